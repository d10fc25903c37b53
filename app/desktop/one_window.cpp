#include "one_window.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSettings>

namespace licet {

using namespace Qt::StringLiterals;

namespace {

// A window that is busy answers late; one that hangs must not keep the register from being opened.
constexpr int patience = 3000; // milliseconds

const QByteArray taken = "taken\n";

/// By the user's settings, so that two users, or two homes, do not meet.
QString socketName()
{
    const auto settings = QSettings().fileName().toUtf8();
    const auto digest = QCryptographicHash::hash(settings, QCryptographicHash::Sha256).toHex().left(16);
    return u"licet-%1"_s.arg(QString::fromLatin1(digest));
}

} // namespace

bool OneWindow::isListening()
{
    QLocalSocket first;
    first.connectToServer(socketName());
    return first.waitForConnected(patience);
}

bool OneWindow::handOver(const QString &path)
{
    QLocalSocket first;
    first.connectToServer(socketName());
    if (!first.waitForConnected(patience))
        return false;
    const auto whole = path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
    first.write(whole.toUtf8() + '\n');
    while (first.bytesToWrite() > 0)
        if (!first.waitForBytesWritten(patience))
            return false;
    return first.waitForReadyRead(patience) && first.readAll() == taken;
}

void OneWindow::listen()
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        auto *caller = m_server.nextPendingConnection();
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    });
    if (m_server.listen(socketName()))
        return;
    // Nobody answered on it: it was left by a program that was killed.
    QLocalServer::removeServer(socketName());
    m_server.listen(socketName());
}

void OneWindow::answer(QLocalSocket *caller)
{
    if (!caller->canReadLine())
        return;
    const auto path = QString::fromUtf8(caller->readLine()).chopped(1);
    caller->write(taken);
    caller->flush();
    Q_EMIT asked(path);
}

} // namespace licet
