#include "authorization/authorization_event.h"
#include "authorization/authorization_reader.h"
#include "authorization/computed_state.h"
#include "authorization/received_program_number.h"
#include "base/text_fold.h"
#include "history/record_store.h"
#include "institution/application_reader.h"
#include "request/events/events.h"

#include <algorithm>

namespace licet::events_of_requests {

using namespace Qt::StringLiterals;

namespace {

LineAnswer answerTo(int line, const EventInput &input)
{
    for (const auto &one : input.lines)
        if (one.line == line)
            return one;
    return {line, LineOutcome::Granted, {}};
}

/// The number allotted, else the one that the request used already; none where the end user is identified.
Result<std::optional<ProgramNumber>> numberUsed(const EventWork &work)
{
    if (work.input.programNumber || work.input.usesNoNumber)
        return work.input.programNumber;
    const auto &identification = work.before.draft.identification;
    if (!identification || identification->by != IdentificationBy::ProgramNumber)
        return std::optional<ProgramNumber>();
    if (identification->programNumber.trimmed().isEmpty())
        return Error{ErrorKind::ProgramNumberMissing};
    LICET_ASSIGN(const auto stated, ProgramNumber::parse(identification->programNumber));
    return std::optional(stated);
}

/// A number that came with the answer counts as received (P20); one of another institution is refused.
Result<void> receiveNumber(EventWork &work, const ProgramNumber &number)
{
    auto &database = work.transaction.database();
    LICET_ASSIGN(const auto known,
                 RecordStore<ReceivedProgramNumber>::where(database, u"number"_s, number.digits()));
    for (const auto &one : known) {
        if (one.institution != work.before.institution) {
            LICET_ASSIGN(const auto holder, RecordStore<Institution>::get(database, one.institution));
            return Error{ErrorKind::NumberOfAnother, holder.name, number.digits()};
        }
        if (!one.environment || one.environment == work.before.draft.environment)
            return {};
    }
    ReceivedProgramNumber received;
    received.institution = work.before.institution;
    received.number = number.digits();
    received.environment = work.before.draft.environment;
    received.receivedOn = work.stamp.happenedOn;
    LICET_ASSIGN([[maybe_unused]] const auto id,
                 RecordStore<ReceivedProgramNumber>::insert(work.transaction, received, work.stamp));
    return {};
}

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
    authorization.service = line.name;
    authorization.version = line.version;
    authorization.operations = line.operations;
    authorization.purpose = draft.purpose;
    authorization.legalContext = draft.legalContext;
    authorization.committee = draft.committee;
    authorization.validUntil = draft.endDate;
    authorization.proof = work.input.files.empty() ? Proof::Declared : Proof::Document;
    authorization.request = work.before.id;
    if (!answer.difference.isEmpty())
        authorization.note = answer.difference;
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
    authorization.programNumber = work.after.answer.programNumber;
    write(authorization, work, draft.services[size_t(line)], answer);
    // Valid from the later of start date and day of execution (domain 2).
    authorization.validFrom = qMax(draft.startDate.value_or(work.stamp.happenedOn), work.stamp.happenedOn);
    LICET_ASSIGN(const auto id,
                 RecordStore<Authorization>::insert(work.transaction, authorization, work.stamp));
    done(work, line, LineEffect::Made, id);
    return {};
}

bool isOfService(const ServiceLine &line, const Authorization &one)
{
    return foldForComparison(line.name) == foldForComparison(one.service);
}

/// What each line of a change or an end is about. The authorization that the request names stands for the
/// line of its service, else for the first one; any other line is about what is in force for its service in
/// the request's environment, of the same purpose where there are several.
class Concerned
{
public:
    static Result<Concerned> by(const EventWork &work)
    {
        Concerned all(work.before.draft, work.stamp.happenedOn);
        auto &database = work.transaction.database();
        const auto named = work.before.draft.authorization;
        if (named.isSet()) {
            auto found = RecordStore<Authorization>::get(database, named);
            if (!found && found.error().kind != ErrorKind::NotFound)
                return found.error();
            // What left before the check compared them is not executed on the right of somebody else.
            if (found && (found->institution != work.before.institution ||
                          found->environment != work.before.draft.environment))
                return Error{ErrorKind::NothingToChange, found->service};
            if (found)
                all.m_named = *found;
        }
        if (work.facts.application) {
            LICET_ASSIGN(all.m_others, authorizationsOf(database, work.facts.application->id));
        }
        return all;
    }

