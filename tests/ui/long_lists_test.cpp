#include "exchange/taking_back.h"
#include "history/verification.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/list_import/list_preview_model.h"
#include "ui/message_bar.h"
#include "ui/widgets/list_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

namespace {

QString numbered(int row)
{
    return u"Aanvrager %1"_s.arg(row, 5, 10, QLatin1Char('0'));
}

/// Each row with texts of its own, as an institution's list of ten years has them.
QString longListOf(int rows)
{
    QString text = u"Toepassing\tWebservice\tOmgeving\n"_s;
    for (int row = 1; row <= rows; ++row)
        text += u"%1\tDienst %2\ttest\n"_s.arg(numbered(row)).arg(row % 97);
    return text;
}

void bring(WindowFixture &fixture, const QString &list)
{
    auto &window = fixture.window();
    window.context()->chooseInstitution(recordsOf<Institution>(fixture).front().id);
    window.run(CommandId::ImportList);
    QCoreApplication::processEvents();
    QApplication::clipboard()->setText(list);
    QTest::keyClick(window.focusWidget(), Qt::Key_V, Qt::ControlModifier);
    QCoreApplication::processEvents();
    QTest::keyClick(&window, Qt::Key_Return, Qt::ControlModifier);
}

} // namespace

/// Long lists live as short ones do: brought, read, narrowed, ordered, chosen, written and taken back.
class LongListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLongListIsBroughtWorkedInAndTakenBack()
    {
        constexpr int rows = LICET_LIST_ROWS;
        WindowFixture fixture;
        const auto before = recordsOf<Request>(fixture).size();
        bring(fixture, longListOf(rows));
        auto &window = fixture.window();
        QTRY_VERIFY_WITH_TIMEOUT(window.messageBar()->text().startsWith(u"%1 row"_s.arg(rows)), 280'000);
        QCOMPARE(recordsOf<Request>(fixture).size(), before + rows);

        window.go({PageId::Requests});
        QVERIFY(test::settles(window));
        auto *table = window.page()->findChild<ListTable *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(before) + rows, 60'000);
        auto *filter = named<QLineEdit>(*window.page(), u"Filter this list"_s);
        const auto last = numbered(rows);
        QTest::keyClicks(filter, last);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Escape);
        filter->clear();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), int(before) + rows, 60'000);
        for (const auto order : {Qt::DescendingOrder, Qt::AscendingOrder})
            for (const int column : table->shownColumns())
                table->horizontalHeader()->setSortIndicator(column, order);
        table->scrollToBottom();
        table->selectAll();
        QVERIFY(test::settles(window));
        QCOMPARE(table->chosenRows().size(), before + rows);

        fixture.prompts.file = fixture.folder() + u"/list.csv"_s;
        window.run(CommandId::ExportList);
        QFile written(*fixture.prompts.file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto bytes = written.readAll();
        QCOMPARE(bytes.count('\n'), qsizetype(before) + rows + 1);
        QVERIFY(bytes.contains(last.toUtf8()));
        QVERIFY(checkHistory(fixture.reg().database())->isWhole());

        const auto marks = imports(fixture.reg().database());
        QVERIFY(marks && !marks->empty());
        QVERIFY(takeBackImport(fixture.reg().database(), marks->front().sequence, window.context()->stamp()));
        QCOMPARE(recordsOf<Request>(fixture).size(), before);
        QVERIFY(checkHistory(fixture.reg().database())->isWhole());
    }
};

} // namespace licet

using licet::LongListsTest;
LICET_TEST(LongListsTest)
#include "long_lists_test.moc"
