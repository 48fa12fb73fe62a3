// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/sleeper.h"
#include "ethereum/abi.h"
#include "rpc/client.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>
#include <map>

namespace sheaf::testing {

/// A node that answers as it was told to, and counts what it was asked.
class FakeNode final : public rpc::Transport
{
public:
    /// `{"result": ...}` or `{"error": {...}}`.
    using Handler = std::function<QJsonObject(const QJsonArray &params)>;
    /// What a contract does with calldata: nothing is a revert without data.
    struct Outcome
    {
        bool success = true;
        Bytes data;
    };
    using Contract = std::function<Outcome(BytesView calldata)>;

    static QJsonObject result(const QJsonValue &value) { return {{QStringLiteral("result"), value}}; }
    static QJsonObject error(int code, const QString &message, const QJsonValue &data = {})
    {
        QJsonObject inner{{QStringLiteral("code"), code}, {QStringLiteral("message"), message}};
        if (!data.isNull())
            inner.insert(QStringLiteral("data"), data);
        return {{QStringLiteral("error"), inner}};
    }
    static QString hex(BytesView bytes) { return QString::fromStdString(toHexPrefixed(bytes)); }

    explicit FakeNode(std::uint64_t chainId)
    {
        on("eth_chainId",
           [chainId](const QJsonArray &) { return result(QString::fromStdString(Uint256(chainId).toHexQuantity())); });
        on("eth_call", [this](const QJsonArray &params) { return call(params); });
        on("eth_getCode", [this](const QJsonArray &params) {
            const auto found = m_contracts.find(addressOf(params.at(0)));
            return result(found == m_contracts.end() ? QStringLiteral("0x") : hex(found->second.code));
        });
    }

    void on(const char *method, Handler handler) { m_handlers[QLatin1String(method)] = std::move(handler); }
    void deploy(const ethereum::Address &address, Contract contract, Bytes code = {0xFE})
    {
        m_contracts[address] = {std::move(contract), std::move(code)};
    }

    /// Multicall3's two functions, by the general ABI codec.
    void deployMulticall(const ethereum::Address &address, Bytes code)
    {
        deploy(
            address, [this](BytesView calldata) { return multicall(calldata); }, std::move(code));
    }
    /// A call with this data burns all gas that there is: what stands behind it in an aggregate3 fails too.
    void burnGasOn(Bytes calldata) { m_burning = std::move(calldata); }
    /// What eth_call does unless it is told otherwise.
    QJsonObject defaultCall(const QJsonArray &params) { return call(params); }
    void setBalance(const ethereum::Address &account, const Uint256 &balance) { m_balances[account] = balance; }
    Uint256 balance(const ethereum::Address &account) const
    {
        const auto found = m_balances.find(account);
        return found == m_balances.end() ? Uint256() : found->second;
    }

    int posts() const { return m_posts; }
    int asked(const char *method) const
    {
        return static_cast<int>(std::count(m_methods.begin(), m_methods.end(), QLatin1String(method)));
    }
    void forgetCounts()
    {
        m_posts = 0;
        m_methods.clear();
    }

    Task<rpc::Outcome<rpc::HttpAnswer>> post(QUrl, QByteArray body, async::CancelToken) override
    {
        ++m_posts;
        co_await async::nextTurn();
        const QJsonDocument request = QJsonDocument::fromJson(body);
        QJsonDocument answer;
        if (request.isArray()) {
            QJsonArray answers;
            for (const QJsonValue one : request.array())
                answers.append(answerTo(one.toObject()));
            answer.setArray(answers);
        } else {
            answer.setObject(answerTo(request.object()));
        }
        rpc::HttpAnswer out;
        out.status = 200;
        out.body = answer.toJson(QJsonDocument::Compact);
        co_return out;
    }

    static ethereum::Address addressOf(const QJsonValue &value)
    {
        return ethereum::Address::parseRaw(value.toString().toStdString()).value_or(ethereum::Address());
    }

private:
    struct Deployed
    {
        Contract contract;
        Bytes code;
    };

    QJsonObject answerTo(const QJsonObject &request)
    {
        const QString method = request.value(QLatin1String("method")).toString();
        m_methods.push_back(method);
        const auto handler = m_handlers.find(method);
        QJsonObject answer = handler == m_handlers.end()
                                 ? error(-32601, QStringLiteral("the method does not exist"))
                                 : handler->second(request.value(QLatin1String("params")).toArray());
        answer.insert(QStringLiteral("jsonrpc"), QStringLiteral("2.0"));
        answer.insert(QStringLiteral("id"), request.value(QLatin1String("id")));
        return answer;
    }

    Outcome run(const ethereum::Address &to, BytesView calldata)
    {
        const auto found = m_contracts.find(to);
        return found == m_contracts.end() ? Outcome() : found->second.contract(calldata);
    }

    QJsonObject call(const QJsonArray &params)
    {
        const QJsonObject request = params.at(0).toObject();
        const QJsonValue data = request.contains(QLatin1String("data")) ? request.value(QLatin1String("data"))
                                                                        : request.value(QLatin1String("input"));
        const auto calldata = parseHex(data.toString().toStdString()).value_or(Bytes());
        const Outcome outcome = run(addressOf(request.value(QLatin1String("to"))), calldata);
        return outcome.success ? result(hex(outcome.data))
                               : error(3, QStringLiteral("execution reverted"), hex(outcome.data));
    }

    Outcome multicall(BytesView calldata)
    {
        using ethereum::abi::Function;
        using ethereum::abi::Values;
        static const Function aggregate = Function::of("aggregate3((address,bool,bytes)[])((bool,bytes)[])");
        static const Function getEthBalance = Function::of("getEthBalance(address)(uint256)");
        if (const auto account = getEthBalance.decodeCall(calldata))
            return {true, toBytes(balance(account->front().asAddress()).toBigEndian())};
        const auto arguments = aggregate.decodeCall(calldata);
        if (!arguments)
            return {false, {}};
        Values results;
        bool isStarved = false;
        for (const auto &item : arguments->front().asValues()) {
            const Values &fields = item.asValues();
            isStarved = isStarved || (m_burning && fields[2].asBytes() == *m_burning);
            const Outcome outcome = isStarved ? Outcome{false, {}} : run(fields[0].asAddress(), fields[2].asBytes());
            Values one;
            one.emplace_back(outcome.success);
            one.emplace_back(outcome.data);
            results.emplace_back(std::move(one));
        }
        Values outputs;
        outputs.emplace_back(std::move(results));
        return {true, ethereum::abi::encode(aggregate.outputs(), outputs).value()};
    }

    std::map<QString, Handler> m_handlers;
    std::map<ethereum::Address, Deployed> m_contracts;
    std::map<ethereum::Address, Uint256> m_balances;
    std::optional<Bytes> m_burning;
    std::vector<QString> m_methods;
    int m_posts = 0;
};

/// A client of one endpoint that never tries twice.
inline std::shared_ptr<rpc::Client> clientOf(const std::shared_ptr<rpc::Transport> &transport, std::uint64_t chainId,
                                             const QUrl &url = QUrl(QStringLiteral("http://127.0.0.1:1")))
{
    static const SystemClock clock;
    static async::TimerSleeper sleeper;
    rpc::Client::Options options;
    options.retry.attempts = 1;
    options.batchLimit = 100;
    rpc::Client::Services services{transport, &clock, &sleeper, [] { return 0.5; }};
    return rpc::Client::make(ethereum::ChainId(chainId), {{url, {}}}, std::move(services), options);
}

} // namespace sheaf::testing
