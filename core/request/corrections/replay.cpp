#include "request/corrections/replay.h"

#include "history/record_store.h"
#include "request/known_day.h"

#include <algorithm>
#include <array>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Columns of several facts, written as one.
const std::array composite{u"answer"_s, u"question"_s, u"signatures"_s};

/// Events after which nothing of what stood in the column before is left.
bool writesAnew(const EventKind &kind, const QString &column)
{
    if (column == u"question")
        return kind == RecordEvent::Asked;
    // A version that is signed anew asks for every signature anew.
    if (column == u"signatures")
        return kind == RequestEvent::Finalise || kind == RequestEvent::Reopen ||
               kind == RequestEvent::Decline;
    constexpr std::array answers{RequestEvent::Acknowledge, RequestEvent::AskInformation,
                                 RequestEvent::Execute, RequestEvent::Refuse, RequestEvent::Return};
    const auto event = kind.as<RequestEvent>();
    return event && std::find(answers.begin(), answers.end(), *event) != answers.end();
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

    /// Whether the change is possible without the event.
    Result<bool> take(const RecordChange &change)
    {
        if (change.isOf(m_event)) {
            noteTraces(change);
            put(m_with, change);
            return true;
        }
        const bool leavesNoTrace = meetsNoTrace(change);
        LICET_ASSIGN(const auto from, read(m_without));
        LICET_ASSIGN(const auto fromWith, read(m_with));
        put(m_with, change);
        put(m_without, change);
        LICET_ASSIGN(const auto to, read(m_without));
        LICET_ASSIGN(const auto toWith, read(m_with));
        if (from.state != RequestState::InformationAsked && to.state == RequestState::InformationAsked)
            m_askedIn = from.state;
        const auto event = change.kind.as<RequestEvent>();
        if (change.sequence < m_event || !event)
            return leavesNoTrace;
        return leavesNoTrace && isPossible(*event, from, to, fromWith, toWith);
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
        return isBesideState(event) || to.state == toWith.state;
    }

    Result<Request> read(const QJsonObject &state) const { return RecordSql<Request>::fromJson(m_id, state); }

    static void put(QJsonObject &state, const RecordChange &change)
    {
        for (auto value = change.values.begin(); value != change.values.end(); ++value)
            state.insert(value.key(), value.value());
    }

    void noteTraces(const RecordChange &change)
    {
        for (const auto &column : composite)
            if (change.values.contains(column) && !m_traces.contains(column))
                m_traces << column;
    }

    /// What follows may have taken over what the event wrote; until it is written anew.
    bool meetsNoTrace(const RecordChange &change)
    {
        for (const auto &column : composite) {
            if (!m_traces.contains(column) || !change.values.contains(column))
                continue;
            if (!writesAnew(change.kind, column))
                return false;
            m_traces.removeAll(column);
        }
        return true;
    }

    Id<Request> m_id;
    qint64 m_event;
    QJsonObject m_with;
    QJsonObject m_without;
    QStringList m_traces;
    std::optional<RequestState> m_askedIn; ///< without the event
};

/// The newest event that led the request on, or else what was found to rest on the event.
const RecordChange &newestLed(const std::vector<RecordChange> &changes, const RecordChange &found)
{
    const auto newest = std::find_if(changes.rbegin(), changes.rend(), [](const RecordChange &one) {
        return one.kind.as<RequestEvent>().has_value();
    });
    return newest != changes.rend() && newest->sequence > found.sequence ? *newest : found;
}

} // namespace

Result<void> checkReplay(const std::vector<RecordChange> &changes, Id<Request> id, qint64 event)
{
    Replay replay(id, event);
    for (const auto &one : changes) {
        if (one.begins && one.sequence == event)
            return Error{ErrorKind::StaysAsNoted, codeOf(RecordEvent::Imported)};
        LICET_ASSIGN(const bool isPossible, replay.take(one));
        if (isPossible)
            continue;
        const auto &newest = newestLed(changes, one);
        return Error{ErrorKind::RestsOnEvent, u"request "_s + newest.kind.code(),
                     newest.told.toString(Qt::ISODate), QString::number(newest.sequence)};
    }
    return {};
}

} // namespace licet
