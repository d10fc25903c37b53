#include "support/screens.h"
#include "support/test_registry.h"
#include "ui/message_bar.h"
#include "ui/page/page_names.h"
#include "ui/page_room.h"
#include "ui/widgets/list_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolTip>
#include <QTreeWidget>

using namespace Qt::StringLiterals;

namespace licet {

using test::WindowFixture;

/// What unfolds or is said takes its room from the page, never from the screen or from the field one is in.
class WindowRoomTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noScreenForcesTheWindowLarger_data() { languages(); }
    void noScreenForcesTheWindowLarger();
    void noPageIsBroaderThanTheFirstWindow_data() { languages(); }
    void noPageIsBroaderThanTheFirstWindow();
    void aMessageLeavesTheFieldInSight_data() { languages(); }
    void aMessageLeavesTheFieldInSight();
    void aShortMessageTakesOneLine();
    void whatIsCutIsToldWhole();
    void headsAndNamesOfAListAreWhole_data() { languages(); }
    void headsAndNamesOfAListAreWhole();

private:
    static void languages();
};

void WindowRoomTest::languages()
{
    QTest::addColumn<Language>("language");
    for (const auto &one : EnumCodes<Language>::all)
        QTest::newRow(one.code) << one.value;
}

void WindowRoomTest::noScreenForcesTheWindowLarger()
{
    QFETCH(const Language, language);
    // A screen of 1024 × 700, less the window's frame.
    const QSize room(1016, 668);
    QStringList tooLarge;
    for (const bool needsRegister : {false, true}) {
        WindowFixture fixture(language, needsRegister);
        if (needsRegister)
            test::fillWithRequests(fixture);
        for (const auto &screen : test::screens()) {
            if (screen.needsRegister != needsRegister)
                continue;
            screen.show(fixture);
            if (!test::settles(fixture.window()))
                QFAIL(screen.name);
            const auto least = fixture.window().minimumSizeHint();
            if (least.width() > room.width() || least.height() > room.height())
                tooLarge << u"%1: %2 × %3"_s.arg(QLatin1String(screen.name))
                                .arg(least.width())
                                .arg(least.height());
        }
    }
    QVERIFY2(tooLarge.isEmpty(), qPrintable(tooLarge.join(u'\n')));
}

void WindowRoomTest::noPageIsBroaderThanTheFirstWindow()
{
    QFETCH(const Language, language);
    WindowFixture fixture(language);
    test::fillWithRequests(fixture);
    fixture.window().resize(920, 700);
    const auto *room = fixture.window().findChild<PageRoom *>();
    QVERIFY(room);
    QStringList tooBroad;
    // Twice: a page that was in front before takes no room from another.
    for (int round = 0; round < 2; ++round)
        for (const auto &page : pageNames()) {
            if (!page.isOnRail)
                continue;
            fixture.window().go({page.id});
            QVERIFY(test::settles(fixture.window()));
            if (!QTest::qWaitFor([&] { return room->horizontalScrollBar()->maximum() == 0; }, 500))
                tooBroad << u"%1: %2"_s.arg(fixture.window().page()->title())
                                .arg(room->horizontalScrollBar()->maximum());
        }
    QVERIFY2(tooBroad.isEmpty(), qPrintable(tooBroad.join(u'\n')));
}

void WindowRoomTest::aMessageLeavesTheFieldInSight()
{
    QFETCH(const Language, language);
    WindowFixture fixture(language);
    auto &window = fixture.window();
    const auto id = fixture.reg().requests().create(test::draftFrom(u"01-production-complete"_s),
                                                    test::stampOn({2026, 12, 1}));
    for (const auto &place : {Place{PageId::RequestEditor, id->row()}, Place{PageId::Catalogue},
                              Place{PageId::Institutions, 0, InstitutionPart::People},
                              Place{PageId::Committee}, Place{PageId::Settings}}) {
        window.go(place);
        QVERIFY(test::settles(window));
        QWidgetList fields;
        for (auto *one : window.page()->findChildren<QWidget *>())
            if ((qobject_cast<QLineEdit *>(one) || qobject_cast<QPlainTextEdit *>(one)) && one->isVisible() &&
                one->isEnabled() && one->focusPolicy() != Qt::NoFocus)
                fields << one;
        QVERIFY(!fields.isEmpty());
        for (auto *field : fields) {
            field->setFocus();
            QCoreApplication::processEvents();
            // As low as it can stand and still be seen.
            for (auto *area : window.page()->findChildren<QScrollArea *>())
                if (area->isAncestorOf(field))
                    area->ensureWidgetVisible(field, 0, 0);
            QCoreApplication::processEvents();
            const auto seen = [&] { return field->visibleRegion().boundingRect().height(); };
            const int before = seen();
            window.say({Message::Kind::Problem, u"word "_s.repeated(60), {{u"One way out"_s, [] {}}}});
            QCoreApplication::processEvents();
            QVERIFY2(seen() >= qMin(before, field->fontMetrics().height()),
                     qPrintable(u"%1: %2 of %3"_s.arg(field->accessibleName()).arg(seen()).arg(before)));
            window.messageBar()->clear();
            QCoreApplication::processEvents();
        }
    }
}

