#include "request/corrections/correcting.h"

#include "database/content_store.h"
#include "history/json_column.h"
#include "history/revocation.h"
#include "request/answer/line_numbers.h"
#include "request/corrections/corrected_lines.h"
#include "request/corrections/correction_effects.h"
#include "request/course_order.h"
#include "request/event_doer.h"
#include "request/known_day.h"
#include "request/request_writing.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Those that bring an answer with a reference of its sender.
constexpr std::array withReference{
    RequestEvent::Acknowledge, RequestEvent::AskInformation, RequestEvent::Execute,      RequestEvent::Refuse,
    RequestEvent::Return,      RequestEvent::NumberReceived, RequestEvent::AnswerAmended};

/// Of another letter a number is told by an event of its own, and so is what followed a letter without one.
Correctable correctableOf(const Event &event)
{
    auto possible = correctableIn(event.kind);
    const auto brought = event.after.value(broughtNumberName);
    const bool saidNone = !brought.isUndefined() && brought.toString().isEmpty();
    if ((event.kind == RequestEvent::AnswerAmended && brought.isUndefined()) ||
        (event.kind != RequestEvent::Execute && saidNone))
        possible.number = false;
    return possible;
}

QJsonObject saidBy(qint64 event, const EventCorrection &correction)
{
    QJsonObject said{{correctsEventName, event}};
    if (correction.happenedOn)
        said.insert(correctedDayName, correction.happenedOn->toString(Qt::ISODate));
    if (!correction.doneBy.isEmpty())
        said.insert(correctedDoerName, correction.doneBy.simplified());
    if (correction.saysNumber())
        said.insert(correctedNumberName,
                    correction.programNumber ? correction.programNumber->digits() : QString());
    if (!correction.reference.isEmpty())
        said.insert(correctedReferenceName, correction.reference.trimmed());
    if (!correction.contacted.isEmpty())
        said.insert(correctedContactName, correction.contacted.simplified());
    if (correction.promisedUntil)
        said.insert(correctedPromiseName, correction.promisedUntil->toString(Qt::ISODate));
    if (correction.way)
        said.insert(correctedWayName, codeOf(*correction.way));
    if (correction.original)
        said.insert(correctedOriginalName, codeOf(*correction.original));
    if (correction.replyBy)
        said.insert(correctedReplyByName, correction.replyBy->toString(Qt::ISODate));
    if (!correction.lines.empty())
        said.insert(correctedLinesName, QString::fromUtf8(jsonBytes(correction.lines)));
    return said;
}

/// The days that lie within columns of the request.
void moveWithin(Request &after, const QStringList &lastChanged, QDate wrong, QDate day)
{
    if (lastChanged.contains(u"answer"_s) && after.answer.received == wrong)
        after.answer.received = day;
    if (lastChanged.contains(u"question"_s) && after.question.answeredOn == wrong)
        after.question.answeredOn = day;
    // The day that nobody told is told now.
    if (!lastChanged.contains(u"question"_s) || !isDayUnknown(after))
        return;
    after.question.answeredOn = day;
    const bool isAnswered = !isOpen(after.state) || after.state == RequestState::Returned;
    if (isAnswered && lastChanged.contains(u"answer"_s) && !after.answer.received)
        after.answer.received = day;
}

Result<CorrectedRecord<Request>> correctedRequest(const Database &database, const Request &before,
                                                  qint64 event, const EventCorrection &correction,
                                                  const std::optional<ProgramNumber> &number)
{
    CorrectedRecord<Request> corrected{before, {}};
    if (const auto &day = correction.happenedOn) {
        LICET_ASSIGN(corrected, CorrectedRecord<Request>::of(
                                    database, before, event, *day,
                                    [&](Request &after, const QStringList &lastChanged, QDate wrong) {
                                        moveWithin(after, lastChanged, wrong, *day);
                                    }));
    }
    // Of several letters each brought a number of its own; the answers after it carry it on.
    if (correction.saysNumber()) {
        replaceNumber(corrected.after.answer, number, correction.programNumber);
        if (!number && isToldOfEveryLine(corrected.after.answer))
            corrected.after.letterAwaitedSince.reset();
    }
    for (const auto &one : correction.lines)
        putRight(corrected.after.answer, one);
    LICET_ASSIGN(const auto changes, changesOf(database, RecordRef::of(before.id)));
    const auto lastChanged = columnsLastChangedBy(changes, event);
    if (correction.replyBy && lastChanged.contains(u"reply_by"_s))
        corrected.after.replyBy = correction.replyBy;
    if (!lastChanged.contains(u"answer"_s))
        return corrected;
    if (!correction.reference.isEmpty())
        corrected.after.answer.reference = correction.reference.trimmed();
    return corrected;
}

