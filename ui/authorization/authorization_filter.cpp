#include "ui/authorization/authorization_filter.h"

#include "text/terms.h"
#include "ui/authorization/authorization_columns.h"
#include "ui/authorization/authorizations_page.h"

#include <algorithm>

namespace licet {

namespace {

std::vector<Chip::Value> statesOffered(const Translator &translator)
{
    std::vector<Chip::Value> states;
    states.reserve(EnumCodes<AuthorizationState>::all.size() + EnumCodes<ComputedState>::all.size());
    for (const auto &one : EnumCodes<AuthorizationState>::all)
        states.push_back({term(translator, one.value), codeOf(one.value)});
    for (const auto &one : EnumCodes<ComputedState>::all)
        states.push_back({computedStateWord(one.value), codeOf(one.value)});
    return states;
}

std::vector<Chip::Value> environmentsOffered(const Translator &translator)
{
    std::vector<Chip::Value> environments;
    environments.reserve(EnumCodes<Environment>::all.size());
    for (const auto &one : EnumCodes<Environment>::all)
        environments.push_back({term(translator, one.value), int(one.value)});
    return environments;
}

/// What is not yet in force is not active.
bool isIn(const AuthorizationRow &row, const QString &state)
{
    const auto hasComputed = [&](ComputedState wanted) {
        return std::find(row.computed.begin(), row.computed.end(), wanted) != row.computed.end();
    };
    if (const auto computed = parseCode<ComputedState>(state))
        return hasComputed(*computed);
    return codeOf(row.state) == state &&
           !(row.state == AuthorizationState::Active && hasComputed(ComputedState::NotYetInForce));
}

} // namespace

AuthorizationFilter::AuthorizationFilter(ListAndDetail &list, const Translator &translator,
                                         const std::function<void()> &changed)
    : m_state(new Chip(AuthorizationsPage::tr("State"), statesOffered(translator)))
    , m_environment(new Chip(AuthorizationsPage::tr("Environment"), environmentsOffered(translator)))
    , m_complete(new Chip(AuthorizationsPage::tr("To complete"),
                          {{AuthorizationsPage::tr("yes"), true}, {AuthorizationsPage::tr("no"), false}}))
{
    for (auto *chip : {m_state, m_environment, m_complete}) {
        list.addChip(chip);
        QObject::connect(chip, &Chip::changed, &list, changed);
    }
}

bool AuthorizationFilter::isWanted(const AuthorizationRow &row) const
{
    if (const auto state = m_state->value(); state.isValid() && !isIn(row, state.toString()))
        return false;
    if (const auto wanted = m_environment->value();
        wanted.isValid() && wanted.toInt() != int(row.authorization.environment))
        return false;
    return !m_complete->value().isValid() || m_complete->value().toBool() == !row.missing.empty();
}

} // namespace licet
