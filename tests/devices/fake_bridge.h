// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace sheaf::test {

struct BridgeRequest
{
    QByteArray target;
    QByteArray origin;
    QByteArray body;
};

struct BridgeAnswer
{
    int status = 200;
    QByteArray body;
};

/// An HTTP server on this machine, on a thread of its own, that answers as `answer` says. A request without an answer
/// is held, and asked about again whenever another comes in.
class FakeBridge
{
public:
    using Answer = std::function<std::optional<BridgeAnswer>(const BridgeRequest &)>;

    explicit FakeBridge(Answer answer) : m_answer(std::move(answer))
    {
        m_server.listen(QHostAddress::LocalHost, 0);
        m_port = m_server.serverPort();
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
        m_server.moveToThread(&m_thread);
        m_thread.start();
    }
    ~FakeBridge()
    {
        const auto close = [this] {
            m_held.clear();
            m_server.close();
            qDeleteAll(m_server.findChildren<QTcpSocket *>());
            m_server.moveToThread(nullptr);
        };
        QMetaObject::invokeMethod(&m_server, close, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    quint16 port() const { return m_port; }

private:
    struct Held
    {
        QTcpSocket *socket;
        BridgeRequest request;
    };

    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            auto text = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, text] {
                text->append(socket->readAll());
                if (auto request = parse(*text))
                    take({socket, *request});
            });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                std::erase_if(m_held, [socket](const Held &held) { return held.socket == socket; });
            });
        }
    }

    static std::optional<BridgeRequest> parse(const QByteArray &text)
    {
        const auto end = text.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        BridgeRequest request;
        qsizetype size = 0;
        const auto lines = text.left(end).split('\n');
        request.target = lines.front().split(' ').value(1);
        for (const QByteArray &line : lines) {
            if (line.startsWith("Content-Length: "))
                size = line.mid(16).trimmed().toLongLong();
            if (line.startsWith("Origin: "))
                request.origin = line.mid(8).trimmed();
        }
        request.body = text.mid(end + 4);
        return request.body.size() < size ? std::nullopt : std::optional(request);
    }

    void take(Held held)
    {
        m_held.push_back(std::move(held));
        // The newest first: what it says may be what the others wait for.
        for (std::size_t i = m_held.size(); i-- > 0;) {
            const auto answer = m_answer(m_held[i].request);
            if (!answer)
                continue;
            QTcpSocket *socket = m_held[i].socket;
            m_held.erase(m_held.begin() + static_cast<std::ptrdiff_t>(i));
            socket->write("HTTP/1.1 " + QByteArray::number(answer->status) + " X\r\nContent-Length: " +
                          QByteArray::number(answer->body.size()) + "\r\n\r\n" + answer->body);
            socket->flush();
        }
    }

    Answer m_answer;
    QThread m_thread;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::vector<Held> m_held;
};

} // namespace sheaf::test
