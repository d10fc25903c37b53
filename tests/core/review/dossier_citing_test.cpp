#include "committee/decision_store.h"
#include "followup/did_not_happen.h"
#include "history/history_query.h"
#include "request/check.h"
#include "request/facts_reader.h"
#include "review/cited_number.h"
#include "review/dossier_correcting.h"
#include "review/dossier_events.h"
#include "support/example_data.h"
#include "support/led_request.h"
#include "support/test_registry.h"

using namespace Qt::StringLiterals;

namespace licet {

using test::ExampleRegister;
using test::stampOn;

namespace {

const QDate filingDay(2027, 2, 1);
const QDate grantDay(2027, 3, 15);
const QDate rightedDay(2027, 6, 1);
const QString wrongNumber = u"IVC/KSZG/27/011"_s;
const QString rightNumber = u"IVC/KSZG/27/110"_s;

/// A dossier whose number was typed wrongly when it was filed.
struct MistypedDossier
{
    MistypedDossier()
    {
        Decision dossier;
        dossier.subject = u"Allowance"_s;
        id = *saveDecision(database(), dossier, stampOn(filingDay));
        DossierEventInput input;
        input.dossier = wrongNumber;
        must(DossierEvent::File, filingDay, input);
    }
    Database &database() const { return example.reg->database(); }
    DecisionWithSteps now() const { return *readDecision(database(), id); }
    QString number() const { return now().steps.front().dossier; }
    QString numberOn(QDate day) const
    {
        return recordAsOf<DecisionStep>(database(), now().steps.front().id, {day, {}, Beginning::AsEntered})
            ->dossier;
    }
    void must(DossierEvent event, QDate day, DossierEventInput input = {})
    {
        input.note = u"because"_s;
        if (const auto done = recordDossierEvent(database(), id, event, input, rightedDay, stampOn(day));
            !done)
            qFatal("not recorded: %d", int(done.error().kind));
    }
    void grant()
    {
        must(DossierEvent::PutOnTheAgenda, {2027, 3, 1});
        DossierEventInput input;
        input.deliberation = u"27/100"_s;
        must(DossierEvent::Grant, grantDay, input);
    }
    Id<Request> drafted(const CommitteeBasis &basis)
    {
        Draft draft;
        draft.committee = basis;
        return *example.reg->requests().create(draft, stampOn(grantDay));
    }
    Id<Authorization> given(const CommitteeBasis &basis)
    {
        auto right = example.reg->all<Authorization>()->front();
        right.id = {};
        right.committee = basis;
        right.environment = Environment::Production;
        return *example.reg->add(right, stampOn(grantDay));
    }
    std::vector<Event> trail() const { return *events(database(), 1000, RecordRef::of(id)); }
    qint64 eventOf(const EventKind &kind) const
    {
        for (const auto &one : trail())
            if (one.kind == kind)
                return one.sequence;
        qFatal("no event %s", qPrintable(kind.code()));
    }
    Result<Citing> right(DossierEvent event, const QString &to = rightNumber)
    {
        EventCorrection correction;
        correction.reference = to;
        return correctEvent(database(), id, eventOf(event), correction, u"by the letter"_s,
                            stampOn(rightedDay));
    }
    Result<RevokedOfDossier> revoke(DossierEvent event)
    {
        return recordDidNotHappen(database(), id, eventOf(event), u"of another dossier"_s,
                                  stampOn(rightedDay));
    }
    /// What the newest correction says.
    std::vector<CorrectedFact> newestFacts() const
    {
        for (const auto &one : trail())
            if (one.kind == RecordEvent::Corrected)
                return correctedFacts(trail(), one);
        return {};
    }

    bool finds(Id<Request> request, const QString &rule) const
    {
        const auto draft = example.reg->requests().get(request)->draft;
        const auto facts = *readFacts(database(), draft, rightedDay, request);
        const auto findings = check(draft, facts).findings;
        return std::any_of(findings.begin(), findings.end(),
                           [&](const Finding &one) { return one.rule == rule; });
    }

