#pragma once

#include "request/check.h"

#include <QMetaType>

#include <functional>

namespace licet::test {

/// A draft with all that the register knows about it.
struct CompleteRequest
{
    Draft draft;
    Facts facts;
};

/// A new request for production, written on Tuesday 1 December 2026, in which no rule finds anything:
/// signed on Monday 7 December 2026, starting on Monday 1 March 2027, resting on 22/901.
CompleteRequest completeRequest();

/// The same, but to change what authorization 1 allows, there in production.
CompleteRequest completeChange();

/// What makes a complete request another one.
using Change = std::function<void(CompleteRequest &)>;

/// What `check` says of one rule: "holds", "not applied", or each finding as "outcome/severity" with "/line"
/// where it concerns a service line, separated by "; ".
QString verdictOf(const QString &rule, const CompleteRequest &request);

/// Columns and rows of the tests of rules: `rule`, `change`, `verdict`.
void addRuleColumns();
void addRuleRow(const char *rule, const char *name, const char *verdict, Change change);

/// Compares the row's verdict with that of `check`.
void compareRuleRow();

} // namespace licet::test
