#pragma once

#include "request/rules/rule.h"

namespace licet {

/// Every pre-flight rule, one row each, in the order in which findings are shown.
const std::vector<Rule> &allRules();

} // namespace licet
