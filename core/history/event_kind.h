#pragma once

#include "base/enum_codes.h"

#include <optional>

namespace licet {

/// What happens to records of any kind, beside what their own tables of transitions say; the codes are those
/// that the history stores.
enum class RecordEvent {
    Added,
    Changed,
    Removed,
    Imported,
    TakenBack, ///< with its import
    Extracted, ///< taken out of a larger register
    Upgraded,  ///< completed by a newer version of the program
    Corrected, ///< one of its events is put right
    Erased,    ///< values of its events were erased
    Noted,
    Attached,
    Chased,
    Asked,
    Answered,
    Recovered, ///< typing that a crash left
    Reissue,   ///< of older registers
    Frozen,
    Signed,
    Voided
};
template <>
struct EnumCodes<RecordEvent>
{
    static constexpr bool isEventKind = true;
    static constexpr std::array all{EnumCode<RecordEvent>{RecordEvent::Added, "added"},
                                    EnumCode<RecordEvent>{RecordEvent::Changed, "changed"},
                                    EnumCode<RecordEvent>{RecordEvent::Removed, "removed"},
                                    EnumCode<RecordEvent>{RecordEvent::Imported, "imported"},
                                    EnumCode<RecordEvent>{RecordEvent::TakenBack, "taken-back"},
                                    EnumCode<RecordEvent>{RecordEvent::Extracted, "extracted"},
                                    EnumCode<RecordEvent>{RecordEvent::Upgraded, "upgraded"},
                                    EnumCode<RecordEvent>{RecordEvent::Corrected, "corrected"},
                                    EnumCode<RecordEvent>{RecordEvent::Erased, "erased"},
                                    EnumCode<RecordEvent>{RecordEvent::Noted, "noted"},
                                    EnumCode<RecordEvent>{RecordEvent::Attached, "attached"},
                                    EnumCode<RecordEvent>{RecordEvent::Chased, "chased"},
                                    EnumCode<RecordEvent>{RecordEvent::Asked, "asked"},
                                    EnumCode<RecordEvent>{RecordEvent::Answered, "answered"},
                                    EnumCode<RecordEvent>{RecordEvent::Recovered, "recovered"},
                                    EnumCode<RecordEvent>{RecordEvent::Reissue, "reissue"},
                                    EnumCode<RecordEvent>{RecordEvent::Frozen, "frozen"},
                                    EnumCode<RecordEvent>{RecordEvent::Signed, "signed"},
                                    EnumCode<RecordEvent>{RecordEvent::Voided, "voided"}};
};

/// What happened to a record, as the history names it: a word of `RecordEvent`, or of its own table of
/// transitions (`RequestEvent`, `AuthorizationEvent`, `DossierEvent`: those whose codes say `isEventKind`).
/// Only what was read can be another one: of another version.
class EventKind
{
public:
    EventKind() = default;
    template <Coded Event>
    requires(EnumCodes<Event>::isEventKind) EventKind(Event event) // NOLINT: an event is its kind
        : m_code(codeOf(event))
    {
    }
    static EventKind stored(const QString &code)
    {
        EventKind kind;
        kind.m_code = code;
        return kind;
    }

    [[nodiscard]] const QString &code() const { return m_code; }
    template <Coded Event>
    [[nodiscard]] std::optional<Event> as() const
    {
        const auto event = parseCode<Event>(m_code);
        return event ? std::optional(*event) : std::nullopt;
    }

    bool operator==(const EventKind &) const = default;

private:
    QString m_code;
};

} // namespace licet
