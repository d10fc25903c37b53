#include "request/corrections/replay.h"

#include "history/record_store.h"
#include "request/answer/line_numbers.h"
#include "request/known_day.h"

#include <algorithm>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto question = u"question"_s;

/// What it led to is what it would have led to then, had it been told of what was left.
bool fitsWhatIsLeft(RequestEvent event, const Request &to)
{
    if (event == RequestEvent::Sign)
        return to.state != RequestState::Signed || awaitedSignatories(to.signatures).isEmpty();
    return event != RequestEvent::AnswerAmended ||
           (to.state == RequestState::Executed) == grantsAny(to.answer);
}

bool isInTable(RequestState from, RequestEvent event, RequestState to)
{
    return std::any_of(transitions.begin(), transitions.end(), [&](const Transition &one) {
        return one.from == from && one.event == event && one.to == to;
    });
}

/// A request's events once more, with and without one of them.
class Replay
{
public:
    Replay(Id<Request> id, qint64 event) : m_id(id), m_event(event) {}

    /// What the event, or a correction of it, changed.
    void take(const RecordChange &change)
    {
        m_changesQuestion = m_changesQuestion || change.values.contains(question);
        put(m_with, change);
    }
    /// Whether the change is possible without the event, as it is then; what is not is left out as well.
    Result<bool> take(const RecordChange &change, const RecordChange &without)
    {
        const bool leavesNoTrace = meetsNoTrace(change);
        LICET_ASSIGN(const auto from, read(m_without));
        LICET_ASSIGN(const auto fromWith, read(m_with));
        put(m_with, change);
        auto left = m_without;
        put(left, without);
        LICET_ASSIGN(const auto to, read(left));
        LICET_ASSIGN(const auto toWith, read(m_with));
        const auto event = change.kind.as<RequestEvent>();
        const bool mustFit = event && change.sequence > m_event;
        if (!leavesNoTrace || (mustFit && !isPossible(*event, from, to, fromWith, toWith)))
            return false;
        m_without = left;
        if (from.state != RequestState::InformationAsked && to.state == RequestState::InformationAsked)
            m_askedIn = from.state;
        return true;
    }

private:
    [[nodiscard]] bool isPossible(RequestEvent event, const Request &from, const Request &to,
                                  const Request &fromWith, const Request &toWith) const
    {
        // Noted after the answer, of a day on which it waited: only the answer may not have happened.
        if (event == RequestEvent::Contacted && !waitsOnOffice(fromWith))
            return from.state == fromWith.state || waitsOnOffice(from);
        // A day that a list had not told may be told by an event of the state itself.
        if (!isInTable(fromWith.state, event, toWith.state))
            return from.state == fromWith.state && to.state == toWith.state;
        if (!stateAfter(from, event) || !isInTable(from.state, event, to.state))
            return false;
        if (event == RequestEvent::AnswerInformation && to.state != m_askedIn)
            return false;
        return fitsWhatIsLeft(event, to) && (isBesideState(event) || to.state == toWith.state);
    }

    Result<Request> read(const QJsonObject &state) const { return RecordSql<Request>::fromJson(m_id, state); }

    static void put(QJsonObject &state, const RecordChange &change)
    {
        for (auto value = change.values.begin(); value != change.values.end(); ++value)
            state.insert(value.key(), value.value());
    }

    /// An answer is to the question that the event asked; until another one is asked.
    bool meetsNoTrace(const RecordChange &change)
    {
        if (!m_changesQuestion || !change.values.contains(question))
            return true;
        m_changesQuestion = change.kind != RecordEvent::Asked;
        return !m_changesQuestion;
    }

    Id<Request> m_id;
    qint64 m_event;
    QJsonObject m_with;
    QJsonObject m_without;
    bool m_changesQuestion = false;
    std::optional<RequestState> m_askedIn; ///< without the event
};

} // namespace

Result<void> checkReplay(const std::vector<RecordChange> &changes, Id<Request> id, qint64 event)
{
    Replay replay(id, event);
    const auto without =
        withoutChanges(changes, [event](const RecordChange &one) { return one.isOf(event); });
    auto next = without.begin();
    const RecordChange *resting = nullptr;
    for (const auto &one : changes) {
        if (one.begins && one.sequence == event)
            return Error{ErrorKind::StaysAsNoted, codeOf(RecordEvent::Imported)};
        if (one.isOf(event)) {
            replay.take(one);
            continue;
        }
        LICET_ASSIGN(const bool isPossible, replay.take(one, *next++));
        if (!isPossible)
            resting = &one;
    }
    return resting ? Error{ErrorKind::RestsOnEvent, u"request "_s + resting->kind.code(),
                           resting->told.toString(Qt::ISODate), QString::number(resting->sequence)}
                   : Result<void>();
}

} // namespace licet
