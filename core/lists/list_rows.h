#pragma once

#include "lists/lists.h"

#include <map>

namespace licet {

using ListRows = Result<std::vector<QJsonObject>>;

// The rows of each list, named in lists.cpp.
ListRows requestRows(const ListQuestion &question);
ListRows authorizationRows(const ListQuestion &question);
ListRows decisionRows(const ListQuestion &question);
ListRows programNumberRows(const ListQuestion &question);
ListRows institutionRows(const ListQuestion &question);
ListRows peopleRows(const ListQuestion &question);
ListRows serviceRows(const ListQuestion &question);
ListRows certificateRows(const ListQuestion &question);
ListRows connectionRows(const ListQuestion &question);
ListRows historyRows(const ListQuestion &question);

/// Names and KBO numbers of what records point at.
struct ListNames
{
    std::map<qint64, QString> kbo, institution, application;
    std::map<qint64, qint64> ownerOfApplication; ///< institution's row by the application's

    static Result<ListNames> in(const RegisterAsOf &from);
    static QJsonValue of(const std::map<qint64, QString> &names, qint64 row);
};

/// Null for an empty text.
QJsonValue textOrNull(const QString &value);

} // namespace licet
