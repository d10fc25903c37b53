#include "notifying/notifications.h"

#include "base/printable_text.h"

#include <QDBusConnection>
#include <QDBusMessage>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

const auto service = QStringLiteral("org.freedesktop.Notifications");
const auto path = QStringLiteral("/org/freedesktop/Notifications");
/// A service that hangs must not hang what tells.
constexpr int patience = 3000; // milliseconds

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

Notifications::Notifications(QObject *parent) : QObject(parent)
{
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(takeAction(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
}

void Notifications::setButtons(const QString &open, const QString &snooze)
{
    m_open = open;
    m_snooze = snooze;
}

bool Notifications::askCapabilities()
{
    const auto answer =
        QDBusConnection::sessionBus().call(call(u"GetCapabilities"_s), QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        m_problem = answer.errorMessage();
        m_capabilities.reset();
        return false;
    }
    m_capabilities = answer.arguments().value(0).toStringList();
    return true;
}

bool Notifications::show(const Notice &notice)
{
    // Asked anew each time: the service may be another one than an hour ago.
    if (!askCapabilities())
        return false;
    QStringList actions;
    if (notice.hasButtons && !m_open.isEmpty() && m_capabilities->contains(u"actions"_s)) {
        actions << u"default"_s << m_open << u"open"_s << m_open;
        if (!notice.key.isEmpty())
            actions << u"snooze"_s << m_snooze;
    }
    const auto said = printableText(notice.text);
    const auto text = m_capabilities->contains(u"body-markup"_s) ? said.toHtmlEscaped() : said;
    const QVariantMap hints{{u"desktop-entry"_s, u"be.licet.Licet"_s},
                            {u"category"_s, u"x-licet.due"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(notice.isLate ? 1 : 0))}};
    auto message = call(u"Notify"_s);
    message << u"Licet"_s << 0U << u"be.licet.Licet"_s << printableLine(notice.title) << text << actions
            << hints << -1;
    const auto answer = QDBusConnection::sessionBus().call(message, QDBus::Block, patience);
    if (answer.type() != QDBusMessage::ReplyMessage) {
        m_problem = answer.errorMessage();
        return false;
    }
    m_keys.insert(answer.arguments().value(0).toUInt(), notice.key);
    return true;
}

void Notifications::takeAction(uint id, const QString &action)
{
    // Other programs' notifications are told to everybody.
    const auto key = m_keys.constFind(id);
    if (key == m_keys.constEnd())
        return;
    if (action == u"snooze")
        Q_EMIT snoozeWanted(*key);
    else
        Q_EMIT openWanted(*key);
}

void Notifications::forget(uint id, uint)
{
    m_keys.remove(id);
}

} // namespace licet
