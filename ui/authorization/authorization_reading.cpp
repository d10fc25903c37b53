#include "ui/authorization/authorization_reading.h"

#include "history/foretold.h"
#include "history/record_pieces.h"

namespace licet {

Result<std::vector<AuthorizationRow>> AuthorizationReading::operator()(const Register &reg, qint64 before,
                                                                       int most)
{
    if (!m_maker.isReady())
        LICET_TRY(m_maker.read(RegisterAsOf(reg.database(), {}, {}, m_today)));
    LICET_ASSIGN(
        auto authorizations,
        recordsBefore(reg.database(), before > 0 ? Id<Authorization>(before) : Id<Authorization>(), most));
    LICET_ASSIGN(authorizations, holdingOn(reg.database(), std::move(authorizations), m_today));
    std::vector<AuthorizationRow> rows;
    rows.reserve(authorizations.size());
    for (auto &one : authorizations) {
        for (auto *text :
             {&one.service, &one.version, &one.purpose, &one.legalContext, &one.committee.deliberation,
              &one.committee.dossier, &one.used.sinceSource, &one.used.lastSource, &one.endedBecause})
            m_texts.share(*text);
        rows.push_back(m_maker.row(std::move(one)));
    }
    return rows;
}

} // namespace licet