void WindowRoomTest::aShortMessageTakesOneLine()
{
    const WindowFixture fixture;
    auto &window = fixture.window();
    window.say({Message::Kind::Question,
                u"What you changed is not saved."_s,
                {{u"Save"_s, [] {}}, {u"Go on without it"_s, [] {}}}});
    QCoreApplication::processEvents();
    QVERIFY2(window.messageBar()->height() <= 36, qPrintable(QString::number(window.messageBar()->height())));
    window.messageBar()->clear();
    window.say({Message::Kind::Problem, u"word "_s.repeated(60)});
    QCoreApplication::processEvents();
    QVERIFY2(window.messageBar()->height() <= 4 * window.fontMetrics().lineSpacing(),
             qPrintable(QString::number(window.messageBar()->height())));
}

/// Whatever list or head it is.
void WindowRoomTest::whatIsCutIsToldWhole()
{
    const WindowFixture fixture;
    QTreeWidget tree;
    tree.setColumnCount(2);
    const auto whole = u"A name that is much too long for such a column"_s;
    tree.setHeaderLabels({u"A head that is much too long for such a column"_s, u"short"_s});
    new QTreeWidgetItem(&tree, {whole, u"short"_s});
    tree.setColumnWidth(0, 90);
    tree.show();
    const auto told = [](QWidget *widget, const QPoint &place) {
        QToolTip::hideText();
        QHelpEvent event(QEvent::ToolTip, place, widget->mapToGlobal(place));
        QCoreApplication::sendEvent(widget, &event);
        return QToolTip::text();
    };
    const auto cell = [&](int column) {
        return tree.visualRect(tree.model()->index(0, column)).center().x();
    };
    const int row = tree.visualItemRect(tree.topLevelItem(0)).center().y();
    auto *head = tree.header();
    // First what is whole: a tip that was shown is hidden a moment later only.
    QCOMPARE(told(tree.viewport(), {cell(1), row}), QString());
    QCOMPARE(told(head->viewport(), {100, head->height() / 2}), QString());
    QCOMPARE(told(tree.viewport(), {cell(0), row}), whole);
    QCOMPARE(told(head->viewport(), {40, head->height() / 2}), tree.headerItem()->text(0));
}

void WindowRoomTest::headsAndNamesOfAListAreWhole()
{
    QFETCH(const Language, language);
    WindowFixture fixture(language);
    test::fillWithRequests(fixture);
    QStringList cut;
    for (const auto page : {PageId::Requests, PageId::Authorizations, PageId::Committee,
                            PageId::ProgramNumbers, PageId::Catalogue, PageId::History}) {
        fixture.window().go({page});
        QVERIFY(test::settles(fixture.window()));
        const auto *table = fixture.window().page()->findChild<ListTable *>();
        QVERIFY(table && table->model()->rowCount() > 0);
        const auto shown = table->shownColumns();
        for (const int column : shown)
            if (table->horizontalHeader()->length() < table->viewport()->width() &&
                table->columnWidth(column) < table->horizontalHeader()->sectionSizeHint(column))
                cut << u"%1: head %2"_s.arg(table->key(), table->list()->columnName(column));
        // A record goes by what stands first.
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const auto name = table->model()->index(row, shown.front()).data().toString();
            if (table->columnWidth(shown.front()) < table->fontMetrics().horizontalAdvance(name) + 8)
                cut << u"%1: %2"_s.arg(table->key(), name);
        }
    }
    QVERIFY2(cut.isEmpty(), qPrintable(cut.join(u'\n')));
}

} // namespace licet

using licet::WindowRoomTest;
LICET_TEST(WindowRoomTest)
#include "window_room_test.moc"
