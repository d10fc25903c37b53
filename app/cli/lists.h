#pragma once

#include "register/as_it_was.h"

#include <QJsonObject>

namespace licet::cli {

/// What `licet-cli list` can show: one row a list.
struct List
{
    const char *name;    ///< WHAT
    const char *member;  ///< of the JSON document
    const char *columns; ///< shown as text and CSV, members of a row
    Result<std::vector<QJsonObject>> (*rows)(const AsItWas &from, QDate today);
};

const std::vector<List> &listTable();
const List *listNamed(const QString &name);

} // namespace licet::cli
