#include "ui/context.h"

#include "documents/wording/error_wording.h"

namespace licet {

Context::Context(Register &openRegister, Prompts &prompts, Clock clock, QString user,
                 Language interfaceLanguage)
    : m_register(openRegister)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
    , m_user(std::move(user))
    , m_phrases(interfaceLanguage)
{
}

void Context::chooseInstitution(Id<Institution> institution)
{
    if (m_institution == institution)
        return;
    m_institution = institution;
    Q_EMIT institutionChosen();
}

QString Context::whyReadOnly() const
{
    if (!m_register.isReadOnly())
        return {};
    if (const auto holder = holderOf(m_register.path()))
        return tr("The register is read only: %1 is writing in it.").arg(*holder);
    return tr("The register is read only.");
}

void Context::say(const Error &error)
{
    say(Message{Message::Kind::Problem, describe(m_phrases, error)});
}

} // namespace licet
