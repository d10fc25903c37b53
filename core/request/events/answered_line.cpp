#include "request/events/answered_line.h"

#include "authorization/authorization_event.h"
#include "authorization/computed_state.h"
#include "base/text_fold.h"
#include "history/event_correction.h"
#include "history/foretold.h"
#include "history/record_store.h"
#include "institution/application_reader.h"
#include "request/answer/granted_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/answer/taking_effect.h"
#include "request/events/passing_on.h"
#include "request/line_bases.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

/// The application that the form names; made where nobody has recorded it yet.
Result<Id<Application>> applicationOf(EventWork &work)
{
    if (work.facts.application)
        return work.facts.application->id;
    const auto name = foldForComparison(work.before.draft.application);
    LICET_ASSIGN(const auto known, applicationsOf(work.transaction.database(), work.before.institution));
    for (const auto &one : known)
        if (foldForComparison(one.name) == name)
            return one.id;
    Application application;
    application.institution = work.before.institution;
    application.name = work.before.draft.application.trimmed();
    return RecordStore<Application>::insert(work.transaction, application, work.stamp);
}

/// What the form says of one line, onto an authorization that is new or changed by it.
void write(Authorization &authorization, const EventWork &work, const ServiceLine &line,
           const LineAnswer &answer)
{
    const auto &draft = work.before.draft;
    writeTerms(authorization, draft, line, answer);
    authorization.purpose = draft.purpose;
    authorization.legalContext = draft.legalContext;
    const auto [committee, further] = heldBasis(basesOf(draft, line));
    authorization.committee = committee;
    authorization.furtherBasis = further;
    authorization.proof = work.input.files.empty() ? Proof::Declared : Proof::Document;
    authorization.request = work.before.id;
}

void done(EventWork &work, int line, LineEffect effect, Id<Authorization> id,
          std::optional<QDate> endedOn = {})
{
    work.recorded.lines.push_back({line, effect, id, endedOn});
    if (effect == LineEffect::Made || effect == LineEffect::Changed || effect == LineEffect::Ended)
        work.recorded.authorizations.push_back(id);
}

Result<void> addAuthorization(EventWork &work, int line, const LineAnswer &answer)
{
    const auto &draft = work.before.draft;
    Authorization authorization;
    authorization.institution = work.before.institution;
    LICET_ASSIGN(authorization.application, applicationOf(work));
    authorization.environment = *draft.environment;
    authorization.programNumber = numberOf(work.after.answer, line);
    write(authorization, work, draft.services[size_t(line)], answer);
    authorization.validFrom = validFromOf(draft, answer, work.stamp.happenedOn);
    LICET_ASSIGN(const auto id,
                 RecordStore<Authorization>::insert(work.transaction, authorization, work.stamp));
    done(work, line, LineEffect::Made, id);
    return {};
}

Result<void> changeAuthorization(EventWork &work, const Concerned &concerned, int line,
                                 const LineAnswer &answer)
{
    LICET_ASSIGN(const auto before, concerned.of(line));
    if (!before)
        return addAuthorization(work, line, answer);
    return grantOtherwise(work, *before, line, answer);
}

Result<void> endAuthorization(EventWork &work, const Concerned &concerned, int line, const LineAnswer &answer)
{
    const auto &draft = work.before.draft;
    LICET_ASSIGN(const auto before, concerned.of(line));
    if (!before)
        return Error{ErrorKind::NothingToChange,
                     draft.services.empty() ? draft.application : draft.services[size_t(line)].name};
    if (before->state == AuthorizationState::Ended) {
        done(work, line, LineEffect::EndedBefore, before->id, before->endedOn);
        return {};
    }
    auto after = *before;
    after.endedOn = firstDayAfter(draft, answer, work.stamp.happenedOn);
    after.endedBecause = draft.remarks;
    LICET_TRY(apply(work.transaction, *before, AuthorizationEvent::End, after, {}, work.stamp));
    done(work, line, LineEffect::Ended, before->id);
    return {};
}

/// The right with what the answer grants of the line written over it.
Authorization asGranted(const EventWork &work, Authorization right, QDate made, int line,
                        const LineAnswer &answer)
{
    const auto &draft = work.before.draft;
    write(right, work, draft.services[size_t(line)], answer);
    // An answer that is amended tells anew from when; else it is the day of the one that granted it.
    if (draft.kind == RequestKind::New && work.before.preparedFrom != right.id)
        right.validFrom = validFromOf(draft, answer, made);
    return right;
}

/// The day of the answer by which it was granted.
Result<QDate> madeOn(const EventWork &work, const Authorization &right)
{
    LICET_ASSIGN(const auto changes, changesOf(work.transaction.database(), RecordRef::of(right.id)));
    return changes.empty() ? work.before.stateSince : changes.front().told;
}

