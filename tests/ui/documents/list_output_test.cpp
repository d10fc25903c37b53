#include "ui/documents/list_output.h"

#include "base/plain_numbers.h"
#include "support/file_limit.h"
#include "support/screens.h"
#include "support/test_registry.h"
#include "support/window_fixture.h"
#include "ui/documents/pdf_pages.h"
#include "ui/message_bar.h"
#include "ui/widgets/list_and_detail.h"
#include "ui/widgets/list_sheet.h"

#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRegularExpression>
#include <QScopeGuard>
#include <QTemporaryDir>

#include <clocale>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::WindowFixture;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

ListTable *tableOf(const WindowFixture &fixture)
{
    return fixture.window().page()->findChild<ListTable *>();
}

QStringList saidIn(const WindowFixture &fixture)
{
    QStringList texts;
    for (const auto *label : fixture.window().messageBar()->findChildren<QLabel *>())
        texts << label->text();
    return texts;
}

} // namespace

class ListOutputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpreadsheetIsWrittenAlikeUnderABelgianLocale()
    {
        const QTemporaryDir folder;
        const auto run = [](const QString &program, const QStringList &arguments) {
            QProcess process;
            process.start(program, arguments);
            process.waitForFinished(60'000);
            return process.readAllStandardOutput();
        };
        run(u"localedef"_s, {u"-i"_s, u"nl_BE"_s, u"-f"_s, u"UTF-8"_s, folder.filePath(u"nl_BE.UTF-8"_s)});
        const QByteArray before = std::setlocale(LC_ALL, nullptr);
        qputenv("LOCPATH", folder.path().toLocal8Bit());
        const auto back = qScopeGuard([&] {
            qunsetenv("LOCPATH");
            std::setlocale(LC_ALL, before.constData());
        });
        WindowFixture fixture(Language::Dutch);
        QVERIFY(std::setlocale(LC_ALL, "nl_BE.UTF-8"));
        QCOMPARE(QByteArray(std::localeconv()->decimal_point), QByteArray(","));
        keepNumbersPlain(); // as the program does
        for (const auto page : {PageId::Requests, PageId::Authorizations, PageId::Committee,
                                PageId::ProgramNumbers, PageId::Catalogue, PageId::History}) {
            fixture.window().go({page});
            QVERIFY(test::settles(fixture.window()));
            if (tableOf(fixture)->model()->rowCount() == 0)
                continue;
            fixture.prompts.file = fixture.folder() + u"/%1.xlsx"_s.arg(int(page));
            fixture.window().run(CommandId::ExportList);
            const auto sheet =
                run(u"unzip"_s, {u"-p"_s, *fixture.prompts.file, u"xl/worksheets/sheet1.xml"_s});
            QVERIFY2(sheet.contains("left=\"0.7\""), qPrintable(*fixture.prompts.file));
            static const QRegularExpression comma(u"=\"[0-9]+,[0-9]+\""_s);
            QVERIFY(!comma.match(QString::fromUtf8(sheet)).hasMatch());
        }
    }

    void whatIsOnViewGoesIntoTheFile()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Authorizations});
        auto *table = tableOf(fixture);
        const auto shown = table->shownColumns();
        table->setColumnHidden(shown.back(), true);
        fixture.prompts.file = fixture.folder() + u"/list.csv"_s;
        fixture.window().run(CommandId::ExportList);
        QCOMPARE(fixture.prompts.asked, QStringList{u"saveFile"_s});
        const auto lines = bytesOf(*fixture.prompts.file).split('\n');
        QCOMPARE(lines.size(), table->model()->rowCount() + 2);
        QCOMPARE(lines[0].count(';'), qsizetype(shown.size()) - 2);
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF\""));
        QVERIFY(lines[0].contains("Application"));

        // Narrowed by typing, only what is left.
        auto *filter = named<QLineEdit>(*fixture.window().page(), u"Filter this list"_s);
        QTest::keyClicks(filter, u"901230001"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        fixture.window().run(CommandId::ExportList);
        QCOMPARE(bytesOf(*fixture.prompts.file).count('\n'), 2);
        QVERIFY(bytesOf(*fixture.prompts.file).contains("00901230001"));
    }

    void withoutAPrinterTheListIsOfferedAsPdf()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Authorizations});
        fixture.prompts.isWithoutPrinter = true;
        fixture.window().run(CommandId::PrintList);
        QVERIFY(saidIn(fixture).join(u' ').contains(u"save the list as PDF"_s));
        fixture.prompts.file = fixture.folder() + u"/list.pdf"_s;
        QPushButton *offered = nullptr;
        for (auto *one : fixture.window().messageBar()->findChildren<QPushButton *>())
            if (one->text() == u"Save list as PDF…"_s)
                offered = one;
        QVERIFY(offered);
        QTest::mouseClick(offered, Qt::LeftButton);
        QVERIFY(bytesOf(*fixture.prompts.file).startsWith("%PDF"));
        QVERIFY(saidIn(fixture).join(u' ').contains(u"The list was saved"_s));
    }

    void severalSelectedRowsGoAlone()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Catalogue});
        auto *table = tableOf(fixture);
        QVERIFY(table->model()->rowCount() > 3);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(table->chosenRows(), (std::vector{0, 1, 2}));
        QCOMPARE(sheetOnView(*table).rows.size(), size_t(3));
        fixture.prompts.file = fixture.folder() + u"/list.xlsx"_s;
        fixture.window().run(CommandId::ExportList);
        QVERIFY(bytesOf(*fixture.prompts.file).startsWith("PK"));
        QVERIFY(saidIn(fixture).join(u' ').contains(u"3 rows were written"_s));
    }

    void anotherEndingAndAnUnwritablePlaceAreSaid()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Catalogue});
        fixture.prompts.file = fixture.folder() + u"/list.doc"_s;
        fixture.window().run(CommandId::ExportList);
        QVERIFY(!QFile::exists(*fixture.prompts.file));
        QVERIFY(saidIn(fixture).contains(u"Choose a name that ends with .xlsx or .csv."_s));
        fixture.prompts.file = fixture.folder() + u"/no/such/list.csv"_s;
        fixture.window().run(CommandId::ExportList);
        QVERIFY(saidIn(fixture).join(u' ').contains(u"/no/such/list.csv"_s));
        fixture.prompts.file.reset();
        fixture.window().run(CommandId::ExportList);
    }

    void nothingIsWrittenOverARegister()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Authorizations});
        const auto before = bytesOf(fixture.path());
        for (const auto &name : {u"/list.csv"_s, u"/list.xlsx"_s}) {
            fixture.prompts.file = fixture.folder() + name;
            QVERIFY(QFile::link(fixture.path(), *fixture.prompts.file));
            fixture.window().run(CommandId::ExportList);
            QVERIFY2(saidIn(fixture).join(u' ').contains(u"is a register of Licet"_s),
                     qPrintable(saidIn(fixture).join(u' ')));
            QCOMPARE(bytesOf(fixture.path()), before);
        }
    }

    void aFullDiskIsSaidAndLeavesWhatWasThere()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Authorizations});
        fixture.prompts.file = fixture.folder() + u"/list.csv"_s;
        fixture.window().run(CommandId::ExportList);
        const auto before = bytesOf(*fixture.prompts.file);
        QVERIFY(!before.isEmpty());
        fixture.prompts.asked.clear();
        {
            const test::FileLimit limit(20);
            fixture.window().run(CommandId::ExportList);
        }
        QVERIFY2(saidIn(fixture).join(u' ').contains(u"There is no room for"_s),
                 qPrintable(saidIn(fixture).join(u' ')));
        QCOMPARE(bytesOf(*fixture.prompts.file), before);
    }

    void aListIsPrintedLyingAndARecordUpright()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Authorizations});
        fixture.prompts.printedTo = fixture.folder() + u"/list.pdf"_s;
        fixture.window().run(CommandId::PrintList);
        const auto list = PdfPages::open(bytesOf(fixture.prompts.printedTo));
        QVERIFY(list.hasValue());
        QVERIFY((*list)->size(0).width() > (*list)->size(0).height());
        fixture.prompts.printedTo = fixture.folder() + u"/record.pdf"_s;
        fixture.window().run(CommandId::Print);
        const auto record = PdfPages::open(bytesOf(fixture.prompts.printedTo));
        QVERIFY(record.hasValue());
        QCOMPARE((*record)->pageCount(), 1);
        QVERIFY((*record)->size(0).width() < (*record)->size(0).height());
    }

    void whereThereIsNoListTheCommandsSayWhy()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Settings});
        for (const auto command : {CommandId::ExportList, CommandId::PrintList}) {
            const auto *action = fixture.window().action(command);
            QVERIFY(!action->isEnabled() && !action->toolTip().isEmpty());
        }
        fixture.window().go({PageId::Requests});
        QVERIFY(!fixture.window().action(CommandId::ExportList)->isEnabled());
        QCOMPARE(fixture.window().action(CommandId::ExportList)->toolTip(),
                 u"There is nothing in this list."_s);
        fixture.window().go({PageId::History});
        QVERIFY(fixture.window().action(CommandId::ExportList)->isEnabled());
    }

    void withSeveralSelectedTheDetailShowsTheCurrentOne()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Catalogue});
        auto *table = tableOf(fixture);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        const auto name = table->model()->index(1, 0).data().toString();
        bool isShown = false;
        for (const auto *line : fixture.window().page()->findChildren<QLineEdit *>())
            isShown = isShown || line->text() == name;
        QVERIFY(isShown);
    }
};

} // namespace licet

using licet::ListOutputTest;
LICET_TEST(ListOutputTest)

#include "list_output_test.moc"
