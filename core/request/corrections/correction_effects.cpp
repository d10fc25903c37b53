#include "request/corrections/correction_effects.h"

#include "authorization/authorization_event.h"
#include "authorization/transfer.h"
#include "base/text_fold.h"
#include "database/content_store.h"
#include "files/attachment.h"
#include "history/event_correction.h"
#include "history/revocation.h"
#include "request/answer/asked_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/answer/taking_effect.h"
#include "request/chase.h"
#include "request/facts_reader.h"
#include "request/given_signature.h"
#include "request/known_day.h"
#include "request/setback.h"
#include "request/signing.h"
#include "request/snapshot_content.h"

#include <algorithm>
#include <limits>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const std::vector<EventKind> addedKinds{RecordEvent::Added, RecordEvent::Imported};

/// What was frozen last before a signature was recorded; nothing where there is no form of ours.
Result<std::optional<SnapshotContent>> paperSignedBy(const Database &database, Id<Request> request,
                                                     const Event &signature)
{
    LICET_ASSIGN(const auto versions, RecordStore<Snapshot>::where(database, u"request_id"_s, request));
    std::optional<Snapshot> found;
    for (const auto &one : versions) {
        LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(one.id)));
        if (!changes.empty() && changes.front().sequence < signature.sequence)
            found = one;
    }
    if (!found)
        return std::optional<SnapshotContent>();
    LICET_ASSIGN(const auto bytes, readContent(database, found->data));
    LICET_ASSIGN(auto paper, readJsonBytes<SnapshotContent>(bytes));
    return std::optional(std::move(paper));
}

/// A right that the request gave is valid from the later of its start and the day of execution, one that it
/// ended is over from the later of the day after its end and that day (domain 2).
void moveRight(const Authorization &before, Authorization &after, const QStringList &lastChanged,
               const Draft &draft, QDate wrong, QDate day, bool isFirstTold)
{
    const auto later = [](std::optional<QDate> asked, QDate executed) {
        return std::max(asked.value_or(executed), executed);
    };
    const auto firstAfter = draft.endDate ? std::optional(draft.endDate->addDays(1)) : std::nullopt;
    if (lastChanged.contains(u"valid_from"_s) && before.validFrom == later(draft.startDate, wrong))
        after.validFrom = later(draft.startDate, day);
    // It was executed on a day that nobody knew.
    if (lastChanged.contains(u"valid_from"_s) && !before.validFrom && isFirstTold)
        after.validFrom = later(draft.startDate, day);
    if (lastChanged.contains(u"ended_on"_s) && before.endedOn == later(firstAfter, wrong))
        after.endedOn = later(firstAfter, day);
}

} // namespace

template <TableRecord Record>
Result<void> CorrectionEffects::moveDay(const Record &before, const std::vector<EventKind> &kinds) const
{
    const auto &database = transaction.database();
    LICET_ASSIGN(const auto with, enteredWith(database, event, RecordRef::of(before.id), kinds));
    if (!with)
        return {};
    LICET_ASSIGN(const auto moved,
                 CorrectedRecord<Record>::of(database, before, *with, *correction.happenedOn));
    return writeCorrection(transaction, before, moved, *with, correction.happenedOn, reason, stamp);
}

/// Of several who must sign: the day of this signature, or that it is another one's. What was signed after it
/// tells the rest (history/record_fold.h).
Result<void> CorrectionEffects::settleSignatures(const QString &printed, const QString &signer, QDate day)
{
    LICET_ASSIGN(const auto changes, changesOf(transaction.database(), RecordRef::of(request.id)));
    const bool isLast = columnsLastChangedBy(changes, event.sequence).contains(u"signatures"_s);
    auto asked = request.signatures;
    const auto isFor = [](const QString &name) {
        return [name](const AskedSignature &one) {
            return foldForComparison(one.name) == foldForComparison(name);
        };
    };
    const auto own = std::find_if(asked.begin(), asked.end(), isFor(printed));
    const auto other = std::find_if(asked.begin(), asked.end(), isFor(signer));
    if (own == asked.end())
        return {};
    if (other != asked.end() && other != own) {
        if (other->signedOn || !isLast)
            return Error{ErrorKind::AlreadyRecorded, other->name};
        own->signedOn.reset();
        other->signedOn = day;
    } else {
        own->signedOn = day;
    }
    if (isLast)
        signatures = asked;
    return {};
}