/// What was asked beside what is granted: of what another request asked since, nothing.
void settleAsked(Authorization &after, const QStringList &taken)
{
    if (!after.asked || !taken.contains(u"asked"_s))
        return;
    if (!taken.contains(u"operations"_s))
        after.asked->operations = after.operations;
    if (!taken.contains(u"version"_s))
        after.asked->version = after.version;
    if (!taken.contains(u"valid_until"_s))
        after.asked->validUntil = after.validUntil;
}

/// What this request changed and what is still to come of it comes on the day that is granted now.
Result<void> movePending(EventWork &work, const Authorization &right, std::vector<RecordChange> ours,
                         QDate day)
{
    // Each one past the other.
    if (!ours.empty() && ours.front().day < day)
        std::reverse(ours.begin(), ours.end());
    for (const auto &one : ours) {
        LICET_ASSIGN(const auto now, RecordStore<Authorization>::get(work.transaction.database(), right.id));
        LICET_ASSIGN(const auto moved,
                     CorrectedRecord<Authorization>::of(work.transaction.database(), now, one.sequence, day));
        LICET_TRY(writeCorrection(work.transaction, now, moved, one.sequence, day, work.input.note.trimmed(),
                                  work.stamp));
    }
    return {};
}

/// A change stands from the day for which it was granted; until then the right is as it was. What another
/// request changes later stands then.
Result<Stamp> stampOfChange(EventWork &work, const Authorization &right, const LineAnswer &answer)
{
    auto stamp = work.stamp;
    if (work.before.draft.kind == RequestKind::Change)
        stamp.happenedOn = takesEffectOn(work.before.draft, answer.granted, work.stamp.happenedOn);
    LICET_ASSIGN(const auto changes, changesOf(work.transaction.database(), RecordRef::of(right.id)));
    LICET_ASSIGN(const auto answered,
                 changesByAnswers(work.transaction.database(), work.before.id, right.id));
    std::vector<RecordChange> ours;
    for (const auto &one : changes)
        if (one.kind == AuthorizationEvent::Change && one.day > work.stamp.happenedOn &&
            answered.count(one.sequence) > 0 && one.day != stamp.happenedOn)
            ours.push_back(one);
    LICET_TRY(movePending(work, right, std::move(ours), stamp.happenedOn));
    return stamp;
}

/// What an answer tells of a right whole: also what another one told before it in the same words.
const QStringList termsOfAnswer{u"service"_s,       u"version"_s,    u"operations"_s,    u"valid_until"_s,
                                u"conditions"_s,    u"purpose"_s,    u"legal_context"_s, u"committee"_s,
                                u"further_basis"_s, u"request_id"_s, u"asked"_s};

} // namespace

Result<void> checkLines(const EventWork &work)
{
    const auto &services = work.before.draft.services;
    for (const auto &line : work.input.lines) {
        if (line.line < 0 || line.line >= int(services.size()))
            return Error{ErrorKind::NotFound, u"service"_s, QString::number(line.line + 1)};
        LICET_TRY(checkLine(work.before.draft, services[size_t(line.line)], line));
    }
    return {};
}

LineAnswer answerTo(int line, const EventInput &input)
{
    for (const auto &one : input.lines)
        if (one.line == line)
            return one;
    return {line, LineOutcome::Granted, {}};
}

Result<void> grantOtherwise(EventWork &work, const Authorization &before, int line, const LineAnswer &answer)
{
    LICET_ASSIGN(const auto stamp, stampOfChange(work, before, answer));
    if (hasEndedBy(before, stamp.happenedOn))
        return Error{ErrorKind::AuthorizationEnded, before.service,
                     before.endedOn ? before.endedOn->toString(Qt::ISODate) : QString()};
    LICET_ASSIGN(const auto made, madeOn(work, before));
    LICET_ASSIGN(const auto row, RecordStore<Authorization>::get(work.transaction.database(), before.id));
    LICET_ASSIGN(const auto seen, holdingOn(work.transaction.database(), row, stamp.happenedOn));
    auto after = asGranted(work, seen, made, line, answer);
    // What was just passed on after a merger holds since it was granted.
    if (seen.request != work.before.id)
        after.validFrom = seen.validFrom;
    if (const auto number = numberOf(work.after.answer, line))
        after.programNumber = number;
    LICET_TRY(applyUntilTold(work.transaction, row, seen, AuthorizationEvent::Change, after, {}, stamp,
                             termsOfAnswer));
    if (work.stamp.happenedOn < stamp.happenedOn)
        work.recorded.changesFrom = stamp.happenedOn;
    done(work, line, LineEffect::Changed, before.id);
    return {};
}

