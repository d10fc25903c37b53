#pragma once

#include "history/event_kind.h"
#include "request/leaving_way.h"
#include "request/request.h"

namespace licet {

class Database;
struct Event;
struct Stamp;

/// What of an event of a request can be put right, beside what a note says of it.
struct Correctable
{
    bool day = false;    ///< but for a finalisation: its paper bears the day
    bool doer = false;   ///< of what others do
    bool number = false; ///< the program number that came with an execution or by letter
    bool reference = false;
    bool contact = false;  ///< with whom, and what was promised
    bool way = false;      ///< on which it left
    bool original = false; ///< where the signed one is since
    bool replyBy = false;  ///< their own last day
    bool lines = false;    ///< what was granted of its lines

    [[nodiscard]] bool isAny() const { return day || doer || number || reference || contact || way; }
};
Correctable correctableIn(const EventKind &eventKind);

/// What is right about an event; what is not set was entered as it was.
struct EventCorrection
{
    std::optional<QDate> happenedOn;
    std::optional<ProgramNumber> programNumber;
    bool bringsNoNumber = false; ///< that one was given is wrong
    QString doneBy;
    QString reference;         ///< theirs
    bool signsInstead = false; ///< somebody else than the paper names signed, or somebody without a mandate
    QString contacted = {};    ///< with whom
    std::optional<QDate> promisedUntil = {};
    std::optional<LeavingWay> way = {};
    std::optional<OriginalPlace> original = {};
    std::optional<QDate> replyBy = {};  ///< KSZ's own last day for what it asked or returned
    std::vector<LineAnswer> lines = {}; ///< of those that were granted: as asked, or with which differences

    [[nodiscard]] bool isEmpty() const
    {
        return !happenedOn && !saysNumber() && doneBy.isEmpty() && reference.isEmpty() &&
               contacted.isEmpty() && !promisedUntil && !way && !original && !replyBy && lines.empty();
    }
    [[nodiscard]] bool saysNumber() const { return programNumber || bringsNoNumber; }
};

/// Whether all that is corrected of the event can be put right there, and lies not after the stamp's day.
/// NotOfThisEvent, DayInFuture.
Result<void> checkPossible(const Correctable &possible, const Event &event, const EventCorrection &correction,
                           const Stamp &stamp);

/// The event stays as it was entered; what follows from it goes with the correction: the day on which the
/// present state began, and so its term; the signature of a version; what an execution made, changed or
/// ended; the received number. Everything that is asked of the past counts from the right day. NotFound when
/// it is no event of this request, EventDidNotHappen, NotOfThisEvent, DayInFuture (after the stamp's day),
/// BeforeWhatLed, AfterWhatFollowed, ReasonMissing; as signing for who signed, and when, or SignsAsPrinted;
/// AlreadyRecorded where it would be the signature of another one who signed;
/// NumberOfAnother, PromiseBeforeContact; of lines OutcomeStays, AnsweredSince, GrantedUntilPast, and as
/// checkLine (request/answer/granted_line.h).
Result<void> correctEvent(Database &database, Id<Request> id, qint64 event, const EventCorrection &correction,
                          const QString &reason, const Stamp &stamp);

/// The day alone.
Result<void> correctDay(Database &database, Id<Request> id, qint64 event, QDate happenedOn,
                        const QString &reason, const Stamp &stamp);

/// One fact of an event as a correction of it tells: what was believed until then, and what is right. Days
/// are ISO texts, lines the JSON of an answer.
struct CorrectedFact
{
    QString fact; ///< as the correction says it, `correctedDayName` …
    QString was;
    QString is;

    bool operator==(const CorrectedFact &) const = default;
};
/// In a trail, in whatever order; empty where the correction only says it in its note.
std::vector<CorrectedFact> correctedFacts(const std::vector<Event> &trail, const Event &correction);
/// What is believed of an event by its trail.
EventCorrection asCorrected(const std::vector<Event> &trail, const Event &event);

} // namespace licet