QString factIn(const Event &event, QLatin1StringView fact)
{
    const auto answer = jsonColumn(event.after, u"answer"_s);
    if (fact == correctedDayName)
        return event.happenedOn.toString(Qt::ISODate);
    if (fact == correctedDoerName)
        return doerOf(event);
    if (fact == correctedContactName || fact == correctedPromiseName)
        return event.after.value(fact == correctedContactName ? contactedName : promisedUntilName).toString();
    if (fact == correctedNumberName && event.after.contains(broughtNumberName))
        return event.after.value(broughtNumberName).toString();
    if (fact == correctedReplyByName)
        return event.after.value(u"reply_by"_s).toString();
    if (fact == correctedReferenceName && event.after.contains(broughtReferenceName))
        return event.after.value(broughtReferenceName).toString();
    if (fact == correctedWayName || fact == correctedOriginalName)
        return event.after.value(fact == correctedWayName ? sentWayName : originalName).toString();
    return answer.value(fact == correctedNumberName ? u"programNumber"_s : u"reference"_s).toString();
}

constexpr std::array correctableFacts{correctedDayName,       correctedDoerName,     correctedNumberName,
                                      correctedReferenceName, correctedContactName,  correctedPromiseName,
                                      correctedWayName,       correctedOriginalName, correctedReplyByName,
                                      correctedLinesName};

/// Older events said a number in the answer alone, which an amended one carries on from those before it.
bool carriesNumberOn(const std::vector<Event> &trail, const Event &event)
{
    if (event.kind != RequestEvent::AnswerAmended || event.after.contains(broughtNumberName))
        return false;
    const Event *earlier = nullptr;
    for (const auto &one : trail)
        if (one.sequence < event.sequence && one.after.contains(u"answer"_s) &&
            (!earlier || earlier->sequence < one.sequence))
            earlier = &one;
    const auto numberIn = [](const Event &one) {
        return jsonColumn(one.after, u"answer"_s).value(u"programNumber"_s).toString();
    };
    return earlier && numberIn(*earlier) == numberIn(event);
}

/// Older events of a dossier did not say the number that they brought; who put it right did.
QString saidAtCorrecting(const std::vector<Event> &trail, const Event &event)
{
    for (const auto &one : trail)
        if (one.kind == RecordEvent::Corrected && one.after.contains(broughtReferenceName) &&
            one.after.value(correctsEventName).toInteger() == event.sequence)
            return one.after.value(broughtReferenceName).toString();
    return {};
}

/// As believed before the event `until` of the trail was entered.
QString believed(const std::vector<Event> &trail, const Event &event, QLatin1StringView fact, qint64 until)
{
    auto text =
        fact == correctedNumberName && carriesNumberOn(trail, event) ? QString() : factIn(event, fact);
    if (fact == correctedReferenceName && text.isEmpty())
        text = saidAtCorrecting(trail, event);
    qint64 latest = 0;
    for (const auto &one : trail)
        if (one.kind == RecordEvent::Corrected && one.sequence < until && one.sequence > latest &&
            one.after.value(correctsEventName).toInteger() == event.sequence && one.after.contains(fact)) {
            text = one.after.value(fact).toString();
            latest = one.sequence;
        }
    return text;
}

} // namespace

Correctable correctableIn(const EventKind &eventKind)
{
    const auto event = eventKind.as<RequestEvent>();
    const bool hasReference =
        event && std::find(withReference.begin(), withReference.end(), *event) != withReference.end();
    const bool hasDay = eventKind != RequestEvent::Finalise && eventKind != RecordEvent::Reissue &&
                        eventKind != RecordEvent::Corrected;
    return {hasDay,
            event && isDoneByOthers(RecordKind::Request, eventKind),
            event && bringsNumber(*event),
            hasReference,
            event == RequestEvent::Contacted,
            event == RequestEvent::Send || event == RequestEvent::AnswerInformation,
            event == RequestEvent::Send,
            event == RequestEvent::AskInformation || event == RequestEvent::Return,
            event == RequestEvent::Execute || event == RequestEvent::AnswerAmended};
}

Result<void> checkPossible(const Correctable &possible, const Event &event, const EventCorrection &correction,
                           const Stamp &stamp)
{
    const auto unless = [&](bool isPossible, bool isAsked, const char *what) -> Result<void> {
        if (isAsked && !isPossible)
            return Error{ErrorKind::NotOfThisEvent, QString::fromLatin1(what), event.kind.code()};
        return {};
    };
    LICET_TRY(unless(possible.day, correction.happenedOn.has_value(), "day"));
    LICET_TRY(unless(possible.doer, !correction.doneBy.isEmpty(), "person"));
    LICET_TRY(unless(possible.number, correction.saysNumber(), "number"));
    LICET_TRY(unless(possible.reference, !correction.reference.isEmpty(), "reference"));
    LICET_TRY(unless(possible.contact, !correction.contacted.isEmpty(), "contact"));
    LICET_TRY(unless(possible.contact, correction.promisedUntil.has_value(), "promise"));
    LICET_TRY(unless(possible.way, correction.way.has_value(), "way"));
    LICET_TRY(unless(possible.original, correction.original.has_value(), "original"));
    LICET_TRY(unless(possible.replyBy, correction.replyBy.has_value(), "reply-by"));
    LICET_TRY(unless(possible.lines, !correction.lines.empty(), "lines"));
    if (correction.happenedOn && *correction.happenedOn > stamp.happenedOn)
        return Error{ErrorKind::DayInFuture, {}, correction.happenedOn->toString(Qt::ISODate)};
    return {};
}

