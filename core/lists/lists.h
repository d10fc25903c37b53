#pragma once

#include "history/register_as_of.h"
#include "institution/institution.h"

#include <QJsonObject>

namespace licet {

/// What is asked of a list: of the register as it is or was known, on a day, of one institution or of all.
struct ListQuestion
{
    const RegisterAsOf &from;
    QDate day;                     ///< for states that are computed
    Id<Institution> institution{}; ///< not set: all
};

/// A list of the register: one row here. `licet-cli list` and `export` and the window give the same rows.
struct List
{
    const char *name;    ///< "program-numbers"
    const char *member;  ///< of the JSON document, "programNumbers"
    const char *record;  ///< table whose vocabularies its values use
    const char *columns; ///< members of a row that are shown as text, in their order
    const char *sheet;   ///< members that go into a spreadsheet; "certificate.subject" is one within another
    Result<std::vector<QJsonObject>> (*rows)(const ListQuestion &question);
};

const std::vector<List> &listTable();
/// Null where there is none.
const List *listNamed(const QString &name);

} // namespace licet
