#pragma once

#include "lists/lists.h"
#include "lists/sheet.h"
#include "text/translator.h"

namespace licet {

/// A list's title: "Program numbers".
QString listTitle(const Translator &translator, const List &list);
/// The head of a member in a spreadsheet or on paper: "validFrom" → "Valid from".
QString listHead(const Translator &translator, const List &list, const QString &member);
/// A member of a row in words; "steps.dossier" gathers what each step says.
SheetCell listCell(const Translator &translator, const List &list, const QJsonObject &row,
                   const QString &member);

/// The rows of a list with the members that go into a spreadsheet, all in words.
Sheet sheetOf(const Translator &translator, const List &list, const std::vector<QJsonObject> &rows);

} // namespace licet
