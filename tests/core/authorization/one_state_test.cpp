#include "authorization/computed_state.h"
#include "authorization/log_retention.h"
#include "authorization/to_complete.h"
#include "coverage/coverage_reader.h"
#include "coverage/ladder.h"
#include "followup/due_reader.h"
#include "lists/list_rows.h"
#include "request/facts_reader.h"
#include "support/as_needed.h"
#include "support/example_data.h"
#include "support/test_registry.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace licet {

using test::draftFrom;
using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate askedOn(2026, 12, 1);

struct OneRight
{
    OneRight() : right(example.reg->all<Authorization>()->front()) {}
    void keep()
    {
        if (!test::makeAs(*example.reg, right, stampOn(askedOn)))
            qFatal("not kept");
    }
    QJsonObject listed()
    {
        const RegisterAsOf from(*example.reg);
        const auto all = *authorizationRows({from, askedOn});
        for (const auto &row : all)
            if (row.value(u"id"_s).toInteger() == right.id.row())
                return row;
        return {};
    }
    CoverageState covered()
    {
        const auto facts = *readCoverageFacts(RegisterAsOf(*example.reg), askedOn, askedOn);
        const auto all = coverage(facts, CoverageGrouping::ByApplication);
        for (const auto &group : all.groups)
            for (const auto &row : group.rows)
                for (const auto &cell : row.cells)
                    if (cell.authorization == right.id && cell.state != CoverageState::Missing)
                        return cell.state;
        return CoverageState::NotNeeded;
    }

    ExampleRegister example;
    Authorization right;
};

} // namespace

