#include "ui/page/context.h"

#include "base/brussels_day.h"
#include "text/error_text.h"

namespace licet {

namespace {

ErrorKind kindOf(FileFate fate)
{
    switch (fate) {
    case FileFate::InPlace:
    case FileFate::Gone:
        return ErrorKind::RegisterGone;
    case FileFate::Replaced:
        return ErrorKind::RegisterReplaced;
    case FileFate::Emptied:
        return ErrorKind::RegisterEmptied;
    }
    Q_UNREACHABLE();
}

} // namespace

Context::Context(Register &openRegister, Prompts &prompts, Clock clock, QString user,
                 Language interfaceLanguage)
    : m_register(openRegister)
    , m_prompts(prompts)
    , m_clock(std::move(clock))
    , m_user(std::move(user))
    , m_translator(interfaceLanguage)
{
    m_register.setToday([today = m_clock.today] { return today(); });
}

void Context::chooseInstitution(Id<Institution> institution)
{
    if (m_institution == institution)
        return;
    m_institution = institution;
    Q_EMIT scopeChanged();
}

void Context::askPast(const AsOfQuery &past)
{
    if (m_past == past)
        return;
    m_past = past;
    Q_EMIT scopeChanged();
    refreshCommands();
}

RegisterAsOf Context::registerAsOf() const
{
    const auto knownBefore = m_past.knownOn ? std::optional(endOfBrusselsDay(*m_past.knownOn)) : std::nullopt;
    return RegisterAsOf(m_register.database(), knownBefore, m_past.on, today());
}

QString Context::whyReadOnly() const
{
    if (m_past.isSet())
        return tr("An earlier day is shown: go back to today to write.");
    if (!m_register.isReadOnly())
        return {};
    if (const auto holder = holderOf(m_register.path()))
        return tr("The register is read only: %1 is writing in it.").arg(*holder);
    return tr("The register is read only.");
}

void Context::say(const Error &error)
{
    const auto &database = m_register.database();
    const auto fate = database.fate();
    if (fate == FileFate::InPlace)
        return say(Message{Message::Kind::Problem, describe(m_translator, error)});
    Message message{Message::Kind::Problem, describe(m_translator, Error{kindOf(fate), database.path()})};
    if (fate != FileFate::Emptied && !m_register.isReadOnly())
        message.buttons = {{tr("Save a copy elsewhere…"), [this] { Q_EMIT copyWanted(); }}};
    say(message);
}

} // namespace licet
