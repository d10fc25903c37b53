#pragma once

#include "base/json_fields.h"

#include <QStringList>

namespace licet {

/// error stops finalising (never saving), a warning left open needs a reason, a remark informs.
enum class Severity { Error, Warning, Remark };
template <>
struct EnumCodes<Severity>
{
    static constexpr std::array all{EnumCode<Severity>{Severity::Error, "error"},
                                    EnumCode<Severity>{Severity::Warning, "warning"},
                                    EnumCode<Severity>{Severity::Remark, "remark"}};
};

/// One fault that a rule found. Its words are made by `text/finding_text` from rule, outcome
/// and arguments (names, numbers, ISO dates), in any language.
struct Finding
{
    QString rule;    ///< the rule's id, "basis-stated"
    QString outcome; ///< which of the rule's faults, "years"; empty where it knows only one
    Severity severity = Severity::Error;
    QString field;         ///< top-level member of the draft, "committee"
    int line = -1;         ///< the service line concerned, or -1
    QString source;        ///< "P11–P14", "good practice", "domain 3"
    QStringList arguments; ///< what the sentence names

    bool operator==(const Finding &) const = default;
};
template <>
struct JsonFields<Finding>
{
    template <class Visit>
    static constexpr void fields(Visit &&visit)
    {
        visit("rule", &Finding::rule);
        visit("outcome", &Finding::outcome);
        visit("severity", &Finding::severity);
        visit("field", &Finding::field);
        visit("line", &Finding::line);
        visit("source", &Finding::source);
        visit("arguments", &Finding::arguments);
    }
};

} // namespace licet
