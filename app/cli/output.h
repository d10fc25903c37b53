#pragma once

#include "command.h"
#include "lists/lists.h"
#include "request/finding.h"

#include <QJsonValue>

namespace licet::cli {

/// One sentence on standard error.
void tell(const QString &sentence);
/// The error's sentence on standard error; the exit status that its kind has.
int fail(const Translator &translator, const Error &error);
/// One JSON document on standard output.
void printJson(const QJsonValue &document);
/// Text on standard output.
void print(const QString &text);
/// Rows under heads, columns aligned.
void printTable(const QStringList &heads, const std::vector<QStringList> &rows);
/// The same as CSV, cells quoted, formulas made inert.
void printCsv(const QStringList &heads, const std::vector<QStringList> &rows);

/// The request that a word names: digits only are an id, else a number as printed.
Result<Request> requestNamed(const Register &from, const QString &word);

/// The list that WHAT names; else a sentence on standard error and null.
const List *listAsked(const QString &name, const Translator &translator);
/// {"authorizations": [ … ]}
QJsonObject documentOf(const List &list, const std::vector<QJsonObject> &rows);
/// The one that `--institution` names by its KBO number; not set without the option. NotFound, NotAKboNumber.
Result<Id<Institution>> institutionAsked(const Register &from, const Call &call);

/// "error: No environment is chosen. … (P19)", a line each.
void printFindings(const Translator &translator, const std::vector<Finding> &findings, bool toErrors);

} // namespace licet::cli
