#pragma once

#include "base/json_fields.h"

#include <string_view>

namespace licet {

template <class Record>
struct Columns;

/// What a record is; its code is its table's name, as the history and the tables store it. A new kind of
/// record is one row here.
enum class RecordKind {
    None, ///< of none; of an event, a table that this version does not know
    Settings,
    ClosingDay,
    Recipient,
    WebService,
    Institution,
    Person,
    Mandate,
    Absence,
    Application,
    Certificate,
    Merger,
    Connection,
    NormsAssessment,
    Decision,
    DecisionStep,
    Review,
    ReviewVerdict,
    ReceivedProgramNumber,
    Authorization,
    Transfer,
    Project,
    Request,
    Snapshot,
    Setback,
    Attachment,
    AnswerTerm,
    Chase,
    Dispatch,
    Snooze,
    Reminder,
    LetterTemplate,
    Operator, ///< who noted events: a name that can be erased
    Register  ///< the whole register: an import, an extract
};
template <>
struct EnumCodes<RecordKind>
{
    static constexpr std::array all{
        EnumCode<RecordKind>{RecordKind::None, ""},
        EnumCode<RecordKind>{RecordKind::Settings, "settings"},
        EnumCode<RecordKind>{RecordKind::ClosingDay, "closing_day"},
        EnumCode<RecordKind>{RecordKind::Recipient, "recipient"},
        EnumCode<RecordKind>{RecordKind::WebService, "web_service"},
        EnumCode<RecordKind>{RecordKind::Institution, "institution"},
        EnumCode<RecordKind>{RecordKind::Person, "person"},
        EnumCode<RecordKind>{RecordKind::Mandate, "mandate"},
        EnumCode<RecordKind>{RecordKind::Absence, "absence"},
        EnumCode<RecordKind>{RecordKind::Application, "application"},
        EnumCode<RecordKind>{RecordKind::Certificate, "certificate"},
        EnumCode<RecordKind>{RecordKind::Merger, "merger"},
        EnumCode<RecordKind>{RecordKind::Connection, "connection"},
        EnumCode<RecordKind>{RecordKind::NormsAssessment, "norms_assessment"},
        EnumCode<RecordKind>{RecordKind::Decision, "decision"},
        EnumCode<RecordKind>{RecordKind::DecisionStep, "decision_step"},
        EnumCode<RecordKind>{RecordKind::Review, "review"},
        EnumCode<RecordKind>{RecordKind::ReviewVerdict, "review_verdict"},
        EnumCode<RecordKind>{RecordKind::ReceivedProgramNumber, "received_program_number"},
        EnumCode<RecordKind>{RecordKind::Authorization, "authorization"},
        EnumCode<RecordKind>{RecordKind::Transfer, "transfer"},
        EnumCode<RecordKind>{RecordKind::Project, "project"},
        EnumCode<RecordKind>{RecordKind::Request, "request"},
        EnumCode<RecordKind>{RecordKind::Snapshot, "snapshot"},
        EnumCode<RecordKind>{RecordKind::Setback, "setback"},
        EnumCode<RecordKind>{RecordKind::Attachment, "attachment"},
        EnumCode<RecordKind>{RecordKind::AnswerTerm, "answer_term"},
        EnumCode<RecordKind>{RecordKind::Chase, "chase"},
        EnumCode<RecordKind>{RecordKind::Dispatch, "dispatch"},
        EnumCode<RecordKind>{RecordKind::Snooze, "snooze"},
        EnumCode<RecordKind>{RecordKind::Reminder, "reminder"},
        EnumCode<RecordKind>{RecordKind::LetterTemplate, "letter_template"},
        EnumCode<RecordKind>{RecordKind::Operator, "operator"},
        EnumCode<RecordKind>{RecordKind::Register, "register"}};
};

namespace detail {

/// None where it is no kind's table.
constexpr RecordKind kindOfTable(std::string_view table)
{
    for (const auto &one : EnumCodes<RecordKind>::all)
        if (table == one.code)
            return one.value;
    return RecordKind::None;
}

} // namespace detail

/// The kind of a described record.
template <class Record>
constexpr RecordKind recordKindOf()
{
    constexpr auto kind = detail::kindOfTable(Columns<Record>::table);
    static_assert(kind != RecordKind::None, "its table stands in no row of RecordKind");
    return kind;
}

/// One record of any kind.
struct RecordRef
{
    RecordKind kind = RecordKind::None;
    qint64 id = 0; ///< its row

    template <class Record>
    static RecordRef of(Id<Record> id)
    {
        return {recordKindOf<Record>(), id.row()};
    }
    [[nodiscard]] bool isSet() const { return kind != RecordKind::None && id > 0; }
    [[nodiscard]] QString table() const { return codeOf(kind); }

    // As for Id: the zero of this comparison is no pointer.
    auto operator<=>(const RecordRef &) const = default; // NOLINT(modernize-use-nullptr)
};

/// On none it is NULL, as a text that is not there.
template <>
struct JsonValue<RecordKind>
{
    static Result<RecordKind> read(const QJsonValue &value, const QString &path)
    {
        if (value.isNull())
            return RecordKind::None;
        if (!value.isString())
            return wrongJsonType(path, value, "text");
        const auto kind = parseCode<RecordKind>(value.toString());
        if (!kind)
            return Error{ErrorKind::UnknownWord, path, kind.error().value, kind.error().hint};
        return kind;
    }
    static QJsonValue write(RecordKind kind)
    {
        return kind == RecordKind::None ? QJsonValue(QJsonValue::Null) : QJsonValue(codeOf(kind));
    }
};

} // namespace licet