    ExampleRegister example;
    Id<Decision> id;
};

} // namespace

/// What names a decision by a number that turns out to be wrong, or to be none: it keeps its words and is
/// named.
class DossierCitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRightNumberStandsSinceTheEventThatBroughtIt()
    {
        MistypedDossier led;
        led.grant();
        const auto citing = led.right(DossierEvent::File);
        QVERIFY2(citing, citing ? "" : qPrintable(citing.error().subject));
        QCOMPARE(*citing, Citing());
        QCOMPARE(led.number(), rightNumber);
        for (const auto day : {filingDay, grantDay, rightedDay})
            QCOMPARE(led.numberOn(day), rightNumber);
        QCOMPARE(*recordAsOf<DecisionStep>(led.database(), led.now().steps.front().id, {}),
                 led.now().steps.front());
        QCOMPARE(led.newestFacts(),
                 (std::vector<CorrectedFact>{{u"correctedReference"_s, wrongNumber, rightNumber}}));
        // Mistyped once more.
        QVERIFY(led.right(DossierEvent::File, u"IVC/KSZG/27/101"_s));
        QCOMPARE(led.number(), u"IVC/KSZG/27/101"_s);
        QCOMPARE(led.newestFacts(),
                 (std::vector<CorrectedFact>{{u"correctedReference"_s, rightNumber, u"IVC/KSZG/27/101"_s}}));
        QCOMPARE(led.right(DossierEvent::Grant).error(),
                 (Error{ErrorKind::NotOfThisEvent, u"reference"_s, u"grant"_s}));
    }

    void aNumberThatCameSinceStays()
    {
        MistypedDossier led;
        DossierEventInput input;
        input.dossier = u"IVC/KSZG/27/200"_s;
        led.must(DossierEvent::PutOnTheAgenda, {2027, 3, 1}, input);
        QVERIFY(led.right(DossierEvent::File));
        QCOMPARE(led.number(), u"IVC/KSZG/27/200"_s);
        QCOMPARE(led.newestFacts(),
                 (std::vector<CorrectedFact>{{u"correctedReference"_s, wrongNumber, rightNumber}}));
        QVERIFY(led.right(DossierEvent::PutOnTheAgenda));
        QCOMPARE(led.number(), rightNumber);
    }

    /// The number of what came since was never brought: the one that was put right counts again.
    void whatWasPutRightStaysSoWithoutWhatCameSince()
    {
        MistypedDossier led;
        DossierEventInput input;
        input.dossier = u"IVC/KSZG/27/200"_s;
        led.must(DossierEvent::PutOnTheAgenda, {2027, 3, 1}, input);
        QVERIFY(led.right(DossierEvent::File));
        QCOMPARE(led.numberOn(filingDay), rightNumber);
        QVERIFY(led.revoke(DossierEvent::PutOnTheAgenda));
        QCOMPARE(led.number(), rightNumber);
        QCOMPARE(led.numberOn(rightedDay), rightNumber);
    }

    /// What was filed once more bears its own number, also where that is noted late.
    void aSecondFilingThatIsNotedLateBringsItsNumber()
    {
        MistypedDossier led;
        led.grant();
        led.must(DossierEvent::NotDelivered, {2027, 2, 8});
        DossierEventInput input;
        input.dossier = rightNumber;
        led.must(DossierEvent::File, {2027, 2, 10}, input);
        QCOMPARE(led.number(), rightNumber);
        QCOMPARE(led.numberOn({2027, 2, 9}), wrongNumber);
        QCOMPARE(led.numberOn({2027, 2, 10}), rightNumber);
    }

    void oneThatStoodThereAtItsFilingIsPutRightToo()
    {
        MistypedDossier led;
        QVERIFY(led.revoke(DossierEvent::File));
        DecisionStep step;
        step.decision = led.id;
        step.dossier = wrongNumber;
        QVERIFY(saveStep(led.database(), step, rightedDay, stampOn(filingDay)));
        led.must(DossierEvent::File, filingDay);
        led.drafted({wrongNumber, {}, {}});
        QVERIFY(led.right(DossierEvent::File));
        QCOMPARE(led.number(), rightNumber);
        QCOMPARE(led.newestFacts(),
                 (std::vector<CorrectedFact>{{u"correctedReference"_s, wrongNumber, rightNumber}}));
        QVERIFY(led.right(DossierEvent::File, u"IVC/KSZG/27/101"_s));
        QCOMPARE(led.number(), u"IVC/KSZG/27/101"_s);
    }

