#include "authorization/transferring.h"

#include "authorization/authorization_service.h"
#include "authorization/received_program_number.h"
#include "base/brussels_day.h"
#include "exchange/register_export.h"
#include "exchange/register_import.h"
#include "followup/did_not_happen.h"
#include "followup/open_mergers.h"
#include "institution/application_reader.h"
#include "lists/list_rows.h"
#include "lists/lists.h"
#include "request/authorization_change.h"
#include "request/corrections/correcting.h"
#include "request/corrections/right_revoking.h"
#include "request/corrections/transfer_correcting.h"
#include "request/facts_reader.h"
#include "request/snapshot_content.h"
#include "support/as_needed.h"
#include "support/led_request.h"
#include "support/merged_register.h"
#include "support/test_registry.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace licet {

using test::MergedRegister;
using test::stampOn;

namespace {

const QDate dayAsked(2026, 1, 12);
const QDate dayConfirmed(2026, 2, 3);
const QDate dayOfCall(2026, 3, 2);

Transfer asked(const Authorization &right)
{
    Transfer one;
    one.authorization = right.id;
    one.askedOn = dayAsked;
    return one;
}

Transfer confirmed(const Authorization &right)
{
    auto one = asked(right);
    one.confirmedOn = dayConfirmed;
    one.reference = u"KSZ 26/41"_s;
    return one;
}

/// What the list of authorizations says of a right: its institution and how far it has passed on.
QString listed(const RegisterAsOf &from, QDate day, Id<Authorization> right, Id<Institution> of = {})
{
    const auto rows = *listNamed(u"authorizations"_s)->rows({from, day, of});
    for (const auto &row : rows)
        if (row.value(u"id"_s).toInteger() == right.row())
            return row.value(u"institution"_s).toString() + u' ' + row.value(u"transfer"_s).toString();
    return u"not listed"_s;
}

} // namespace

