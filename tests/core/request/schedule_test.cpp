#include "request/schedule.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

QString described(const std::vector<ScheduleStep> &plan)
{
    static const QStringList names{u"send-lower"_s, u"file"_s, u"lower"_s, u"decide"_s, u"send"_s, u"live"_s};
    QStringList steps;
    for (const auto &step : plan)
        steps << names[int(step.kind)] + u' ' + step.last.toString(Qt::ISODate);
    return steps.join(u", "_s);
}

const ScheduleStep &stepOf(const std::vector<ScheduleStep> &plan, ScheduleStepKind kind)
{
    for (const auto &step : plan)
        if (step.kind == kind)
            return step;
    qFatal("no such step");
}

} // namespace

/// Counted by hand on a calendar of 2026 and 2027.
class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countedBackAndForthIsTheSame_data();
    void countedBackAndForthIsTheSame();
    void acrossEasterEachStepHasItsLastDay();
    void closingDaysGoOff();
    void theCommitteeDoesNotSitInAugust();
    void aShortAnswerLeavesTimeForTheDecisionToComeIntoForce();
    void withoutADossierOrProductionThereIsNoSuchStep();
    void aGoLiveOnAWeekendIsCountedFromTheFridayBefore();
    void aCalendarWithEveryDayClosedComesToAnEnd();
};

void ScheduleTest::countedBackAndForthIsTheSame_data()
{
    QTest::addColumn<QDate>("until");
    QTest::addColumn<int>("days");
    QTest::addColumn<QDate>("last");
    QTest::newRow("none on a working day") << QDate(2027, 3, 19) << 0 << QDate(2027, 3, 19);
    QTest::newRow("none on a Sunday") << QDate(2027, 3, 21) << 0 << QDate(2027, 3, 19);
    QTest::newRow("one over a weekend") << QDate(2027, 3, 22) << 1 << QDate(2027, 3, 19);
    QTest::newRow("one over Easter") << QDate(2027, 3, 30) << 1 << QDate(2027, 3, 26);
    QTest::newRow("15 over Easter") << QDate(2027, 4, 12) << 15 << QDate(2027, 3, 19);
    QTest::newRow("10 over Easter") << QDate(2027, 4, 12) << 10 << QDate(2027, 3, 26);
    QTest::newRow("3 over New Year") << QDate(2027, 1, 5) << 3 << QDate(2026, 12, 30);
    QTest::newRow("15 over May") << QDate(2026, 5, 28) << 15 << QDate(2026, 5, 5);
}

void ScheduleTest::countedBackAndForthIsTheSame()
{
    QFETCH(const QDate, until);
    QFETCH(const int, days);
    QFETCH(const QDate, last);
    const WorkingCalendar calendar;
    const auto step = countedBack(ScheduleStepKind::SendLower, until, days, calendar);
    QCOMPARE(step.last, last);
    QCOMPARE(step.before, until);
    // It still ends in time from that day, and no longer from the next working day.
    QVERIFY(calendar.deadline(step.last, days).day <= until);
    const auto next = calendar.nextWorkingDay(step.last.addDays(1));
    QVERIFY(calendar.deadline(next, days).day > until);
}

void ScheduleTest::acrossEasterEachStepHasItsLastDay()
{
    const auto plan = backwardPlan({QDate(2027, 4, 12), true, true, true}, Settings(), WorkingCalendar());
    QCOMPARE(described(plan), u"file 2026-12-24, send-lower 2027-02-26, lower 2027-03-19, decide 2027-03-19, "
                              "send 2027-03-19, live 2027-04-12"_s);
    const auto &send = stepOf(plan, ScheduleStepKind::SendProduction);
    QCOMPARE(send.workingDays, 15);
    QCOMPARE(send.before, QDate(2027, 4, 12));
    QCOMPARE(send.skipped, (std::vector{QDate(2027, 3, 29)}));
    // 84 days before would be Christmas.
    const auto &file = stepOf(plan, ScheduleStepKind::FileDossier);
    QCOMPARE(file.days, 84);
    QCOMPARE(file.before, QDate(2027, 3, 19));
}

void ScheduleTest::closingDaysGoOff()
{
    const WorkingCalendar calendar({{QDate(2027, 3, 22), {}}, {{}, u"03-31"_s}});
    const auto plan = backwardPlan({QDate(2027, 4, 12), false, true, false}, Settings(), calendar);
    QCOMPARE(described(plan), u"send 2027-03-17, live 2027-04-12"_s);
    QCOMPARE(plan.front().skipped, (std::vector{QDate(2027, 3, 22), QDate(2027, 3, 29), QDate(2027, 3, 31)}));
}

void ScheduleTest::theCommitteeDoesNotSitInAugust()
{
    const auto plan = backwardPlan({QDate(2027, 9, 15), false, true, true}, Settings(), WorkingCalendar());
    QCOMPARE(described(plan), u"file 2027-05-07, decide 2027-07-30, send 2027-08-25, live 2027-09-15"_s);
    QVERIFY(stepOf(plan, ScheduleStepKind::Decide).isBecauseOfAugust);
}

void ScheduleTest::aShortAnswerLeavesTimeForTheDecisionToComeIntoForce()
{
    Settings settings;
    settings.leadTime = 3;
    const auto plan = backwardPlan({QDate(2027, 4, 12), false, true, true}, settings, WorkingCalendar());
    QCOMPARE(stepOf(plan, ScheduleStepKind::SendProduction).last, QDate(2027, 4, 7));
    const auto &decide = stepOf(plan, ScheduleStepKind::Decide);
    QCOMPARE(decide.last, QDate(2027, 3, 26));
    QCOMPARE(decide.workingDays, 10);
}

void ScheduleTest::withoutADossierOrProductionThereIsNoSuchStep()
{
    QCOMPARE(described(backwardPlan({QDate(2027, 4, 12), true, false, true}, Settings(), WorkingCalendar())),
             u"send-lower 2027-03-19, lower 2027-04-12, live 2027-04-12"_s);
    QCOMPARE(
        described(backwardPlan({QDate(2027, 4, 12), false, false, false}, Settings(), WorkingCalendar())),
        u"live 2027-04-12"_s);
}

void ScheduleTest::aGoLiveOnAWeekendIsCountedFromTheFridayBefore()
{
    const auto plan = backwardPlan({QDate(2027, 5, 1), true, false, false}, Settings(), WorkingCalendar());
    QCOMPARE(stepOf(plan, ScheduleStepKind::LowerExecuted).last, QDate(2027, 4, 30));
    QCOMPARE(stepOf(plan, ScheduleStepKind::GoLive).last, QDate(2027, 5, 1));
}

void ScheduleTest::aCalendarWithEveryDayClosedComesToAnEnd()
{
    std::vector<ClosedOn> closed;
    for (auto day = QDate(2028, 1, 1); day.year() == 2028; day = day.addDays(1))
        closed.push_back({{}, day.toString(u"MM-dd"_s)});
    const WorkingCalendar calendar(closed);
    QVERIFY(countedBack(ScheduleStepKind::SendLower, QDate(2027, 4, 12), 15, calendar).last.isValid());
}

} // namespace licet

using licet::ScheduleTest;
LICET_TEST(ScheduleTest)
#include "schedule_test.moc"
