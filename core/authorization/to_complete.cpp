#include "authorization/to_complete.h"

#include "history/record_store.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Word for word that of the index authorization_may_lack: at least all that `missingFacts` names, and more.
const auto mayLack =
    uR"((version IS NULL OR version = '' OR operations = '[]' OR coalesce(trim(purpose), '') = '' )"
    R"(OR instr(purpose, char(10)) > 0 OR coalesce(legal_context, '') = '' OR valid_from IS NULL )"
    R"(OR proof = 'document' OR (state = 'suspended' AND suspended_on IS NULL) )"
    R"(OR (state = 'ended' AND ended_on IS NULL) )"
    R"(OR (environment = 'production' AND (instr(committee, '"notApplicable"') > 0 )"
    R"(OR ((instr(committee, '"deliberation":"') = 0 OR instr(committee, '"deliberation":""') > 0 )"
    R"(OR instr(committee, '"deliberation":" ') > 0) )"
    R"(AND (instr(committee, '"dossier":"') = 0 OR instr(committee, '"dossier":""') > 0 )"
    R"(OR instr(committee, '"dossier":" ') > 0))))))"_s;

Result<std::vector<Authorization>> candidatesIn(const RegisterAsOf &from)
{
    if (!from.isNow())
        return from.all<Authorization>();
    LICET_ASSIGN(Statement statement, Statement::prepare(from.database(), RecordSql<Authorization>::select(
                                                                              u"WHERE "_s + mayLack)));
    return readAll<Authorization>(statement);
}

} // namespace

FactsLacking::FactsLacking(const std::vector<WebService> &services, const std::vector<Attachment> &files)
{
    for (const auto &one : services)
        m_services.emplace(one.name, one);
    for (const auto &one : files)
        m_withFiles.insert(one.record);
}

std::vector<MissingFact> FactsLacking::of(const Authorization &authorization) const
{
    const auto service = m_services.find(authorization.service);
    const bool hasFile = m_withFiles.contains(RecordRef::of(authorization.id)) ||
                         (authorization.request.isSet() &&
                          m_withFiles.contains({RecordKind::Request, authorization.request.row()}));
    return missingFacts(authorization, service == m_services.end() ? nullptr : &service->second, hasFile);
}

Result<std::map<qint64, int>> countToComplete(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto services, from.all<WebService>());
    LICET_ASSIGN(const auto files, from.all<Attachment>());
    const FactsLacking lacking(services, files);
    LICET_ASSIGN(const auto candidates, candidatesIn(from));
    std::map<qint64, int> counts;
    for (const auto &one : candidates)
        if (!lacking.of(one).empty())
            ++counts[one.institution.row()];
    return counts;
}

} // namespace licet
