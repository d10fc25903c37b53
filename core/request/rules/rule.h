#pragma once

#include "request/facts.h"
#include "request/finding.h"

#include <vector>

namespace licet {

/// The kinds of request to which a rule applies, as flags.
enum RuleKinds : unsigned {
    ForNew = 1,
    ForChange = 2,
    ForEnd = 4,
    ForAll = 7,
    ForNewAndChange = 3,
    ForChangeAndEnd = 6
};

/// One fault, as a rule's check reports it; the rule's row adds id, source and usual severity.
struct Fault
{
    QString outcome = {};
    QStringList arguments = {};
    int line = -1;
    std::optional<Severity> severity = {}; ///< where it differs from the rule's own
    QString field = {};                    ///< likewise
};

/// What a rule finds wrong; nothing where it holds.
using RuleCheck = std::vector<Fault>(const Draft &draft, const Facts &facts);

/// A pre-flight rule (P25): a small unit with an id, a severity, kinds, the field that it is about, a source.
struct Rule
{
    const char *id;
    Severity severity;
    unsigned kinds; ///< RuleKinds
    const char *field;
    const char *source;
    RuleCheck *check;
};

} // namespace licet
