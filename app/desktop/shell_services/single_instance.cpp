// SPDX-License-Identifier: GPL-3.0-or-later
#include "single_instance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace sheaf::desktop {

namespace {

constexpr int kPatienceMs = 500;

} // namespace

SingleInstance::SingleInstance(const QString &vaultFolder, QObject *parent) : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection()) {
            other->abort(); // that it came says all
            other->deleteLater();
            Q_EMIT raiseWanted();
        }
    });
    const QString name = nameOf(vaultFolder);
    if (!m_server.listen(name)) { // what a crash left behind: raiseOther() has found nobody there
        QLocalServer::removeServer(name);
        m_server.listen(name);
    }
}

bool SingleInstance::raiseOther(const QString &vaultFolder)
{
    QLocalSocket socket;
    socket.connectToServer(nameOf(vaultFolder), QIODevice::WriteOnly);
    return socket.waitForConnected(kPatienceMs);
}

/// In the folder of the user's session, where others can't put one.
QString SingleInstance::nameOf(const QString &vaultFolder)
{
    const QFileInfo folder(vaultFolder);
    const QString path = folder.exists() ? folder.canonicalFilePath() : QDir::cleanPath(folder.absoluteFilePath());
    const QByteArray hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QDir runtime(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    return runtime.filePath(QStringLiteral("sheaf-%1").arg(QString::fromLatin1(hash)));
}

} // namespace sheaf::desktop
