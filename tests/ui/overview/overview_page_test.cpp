#include "followup/due_news.h"
#include "followup/snooze.h"
#include "support/paper_text.h"
#include "support/screens.h"
#include "support/test_registry.h"
#include "ui/message_bar.h"
#include "ui/overview/line_actions.h"
#include "ui/overview/overview_list.h"
#include "ui/overview/overview_model.h"
#include "ui/overview/overview_side.h"
#include "ui/rail.h"
#include "ui/widgets/editors.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace licet {

using test::named;
using test::recordsOf;
using test::WindowFixture;

namespace {

Reminder reminderOn(QDate day, const QString &text)
{
    Reminder reminder;
    reminder.text = text;
    reminder.day = day;
    return reminder;
}

OverviewList &overviewList(const WindowFixture &fixture)
{
    return *fixture.window().page()->findChild<OverviewList *>();
}

/// The rows of the items whose words hold `text`.
int rowWith(const OverviewList &list, const QString &text)
{
    for (int row = 0; row < list.model()->rowCount(); ++row)
        if (list.model()->index(row, OverviewModel::What).data().toString().contains(text))
            return row;
    return -1;
}

bool appears(const OverviewList &list, const QString &text)
{
    return QTest::qWaitFor([&] { return rowWith(list, text) >= 0; }, 10'000);
}

bool vanishes(const OverviewList &list, const QString &text)
{
    return QTest::qWaitFor([&] { return rowWith(list, text) < 0; }, 10'000);
}

/// In front, with two reminders: of yesterday and of next week.
void fill(WindowFixture &fixture)
{
    fixture.window().go({PageId::Overview});
    for (const auto &one :
         {reminderOn({2026, 11, 30}, u"Bel de dienst"_s), reminderOn({2026, 12, 8}, u"Vraag het verslag"_s)})
        QVERIFY(fixture.reg().add(one, test::stampOn({2026, 11, 2})));
    QVERIFY(appears(overviewList(fixture), u"Bel de dienst"_s));
    QVERIFY(appears(overviewList(fixture), u"Vraag het verslag"_s));
}

void choose(OverviewList &list, const QString &text)
{
    const auto index = list.model()->index(rowWith(list, text), OverviewModel::What);
    list.scrollTo(index);
    auto place = list.visualRect(index);
    place.setHeight(qMin(place.height(), 20));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(list.currentIndex().row(), index.row());
}

} // namespace

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheFirstPage()
    {
        const WindowFixture fixture;
        QCOMPARE(int(fixture.window().place().page), int(PageId::Overview));
    }

    void noColumnEndsOutsideTheList_data()
    {
        QTest::addColumn<Language>("language");
        for (const auto &one : EnumCodes<Language>::all)
            QTest::newRow(one.code) << one.value;
    }
    void noColumnEndsOutsideTheList()
    {
        QFETCH(const Language, language);
        const WindowFixture fixture(language);
        auto &list = overviewList(fixture);
        for (int width = 640; width < 1300; width += 10) {
            fixture.window().resize(width, 700);
            QCoreApplication::processEvents();
            QVERIFY2(list.horizontalHeader()->length() <= list.viewport()->width(),
                     qPrintable(QString::number(width)));
        }
    }

    void nothingBelowTheListEndsOutside_data() { noColumnEndsOutsideTheList_data(); }
    void nothingBelowTheListEndsOutside()
    {
        QFETCH(const Language, language);
        WindowFixture fixture(language);
        const auto *side = fixture.window().page()->findChild<OverviewSide *>();
        QVERIFY(side);
        for (int width = 920; width < 1300; width += 20) {
            fixture.window().resize(width, 700);
            QCoreApplication::processEvents();
            QTRY_VERIFY2(side->width() <= side->parentWidget()->width(), qPrintable(QString::number(width)));
        }
    }

    void institutionsAreToldApart_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addColumn<int>("width");
        for (const auto &one : EnumCodes<Language>::all)
            for (const int width : {920, 1024, 1400})
                QTest::addRow("%s %d", one.code, width) << one.value << width;
    }
    /// The institution stands at the end of a line, and is not what is cut.
    void institutionsAreToldApart()
    {
        QFETCH(const Language, language);
        QFETCH(const int, width);
        const WindowFixture fixture(language);
        fixture.window().resize(width, 700);
        auto &list = overviewList(fixture);
        auto *model = qobject_cast<OverviewModel *>(list.model());
        QVERIFY(test::settles(fixture.window()));
        auto overview = overviewOf(3);
        const auto gent = u"Openbaar Centrum voor Maatschappelijk Welzijn van Gent"_s;
        const auto aalst = u"Openbaar Centrum voor Maatschappelijk Welzijn van Aalst"_s;
        for (auto &one : overview.items) {
            one.group = DueGroup::Waiting;
            one.item.kind = DueKind::Dossier;
            one.item.record.kind = RecordKind::Request;
            one.item.name = u"2026-0001"_s;
            one.item.about = u"UnemploymentDataConsultationService"_s;
            one.item.more = 3;
            one.item.environment = Environment::Production;
            one.item.until.day = QDate(2026, 12, 10);
            one.item.ofInstitution = gent;
        }
        // The first line is the current one, with its actions; the two under it are compared.
        const auto lookAlike = [&] {
            model->setOverview(overview);
            QCoreApplication::processEvents();
            const auto pictureOf = [&](int row) {
                const auto area = list.visualRect(model->index(row, OverviewModel::What));
                return list.viewport()->grab(area.adjusted(0, 0, 0, -1)).toImage();
            };
            return pictureOf(2) == pictureOf(3);
        };
        QVERIFY(lookAlike());
        overview.items[2].item.ofInstitution = aalst;
        QVERIFY2(!lookAlike(), "two institutions");
        overview.items[2].item.ofInstitution = gent;
        overview.items[2].item.name = u"2026-0002"_s;
        QVERIFY2(!lookAlike(), "two numbers");
        overview.items[2].item.name = u"2026-0001"_s;
        overview.items[1].item.environment = Environment::Test;
        overview.items[2].item.environment = Environment::Acceptance;
        QVERIFY2(!lookAlike(), "two environments");
    }

