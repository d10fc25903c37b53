#include "followup/overview.h"
#include "support/example_data.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

StaffedInstitution exampleStaff(const test::ExampleRegister &example)
{
    const auto institution = **example.reg->institutionByKbo(u"0999000129"_s);
    return {institution, *example.reg->staff(institution.id)};
}

} // namespace

class OverviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNextWorkingDaysPassOverWhatIsClosed()
    {
        // Friday 24 April 2026; Friday 1 May is a holiday, Monday 4 May is closed.
        const WorkingCalendar calendar({{QDate(2026, 5, 4), {}}});
        const std::vector<QDate> expected{{2026, 4, 30}, {2026, 5, 5}, {2026, 5, 6}};
        QCOMPARE(nextWorkingDays(calendar, {2026, 4, 30}, 3), expected);
        QCOMPARE(nextWorkingDays(calendar, {2026, 5, 1}, 1), std::vector<QDate>{QDate(2026, 5, 5)});
        QVERIFY(nextWorkingDays(calendar, {2026, 5, 1}, 0).empty());
    }

    void aCalendarThatIsAllClosedHasNone()
    {
        std::vector<ClosedOn> closed;
        for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1))
            closed.push_back({{}, day.toString(u"MM-dd"_s)});
        QVERIFY(nextWorkingDays(WorkingCalendar(closed), {2026, 5, 1}, 10).empty());
    }

    // Claes (official) is away 21/12–3/1, Lefèvre (deputy) 24/12–31/12, Wouters is the consultant.
    void eachDayNamesThoseWhoMaySignOnIt()
    {
        const test::ExampleRegister example;
        const auto days =
            signingDays({exampleStaff(example)}, {{2026, 12, 18}, {2026, 12, 22}, {2026, 12, 24}});
        QCOMPARE(days.size(), 3U);
        QVERIFY(days[0].names.contains(u"Marleen Claes"_s) && days[0].names.contains(u"Bart Lefèvre"_s));
        QCOMPARE(days[1].names, QStringList{u"Bart Lefèvre"_s});
        QVERIFY(days[2].names.contains(u"Joris Wouters"_s));
        QVERIFY(!days[2].names.contains(u"Marleen Claes"_s));
        QVERIFY(days[2].without.isEmpty());
    }

    void anInstitutionWithoutPeopleIsNamed()
    {
        Institution institution;
        institution.name = u"Leeg"_s;
        const auto days = signingDays({{institution, {}}}, {{2026, 12, 1}});
        QVERIFY(days.front().names.isEmpty());
        QCOMPARE(days.front().without, QStringList{u"Leeg"_s});
    }

    /// Nothing is signed in its name any more.
    void anInstitutionThatMergedIsLeftOutFromItsDay()
    {
        Institution institution;
        institution.id = Id<Institution>(1);
        institution.name = u"Leeg"_s;
        const QDate merged(2026, 12, 2);
        const auto days = signingDays({{institution, {}}}, {merged.addDays(-1), merged},
                                      [&](Id<Institution>) { return std::optional(merged); });
        QCOMPARE(days.front().without, QStringList{u"Leeg"_s});
        QVERIFY(days.back().without.isEmpty());
        QVERIFY(days.back().at.empty());
    }

    void daysWithTheSameAnswerAreOneStretch()
    {
        const std::vector<SigningDay> days{{{2026, 12, 1}, {u"A"_s}, {}},
                                           {{2026, 12, 2}, {u"A"_s}, {}},
                                           {{2026, 12, 3}, {}, {u"X"_s}},
                                           {{2026, 12, 4}, {u"A"_s}, {}}};
        const std::vector<SigningStretch> expected{{{2026, 12, 1}, {2026, 12, 2}, {u"A"_s}, {}},
                                                   {{2026, 12, 3}, {2026, 12, 3}, {}, {u"X"_s}},
                                                   {{2026, 12, 4}, {2026, 12, 4}, {u"A"_s}, {}}};
        QCOMPARE(signingStretches(days), expected);
        QVERIFY(signingStretches({}).empty());
    }

    void agesChangeOnTheirDay_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<AgeBand>("band");
        QTest::newRow("today") << 0 << AgeBand::TwoWeeks;
        QTest::newRow("two weeks") << 14 << AgeBand::TwoWeeks;
        QTest::newRow("a day more") << 15 << AgeBand::Month;
        QTest::newRow("a month") << 31 << AgeBand::Month;
        QTest::newRow("more than that") << 32 << AgeBand::ThreeMonths;
        QTest::newRow("three months") << 92 << AgeBand::ThreeMonths;
        QTest::newRow("longer") << 93 << AgeBand::Longer;
        QTest::newRow("entered with a later day") << -1 << AgeBand::TwoWeeks;
    }
    void agesChangeOnTheirDay()
    {
        QFETCH(const int, days);
        QFETCH(const AgeBand, band);
        const QDate day(2026, 12, 1);
        QCOMPARE(int(ageBand(day.addDays(-days), day)), int(band));
    }
};

} // namespace licet

using licet::OverviewTest;
LICET_TEST(OverviewTest)
#include "overview_test.moc"
