#include "ui/authorization/authorization_reading.h"

#include "history/record_pieces.h"
#include "ui/request/event_list.h"

namespace licet {

Result<void> AuthorizationReading::readAround(const Register &reg)
{
    LICET_ASSIGN(auto settings, reg.settings());
    LICET_ASSIGN(auto calendar, workingCalendar(reg));
    LICET_ASSIGN(auto decisions, reg.decisions());
    LICET_ASSIGN(const auto institutions, reg.all<Institution>());
    LICET_ASSIGN(const auto applications, reg.all<Application>());
    for (const auto &one : institutions)
        m_institutions[one.id.row()] = one.name;
    for (const auto &one : applications)
        m_applications[one.id.row()] = one.name;
    m_states.emplace(m_day, std::move(settings), std::move(calendar), std::move(decisions));
    return {};
}

Result<std::vector<AuthorizationRow>> AuthorizationReading::operator()(const Register &reg, qint64 before,
                                                                       int most)
{
    if (!m_states)
        LICET_TRY(readAround(reg));
    LICET_ASSIGN(
        auto authorizations,
        recordsBefore(reg.database(), before > 0 ? Id<Authorization>(before) : Id<Authorization>(), most));
    std::vector<AuthorizationRow> rows;
    rows.reserve(authorizations.size());
    for (auto &one : authorizations) {
        for (auto *text :
             {&one.service, &one.version, &one.purpose, &one.legalContext, &one.committee.deliberation,
              &one.committee.dossier, &one.used.sinceSource, &one.used.lastSource, &one.endedBecause})
            m_texts.share(*text);
        const auto state = stateOn(one, m_day);
        auto computed = m_states->of(one);
        const auto institution = m_institutions[one.institution.row()];
        const auto application = m_applications[one.application.row()];
        rows.push_back({std::move(one), institution, application, state, std::move(computed)});
    }
    return rows;
}

} // namespace licet
