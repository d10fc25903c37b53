#include "ui/committee/dependents_text.h"

#include "authorization/computed_state.h"
#include "institution/names_apart.h"
#include "text/request_text.h"
#include "text/terms.h"
#include "ui/committee/committee_page.h"

namespace licet {

using namespace Qt::StringLiterals;

namespace {

/// What is known of it, with commas between.
QString listed(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

template <class Map, class Key>
QString nameIn(const Map &names, const Key &key)
{
    const auto found = names.find(key);
    return found == names.end() ? QString() : found->second;
}

} // namespace

Result<void> DependentsText::read(const RegisterAsOf &from)
{
    LICET_ASSIGN(const auto institutions, from.all<Institution>());
    LICET_ASSIGN(const auto applications, from.all<Application>());
    m_institutions = namesApart(institutions);
    m_applications.clear();
    for (const auto &one : applications)
        m_applications[one.id] = one;
    return {};
}

QString DependentsText::of(const Authorization &authorization, QDate day) const
{
    const auto application = m_applications.find(authorization.application);
    return listed(
        {authorization.service, application == m_applications.end() ? QString() : application->second.name,
         term(*m_translator, authorization.environment), nameIn(m_institutions, authorization.institution),
         term(*m_translator, stateOn(authorization, day))});
}

QString DependentsText::of(const DependentRequest &request) const
{
    const auto number = request.number.isEmpty() ? term(*m_translator, RequestState::Draft) : request.number;
    const auto &excerpt = request.excerpt;
    const auto what =
        listed({subjectAndApplication(*m_translator, excerpt.kind, request.services, excerpt.application),
                excerpt.environment ? term(*m_translator, *excerpt.environment) : QString(),
                nameIn(m_institutions, request.institution),
                request.state == RequestState::Draft ? QString() : term(*m_translator, request.state)});
    return CommitteePage::tr("%1: %2", "number of a request, what it asks").arg(number, what);
}

QString DependentsText::of(const Connection &connection) const
{
    const auto application = m_applications.find(connection.application);
    return listed({application == m_applications.end() ? QString() : application->second.name,
                   term(*m_translator, connection.environment),
                   nameIn(m_institutions, institutionOf(connection))});
}

Id<Institution> DependentsText::institutionOf(const Connection &connection) const
{
    const auto application = m_applications.find(connection.application);
    return application == m_applications.end() ? Id<Institution>() : application->second.institution;
}

} // namespace licet
