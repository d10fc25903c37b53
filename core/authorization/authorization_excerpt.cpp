#include "authorization/authorization_excerpt.h"

#include "database/statement.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<std::vector<AuthorizationExcerpt>> authorizationExcerpts(const Database &database,
                                                                Id<Institution> institution)
{
    LICET_ASSIGN(
        Statement statement,
        Statement::prepare(database,
                           u"SELECT authorization.id, authorization.institution_id, institution.name, "
                           "application.name, service, version, environment, purpose, legal_context, "
                           "coalesce(json_extract(committee, '$.deliberation'), ''), "
                           "coalesce(json_extract(committee, '$.dossier'), ''), coalesce(program_number, '') "
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
            return all;
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
        all.push_back(std::move(one));
    }
}

} // namespace licet
