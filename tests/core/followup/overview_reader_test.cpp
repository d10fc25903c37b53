#include "followup/overview_reader.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

/// What stands beside the list of what waits, against the records themselves.
class OverviewReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_example = std::make_unique<test::ExampleRegister>();
        m_leader = std::make_unique<test::Leader>(*m_example->reg);
        m_leader->draft(u"02-test-not-applicable"_s);
        const auto sent = m_leader->signedOne(u"01-production-complete"_s);
        m_leader->lead(sent, {RequestEvent::Send});
        const auto refused = m_leader->signedOne(u"09-ocmw-general-authorization"_s);
        m_leader->lead(refused, {RequestEvent::Send, RequestEvent::Refuse});
        // Executed, and its number is to come by letter: it is in progress.
        const auto awaited = m_leader->signedOne(u"17-batch"_s);
        m_leader->lead(awaited, {RequestEvent::Send});
        EventInput follows;
        follows.numberFollows = true;
        QVERIFY(m_leader->record(awaited, RequestEvent::Execute, follows));
    }

    void itCountsWhatIsThere_data()
    {
        QTest::addColumn<int>("daysLater");
        QTest::addColumn<bool>("onlyOne");
        for (const int days : {0, 14, 15, 31, 32, 92, 93})
            for (const bool onlyOne : {false, true})
                QTest::addRow("%d days later, %s", days, onlyOne ? "one institution" : "all")
                    << days << onlyOne;
    }
    void itCountsWhatIsThere()
    {
        QFETCH(int, daysLater);
        QFETCH(bool, onlyOne);
        auto &reg = *m_example->reg;
        const auto day = m_leader->day.addDays(daysLater);
        const auto only = onlyOne ? reg.all<Institution>()->front().id : Id<Institution>();
        const auto counts = countForOverview(reg.database(), day, only);
        QVERIFY(counts.hasValue());
        OverviewCounts expected;
        for (const auto held = reg.all<Request>(); const auto &one : *held) {
            const bool isOpen = (one.state != RequestState::Executed || one.letterAwaitedSince) &&
                                one.state != RequestState::Withdrawn && one.state != RequestState::Refused;
            if (!isOpen || (onlyOne && one.institution != only))
                continue;
            ++expected.environments[size_t(*one.draft.environment)].openRequests;
            ++expected.ages[size_t(ageBand(m_leader->day, day))];
        }
        for (const auto held = reg.all<Authorization>(); const auto &one : *held)
            if (one.state != AuthorizationState::Ended && !(one.validUntil && *one.validUntil < day) &&
                (!onlyOne || one.institution == only))
                ++expected.environments[size_t(one.environment)].authorizations;
        QCOMPARE(counts->environments, expected.environments);
        QCOMPARE(counts->ages, expected.ages);
        QVERIFY(onlyOne || expected.ages[size_t(ageBand(m_leader->day, day))] == 3);
    }

    void whatLacksItsBasisIsCountedHoweverItIsWritten()
    {
        auto &reg = *m_example->reg;
        const auto lacking = [&] {
            int sum = 0;
            for (const auto held = readDueFacts(reg.database(), m_leader->day);
                 const auto &[institution, count] : held->incomplete)
                sum += count;
            return sum;
        };
        const int before = lacking();
        Authorization one;
        one.institution = reg.all<Institution>()->front().id;
        one.application = reg.all<Application>()->front().id;
        one.service = u"PersonService"_s;
        one.version = u"1"_s;
        one.operations.all = true;
        one.legalContext = u"DAV:RIGHTS"_s;
        one.environment = Environment::Production;
        one.purpose = u"Onderzoek"_s;
        one.validFrom = QDate(2026, 1, 1);
        const auto stamp = test::stampOn(m_leader->day);
        const auto add = [&](const CommitteeBasis &basis) {
            one.committee = basis;
            return reg.add(one, stamp).hasValue();
        };
        QVERIFY(add({}));
        QCOMPARE(lacking(), before + 1);
        QVERIFY(add({u""_s, u""_s, {}}));
        QCOMPARE(lacking(), before + 2);
        QVERIFY(add({u"22/901"_s, {}, {}}));
        QVERIFY(add({{}, u"IVC/KSZG/22/066"_s, {}}));
        QVERIFY(add({{}, {}, u"Enkel eigen gegevens."_s}));
        QCOMPARE(lacking(), before + 2);
        one.environment = Environment::Test;
        QVERIFY(add({}));
        QCOMPARE(lacking(), before + 2);
    }

private:
    std::unique_ptr<test::ExampleRegister> m_example;
    std::unique_ptr<test::Leader> m_leader;
};

} // namespace licet

using licet::OverviewReaderTest;
LICET_TEST(OverviewReaderTest)
#include "overview_reader_test.moc"