/// Lists, ladders, cards, coverage and rules say one state of an authorization.
class OneStateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNotYetInForceIsSaidSoEverywhere()
    {
        OneRight one;
        one.right.validFrom = askedOn.addDays(1);
        one.keep();
        QCOMPARE(standingOn(one.right, askedOn), AuthorizationStanding::NotYetInForce);
        QCOMPARE(one.listed().value(u"computed"_s).toArray(), QJsonArray{u"not-yet-in-force"_s});
        QCOMPARE(one.covered(), CoverageState::NotYetInForce);
        const auto retention = logRetention(one.right, 10, askedOn);
        QCOMPARE(retention.need, LogNeed::NotYet);
        QCOMPARE(retention.from, one.right.validFrom);
        QVERIFY(!retention.mayBeRemovedOn(askedOn));
    }
    void anEndByItsLastDayHasItsDay()
    {
        OneRight one;
        one.right.validUntil = askedOn.addDays(-1);
        one.keep();
        QCOMPARE(standingOn(one.right, askedOn), AuthorizationStanding::Ended);
        QCOMPARE(endOf(one.right), std::optional(askedOn));
        QCOMPARE(one.listed().value(u"state"_s).toString(), u"ended"_s);
        QCOMPARE(one.covered(), CoverageState::Ended);
        QCOMPARE(logRetention(one.right, 10, askedOn).lastUse, one.right.validUntil);
    }
    void theEarlierOfTwoEndsCounts()
    {
        Authorization one;
        one.validUntil = QDate(2026, 12, 31);
        one.state = AuthorizationState::Ended;
        one.endedOn = QDate(2026, 6, 1);
        QCOMPARE(endOf(one), std::optional(QDate(2026, 6, 1)));
        one.endedOn = QDate(2027, 6, 1);
        QCOMPARE(endOf(one), std::optional(QDate(2027, 1, 1)));
        one.endedOn.reset();
        one.validUntil.reset();
        QCOMPARE(endOf(one), std::nullopt);
        QCOMPARE(lastDayOf(one), std::nullopt);
    }
    void whatWasEndedIsListedUntilItsLastDay()
    {
        OneRight one;
        one.right.state = AuthorizationState::Ended;
        one.right.endedOn = askedOn.addDays(10);
        one.keep();
        QCOMPARE(one.listed().value(u"validUntil"_s).toString(), askedOn.addDays(9).toString(Qt::ISODate));
        QCOMPARE(one.listed().value(u"state"_s).toString(), u"active"_s);
    }
    void theLadderComparesTheStateOfTheDay()
    {
        OneRight one;
        Authorization below = one.right;
        below.id = Id<Authorization>(1);
        below.environment = Environment::Test;
        Authorization above = below;
        above.id = Id<Authorization>(2);
        above.environment = Environment::Acceptance;
        above.validFrom = askedOn.addDays(1);
        QVERIFY(
            ladderOf(above, {below, above}, askedOn).differs(LadderMember::State, Environment::Acceptance));
        QVERIFY(!ladderOf(above, {below, above}, askedOn.addDays(1))
                     .differs(LadderMember::State, Environment::Acceptance));
    }
    void aDraftIsInPreparationAndNotAsked()
    {
        OneRight one;
        const auto stateWith = [&](RequestState state) {
            CoverageFacts facts;
            facts.day = askedOn;
            facts.institutions = *one.example.reg->all<Institution>();
            AskedServices asked;
            asked.request = Id<Request>(1);
            asked.institution = facts.institutions.front().id;
            asked.application = u"Dossier"_s;
            asked.state = state;
            asked.services = QStringList{u"Person"_s};
            facts.asked = {asked};
            return coverage(facts, CoverageGrouping::ByApplication).groups[0].rows[0].cells[0].state;
        };
        for (const auto state :
             {RequestState::Draft, RequestState::Finalised, RequestState::Signed, RequestState::Returned})
            QCOMPARE(stateWith(state), CoverageState::InPreparation);
        for (const auto state :
             {RequestState::Sent, RequestState::Acknowledged, RequestState::InformationAsked})
            QCOMPARE(stateWith(state), CoverageState::Asked);
    }

    void anotherSpellingOfTheApplicationIsTheSame()
    {
        ExampleRegister example;
        auto draft = draftFrom(u"01-production-complete"_s);
        const auto known = draft.application;
        draft.application = u" "_s + known.toUpper() + u"  "_s;
        const auto id = *example.reg->requests().create(draft, stampOn(askedOn));
        draft.application = known;
        const auto facts = *readFacts(example.reg->database(), draft, askedOn, {});
        QCOMPARE(facts.openRequests.size(), size_t(1));
        QCOMPARE(facts.openRequests.front().request, id.row());
        bool isFound = false;
        const auto outcome = check(draft, facts);
        for (const auto &finding : outcome.findings)
            isFound = isFound || finding.rule == u"not-duplicate";
        QVERIFY(isFound);
        draft.application = known + u" "_s;
        const auto other = *readFacts(example.reg->database(), draft, askedOn, {});
        QVERIFY(other.application);
        QCOMPARE(other.openRequests.size(), size_t(1));
    }

    void theOverviewCountsWhatTheListCallsToComplete_data()
    {
        QTest::addColumn<std::function<void(Authorization &)>>("spoil");
        const auto row = [](const char *name, const std::function<void(Authorization &)> &spoil) {
            QTest::newRow(name) << spoil;
        };
        row("nothing", [](Authorization &) {});
        row("version", [](Authorization &one) { one.version.clear(); });
        row("operations", [](Authorization &one) { one.operations = {}; });
        row("purpose of blanks", [](Authorization &one) { one.purpose = u" \n "_s; });
        row("legal context", [](Authorization &one) { one.legalContext.clear(); });
        row("first day", [](Authorization &one) { one.validFrom.reset(); });
        row("document", [](Authorization &one) { one.proof = Proof::Document; });
        row("day of the end", [](Authorization &one) { one.state = AuthorizationState::Ended; });
        row("day of the suspension", [](Authorization &one) { one.state = AuthorizationState::Suspended; });
        row("version that says nothing", [](Authorization &one) { one.version = u"n.v.t."_s; });
        row("operations that say nothing", [](Authorization &one) {
            one.operations = {};
            one.operations.named = {u"tbd"_s};
        });
        row("purpose that says nothing", [](Authorization &one) { one.purpose = u"sans objet"_s; });
        row("legal context that says nothing", [](Authorization &one) { one.legalContext = u"-"_s; });
        const auto inProduction = [&](const char *name, const CommitteeBasis &basis) {
            row(name, [basis](Authorization &one) {
                one.environment = Environment::Production;
                one.committee = basis;
            });
        };
        inProduction("no basis", {});
        inProduction("a basis of blanks", {u"  "_s, u" "_s, {}});
        inProduction("no reason", {{}, {}, u""_s});
        inProduction("no reason beside a number", {u"12/081"_s, {}, u" "_s});
        inProduction("a number that says nothing", {u"?"_s, u"n.v.t."_s, {}});
        inProduction("a reason that says nothing", {{}, {}, u"folgt"_s});
        inProduction("a number", {u"12/081"_s, {}, {}});
        inProduction("a dossier", {{}, u"IVC/KSZG/21/066"_s, {}});
        inProduction("a reason", {{}, {}, u"own data"_s});
    }
    void theOverviewCountsWhatTheListCallsToComplete()
    {
        QFETCH(const std::function<void(Authorization &)>, spoil);
        OneRight one;
        auto spoiled = one.right;
        spoil(spoiled);
        if (!(spoiled == one.right)) {
            one.right = spoiled;
            one.keep();
        }
        const FactsLacking lacking(*one.example.reg->all<WebService>(), *one.example.reg->all<Attachment>());
        std::map<qint64, int> expected;
        const auto all2 = *one.example.reg->all<Authorization>();
        for (const auto &each : all2)
            if (!lacking.of(each).empty())
                ++expected[each.institution.row()];
        QCOMPARE(*countToComplete(one.example.reg->database()), expected);
    }
};

} // namespace licet

using licet::OneStateTest;
LICET_TEST(OneStateTest)
#include "one_state_test.moc"