/// Each right of an institution that merged passes on by itself.
class TransferringTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itIsTheSuccessorsFromTheDayOfTheConfirmation()
    {
        MergedRegister merged;
        const QDate told(2026, 12, 14);
        merged.merge(told.addDays(-7));
        const auto right = merged.right(Environment::Acceptance);
        QVERIFY(merged.transfer(asked(right), told.addDays(-7)));
        const auto kept = merged.transfer(confirmed(right), told);
        QVERIFY(kept && kept->isPassedOn);
        const auto on = [&](QDate day) { return listed(merged.on(day), day, right.id); };
        QCOMPARE(on(QDate(2025, 12, 31)), u"0999000129 "_s);
        QCOMPARE(on(QDate(2026, 1, 1)), u"0999000129 to-transfer"_s);
        QCOMPARE(on(dayAsked), u"0999000129 asked"_s);
        QCOMPARE(on(dayConfirmed.addDays(-1)), u"0999000129 asked"_s);
        QCOMPARE(on(dayConfirmed), u"0999000228 confirmed"_s);
        // It was entered on the day of the call, and not known before.
        const RegisterAsOf known(merged.reg().database(), endOfBrusselsDay(told.addDays(-1)), dayConfirmed);
        QCOMPARE(listed(known, dayConfirmed, right.id), u"0999000129 asked"_s);
    }

    void theApplicationIsMadeOnce()
    {
        MergedRegister merged;
        merged.merge();
        for (const auto environment : {Environment::Test, Environment::Acceptance})
            QVERIFY(merged.transfer(confirmed(merged.right(environment)), dayOfCall));
        const auto theirs = *applicationsOf(merged.reg().database(), merged.successor.id);
        QCOMPARE(theirs.size(), 2u);
        QCOMPARE(theirs.back().name, u"Dossierbeheer"_s);
        for (const auto environment : {Environment::Test, Environment::Acceptance})
            QCOMPARE(merged.right(environment).application, theirs.back().id);
    }

    void anOldNumberStillListsIt()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        const RegisterAsOf now(merged.reg().database());
        QCOMPARE(listed(now, dayOfCall, right.id, merged.predecessor.id), u"0999000228 confirmed"_s);
        QCOMPARE(listed(now, dayOfCall, right.id, merged.successor.id), u"0999000228 confirmed"_s);
    }

    void whatCannotBeIsRefused()
    {
        MergedRegister merged;
        const auto right = merged.right(Environment::Test);
        const auto refused = [&](const Transfer &one) {
            const auto done = merged.transfer(one, dayOfCall);
            return done ? Error{ErrorKind::NotFound, u"nothing was refused"_s} : done.error();
        };
        QCOMPARE(refused(asked(right)), (Error{ErrorKind::NothingToTransfer, right.service}));
        merged.merge();
        auto one = confirmed(right);
        one.confirmedOn = dayAsked.addDays(-1);
        QCOMPARE(refused(one),
                 (Error{ErrorKind::TransferTooEarly, u"confirmedOn"_s, u"2026-01-11"_s, u"2026-01-12"_s}));
        one.askedOn = QDate(2025, 12, 1);
        one.confirmedOn = QDate(2025, 12, 31);
        QCOMPARE(refused(one),
                 (Error{ErrorKind::TransferTooEarly, u"confirmedOn"_s, u"2025-12-31"_s, u"2026-01-01"_s}));
        one.confirmedOn = dayOfCall.addDays(1);
        QCOMPARE(refused(one), (Error{ErrorKind::DayInFuture, u"confirmedOn"_s, u"2026-03-03"_s}));
        one = {};
        one.authorization = right.id;
        QCOMPARE(refused(one).kind, ErrorKind::MissingMember);
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        one = confirmed(right);
        one.confirmedOn = dayConfirmed.addDays(1);
        QCOMPARE(refused(one), (Error{ErrorKind::ConstraintBroken, u"confirmedOn"_s}));
    }

    /// It stays to be transferred, and what was asked stays asked.
    void aConfirmationThatDidNotHappenLeavesTheRightWhereItWas()
    {
        MergedRegister merged;
        merged.merge();
        auto &database = merged.reg().database();
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.transfer(asked(right), dayAsked));
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        const auto passing = events(database, 1, RecordRef::of(right.id))->front();
        QCOMPARE(passing.kind.code(), u"transferred"_s);
        const auto revoke = [&](const QString &reason) {
            return revokeEvent(database, right.id, passing.sequence, reason, stampOn(dayOfCall.addDays(1)));
        };
        QCOMPARE(revoke({}).error().kind, ErrorKind::ReasonMissing);
        QVERIFY(revoke(u"of another one"_s));
        QCOMPARE(*merged.reg().get(right.id), right);
        const auto left = merged.reg().all<Transfer>()->front();
        QCOMPARE(stateOf(left), TransferState::Asked);
        QVERIFY(!left.formerApplication.isSet());
        QCOMPARE(listed(merged.on(dayConfirmed), dayConfirmed, right.id), u"0999000129 asked"_s);
        // It is confirmed later on.
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        QCOMPARE(merged.reg().get(right.id)->institution, merged.successor.id);
    }

    void theDayOfAConfirmationIsPutRight()
    {
        MergedRegister merged;
        merged.merge();
        auto &database = merged.reg().database();
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        const auto passing = events(database, 1, RecordRef::of(right.id))->front();
        const auto day = dayConfirmed.addDays(2);
        QVERIFY(correctDayOfEvent(database, right.id, passing.sequence, day, u"misread"_s, dayOfCall,
                                  stampOn(dayOfCall.addDays(1))));
        const auto on = [&](QDate asOf) { return listed(merged.on(asOf), asOf, right.id); };
        QCOMPARE(on(dayConfirmed), u"0999000129 asked"_s);
        QCOMPARE(on(day), u"0999000228 confirmed"_s);
        // Without any day nothing was asked.
        auto none = merged.reg().all<Transfer>()->front();
        none.askedOn.reset();
        none.confirmedOn.reset();
        QVERIFY(correctTransfer(database, none, u"of another one"_s, stampOn(dayOfCall.addDays(1))));
        QVERIFY(merged.reg().all<Transfer>()->empty());
        QCOMPARE(merged.reg().get(right.id)->institution, merged.predecessor.id);
    }

    /// The successor merged too before anybody asked.
    void whatWasNeverTransferredGoesToWhoStandsOnThatDay()
    {
        MergedRegister merged;
        merged.merge();
        Institution third;
        third.name = u"Derde"_s;
        auto further = merged.merger;
        further.predecessor = merged.successor.id;
        further.successor = *merged.reg().add(third, stampOn(dayAsked));
        further.holdsFrom = dayAsked;
        QVERIFY(merged.tried(further, dayAsked));
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        QCOMPARE(merged.reg().get(right.id)->institution, further.successor);
        for (const auto &one : *openMergers(RegisterAsOf(merged.reg().database()), dayOfCall, {}))
            QCOMPARE(one.successor, third.name);
    }

    /// Sending it asks the transfer, executing it is the confirmation; no second right comes of it.
    void theRequestForItAsksAndConfirms()
    {
        MergedRegister merged;
        merged.merge();
        auto &reg = merged.reg();
        const auto right = merged.right(Environment::Test);
        const auto rights = reg.all<Authorization>()->size();
        auto draft = *draftOfTransfer(reg.database(), right, dayAsked);
        QCOMPARE(draft.institution, merged.successor.kbo->digits());
        QCOMPARE(draft.services.front().name, right.service);
        QVERIFY(!draft.authorization.isSet());
        const auto numberOfPredecessor = u"00901239999"_s;
        ReceivedProgramNumber received;
        received.institution = right.institution;
        received.number = numberOfPredecessor;
        QVERIFY(reg.add(received, stampOn(dayAsked)));
        RequestLinks links;
        links.preparedFrom = right.id;
        const auto id = *reg.requests().create(draft, stampOn(dayAsked), links);
        // The paper says whose right it is to pass on.
        const auto paper = paperOf(draft, *readFacts(reg.database(), draft, dayAsked, id));
        QVERIFY(paper.takesOver && paper.takesOver->institution.kbo == reg.get(right.institution)->kbo);
        QCOMPARE(paper.takesOver->service, right.service);
        auto signedForm = *reg.get(id);
        signedForm.state = RequestState::Signed;
        signedForm.number = u"2026-0009"_s;
        signedForm.numberYear = 2026;
        signedForm.numberSerial = 9;
        QVERIFY(test::makeAs(reg, signedForm, stampOn(dayAsked)));
        const auto record = [&](RequestEvent event, QDate day) {
            const auto facts = *readFacts(reg.database(), draft, day, id);
            EventInput input;
            // The predecessor's number goes on with its right.
            if (event == RequestEvent::Execute)
                input.programNumber = *ProgramNumber::parse(numberOfPredecessor);
            return reg.requests().record(id, event, input, facts, stampOn(day));
        };
        QVERIFY(record(RequestEvent::Send, dayAsked));
        auto noted = reg.all<Transfer>()->front();
        QCOMPARE(noted.askedOn, std::optional(dayAsked));
        QCOMPARE(noted.request, id);
        const auto done = record(RequestEvent::Execute, dayConfirmed);
        QVERIFY2(done,
                 done ? "" : qPrintable(done.error().subject + QString::number(int(done.error().kind))));
        QCOMPARE(done->lines, (std::vector<LineDone>{{0, LineEffect::Changed, right.id}}));
        QCOMPARE(reg.all<Authorization>()->size(), rights);
        const auto after = *reg.get(right.id);
        QCOMPARE(after.institution, merged.successor.id);
        QCOMPARE(after.programNumber->digits(), numberOfPredecessor);
        QCOMPARE(after.validFrom, right.validFrom);
        QCOMPARE(after.request, id);
        QCOMPARE(stateOf(reg.all<Transfer>()->front()), TransferState::Confirmed);
        QCOMPARE(listed(merged.on(dayConfirmed.addDays(-1)), dayConfirmed.addDays(-1), right.id),
                 u"0999000129 asked"_s);

        // It was confirmed on another day: who holds the right, and what was noted of it, go along.
        const auto execution = events(reg.database(), 1, RecordRef::of(id))->front().sequence;
        for (const auto &day : {dayConfirmed.addDays(5), dayConfirmed.addDays(-1), dayConfirmed}) {
            const auto moved = correctDay(reg.database(), id, execution, day, u"the stamp"_s,
                                          stampOn(dayConfirmed.addDays(9)));
            QVERIFY2(moved, moved ? "" : qPrintable(moved.error().subject));
            const auto holderOn = [&](QDate when) {
                return recordAsOf(reg.database(), right.id, {when, {}, Beginning::AsEntered})->institution;
            };
            QCOMPARE(holderOn(day.addDays(-1)), right.institution);
            QCOMPARE(holderOn(day), merged.successor.id);
            QCOMPARE(reg.all<Transfer>()->front().confirmedOn, std::optional(day));
        }

        // None of it happened.
        const auto revoke = [&](const EventKind &kind) {
            const auto trail = *events(reg.database(), 100, RecordRef::of(id));
            const auto found =
                std::find_if(trail.begin(), trail.end(), [&](const Event &one) { return one.kind == kind; });
            return recordDidNotHappen(reg.database(), id, found->sequence, u"of another"_s,
                                      stampOn(dayConfirmed.addDays(8)));
        };
        // Refused after all, it ends: the predecessor has nothing to which it could go back.
        {
            EventInput refused;
            refused.note = u"they came back on it"_s;
            refused.lines = {{0, LineOutcome::NotGranted}};
            const auto day = dayConfirmed.addDays(7);
            const auto facts = *readFacts(reg.database(), draft, day, id);
            QVERIFY(reg.requests().record(id, RequestEvent::AnswerAmended, refused, facts, stampOn(day)));
            QCOMPARE(reg.get(right.id)->endedOn, std::optional(day));
            QVERIFY(revoke(RequestEvent::AnswerAmended));
            QCOMPARE(*reg.get(right.id), after);
        }
        const auto back = revoke(RequestEvent::Execute);
        QVERIFY2(back, back ? "" : qPrintable(back.error().subject));
        QCOMPARE(*reg.get(right.id), right);
        QCOMPARE(stateOf(reg.all<Transfer>()->front()), TransferState::Asked);
        QVERIFY(revoke(RequestEvent::Send));
        QVERIFY(reg.all<Transfer>()->empty());
    }

    /// What the predecessor was granted stands with the successor, in the file too.
    void whatPassedOnComesBackFromItsFile()
    {
        MergedRegister merged;
        auto &reg = merged.reg();
        test::Leader leader(reg);
        const auto id = leader.signedOne(u"01-production-complete"_s);
        leader.lead(id, {RequestEvent::Send});
        EventInput input;
        input.usesNoNumber = true;
        input.lines = {{0, LineOutcome::Granted, {}}};
        QVERIFY(leader.record(id, RequestEvent::Execute, input));
        merged.merger.holdsFrom = QDate(2027, 1, 1);
        merged.merge(QDate(2027, 1, 1));
        Transfer passed;
        passed.authorization = reg.all<Authorization>()->back().id;
        passed.confirmedOn = QDate(2027, 2, 1);
        QVERIFY(merged.transfer(passed, QDate(2027, 2, 1)));
        const auto file = *exportRegister(reg);
        const QTemporaryDir folder;
        const auto stamp = stampOn(QDate(2027, 2, 2));
        const auto other = *Register::create(folder.filePath(u"other.licet"_s), stamp);
        const auto done = importRegister(*other, file, stamp, false);
        QVERIFY2(done, done ? "" : qPrintable(done.error().subject + u' ' + done.error().value));
        QCOMPARE(other->all<Authorization>()->size(), reg.all<Authorization>()->size());
    }

    void whatEndsLaterIsTransferredUntilThen()
    {
        MergedRegister merged;
        merged.merge();
        auto right = merged.right(Environment::Test);
        right.state = AuthorizationState::Ended;
        right.endedOn = dayConfirmed.addDays(30);
        right.endedBecause = u"ends"_s;
        QVERIFY(test::makeAs(merged.reg(), right, stampOn(QDate(2026, 1, 2))));
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        const auto after = *merged.reg().get(right.id);
        QCOMPARE(after.institution, merged.successor.id);
        QCOMPARE(after.endedOn, right.endedOn);
        QCOMPARE(after.state, AuthorizationState::Ended);
    }

    void theListNamesWhoHeldItBefore()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Test);
        const auto heldBefore = [&] {
            const auto rows =
                authorizationRows({RegisterAsOf(merged.reg().database()), dayOfCall, merged.successor.id});
            for (const auto &row : *rows)
                if (row.value(u"id"_s).toInteger() == right.id.row())
                    return row.value(u"transferredFrom"_s);
            return QJsonValue();
        };
        QVERIFY(merged.transfer(asked(right), dayAsked));
        QVERIFY(heldBefore().isNull());
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        QCOMPARE(heldBefore().toString(), u"0999000129"_s);
        // The decisions that name the predecessor serve the successor on.
        const auto numbers = [&](Id<Institution> institution) {
            QStringList all;
            const auto rows = decisionRows({RegisterAsOf(merged.reg().database()), dayOfCall, institution});
            for (const auto &row : *rows)
                all << row.value(u"deliberation"_s).toString();
            return all;
        };
        const auto addNaming = [&](const QString &number, const KboNumber &kbo) {
            Decision decision;
            decision.deliberation = number;
            decision.subject = number;
            decision.state = DossierState::Granted;
            DecisionStep step;
            step.dossier = u"IVC/KSZG/24/001"_s;
            step.institutions = {{kbo, {}}};
            step.decision = *merged.reg().add(decision, stampOn(dayAsked));
            QVERIFY(merged.reg().add(step, stampOn(dayAsked)));
        };
        addNaming(u"24/101"_s, *merged.predecessor.kbo);
        addNaming(u"24/102"_s, *KboNumber::parse(u"0428759497"_s));
        QVERIFY(numbers(merged.predecessor.id).contains(u"24/101"_s));
        QVERIFY(numbers(merged.successor.id).contains(u"24/101"_s));
        QVERIFY(!numbers(merged.successor.id).contains(u"24/102"_s));
        for (const auto &number : numbers(merged.predecessor.id))
            QVERIFY2(numbers(merged.successor.id).contains(number), qPrintable(number));
    }

    void whatEndedIsNotTransferred()
    {
        MergedRegister merged;
        const auto right = merged.right(Environment::Test);
        QVERIFY(merged.reg().authorizations().record(right.id, AuthorizationEvent::End, u"gestopt"_s,
                                                     dayOfCall, stampOn(QDate(2025, 11, 3))));
        merged.merge();
        const auto open = *rightsInTransfer(RegisterAsOf(merged.reg().database()), merged.merger, dayOfCall);
        QCOMPARE(open.size(), 1u);
        QVERIFY(!merged.transfer(confirmed(right), dayOfCall));
    }

    void itsProgramNumberGoesOn()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Acceptance);
        QVERIFY(right.programNumber.has_value());
        QVERIFY(merged.transfer(confirmed(right), dayOfCall));
        auto noted = merged.right(Environment::Acceptance);
        noted.note = u"na de fusie"_s;
        QVERIFY(merged.reg().authorizations().keep(noted, {}, stampOn(dayOfCall)));
    }

    void theCardIsOfferedAndTheOldOneStays()
    {
        MergedRegister merged;
        merged.merge();
        const auto right = merged.right(Environment::Test);
        const auto kept = *merged.transfer(confirmed(right), dayOfCall);
        QVERIFY(kept.cardToCopy.isSet());
        auto &reg = merged.reg();
        const auto copy = [&] {
            Id<Connection> id;
            const auto done = reg.write([&](Transaction &transaction) -> Result<void> {
                LICET_ASSIGN(id, copyCardFor(transaction, kept.transfer, stampOn(dayOfCall)));
                return {};
            });
            return done ? id : Id<Connection>();
        };
        const auto made = *reg.get(copy());
        const auto old = *reg.get(kept.cardToCopy);
        QCOMPARE(made.application, merged.right(Environment::Test).application);
        QCOMPARE(made.logging, old.logging);
        QCOMPARE(old.application, right.application);
        // A second time there is one already.
        QVERIFY(!copy().isSet());
        // Its log is kept for ten years after the right passed on.
        QCOMPARE(reg.remove(old.id, stampOn(dayOfCall)).error(),
                 (Error{ErrorKind::LogStillKept, u"Dossierbeheer"_s, u"2036-02-02"_s}));
    }
};

} // namespace licet

using licet::TransferringTest;
LICET_TEST(TransferringTest)
#include "transferring_test.moc"
