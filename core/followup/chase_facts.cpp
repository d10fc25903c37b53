#include "followup/chase_facts.h"

#include "authorization/authorization.h"
#include "followup/terms.h"
#include "history/foretold.h"
#include "history/history.h"
#include "history/json_column.h"
#include "history/record_store.h"
#include "request/answer/asked_line.h"
#include "request/answer/granted_rights.h"
#include "request/answer/line_numbers.h"
#include "request/awaited_on.h"
#include "request/facts_reader.h"
#include "request/known_day.h"
#include "request/request_name.h"
#include "request/request_reader.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

Result<Recipient> officeOfCode(const Database &database, const QString &code, Language language, QDate day)
{
    LICET_ASSIGN(const auto rows, RecordStore<Recipient>::where(database, u"code"_s, code));
    LICET_ASSIGN(const auto known, holdingOn(database, rows, day));
    if (known.empty())
        return Error{ErrorKind::NotFound, u"recipient"_s, code};
    return addressedIn(language, known.front());
}

/// What came from outside has no form of ours: its facts are told as they are now.
Result<EnclosedRequest> paperToChaseWith(const Database &database, const Request &request, QDate day)
{
    LICET_ASSIGN(const auto versions, RequestReader(database).versions(request.id));
    if (request.origin == RequestOrigin::Own || !versions.empty()) {
        LICET_ASSIGN(auto own, enclosed(RegisterAsOf(database, {}, day), request.id));
        own.withoutScan = WithoutScan::CopySentBefore;
        return own;
    }
    LICET_ASSIGN(const auto facts, readFacts(database, request.draft, day, request.id));
    EnclosedRequest one;
    one.id = request.id;
    one.frozen = paperOf(request.draft, facts);
    return one;
}

/// What had happened by a day.
Result<std::vector<RecordChange>> changesUntil(const Database &database, Id<Request> id, QDate day)
{
    LICET_ASSIGN(auto all, changesOf(database, RecordRef::of(id)));
    std::erase_if(all, [&](const RecordChange &one) { return one.told.isValid() && day < one.told; });
    return all;
}

/// The day of the last event of a kind, as last corrected; not valid where there is none.
QDate lastDayOf(const std::vector<RecordChange> &changes, RequestEvent event)
{
    const auto last = std::find_if(changes.rbegin(), changes.rend(),
                                   [&](const RecordChange &one) { return one.kind == event; });
    return last == changes.rend() ? QDate() : last->told;
}

/// The reference that they gave last since it was sent; an answer may come without one.
QString lastReference(const std::vector<RecordChange> &changes)
{
    for (auto one = changes.rbegin(); one != changes.rend(); ++one) {
        const auto reference = jsonColumn(one->values, u"answer"_s).value(u"reference"_s).toString();
        if (!reference.isEmpty() || one->kind == RequestEvent::Send)
            return reference;
    }
    return {};
}

Result<WorkingCalendar> calendarOf(const Database &database, const Recipient &recipient)
{
    auto closed = recipient.closingDays;
    LICET_ASSIGN(const auto days, RecordStore<ClosingDay>::all(database));
    for (const auto &day : days)
        closed.push_back({day.date, day.yearly});
    return WorkingCalendar(std::move(closed));
}

/// How many reminders in writing go before a call.
Result<int> writtenBeforeCall(const Database &database, const Request &request, const Recipient &recipient)
{
    DueFacts facts;
    LICET_ASSIGN(const auto settings, RecordStore<Settings>::all(database));
    if (!settings.empty())
        facts.settings = settings.front();
    LICET_ASSIGN(facts.terms, RecordStore<AnswerTerm>::all(database));
    facts.recipientCode.emplace(recipient.id.row(), recipient.code);
    return termFor(facts, recipient.code, request.excerpt.environment, request.excerpt.kind).telephoneAfter;
}

/// What the letter that follows an execution is to bring: the answer on the lines on which it follows, and
/// the numbers of the rights that have none, where one was told to follow or nothing else does.
Result<void> addAwaitedLines(const Database &database, const Request &request,
                             const std::vector<RecordChange> &changes, ChasedRequest &chased)
{
    for (const auto &line : request.answer.lines)
        if (line.outcome == LineOutcome::Follows && size_t(line.line) < request.draft.services.size()) {
            const auto &service = request.draft.services[size_t(line.line)];
            chased.answers.push_back({service.name, service.version});
        }
    if (!chased.answers.empty() && !lastDayOf(changes, RequestEvent::NumberAwaited).isValid())
        return {};
    LICET_ASSIGN(const auto rights, rightsOf(database, request));
    for (const auto &right : rights) {
        const auto line = askedLineOf(request.draft, right);
        const auto *answer = line ? answerOn(request.answer, *line) : nullptr;
        const bool usesNone = answer && answer->usesNoNumber;
        if (!right.programNumber && !usesNone && right.state != AuthorizationState::Ended)
            chased.numbers.push_back({right.service, right.version});
    }
    return {};
}

