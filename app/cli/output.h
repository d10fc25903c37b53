#pragma once

#include "command.h"
#include "exchange/earlier_numbers.h"
#include "lists/lists.h"
#include "request/finding.h"

#include <QJsonValue>

namespace licet::cli {

/// One sentence on standard error.
void tell(const QString &sentence);
/// The error's sentence on standard error; the exit status that its kind has.
int fail(const Translator &translator, const Error &error);
/// A JSON document in UTF-8, with escapes where a sign can't be seen or steers a terminal.
QByteArray bytesOf(const QJsonValue &document);
/// One JSON document on standard output.
void printJson(const QJsonValue &document);
/// Text on standard output, without signs that steer a terminal.
void print(const QString &text);
/// Whether standard output did not take something (it is full, say); a reader that left early does not count.
bool outputWasLost();
/// Rows under heads, columns aligned, a row on one line.
void printTable(const QStringList &heads, const std::vector<QStringList> &typed);
/// The same as CSV, cells quoted, formulas made inert.
void printCsv(const QStringList &heads, const std::vector<QStringList> &rows);

/// The request that a word names: digits only are an id, else a number as printed.
Result<Request> requestNamed(const Register &from, const QString &word);

/// One sentence on standard error where drafts hold text that was typed in the window and is not saved yet:
/// every command reads what is saved.
void tellUnsavedTyping(const Register &from, const Translator &translator);

/// The list that WHAT names; else a sentence on standard error and null.
/// `beside`: a word that is no list of its own, but is taken as well.
const List *listAsked(const QString &name, const Translator &translator, const QString &beside = {});
/// {"authorizations": [ … ]}
QJsonObject documentOf(const List &list, const std::vector<QJsonObject> &rows);
/// The one that `--institution` names by its KBO number; not set without the option. NotFound, NotAKboNumber.
Result<Id<Institution>> institutionAsked(const Register &from, const Call &call);

/// That a file names institutions by numbers that they had before, a sentence each.
void tellEarlierNumbers(const Translator &translator, const std::vector<EarlierNumber> &numbers);

/// "error: No environment is chosen. … (P19)", a line each.
void printFindings(const Translator &translator, const std::vector<Finding> &findings, bool toErrors);

} // namespace licet::cli