Result<void> correctEvent(Database &database, Id<Request> id, qint64 event, const EventCorrection &correction,
                          const QString &reason, const Stamp &stamp)
{
    LICET_ASSIGN(const auto transaction, Transaction::begin(database));
    LICET_ASSIGN(const auto before, RecordStore<Request>::get(database, id));
    const auto corrected = eventAt(database, event);
    if (!corrected || corrected->record != RecordRef::of(id))
        return Error{ErrorKind::NotFound, u"event"_s, QString::number(event)};
    LICET_TRY(checkHappened(database, *corrected));
    LICET_TRY(checkPossible(correctableOf(*corrected), *corrected, correction, stamp));
    // Nobody writes a reason for what cannot be.
    if (reason.trimmed().isEmpty())
        return Error{ErrorKind::ReasonMissing, codeOf(RecordEvent::Corrected)};
    LICET_ASSIGN(const auto number, numberBroughtBy(database, before, *corrected));
    LICET_ASSIGN(auto written, correctedRequest(database, before, event, correction, number));
    CorrectionEffects effects{*transaction, before, *corrected, correction, reason.trimmed(),
                              stamp,        number, {},         {}};
    LICET_TRY(effects.check());
    if (correction.happenedOn)
        LICET_TRY(checkCourse(database, before.id, *corrected, *correction.happenedOn));
    LICET_TRY(effects.write());
    if (effects.signatures)
        written.after.signatures = *effects.signatures;
    auto said = saidBy(event, correction);
    if (effects.instead)
        said.insert(signedInsteadName, *effects.instead);
    LICET_TRY(rewriteRequest(*transaction, before, written.after, RecordEvent::Corrected, reason.trimmed(),
                             stamp, said, {}, written.said));
    LICET_TRY(effects.settleNumbers());
    return transaction->commit();
}

Result<void> correctDay(Database &database, Id<Request> id, qint64 event, QDate happenedOn,
                        const QString &reason, const Stamp &stamp)
{
    EventCorrection correction;
    correction.happenedOn = happenedOn;
    return correctEvent(database, id, event, correction, reason, stamp);
}

std::vector<CorrectedFact> correctedFacts(const std::vector<Event> &trail, const Event &correction)
{
    const auto about = correction.after.value(correctsEventName).toInteger();
    const auto event = std::find_if(trail.begin(), trail.end(),
                                    [&](const Event &one) { return about > 0 && one.sequence == about; });
    std::vector<CorrectedFact> told;
    if (event == trail.end())
        return told;
    for (const auto fact : correctableFacts)
        if (correction.after.contains(fact) && fact == correctedLinesName)
            told.push_back(correctedLines(trail, *event, correction));
        else if (correction.after.contains(fact))
            told.push_back({fact, believed(trail, *event, fact, correction.sequence),
                            correction.after.value(fact).toString()});
    return told;
}

EventCorrection asCorrected(const std::vector<Event> &trail, const Event &event)
{
    const auto now = [&](QLatin1StringView fact) {
        return believed(trail, event, fact, std::numeric_limits<qint64>::max());
    };
    EventCorrection all;
    all.happenedOn = QDate::fromString(now(correctedDayName), Qt::ISODate);
    if (const auto number = ProgramNumber::parse(now(correctedNumberName)))
        all.programNumber = *number;
    all.doneBy = now(correctedDoerName);
    all.reference = now(correctedReferenceName);
    all.contacted = now(correctedContactName);
    if (const auto promised = QDate::fromString(now(correctedPromiseName), Qt::ISODate); promised.isValid())
        all.promisedUntil = promised;
    if (const auto way = parseCode<LeavingWay>(now(correctedWayName)))
        all.way = *way;
    if (const auto original = parseCode<OriginalPlace>(now(correctedOriginalName)))
        all.original = *original;
    if (const auto by = QDate::fromString(now(correctedReplyByName), Qt::ISODate); by.isValid())
        all.replyBy = by;
    all.lines = believedLines(trail, event, std::numeric_limits<qint64>::max());
    return all;
}

} // namespace licet
