#pragma once

#include "base/sheet.h"
#include "documents/wording/phrases.h"
#include "register/lists.h"

namespace licet {

/// A list's title: "Program numbers".
QString listTitle(const Phrases &phrases, const List &list);
/// The head of a member in a spreadsheet or on paper: "validFrom" → "Valid from".
QString listHead(const Phrases &phrases, const QString &member);
/// A member of a row in words; "steps.dossier" gathers what each step says.
SheetCell listCell(const Phrases &phrases, const List &list, const QJsonObject &row, const QString &member);

/// The rows of a list with the members that go into a spreadsheet, all in words.
Sheet sheetOf(const Phrases &phrases, const List &list, const std::vector<QJsonObject> &rows);

} // namespace licet
