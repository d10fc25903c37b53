#pragma once

#include "database/statement.h"
#include "request/draft.h"

namespace licet {

/// The names of a draft's services, line by line.
QStringList serviceNames(const Draft &draft);

/// Two columns for servicesAt(), of a request that the statement calls so: the draft is unpacked only where
/// it has several lines.
QString servicesSql(const QString &request);
Result<QStringList> servicesAt(Statement &statement, int column);

/// What a line of a list has room for: one or two services, of more the first and how many besides.
struct ServicesInShort
{
    QString named; ///< empty where none is named yet
    int more = 0;
};
ServicesInShort servicesInShort(QStringList services);

} // namespace licet
