#include "authorization/authorization_excerpt.h"

#include "database/statement.h"
#include "history/foretold.h"
#include "institution/application.h"

#include <map>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

template <TableRecord Record>
Result<std::map<qint64, Record>> foretoldOn(const Database &database, QDate today)
{
    LICET_ASSIGN(const auto ids, foretoldAfter(database, recordKindOf<Record>(), today));
    std::map<qint64, Record> all;
    for (const auto id : ids) {
        const auto row = RecordStore<Record>::get(database, Id<Record>(id));
        // What was removed has its history still.
        if (!row && row.error().kind == ErrorKind::NotFound)
            continue;
        if (!row)
            return row.error();
        LICET_ASSIGN(auto then, holdingOn(database, *row, today));
        all.emplace(id, std::move(then));
    }
    return all;
}

void take(AuthorizationExcerpt &excerpt, const Authorization &right)
{
    excerpt.service = right.service;
    excerpt.version = right.version;
    excerpt.environment = right.environment;
    excerpt.purpose = right.purpose;
    excerpt.legalContext = right.legalContext;
    excerpt.deliberation = right.committee.deliberation;
    excerpt.dossier = right.committee.dossier;
    excerpt.programNumber = right.programNumber ? right.programNumber->digits() : QString();
}

/// What is told for days to come waits for them.
Result<void> asOfToday(const Database &database, std::vector<AuthorizationExcerpt> &all, QDate today)
{
    LICET_ASSIGN(const auto rights, foretoldOn<Authorization>(database, today));
    LICET_ASSIGN(const auto institutions, foretoldOn<Institution>(database, today));
    LICET_ASSIGN(const auto applications, foretoldOn<Application>(database, today));
    for (auto &one : all) {
        if (const auto found = rights.find(one.id.row()); found != rights.end())
            take(one, found->second);
        if (const auto found = institutions.find(one.institution.row()); found != institutions.end())
            one.institutionName = found->second.name;
        if (const auto found = applications.find(one.applicationId.row()); found != applications.end())
            one.application = found->second.name;
    }
    return {};
}

} // namespace

Result<std::vector<AuthorizationExcerpt>>
authorizationExcerpts(const Database &database, Id<Institution> institution, std::optional<QDate> today)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(
                     database,
                     u"SELECT authorization.id, authorization.institution_id, institution.name, "
                     "application.name, service, version, environment, purpose, legal_context, "
                     "coalesce(json_extract(committee, '$.deliberation'), ''), "
                     "coalesce(json_extract(committee, '$.dossier'), ''), coalesce(program_number, ''), "
                     "application.id "
                     "FROM authorization "
                     "JOIN institution ON institution.id = authorization.institution_id "
                     "JOIN application ON application.id = authorization.application_id "
                     "WHERE :institution = 0 OR authorization.institution_id = :institution "
                     "ORDER BY authorization.id"_s));
    statement.bind(u"institution"_s, institution.isSet() ? institution.row() : qint64(0));
    std::vector<AuthorizationExcerpt> all;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            break;
        AuthorizationExcerpt one;
        LICET_ASSIGN(one.id, statement.read<Id<Authorization>>(0));
        LICET_ASSIGN(one.institution, statement.read<Id<Institution>>(1));
        LICET_ASSIGN(one.institutionName, statement.read<QString>(2));
        LICET_ASSIGN(one.application, statement.read<QString>(3));
        LICET_ASSIGN(one.service, statement.read<QString>(4));
        LICET_ASSIGN(one.version, statement.read<QString>(5));
        LICET_ASSIGN(one.environment, statement.read<Environment>(6));
        LICET_ASSIGN(one.purpose, statement.read<QString>(7));
        LICET_ASSIGN(one.legalContext, statement.read<QString>(8));
        LICET_ASSIGN(one.deliberation, statement.read<QString>(9));
        LICET_ASSIGN(one.dossier, statement.read<QString>(10));
        LICET_ASSIGN(one.programNumber, statement.read<QString>(11));
        LICET_ASSIGN(one.applicationId, statement.read<Id<Application>>(12));
        all.push_back(std::move(one));
    }
    if (today)
        LICET_TRY(asOfToday(database, all, *today));
    return all;
}

} // namespace licet