    void itsModelKeepsTheRulesOfModels()
    {
        const Translator translator(Language::English);
        OverviewModel model(translator);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOverview(overviewOf(3));
        QCOMPARE(model.rowCount(), 3 + 2);
        QVERIFY(model.isGroup(0));
        QVERIFY(!model.flags(model.index(0, 0)).testFlag(Qt::ItemIsEnabled));
        model.setOverview(Overview());
        QCOMPARE(model.rowCount(), 0);
    }

    void twentyThousandLinesNeedNoWidgets()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Overview});
        auto *model = qobject_cast<OverviewModel *>(overviewList(fixture).model());
        const auto widgetsBefore = fixture.window().findChildren<QWidget *>().size();
        model->setOverview(overviewOf(20'000));
        QTest::keyClick(&overviewList(fixture), Qt::Key_Down);
        fixture.window().grab();
        // No widget a line, and none a group: the lines are painted.
        QCOMPARE(fixture.window().findChildren<QWidget *>().size(), widgetsBefore);
    }

    void arrowsPassOverHeadings()
    {
        WindowFixture fixture;
        fill(fixture);
        auto &list = overviewList(fixture);
        list.setFocus();
        choose(list, u"Bel de dienst"_s);
        for (int step = 0; step < list.model()->rowCount(); ++step) {
            QVERIFY(list.current());
            QTest::keyClick(&list, Qt::Key_Down);
        }
        const int last = list.currentIndex().row();
        QCOMPARE(last, list.model()->rowCount() - 1);
        QTest::keyClick(&list, Qt::Key_Up);
        QVERIFY(list.current());
    }

    void spaceUnfoldsTheSum()
    {
        WindowFixture fixture;
        fill(fixture);
        auto &list = overviewList(fixture);
        choose(list, u"Bel de dienst"_s);
        QVERIFY(!named<QLabel>(list, u"Why this date"_s));
        const int before = list.rowHeight(list.currentIndex().row());
        QTest::keyClick(&list, Qt::Key_Space);
        const auto *sum = named<QLabel>(list, u"Why this date"_s);
        QVERIFY(sum);
        QVERIFY2(sum->text().contains(u"30 November"_s), qPrintable(sum->text()));
        QVERIFY(list.rowHeight(list.currentIndex().row()) > before);
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.rowHeight(list.currentIndex().row()), before);
    }

    // However long it waits: also after the days of which a count says something ahead. 11 November is none.
    void howLateIsAlwaysSaid()
    {
        const WorkingCalendar calendar;
        DueItem item;
        const QDate day(2026, 12, 1);
        const auto shown = [&](QDate until) {
            item.until.day = until;
            return untilText(item, day, calendar);
        };
        QCOMPARE(shown({2026, 11, 30}), u"30/11/2026, 1 working day(s) late"_s);
        QCOMPARE(shown({2026, 10, 26}), u"26/10/2026, 25 working day(s) late"_s);
        QCOMPARE(shown({2024, 12, 2}), u"02/12/2024, %1 working day(s) late"_s.arg(
                                           calendar.workingDaysBetween({2024, 12, 2}, day)));
        QCOMPARE(shown({2027, 2, 1}), u"01/02/2027"_s);
        QCOMPARE(untilText(item, {2027, 2, 1}, calendar), u"today"_s);
    }

    void aSnoozeNeedsALaterDayAndAReason()
    {
        WindowFixture fixture;
        fill(fixture);
        auto &list = overviewList(fixture);
        choose(list, u"Bel de dienst"_s);
        fixture.window().run(CommandId::Snooze);
        auto *day = named<DateEdit>(*fixture.window().page(), u"Until"_s);
        auto *why = named<QLineEdit>(*fixture.window().page(), u"Why"_s);
        QVERIFY(day && why);
        day->setText(u"01/12/2026"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(recordsOf<Snooze>(fixture).empty());
        day->setText(u"04/12/2026"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(recordsOf<Snooze>(fixture).empty());
        QVERIFY(why->hasFocus());
        QTest::keyClicks(why, u"ze zijn met verlof\r"_s);
        const auto snoozes = recordsOf<Snooze>(fixture);
        QCOMPARE(snoozes.size(), 1U);
        QCOMPARE(snoozes[0].until, QDate(2026, 12, 4));
        QCOMPARE(snoozes[0].reason, u"ze zijn met verlof"_s);
        QVERIFY(QTest::qWaitFor([&] { return list.current() && list.current()->snoozedUntil; }, 10'000));
        QVERIFY(list.hasFocus());
    }

    void aReminderIsAddedByKeyAndDoneWithOneClick()
    {
        WindowFixture fixture;
        fill(fixture);
        auto &list = overviewList(fixture);
        fixture.window().run(CommandId::AddReminder);
        auto *text = named<QLineEdit>(*fixture.window().page(), u"Of what"_s);
        QVERIFY(text);
        QTest::keyClicks(text, u"Norm nalezen\r"_s);
        QVERIFY(appears(list, u"Norm nalezen"_s));
        choose(list, u"Norm nalezen"_s);
        QTest::mouseClick(list.actions()->firstButton(), Qt::LeftButton);
        QVERIFY(vanishes(list, u"Norm nalezen"_s));
        int done = 0;
        for (const auto &one : recordsOf<Reminder>(fixture))
            done += one.doneOn == QDate(2026, 12, 1) ? 1 : 0;
        QCOMPARE(done, 1);
    }

    void aReminderIsPutOnTheRecordInFront()
    {
        WindowFixture fixture;
        fixture.window().go({PageId::Authorizations, 1});
        QVERIFY(fixture.window().action(CommandId::AddReminder));
        fixture.window().run(CommandId::AddReminder);
        auto *text = named<QLineEdit>(fixture.window(), u"Of what"_s);
        QVERIFY(text);
        QTest::keyClicks(text, u"Nakijken\r"_s);
        const auto reminders = recordsOf<Reminder>(fixture);
        QCOMPARE(reminders.size(), 1U);
        QVERIFY(reminders[0].record.kind == RecordKind::Authorization);
        QCOMPARE(reminders[0].record.id, 1);
    }

    void enterOpensTheRecord()
    {
        WindowFixture fixture;
        test::fillWithRequests(fixture);
        fixture.window().go({PageId::Overview});
        auto &list = overviewList(fixture);
        QVERIFY(appears(list, u"2026-0001"_s));
        choose(list, u"2026-0001"_s);
        const auto id = list.current()->record.id;
        QTest::keyClick(&list, Qt::Key_Return);
        QCOMPARE(fixture.window().place(), (Place{PageId::Request, id}));
        fixture.window().run(CommandId::Back);
        QCOMPARE(int(fixture.window().place().page), int(PageId::Overview));
        QCOMPARE(list.current()->record.id, id);
    }

    void theRailCountsWhatIsLate()
    {
        WindowFixture fixture;
        fill(fixture);
        const int late = rowsIn(overviewList(fixture), DueGroup::Late);
        QVERIFY(late > 0);
        QVERIFY(named<QToolButton>(*fixture.window().findChild<Rail *>(), u"Overview (%1)"_s.arg(late)));
    }

    void theInstitutionThatIsChosenFilters()
    {
        WindowFixture fixture;
        test::fillWithRequests(fixture);
        fixture.window().go({PageId::Overview});
        auto &list = overviewList(fixture);
        QVERIFY(appears(list, u"2026-0001"_s));
        Institution other;
        other.name = u"Andere instelling"_s;
        const auto id = fixture.reg().add(other, test::stampOn({2026, 11, 2}));
        QVERIFY(id);
        fixture.window().context()->chooseInstitution(*id);
        QVERIFY(vanishes(list, u"2026-0001"_s));
    }

    void thePageForWhoIsAwayIsWritten()
    {
        WindowFixture fixture;
        fill(fixture);
        fixture.prompts.printedTo = fixture.folder() + u"/weg.pdf"_s;
        fixture.window().run(CommandId::WhileAway);
        auto *from = named<DateEdit>(*fixture.window().page(), u"First day away"_s);
        auto *until = named<DateEdit>(*fixture.window().page(), u"Last day away"_s);
        QVERIFY(from && until);
        from->setText(u"21/12/2026"_s);
        until->setText(u"20/12/2026"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QVERIFY(fixture.prompts.asked.isEmpty());
        until->setText(u"04/01/2027"_s);
        QTest::keyClick(until, Qt::Key_Return);
        QCOMPARE(fixture.prompts.asked, QStringList{u"choosePrinter"_s});
        QVERIFY(QFile::exists(fixture.prompts.printedTo));
    }

    void thePageSaysWhoseThingsTheyAreAndWhoIsAway()
    {
        WindowFixture fixture(Language::Dutch);
        const auto text = [&] {
            fixture.prompts.file = fixture.folder() + u"/weg.pdf"_s;
            fixture.window().run(CommandId::WhileAway);
            const auto &page = *fixture.window().page();
            auto *who = named<Choice>(page, u"Wie afwezig is"_s);
            if (!who)
                qFatal("nobody to choose");
            who->setCurrentIndex(who->findText(u"Joris Wouters"_s));
            named<DateEdit>(page, u"Eerste dag afwezig"_s)->setText(u"21/12/2026"_s);
            named<DateEdit>(page, u"Laatste dag afwezig"_s)->setText(u"04/01/2027"_s);
            for (auto *button : page.findChildren<QAbstractButton *>())
                if (button->isVisible() && button->text().contains(u"PDF"_s))
                    button->click();
            QFile file(*fixture.prompts.file);
            return file.open(QIODevice::ReadOnly) ? test::textOfPdf(file.readAll()).simplified() : QString();
        };
        fixture.window().go({PageId::Overview});
        const auto all = text();
        QVERIFY2(all.contains(u"Afwezig: Joris Wouters"_s) && all.contains(u"alle instellingen"_s),
                 qPrintable(all));
        QVERIFY(!all.contains(u".licet"_s));
        const auto institution = fixture.reg().all<Institution>()->front();
        fixture.window().context()->chooseInstitution(institution.id);
        const auto one = text();
        QVERIFY2(one.contains(institution.name) && !one.contains(u"alle instellingen"_s), qPrintable(one));
    }

private:
    static Overview overviewOf(int items)
    {
        Overview overview;
        overview.day = QDate(2026, 12, 1);
        for (int index = 0; index < items; ++index) {
            DueItem item;
            item.record = {RecordKind::Reminder, index + 1};
            item.name = u"Ding %1"_s.arg(index);
            item.until.day = QDate(2026, 12, 1 + index % 28);
            item.since = item.until.day;
            overview.items.push_back({item, index < items / 2 ? DueGroup::Late : DueGroup::Coming});
        }
        return overview;
    }
    static int rowsIn(const OverviewList &list, DueGroup group)
    {
        return qobject_cast<OverviewModel *>(list.model())->overview().count(group);
    }
};

} // namespace licet

using licet::OverviewPageTest;
LICET_TEST(OverviewPageTest)
#include "overview_page_test.moc"
