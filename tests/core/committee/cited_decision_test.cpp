#include "committee/authority.h"
#include "committee/cited_decision.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

namespace {

DecisionWithSteps decision(const QString &number, QDate day)
{
    DecisionWithSteps one;
    one.decision.deliberation = number;
    one.steps.emplace_back();
    one.steps.back().decidedOn = day;
    return one;
}

} // namespace

class CitedDecisionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoDigitsOfAYearAreOfTheDecisionsDay()
    {
        const std::vector decisions{decision(u"98/52"_s, {1998, 4, 7}), decision(u"2098/52"_s, {2098, 4, 7})};
        for (const auto &[typed, place] :
             {std::pair{u"98/52"_s, 0U}, {u"1998/52"_s, 0U}, {u"2098/52"_s, 1U}}) {
            const auto cited = citedDecisions({typed, {}, {}}, decisions);
            QCOMPARE(int(cited.size()), 1);
            QCOMPARE(cited.front(), &decisions[place]);
        }
        QCOMPARE(deliberationNumberOf(decision(u"98/52"_s, {2098, 4, 7}))->year(), 2098);
    }

    void theSameTextAlwaysMatches()
    {
        for (const auto &text : {u"AF n° 05/2013"_s, u"RR nr 83/2016"_s, u"98/52"_s, u"MB 3 mei 2019"_s}) {
            const std::vector decisions{decision(text, {2098, 1, 1}), decision(u"12/1"_s, {2012, 1, 1})};
            const auto cited = citedDecisions({text, {}, {}}, decisions);
            QCOMPARE(int(cited.size()), 1);
            QCOMPARE(cited.front(), &decisions[0]);
        }
    }

    void aNumberTellsWhoDecided()
    {
        QCOMPARE(authorityOf(u"AF n° 05/2013"_s, {2013, 2, 7}), Authority::FederalAuthority);
        QCOMPARE(authorityOf(u"RR nr 83/2016"_s, {2016, 9, 14}), Authority::NationalRegister);
        QCOMPARE(authorityOf(u"12/081"_s, {2012, 11, 6}), Authority::Sectoral);
        QCOMPARE(authorityOf(decision(u"FO nr 05/2013"_s, {2013, 2, 7}), {2026, 12, 7}),
                 Authority::FederalAuthority);
        QCOMPARE(authorityOf(decision(u"22/901"_s, {2022, 12, 6}), {2026, 12, 7}), Authority::Information);
        auto ministers = decision(u"22/901"_s, {2022, 12, 6});
        ministers.decision.authority = Authority::Interior;
        QCOMPARE(authorityOf(ministers, {2026, 12, 7}), Authority::Interior);
    }
};

} // namespace licet

using licet::CitedDecisionTest;
LICET_TEST(CitedDecisionTest)
#include "cited_decision_test.moc"
