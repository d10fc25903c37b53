#include "ui/authorization/authorization_rows.h"

#include "calendar/calendar_reader.h"
#include "committee/decision_store.h"
#include "institution/names_apart.h"
#include "settings/settings_reader.h"

namespace licet {

using namespace Qt::StringLiterals;

Result<void> AuthorizationRowMaker::read(const RegisterAsOf &from)
{
    LICET_ASSIGN(auto settings, readSettings(from));
    LICET_ASSIGN(auto calendar, readCalendar(from));
    LICET_ASSIGN(auto decisions, readDecisions(from));
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto applications, from.all<Application>());
    LICET_ASSIGN(const auto services, from.all<WebService>());
    LICET_ASSIGN(const auto files, from.all<Attachment>());
    if (m_isPast) {
        LICET_ASSIGN(m_suspended, suspensions(from.database(), from.knownBefore()));
    }
    LICET_ASSIGN(m_transfers, everyTransfer(from, m_day));
    m_institutions = namesApart(institutions);
    for (const auto &one : applications)
        m_applications[one.id] = one.name;
    m_lacking = FactsLacking(services, files);
    m_states.emplace(m_day, std::move(settings), std::move(calendar), std::move(decisions));
    return {};
}

AuthorizationRow AuthorizationRowMaker::row(Authorization authorization)
{
    Q_ASSERT(isReady());
    const auto suspended = m_suspended.find(authorization.id);
    const auto state = suspended == m_suspended.end() ? stateOn(authorization, m_day)
                                                      : stateOn(authorization, suspended->second, m_day);
    auto computed = m_states->of(authorization);
    auto missing = m_lacking.of(authorization);
    const auto institution = m_institutions[authorization.institution];
    const auto application = m_applications[authorization.application];
    const auto transfer = m_transfers.find(authorization.id);
    AuthorizationRow row{std::move(authorization), institution,       application, state,
                         std::move(computed),      std::move(missing)};
    if (transfer != m_transfers.end())
        row.transfer = transfer->second.transfer;
    return row;
}

Result<std::vector<AuthorizationRow>> authorizationRows(const Context &context)
{
    const auto from = context.registerAsOf();
    AuthorizationRowMaker maker(context.day(), context.past().isSet());
    LICET_TRY(maker.read(from));
    LICET_ASSIGN(auto authorizations, from.all<Authorization>());
    std::vector<AuthorizationRow> rows;
    rows.reserve(authorizations.size());
    for (auto &one : authorizations)
        if (!context.institution().isSet() || one.institution == context.institution())
            rows.push_back(maker.row(std::move(one)));
    return rows;
}

} // namespace licet