Result<void> CorrectionEffects::checkSignature()
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto paper, paperSignedBy(database, request.id, event));
    if (!paper)
        return {};
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    LICET_ASSIGN(const auto given, givenSignatures(database, request.id));
    const auto own = std::find_if(given.begin(), given.end(),
                                  [&](const GivenSignature &one) { return one.event == event.sequence; });
    const auto printed = own == given.end() || own->printed.isEmpty() ? paper->signatory.name : own->printed;
    const auto believed = asCorrected(trail, event);
    const auto day = correction.happenedOn.value_or(believed.happenedOn.value_or(event.happenedOn));
    const auto signer = !correction.doneBy.isEmpty() ? correction.doneBy.simplified()
                        : believed.doneBy.isEmpty()  ? printed
                                                     : believed.doneBy;
    LICET_ASSIGN(const auto facts, readFacts(database, request.draft, day, request.id));
    const auto isSigner = [&](const QString &name) {
        return foldForComparison(signer) == foldForComparison(name);
    };
    // Whom the paper names may have signed it without a mandate: that is no signature as printed.
    if (correction.signsInstead && isSigner(printed) && signsAsPrinted(*paper, facts, signer, day))
        return Error{ErrorKind::SignsAsPrinted, signer};
    const auto names = signatoriesOf(*paper);
    const bool isPrinted = std::any_of(names.begin(), names.end(),
                                       [&](const SnapshotSignatory &one) { return isSigner(one.name); });
    // Who signed instead, as was recorded then, may have had no mandate; only the day is put right.
    const bool wasInstead = correction.doneBy.isEmpty() && own != given.end() && !own->wasEntitled;
    const bool isAsPrinted =
        !correction.signsInstead && !wasInstead && (isPrinted || !correction.doneBy.isEmpty());
    if (isAsPrinted)
        LICET_TRY(signsAsPrinted(*paper, facts, signer, day));
    LICET_TRY(settleSignatures(printed, isAsPrinted ? signer : printed, day));
    if (isAsPrinted)
        return {};
    const bool mayHaveSigned =
        facts.institution && signingRight(facts, postBeside(*paper, printed), signer, day).maySign;
    instead = mayHaveSigned ? u"entitled"_s : u"not-entitled"_s;
    return {};
}

Result<void> CorrectionEffects::check()
{
    if (event.kind == RequestEvent::Sign && (correction.happenedOn || !correction.doneBy.isEmpty()))
        LICET_TRY(checkSignature());
    LICET_TRY(checkPromise());
    LICET_TRY(checkReplyBy());
    LICET_TRY(checkChases());
    LICET_TRY(checkTerms());
    return checkNumber();
}

Result<void> CorrectionEffects::write() const
{
    if (correction.happenedOn) {
        LICET_TRY(moveVersions());
        LICET_TRY(moveSetbacks());
        LICET_TRY(moveFiles());
        LICET_TRY(moveTransfers());
        if (event.kind == RecordEvent::Chased || event.kind == RequestEvent::Contacted)
            LICET_TRY(moveChase());
    }
    if (correction.promisedUntil)
        LICET_TRY(correctPromise());
    if (event.kind == RecordEvent::Imported && request.state == RequestState::Executed)
        return correctAuthorizations();
    const auto answer = event.kind.as<RequestEvent>();
    if (!answer || !bringsNumber(*answer))
        return {};
    LICET_TRY(correctAuthorizations());
    return correctTerms();
}

Result<void> CorrectionEffects::moveVersions() const
{
    LICET_ASSIGN(const auto versions,
                 RecordStore<Snapshot>::where(transaction.database(), u"request_id"_s, request.id));
    const auto kind = event.kind == RequestEvent::Sign ? RecordEvent::Signed : RecordEvent::Voided;
    for (const auto &one : versions)
        LICET_TRY(moveDay(one, {kind}));
    return {};
}

Result<void> CorrectionEffects::moveSetbacks() const
{
    LICET_ASSIGN(const auto setbacks,
                 RecordStore<Setback>::where(transaction.database(), u"request_id"_s, request.id));
    for (const auto &one : setbacks)
        if (event.kind == one.event)
            LICET_TRY(moveDay(one, addedKinds));
    return {};
}

Result<void> CorrectionEffects::moveFiles() const
{
    LICET_ASSIGN(const auto files,
                 RecordStore<Attachment>::where(transaction.database(), u"event"_s, event.sequence));
    for (const auto &one : files)
        LICET_TRY(moveDay(one, addedKinds));
    return {};
}

