// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/sleeper.h"
#include "rpc/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <vector>

namespace sheaf::fakes {

/// Answers requests by a function, in the next turn of the event loop, and keeps what was asked.
class FakeTransport final : public rpc::Transport
{
public:
    struct Asked
    {
        std::string host;
        QByteArray body;
    };
    using Handler = std::function<rpc::Outcome<rpc::HttpAnswer>(const Asked &asked)>;

    explicit FakeTransport(Handler handler) : m_handler(std::move(handler)) {}

    Task<rpc::Outcome<rpc::HttpAnswer>> post(QUrl url, QByteArray body, async::CancelToken token) override
    {
        Asked entry;
        entry.host = url.host().toStdString();
        entry.body = body;
        asked.push_back(entry);
        const Handler handler = m_handler;
        co_await async::nextTurn();
        if (token.isCancelled())
            co_return rpc::fail(rpc::Fault::Cancelled, "given up");
        co_return handler(entry);
    }

    /// How often a method was asked for, batches included.
    std::size_t count(const QString &method) const
    {
        std::size_t times = 0;
        for (const Asked &entry : asked)
            for (const QJsonValue &request : requestsIn(entry.body))
                times += request.toObject()[QStringLiteral("method")].toString() == method ? 1U : 0U;
        return times;
    }

    static QJsonArray requestsIn(const QByteArray &body)
    {
        const QJsonDocument document = QJsonDocument::fromJson(body);
        QJsonArray requests = document.array();
        if (document.isObject())
            requests.append(document.object());
        return requests;
    }

    static rpc::HttpAnswer http(int status, const QByteArray &body)
    {
        rpc::HttpAnswer answer;
        answer.status = status;
        answer.body = body;
        return answer;
    }

    std::vector<Asked> asked;

private:
    Handler m_handler;
};

/// `{"jsonrpc":"2.0","id":ID,"result":RESULT}` with the result as JSON text.
inline QByteArray resultBody(qint64 id, const QByteArray &result)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id) + ",\"result\":" + result + "}";
}

inline QByteArray errorBody(qint64 id, int code, const QByteArray &message)
{
    return "{\"jsonrpc\":\"2.0\",\"id\":" + QByteArray::number(id) +
           ",\"error\":{\"code\":" + QByteArray::number(code) + ",\"message\":\"" + message + "\"}}";
}

} // namespace sheaf::fakes
