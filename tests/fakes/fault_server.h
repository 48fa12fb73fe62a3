// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <vector>

namespace sheaf::fakes {

/// An HTTP server on the loopback interface that answers as a script says, however wrong that is.
class FaultServer final
{
public:
    /// The bytes to send for a request's body; empty is silence. `close` ends the connection after them. With a
    /// `pace`, one byte at a time.
    struct Reply
    {
        QByteArray bytes;
        bool close = false;
        std::chrono::milliseconds pace{0};
    };
    using Script = std::function<Reply(const QByteArray &body)>;

    explicit FaultServer(Script script) : m_script(std::move(script))
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_server.serverPort())); }
    const std::vector<QByteArray> &headers() const { return m_headers; }
    int connections() const { return m_connections; }
    /// Connections that are there go on.
    void stopListening() { m_server.close(); }

    static QByteArray http(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\n" + headers +
               "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            ++m_connections;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.left(end);
        const qsizetype at = head.toLower().indexOf("content-length:");
        const qsizetype length = head.mid(at + 15).split('\r').first().trimmed().toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        m_headers.push_back(head);
        const QByteArray body = buffer.mid(end + 4, length);
        buffer.clear();
        const Reply reply = m_script(body);
        if (reply.pace.count() > 0)
            return trickle(socket, reply);
        socket->write(reply.bytes);
        if (reply.close)
            socket->disconnectFromHost();
    }

    static void trickle(QTcpSocket *socket, const Reply &reply)
    {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, left = reply.bytes]() mutable {
            socket->write(left.left(1));
            left.remove(0, 1);
            if (left.isEmpty())
                timer->stop();
        });
        timer->start(reply.pace);
    }

    Script m_script;
    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
    std::vector<QByteArray> m_headers;
    int m_connections = 0;
};

} // namespace sheaf::fakes