Result<void> refusedByAnother(const EventWork &work, const Authorization &right)
{
    const auto &database = work.transaction.database();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(right.id)));
    LICET_ASSIGN(const auto answered, changesByAnswers(database, work.before.id, right.id));
    auto from = work.stamp.happenedOn;
    for (const auto &one : changes)
        if (one.kind == AuthorizationEvent::Change && answered.count(one.sequence) == 0)
            from = one.day;
    return Error{ErrorKind::ChangedByAnother, right.service, from.toString(Qt::ISODate)};
}

Result<std::set<QDate>> stillToCome(const EventWork &work, Id<Authorization> right)
{
    const auto &database = work.transaction.database();
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(right)));
    LICET_ASSIGN(const auto answered, changesByAnswers(database, work.before.id, right));
    std::set<QDate> days;
    for (const auto &one : changes)
        if (one.kind == AuthorizationEvent::Change && work.stamp.happenedOn < one.day &&
            answered.count(one.sequence) > 0)
            days.insert(one.day);
    return days;
}

Result<void> giveNumberTo(EventWork &work, const Authorization &right,
                          const std::optional<ProgramNumber> &number, const QString &note)
{
    LICET_ASSIGN(const auto ours, stillToCome(work, right.id));
    auto stamp = work.stamp;
    if (!ours.empty())
        stamp.happenedOn = *ours.rbegin();
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto row, RecordStore<Authorization>::get(database, right.id));
    LICET_ASSIGN(const auto seen, holdingOn(database, row, stamp.happenedOn));
    auto after = seen;
    after.programNumber = number;
    return applyUntilTold(work.transaction, row, seen, AuthorizationEvent::Change, after, note, stamp);
}

Result<void> grantBeside(EventWork &work, const Authorization &right, int line, const LineAnswer &was,
                         const LineAnswer &now)
{
    LICET_ASSIGN(const auto made, madeOn(work, right));
    LICET_ASSIGN(const auto ours, stillToCome(work, right.id));
    auto stamp = work.stamp;
    if (!ours.empty()) {
        if (takesEffectOn(work.before.draft, now.granted, work.stamp.happenedOn) != *ours.rbegin())
            return refusedByAnother(work, right);
        stamp.happenedOn = *ours.rbegin();
    }
    // What another request changes later stands then as it was told.
    LICET_ASSIGN(const auto seen, holdingOn(work.transaction.database(), right, stamp.happenedOn));
    if (seen.request == work.before.id)
        return grantOtherwise(work, right, line, now);
    const auto before = recordJson(asGranted(work, seen, made, line, was));
    const auto granted = recordJson(asGranted(work, seen, made, line, now));
    auto json = recordJson(seen);
    QStringList taken;
    for (auto value = granted.begin(); value != granted.end(); ++value)
        if (value.value() != before.value(value.key()) &&
            json.value(value.key()) == before.value(value.key())) {
            json.insert(value.key(), value.value());
            taken << value.key();
        }
    const QStringList terms{u"operations"_s, u"version"_s, u"valid_from"_s, u"valid_until"_s};
    if (taken.contains(u"asked"_s) &&
        std::none_of(terms.begin(), terms.end(), [&](const QString &term) { return taken.contains(term); })) {
        json.insert(u"asked"_s, recordJson(seen).value(u"asked"_s));
        taken.removeAll(u"asked"_s);
    }
    if (taken.isEmpty())
        return {};
    LICET_ASSIGN(auto after, RecordSql<Authorization>::fromJson(right.id, json));
    settleAsked(after, taken);
    LICET_TRY(applyUntilTold(work.transaction, right, seen, AuthorizationEvent::Change, after, {}, stamp));
    if (work.stamp.happenedOn < stamp.happenedOn)
        work.recorded.changesFrom = stamp.happenedOn;
    done(work, line, LineEffect::Changed, right.id);
    return {};
}

Result<void> carryOut(EventWork &work, const Concerned &concerned, int line, const LineAnswer &answer)
{
    const auto kind = work.before.draft.kind;
    if (!isGranted(answer.outcome)) {
        done(work, line,
             answer.outcome == LineOutcome::Follows ? LineEffect::Follows : LineEffect::NotGranted, {});
        return {};
    }
    if (kind == RequestKind::New) {
        LICET_ASSIGN(const auto passedOn, passOn(work, line));
        return passedOn ? grantOtherwise(work, *passedOn, line, answer)
                        : addAuthorization(work, line, answer);
    }
    if (kind == RequestKind::Change)
        return changeAuthorization(work, concerned, line, answer);
    return endAuthorization(work, concerned, line, answer);
}

} // namespace licet::events_of_requests