Result<void> CorrectionEffects::correctAuthorizations() const
{
    const bool isEnd = request.draft.kind == RequestKind::End;
    // An end leaves no mark of its request on those that it ended.
    LICET_ASSIGN(const auto authorizations,
                 isEnd ? RecordStore<Authorization>::where(transaction.database(), u"institution_id"_s,
                                                           request.institution)
                       : rightsOf(transaction.database(), request));
    const std::vector<EventKind> ofEnd{AuthorizationEvent::End, AuthorizationEvent::Reinstate};
    const std::vector<EventKind> ofGrant{RecordEvent::Added,           RecordEvent::Imported,
                                         AuthorizationEvent::Change,   AuthorizationEvent::Complete,
                                         AuthorizationEvent::Transfer, AuthorizationEvent::End};
    for (const auto &one : authorizations)
        LICET_TRY(correctAuthorization(one, isEnd ? ofEnd : ofGrant));
    return {};
}

Result<void> CorrectionEffects::correctAuthorization(const Authorization &before,
                                                     const std::vector<EventKind> &kinds) const
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto with, enteredWith(database, event, RecordRef::of(before.id), kinds));
    if (!with)
        return correctCarriedNumber(before);
    CorrectedRecord<Authorization> corrected{before, {}};
    const auto day = dayInRight(before);
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    const auto believed = asCorrected(trail, event).happenedOn.value_or(event.happenedOn);
    const bool isLater = believed < correction.happenedOn.value_or(believed);
    if (!isLater)
        LICET_TRY(moveWhatLed(before.id, *with, isLater));
    LICET_ASSIGN(const auto now, RecordStore<Authorization>::get(database, before.id));
    corrected.after = now;
    if (day) {
        LICET_ASSIGN(corrected, CorrectedRecord<Authorization>::of(
                                    database, now, *with, *day,
                                    [&](Authorization &after, const QStringList &lastChanged, QDate wrong) {
                                        moveRight(now, after, lastChanged, request.draft, wrong, *day,
                                                  isDayUnknown(request));
                                    }));
    }
    if (correction.saysNumber() && before.programNumber == number)
        corrected.after.programNumber = correction.programNumber;
    if (corrected.after != now || day)
        LICET_TRY(writeCorrection(transaction, now, corrected, *with, day, reason, stamp));
    return isLater ? moveWhatLed(before.id, *with, isLater) : Result<void>();
}