    /// Nothing where no authorization stands for the line. AuthorizationGone.
    Result<std::optional<Authorization>> of(int line) const
    {
        if (m_draft.authorization.isSet() && !m_named)
            return Error{ErrorKind::AuthorizationGone};
        if (m_named && (m_draft.services.empty() || line == lineOfNamed()))
            return m_named;
        if (m_draft.services.empty())
            return std::optional<Authorization>();
        std::optional<Authorization> best;
        const auto &asked = m_draft.services[size_t(line)];
        for (const auto &one : m_others) {
            if (hasEndedBy(one, m_day) || one.environment != m_draft.environment ||
                (m_named && one.id == m_named->id) || !isOfService(asked, one))
                continue;
            if (!best || (isOfPurpose(one) && !isOfPurpose(*best)))
                best = one;
        }
        return best;
    }

private:
    Concerned(const Draft &draft, QDate day) : m_draft(draft), m_day(day) {}

    [[nodiscard]] int lineOfNamed() const
    {
        for (int line = 0; line < int(m_draft.services.size()); ++line)
            if (isOfService(m_draft.services[size_t(line)], *m_named))
                return line;
        return 0;
    }
    [[nodiscard]] bool isOfPurpose(const Authorization &one) const
    {
        return foldForComparison(one.purpose) == foldForComparison(m_draft.purpose);
    }

    const Draft &m_draft;
    QDate m_day; ///< of the execution
    std::optional<Authorization> m_named;
    std::vector<Authorization> m_others; ///< of the application
};

Result<void> changeAuthorization(EventWork &work, const Concerned &concerned, int line,
                                 const LineAnswer &answer)
{
    LICET_ASSIGN(const auto before, concerned.of(line));
    if (!before)
        return addAuthorization(work, line, answer);
    if (hasEndedBy(*before, work.stamp.happenedOn))
        return Error{ErrorKind::AuthorizationEnded, before->service,
                     before->endedOn ? before->endedOn->toString(Qt::ISODate) : QString()};
    auto after = *before;
    write(after, work, work.before.draft.services[size_t(line)], answer);
    if (const auto &number = work.after.answer.programNumber)
        after.programNumber = number;
    LICET_TRY(apply(work.transaction, *before, AuthorizationEvent::Change, after, {}, work.stamp));
    done(work, line, LineEffect::Changed, before->id);
    return {};
}

Result<void> endAuthorization(EventWork &work, const Concerned &concerned, int line)
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
    after.endedOn =
        qMax(draft.endDate ? draft.endDate->addDays(1) : work.stamp.happenedOn, work.stamp.happenedOn);
    after.endedBecause = draft.remarks;
    LICET_TRY(apply(work.transaction, *before, AuthorizationEvent::End, after, {}, work.stamp));
    done(work, line, LineEffect::Ended, before->id);
    return {};
}

/// Each line by itself: what is granted makes, changes or ends its own authorization.
Result<void> executeLines(EventWork &work)
{
    const auto kind = work.before.draft.kind;
    LICET_ASSIGN(const auto concerned, Concerned::by(work));
    // An end from outside may name no service; it is about one authorization all the same.
    const auto count = qMax(int(work.before.draft.services.size()), kind == RequestKind::End ? 1 : 0);
    for (int line = 0; line < count; ++line) {
        const auto answer = answerTo(line, work.input);
        work.after.answer.lines.push_back(answer);
        if (answer.outcome == LineOutcome::NotGranted)
            done(work, line, LineEffect::NotGranted, {});
        else if (kind == RequestKind::New)
            LICET_TRY(addAuthorization(work, line, answer));
        else if (kind == RequestKind::Change)
            LICET_TRY(changeAuthorization(work, concerned, line, answer));
        else
            LICET_TRY(endAuthorization(work, concerned, line));
    }
    const auto &lines = work.recorded.lines;
    const bool grantsNothing = std::all_of(
        lines.begin(), lines.end(), [](const LineDone &one) { return one.effect == LineEffect::NotGranted; });
    return grantsNothing && !lines.empty() ? Error{ErrorKind::NothingGranted} : Result<void>();
}

Result<void> checkLines(const EventWork &work)
{
    for (const auto &line : work.input.lines)
        if (line.line < 0 || line.line >= int(work.before.draft.services.size()))
            return Error{ErrorKind::NotFound, u"service"_s, QString::number(line.line + 1)};
    return {};
}

} // namespace

/// Executed by KSZ's security service: says per line what was granted, and makes, changes or ends the
/// authorizations with it. AuthorizationGone, AuthorizationEnded, NothingToChange, unless that line was not
/// granted. NothingGranted where none was: that is a refusal.
Result<void> execute(EventWork &work)
{
    LICET_TRY(checkLines(work));
    if (!work.before.draft.environment)
        return Error{ErrorKind::ConstraintBroken, u"environment"_s};
    auto &answer = work.after.answer;
    answer = {};
    answer.reference = work.input.reference;
    answer.dated = work.input.dated;
    answer.received = work.stamp.happenedOn;
    if (work.before.draft.kind != RequestKind::End) {
        LICET_ASSIGN(answer.programNumber, numberUsed(work));
        if (answer.programNumber)
            LICET_TRY(receiveNumber(work, *answer.programNumber));
    }
    return executeLines(work);
}

} // namespace licet::events_of_requests
