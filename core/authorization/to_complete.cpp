#include "authorization/to_complete.h"

#include "base/filler.h"
#include "history/record_store.h"

#include <QHash>

#include <functional>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// Word for word that of the index authorization_may_lack: at least all that `missingFacts` finds empty, and
/// more.
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

/// Finds values that tell nothing, each text judged once: many authorizations say the same.
class Fillers
{
public:
    template <class T, class TellsNothing>
    Result<bool> isOne(Statement &row, int column, TellsNothing &&tellsNothing)
    {
        LICET_ASSIGN(const auto text, row.read<QString>(column));
        const std::pair key(column, text);
        if (const auto known = m_known.constFind(key); known != m_known.constEnd())
            return *known;
        LICET_ASSIGN(const auto value, row.read<T>(column));
        return *m_known.insert(key, tellsNothing(value));
    }

private:
    QHash<std::pair<int, QString>, bool> m_known;
};

/// Beside those that may lack a fact, the ones in which a text stands for nothing ("n.v.t."): no index knows.
Result<std::vector<Id<Authorization>>> withFillers(const Database &database)
{
    LICET_ASSIGN(Statement statement,
                 Statement::prepare(database, u"SELECT id, environment, version, legal_context, purpose, "
                                              "operations, committee FROM authorization WHERE NOT "_s +
                                                  mayLack));
    std::vector<Id<Authorization>> found;
    Fillers fillers;
    while (true) {
        LICET_ASSIGN(const bool more, statement.next());
        if (!more)
            return found;
        LICET_ASSIGN(const auto environment, statement.read<Environment>(1));
        bool isFound = false;
        for (const int column : {2, 3, 4}) {
            LICET_ASSIGN(const bool isFiller, fillers.isOne<QString>(statement, column, tellsNothing));
            isFound = isFound || isFiller;
        }
        LICET_ASSIGN(const bool noOperations,
                     fillers.isOne<Operations>(statement, 5, std::not_fn(statesOperations)));
        LICET_ASSIGN(const bool noBasis,
                     fillers.isOne<CommitteeBasis>(
                         statement, 6, [](const CommitteeBasis &basis) { return !statesBasis(basis); }));
        if (!isFound && !noOperations && (!noBasis || environment != Environment::Production))
            continue;
        LICET_ASSIGN(const auto id, statement.read<Id<Authorization>>(0));
        found.push_back(id);
    }
}

Result<std::vector<Authorization>> candidatesIn(const RegisterAsOf &from)
{
    if (!from.isNow())
        return from.all<Authorization>();
    LICET_ASSIGN(Statement statement, Statement::prepare(from.database(), RecordSql<Authorization>::select(
                                                                              u"WHERE "_s + mayLack)));
    LICET_ASSIGN(auto candidates, readAll<Authorization>(statement));
    LICET_ASSIGN(const auto others, withFillers(from.database()));
    for (const auto id : others) {
        LICET_ASSIGN(const auto one, RecordStore<Authorization>::get(from.database(), id));
        candidates.push_back(one);
    }
    return candidates;
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
