#include "session/single_instance.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QSettings>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// A program that is busy answers late; one that hangs must not keep the register from being opened.
constexpr int patience = 3000; // milliseconds

const QByteArray granted = "granted\n";
const QByteArray refused = "refused\n";

/// By the user's settings, so that two users, or two homes, do not meet.
QString socketName(SingleInstance::Kind kind)
{
    const auto settings = QSettings().fileName().toUtf8();
    const auto digest = QCryptographicHash::hash(settings, QCryptographicHash::Sha256).toHex().left(16);
    const auto name = kind == SingleInstance::Kind::Window ? u"licet-%1"_s : u"licet-background-%1"_s;
    return name.arg(QString::fromLatin1(digest));
}

QByteArray lineOf(const InstanceMessage &wish)
{
    const auto path = wish.path.isEmpty() ? wish.path : QFileInfo(wish.path).absoluteFilePath();
    const QJsonObject object{
        {u"snooze"_s, wish.what == InstanceMessage::What::Snooze}, {u"path"_s, path}, {u"key"_s, wish.key}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

InstanceMessage wishOf(const QByteArray &line)
{
    const auto object = QJsonDocument::fromJson(line).object();
    return {object.value(u"snooze"_s).toBool() ? InstanceMessage::What::Snooze : InstanceMessage::What::Open,
            object.value(u"path"_s).toString(), object.value(u"key"_s).toString()};
}

} // namespace

bool SingleInstance::isListening(Kind kind)
{
    QLocalSocket first;
    first.connectToServer(socketName(kind));
    return first.waitForConnected(patience);
}

bool SingleInstance::handOver(Kind kind, const InstanceMessage &wish)
{
    QLocalSocket first;
    first.connectToServer(socketName(kind));
    if (!first.waitForConnected(patience))
        return false;
    first.write(lineOf(wish));
    while (first.bytesToWrite() > 0)
        if (!first.waitForBytesWritten(patience))
            return false;
    return first.waitForReadyRead(patience) && first.readAll() == granted;
}

void SingleInstance::listen(const Handler &handle)
{
    m_handle = handle;
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        auto *caller = m_server.nextPendingConnection();
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    });
    if (m_server.listen(socketName(m_kind)))
        return;
    // Nobody answered on it: it was left by a program that was killed.
    QLocalServer::removeServer(socketName(m_kind));
    m_server.listen(socketName(m_kind));
}

void SingleInstance::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine())
        return;
    caller->write(m_handle(wishOf(caller->readLine())) ? granted : refused);
    caller->flush();
}

} // namespace licet
