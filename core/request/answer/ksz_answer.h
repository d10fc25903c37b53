#pragma once

#include "base/json_fields.h"
#include "request/answer/granted_terms.h"

namespace licet {

/// What became of one line of a request.
enum class LineOutcome {
    Granted,
    WithDifferences,
    NotGranted,
    Follows ///< by letter; nothing is granted until then
};
template <>
struct EnumCodes<LineOutcome>
{
    static constexpr std::array all{EnumCode<LineOutcome>{LineOutcome::Granted, "granted"},
                                    EnumCode<LineOutcome>{LineOutcome::WithDifferences, "with-differences"},
                                    EnumCode<LineOutcome>{LineOutcome::NotGranted, "refused"},
                                    EnumCode<LineOutcome>{LineOutcome::Follows, "follows"}};
};
/// Whether a line of this outcome makes, changes or ends a right.
constexpr bool isGranted(LineOutcome outcome)
{
    return outcome == LineOutcome::Granted || outcome == LineOutcome::WithDifferences;
}

struct LineAnswer
{
    int line = 0; ///< of the draft's services, from 0
    LineOutcome outcome = LineOutcome::Granted;
    QString difference = {};                         ///< in words, for what was not granted as asked
    GrantedTerms granted = {};                       ///< for WithDifferences
    std::optional<ProgramNumber> programNumber = {}; ///< of its own, beside the answer's
    bool usesNoNumber = false;                       ///< it was told so, whatever the answer's is

    bool operator==(const LineAnswer &) const = default;
};
template <>
struct JsonFields<LineAnswer>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"line", QT_TRANSLATE_NOOP("Members", "Line")}, &LineAnswer::line);
        visit(Member{"outcome", QT_TRANSLATE_NOOP("Members", "Outcome")}, &LineAnswer::outcome);
        visit(Member{"difference", QT_TRANSLATE_NOOP("Members", "Difference")}, &LineAnswer::difference);
        visit(Member{"granted", QT_TRANSLATE_NOOP("Members", "Granted")}, &LineAnswer::granted);
        visit(Member{"programNumber", QT_TRANSLATE_NOOP("Members", "Program number")},
              &LineAnswer::programNumber);
        visit(Member{"usesNoNumber", QT_TRANSLATE_NOOP("Members", "No program number")},
              &LineAnswer::usesNoNumber);
    }
};

/// The last answer to a request: the sender's own reference and date, the day received, and what it says.
struct Answer
{
    QString reference;                          ///< theirs
    std::optional<QDate> dated;                 ///< the date on it
    std::optional<QDate> received;              ///< the day on which it came
    std::optional<ProgramNumber> programNumber; ///< of every line that has none of its own
    QString reason;                             ///< of a return or a refusal
    QString field;                              ///< the draft's member that it is about
    std::vector<LineAnswer> lines;

    bool operator==(const Answer &) const = default;
};
template <>
struct JsonFields<Answer>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"reference", QT_TRANSLATE_NOOP("Members", "Their reference")}, &Answer::reference);
        visit(Member{"dated", QT_TRANSLATE_NOOP("Members", "Date on it")}, &Answer::dated);
        visit(Member{"received", QT_TRANSLATE_NOOP("Members", "Received on")}, &Answer::received);
        visit(Member{"programNumber", QT_TRANSLATE_NOOP("Members", "Program number")},
              &Answer::programNumber);
        visit(Member{"reason", QT_TRANSLATE_NOOP("Members", "Reason")}, &Answer::reason);
        visit(Member{"field", QT_TRANSLATE_NOOP("Members", "Field")}, &Answer::field);
        visit(Member{"lines", QT_TRANSLATE_NOOP("Members", "Lines")}, &Answer::lines);
    }
};

/// A question asked about a draft: of PPKB how to word it (P21), of the security service on authorizations
/// and profiles (P26). While it has no answer the draft waits on them.
struct Question
{
    std::optional<QDate> askedOn;
    QString askedWhom; ///< a recipient's code, "ppkb"
    QString text;
    std::optional<QDate> answeredOn;

    [[nodiscard]] bool isPending() const { return askedOn && !answeredOn; }
    bool operator==(const Question &) const = default;
};
template <>
struct JsonFields<Question>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit(Member{"askedOn", QT_TRANSLATE_NOOP("Members", "Asked on")}, &Question::askedOn);
        visit(Member{"askedWhom", QT_TRANSLATE_NOOP("Members", "Asked whom")}, &Question::askedWhom);
        visit(Member{"text", QT_TRANSLATE_NOOP("Members", "Text")}, &Question::text);
        visit(Member{"answeredOn", QT_TRANSLATE_NOOP("Members", "Answered on")}, &Question::answeredOn);
    }
};

} // namespace licet
