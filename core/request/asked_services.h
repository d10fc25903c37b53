#pragma once

#include "catalogue/web_service.h"
#include "database/statement.h"
#include "request/draft.h"

#include <map>

namespace licet {

/// The names of a draft's services, line by line.
QStringList serviceNames(const Draft &draft);
/// The same, each with its version where the draft asks for several versions of that service.
QStringList namesApart(const Draft &draft);
/// The same, each with its version: "DmfaConsultationService 1", as people read a request in a list.
QStringList namesWithVersions(const Draft &draft);
/// The same of a draft's lines as they are kept.
QStringList namesWithVersions(const QByteArray &lines);
/// The lines that such a name stands for, or a bare one: of any version where none has that very name.
std::vector<int> linesNamed(const Draft &draft, const QString &name);

/// The lines that ask for a service in a version for which an earlier one asks already: line → that one.
std::map<int, int> repeatedLines(const Draft &draft);

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