Result<ChasedRequest> chasedRequest(const Database &database, const Request &request,
                                    const Recipient &recipient, QDate day)
{
    ChasedRequest one;
    one.id = request.id;
    LICET_ASSIGN(const auto changes, changesUntil(database, request.id, day));
    one.theirReference =
        request.answer.reference.isEmpty() ? lastReference(changes) : request.answer.reference;
    const auto sent = lastDayOf(changes, RequestEvent::Send);
    one.sentOn = sent.isValid() ? sent : knownSince(request);
    if (request.state == RequestState::Acknowledged && !isDayUnknown(request)) {
        const auto acknowledged = lastDayOf(changes, RequestEvent::Acknowledge);
        one.acknowledgedOn = acknowledged.isValid() ? acknowledged : request.stateSince;
    }
    if (request.state == RequestState::Executed) {
        one.executedOn = request.stateSince;
        LICET_TRY(addAwaitedLines(database, request, changes, one));
    }
    LICET_ASSIGN(const auto calendar, calendarOf(database, recipient));
    const auto since = request.letterAwaitedSince.value_or(knownSince(request));
    one.isDayUnknown = !since.isValid();
    if (!one.isDayUnknown)
        one.workingDays = qMax(0, calendar.workingDaysBetween(since, day));
    LICET_ASSIGN(const auto chases, RecordStore<Chase>::where(database, u"request_id"_s, request.id));
    int written = 0;
    for (const auto &chase : chases) {
        if (chase.recipient != recipient.code || chase.chasedOn < since || chase.chasedOn > day)
            continue;
        const bool isCall = chase.way == ChaseWay::Telephone;
        (isCall ? one.calls : one.earlier).push_back(chase.chasedOn);
        written += isCall ? 0 : 1;
    }
    std::sort(one.earlier.begin(), one.earlier.end());
    std::sort(one.calls.begin(), one.calls.end());
    LICET_ASSIGN(const int most, writtenBeforeCall(database, request, recipient));
    one.isForTelephone = written >= most;
    return one;
}

Result<ChasedEnvelope> emptyEnvelope(const Database &database, const Recipient &recipient,
                                     const SnapshotInstitution &sender, Language language, QDate day)
{
    ChasedEnvelope chase;
    chase.day = day;
    chase.envelope.recipient = recipient;
    chase.envelope.sender = sender;
    LICET_ASSIGN(chase.envelope.logo, logoOf(database, sender));
    LICET_ASSIGN(chase.own, ownLetter(database, u"chase"_s, language));
    return chase;
}

Result<void> checkPending(const Request &request)
{
    if (canBeChased(request))
        return {};
    return Error{request.undeliveredOn ? ErrorKind::NotArrived : ErrorKind::NotPending, u"request"_s,
                 codedName(request)};
}

} // namespace

Result<Recipient> whomToChase(const Database &database, const Request &request, const SnapshotContent &frozen,
                              QDate day)
{
    LICET_TRY(checkPending(request));
    if (request.state != RequestState::Sent)
        return officeOfCode(database, u"security-service"_s, frozen.language, day);
    // Without a recipient of its own a form goes to PPKB.
    return frozen.recipient ? recipientOf(database, frozen, day)
                            : officeOfCode(database, u"ppkb"_s, frozen.language, day);
}

Result<std::vector<ChasedEnvelope>> packChases(const Database &database,
                                               const std::vector<Id<Request>> &requests, QDate day)
{
    std::vector<ChasedEnvelope> all;
    for (const auto id : requests) {
        LICET_ASSIGN(const auto request, awaitedOn(database, id, day));
        LICET_TRY(checkPending(request));
        LICET_ASSIGN(auto paper, paperToChaseWith(database, request, day));
        LICET_ASSIGN(const auto recipient, whomToChase(database, request, paper.frozen, day));
        LICET_ASSIGN(const auto sender, senderOn(database, request, paper.frozen, day));
        LICET_ASSIGN(auto chased, chasedRequest(database, request, recipient, day));
        auto fits = std::find_if(all.begin(), all.end(), [&](const ChasedEnvelope &one) {
            return one.envelope.recipient.code == recipient.code && one.envelope.sender.kbo == sender.kbo &&
                   one.envelope.language() == paper.frozen.language;
        });
        if (fits == all.end()) {
            LICET_ASSIGN(auto begun, emptyEnvelope(database, recipient, sender, paper.frozen.language, day));
            fits = all.insert(all.end(), std::move(begun));
        }
        fits->envelope.requests.push_back(std::move(paper));
        fits->chased.push_back(std::move(chased));
    }
    return all;
}

Result<std::optional<LetterTemplate>> ownLetter(const Database &database, const QString &letter,
                                                Language language)
{
    LICET_ASSIGN(const auto all, RecordStore<LetterTemplate>::where(database, u"letter"_s, letter));
    for (const auto &one : all)
        if (one.language == language)
            return std::optional(one);
    return std::optional<LetterTemplate>();
}

} // namespace licet