    void whatNamesTheWrongNumberIsNamed()
    {
        MistypedDossier led;
        led.grant();
        const auto draft = led.drafted({wrongNumber, {}, {}});
        const auto both = led.drafted({u"27/100"_s, wrongNumber, {}});
        led.drafted({u"27/100"_s, {}, {}});
        const auto right = led.given({u"27/100"_s, wrongNumber, {}});
        EventCorrection correction;
        correction.reference = rightNumber;
        const auto head = *historyHead(led.database());
        const auto foretold = foretellCorrection(led.database(), led.id, led.eventOf(DossierEvent::File),
                                                 correction, stampOn(rightedDay));
        QCOMPARE(*historyHead(led.database()), head);
        const auto citing = led.right(DossierEvent::File);
        QVERIFY(citing);
        QCOMPARE(*foretold, *citing);
        QCOMPARE(citing->requests.size(), size_t(2));
        QCOMPARE(citing->requests[0].id, draft);
        QCOMPARE(citing->requests[0].cited, wrongNumber);
        QCOMPARE(citing->requests[1].id, both);
        QCOMPARE(citing->rights.size(), size_t(1));
        QCOMPARE(citing->rights.front().id, right);
        QCOMPARE(led.example.reg->requests().get(draft)->draft.committee.deliberation, wrongNumber);
    }

    void aFilingThatDidNotHappenTakesItsRightNumberAlong()
    {
        MistypedDossier led;
        QVERIFY(led.right(DossierEvent::File));
        led.drafted({rightNumber, {}, {}});
        const auto revoked = led.revoke(DossierEvent::File);
        QVERIFY2(revoked, revoked ? "" : qPrintable(revoked.error().subject));
        QCOMPARE(revoked->citing.requests.size(), size_t(1));
        QCOMPARE(revoked->citing.requests.front().cited, rightNumber);
        QVERIFY(led.now().steps.empty());
        QCOMPARE(led.now().decision.state, DossierState::Preparing);
        // Filed anew, undone anew.
        DossierEventInput input;
        input.dossier = rightNumber;
        led.must(DossierEvent::File, filingDay, input);
        QCOMPARE(led.number(), rightNumber);
        QVERIFY(led.revoke(DossierEvent::File));
        QVERIFY(led.now().steps.empty());
    }

    void aGrantThatDidNotHappenNamesWhatCitesIt()
    {
        MistypedDossier led;
        const auto early = led.drafted({wrongNumber, {}, {}});
        led.grant();
        const auto draft = led.drafted({u"27/100"_s, {}, {}});
        const auto alike = led.drafted({u"27/0100"_s, {}, {}});
        const auto right = led.given({u"27/100"_s, {}, {}});
        const auto withdrawn = led.drafted({u"27/100"_s, {}, {}});
        test::Leader leader(*led.example.reg);
        leader.day = grantDay;
        leader.lead(withdrawn, {RequestEvent::Withdraw});
        QVERIFY(!led.finds(draft, u"basis-recorded"_s));
        const auto foretold = foretellDidNotHappen(led.database(), led.id, led.eventOf(DossierEvent::Grant),
                                                   stampOn(rightedDay));
        QVERIFY(foretold);
        QCOMPARE(led.now().decision.state, DossierState::Granted);
        const auto revoked = led.revoke(DossierEvent::Grant);
        QVERIFY(revoked);
        QCOMPARE(revoked->citing, foretold->citing);
        QCOMPARE(revoked->state, DossierState::OnTheAgenda);
        QCOMPARE(led.now().decision.deliberation, QString());
        QCOMPARE(revoked->citing.requests.size(), size_t(3));
        QCOMPARE(revoked->citing.requests[0].id, early);
        QCOMPARE(revoked->citing.requests[1].id, draft);
        QCOMPARE(revoked->citing.requests[1].cited, u"27/100"_s);
        QCOMPARE(revoked->citing.requests[2].id, alike);
        QCOMPARE(revoked->citing.rights.size(), size_t(1));
        QCOMPARE(revoked->citing.rights.front().id, right);
        // Their words stay, and the check finds them.
        QCOMPARE(led.example.reg->requests().get(draft)->draft.committee.deliberation, u"27/100"_s);
        QVERIFY(led.finds(draft, u"basis-recorded"_s));
        // Granted anew and undone anew: the same is named.
        DossierEventInput input;
        input.deliberation = u"27/100"_s;
        led.must(DossierEvent::Grant, grantDay, input);
        const auto again = led.revoke(DossierEvent::Grant);
        QVERIFY(again);
        QCOMPARE(again->citing, revoked->citing);
    }

    void theNumberInAFieldStaysWhileItIsNamed()
    {
        MistypedDossier led;
        led.grant();
        led.drafted({u"27/100"_s, {}, {}});
        auto decision = led.now().decision;
        decision.deliberation = u"27/101"_s;
        QCOMPARE(saveDecision(led.database(), decision, stampOn(rightedDay)).error().kind,
                 ErrorKind::NumberCited);
    }
};

} // namespace licet

using licet::DossierCitingTest;
LICET_TEST(DossierCitingTest)

#include "dossier_citing_test.moc"