/// What else the answer wrote in a right on its own day: what stood again until the change, who holds it.
Result<void> CorrectionEffects::moveWhatLed(Id<Authorization> id, qint64 last, bool isLater) const
{
    if (!correction.happenedOn)
        return {};
    auto &database = transaction.database();
    LICET_ASSIGN(auto together, enteredTogether(database, event, true));
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(id)));
    LICET_ASSIGN(const auto trail,
                 events(database, std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    const auto believed = asCorrected(trail, event).happenedOn.value_or(event.happenedOn);
    // None overtakes another one: they come the newest first.
    if (!isLater)
        std::reverse(together.begin(), together.end());
    for (const auto &one : together) {
        if (one.record != RecordRef::of(id) || one.sequence == last ||
            dayOf(changes, one.sequence) != believed)
            continue;
        LICET_ASSIGN(const auto now, RecordStore<Authorization>::get(database, id));
        LICET_ASSIGN(const auto moved,
                     CorrectedRecord<Authorization>::of(database, now, one.sequence, *correction.happenedOn));
        LICET_TRY(
            writeCorrection(transaction, now, moved, one.sequence, correction.happenedOn, reason, stamp));
    }
    return {};
}

/// What a sending asked of a right after a merger, and what an execution confirmed.
Result<void> CorrectionEffects::moveTransfers() const
{
    LICET_ASSIGN(const auto transfers,
                 RecordStore<Transfer>::where(transaction.database(), u"request_id"_s, request.id));
    for (const auto &one : transfers)
        LICET_TRY(moveDay(one, {RecordEvent::Added, RecordEvent::Changed}));
    return {};
}

/// A right that a later answer made took over the number that was noted before it.
Result<void> CorrectionEffects::correctCarriedNumber(const Authorization &before) const
{
    if (!correction.saysNumber() || !number || before.programNumber != number)
        return {};
    LICET_ASSIGN(const auto changes, changesOf(transaction.database(), RecordRef::of(before.id)));
    qint64 told = 0;
    for (const auto &one : changes)
        if (one.corrects == 0 && one.values.contains(u"program_number"_s))
            told = one.sequence;
    LICET_ASSIGN(const auto trail,
                 events(transaction.database(), std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    for (const auto &one : trail)
        if (one.sequence != event.sequence && one.after.value(broughtNumberName) == number->digits() &&
            !revocationOf(trail, one.sequence))
            return {};
    if (told == 0)
        return {};
    CorrectedRecord<Authorization> corrected{before, {}};
    corrected.after.programNumber = correction.programNumber;
    return writeCorrection(transaction, before, corrected, told, {}, reason, stamp);
}

/// A change stands from the day for which it was granted, if that is later.
std::optional<QDate> CorrectionEffects::dayInRight(const Authorization &right) const
{
    if (!correction.happenedOn || request.draft.kind != RequestKind::Change)
        return correction.happenedOn;
    const auto line = askedLineOf(request.draft, right);
    const auto *answer = line ? answerOn(request.answer, *line) : nullptr;
    return takesEffectOn(request.draft, answer ? answer->granted : GrantedTerms(), *correction.happenedOn);
}

Result<void> CorrectionEffects::checkChases() const
{
    if (event.kind != RequestEvent::Send || !correction.happenedOn)
        return {};
    LICET_ASSIGN(const auto log,
                 events(transaction.database(), std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    for (const auto &one : log)
        if ((one.kind == RecordEvent::Chased || one.kind == RequestEvent::Contacted) &&
            one.sequence > event.sequence && !revocationOf(log, one.sequence)) {
            const auto day = asCorrected(log, one).happenedOn.value_or(one.happenedOn);
            if (day < *correction.happenedOn)
                return Error{ErrorKind::AfterNextEvent, u"request "_s + one.kind.code(),
                             day.toString(Qt::ISODate), QString::number(one.sequence)};
        }
    return {};
}

/// The next reminder is counted from it.
Result<void> CorrectionEffects::moveChase() const
{
    LICET_ASSIGN(const auto chases,
                 RecordStore<Chase>::where(transaction.database(), u"request_id"_s, request.id));
    for (const auto &one : chases)
        LICET_TRY(moveDay(one, addedKinds));
    return {};
}

Result<void> CorrectionEffects::checkPromise() const
{
    if (event.kind != RequestEvent::Contacted || !(correction.promisedUntil || correction.happenedOn))
        return {};
    LICET_ASSIGN(const auto trail,
                 events(transaction.database(), std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    const auto believed = asCorrected(trail, event);
    const auto day = correction.happenedOn ? correction.happenedOn : believed.happenedOn;
    const auto promised = correction.promisedUntil ? correction.promisedUntil : believed.promisedUntil;
    return promised && day && *promised < *day
               ? Error{ErrorKind::PromiseBeforeContact, {}, promised->toString(Qt::ISODate)}
               : Result<void>();
}

/// Their own last day, not before the day on which they said it.
Result<void> CorrectionEffects::checkReplyBy() const
{
    const bool isSaidWith = event.kind == RequestEvent::AskInformation || event.kind == RequestEvent::Return;
    if (!isSaidWith || !(correction.replyBy || correction.happenedOn))
        return {};
    LICET_ASSIGN(const auto trail,
                 events(transaction.database(), std::numeric_limits<int>::max(), RecordRef::of(request.id)));
    const auto believed = asCorrected(trail, event);
    const auto day = correction.happenedOn ? correction.happenedOn : believed.happenedOn;
    const auto by = correction.replyBy ? correction.replyBy : believed.replyBy;
    return by && day && *by < *day ? Error{ErrorKind::ReplyBeforeQuestion, {}, by->toString(Qt::ISODate)}
                                   : Result<void>();
}

/// In the reminder as which the contact counts; its day may have moved just now.
Result<void> CorrectionEffects::correctPromise() const
{
    auto &database = transaction.database();
    LICET_ASSIGN(const auto chases, RecordStore<Chase>::where(database, u"request_id"_s, request.id));
    for (const auto &before : chases) {
        LICET_ASSIGN(const auto with, enteredWith(database, event, RecordRef::of(before.id), addedKinds));
        if (!with)
            continue;
        CorrectedRecord<Chase> corrected{before, {u"promised_until"_s}};
        corrected.after.promisedUntil = correction.promisedUntil;
        LICET_TRY(writeCorrection(transaction, before, corrected, *with, {}, reason, stamp));
    }
    return {};
}

} // namespace licet
