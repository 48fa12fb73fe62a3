// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/abi.h"
#include "rpc/transport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace sheaf::fakes {

/// A chain without a node: contracts answer what a test wrote down, word for word. It has no Multicall3.
class ScriptedChain final : public rpc::Transport
{
public:
    explicit ScriptedChain(std::uint64_t chain) : m_chain(chain) {}

    /// The answer of `to` to `function` with `arguments`; the outputs are encoded as the signature says.
    void answer(const ethereum::Address &to, const char *signature, const ethereum::abi::Values &arguments,
                const ethereum::abi::Values &outputs)
    {
        const auto function = ethereum::abi::Function::of(signature);
        const auto encoded = ethereum::abi::encode(function.outputs(), outputs);
        raw(to, function.call(arguments), encoded ? *encoded : Bytes());
    }
    void raw(const ethereum::Address &to, const Bytes &calldata, const Bytes &result)
    {
        m_answers[key(to.toLowerHex(), toHexPrefixed(calldata))] = toHexPrefixed(result);
    }
    void setTime(std::uint64_t seconds) { m_time = seconds; }
    void setDown(bool down) { m_down = down; }
    /// How many HTTP requests came.
    int requests() const { return m_requests; }

    Task<rpc::Outcome<rpc::HttpAnswer>> post(QUrl, QByteArray body, async::CancelToken) override
    {
        ++m_requests;
        if (m_down)
            co_return rpc::fail(rpc::Fault::Unreachable, "the scripted chain is down");
        const QJsonDocument asked = QJsonDocument::fromJson(body);
        QByteArray out;
        if (asked.isArray()) {
            QJsonArray answers;
            for (const QJsonValue &one : asked.array())
                answers.append(respond(one.toObject()));
            out = QJsonDocument(answers).toJson(QJsonDocument::Compact);
        } else {
            out = QJsonDocument(respond(asked.object())).toJson(QJsonDocument::Compact);
        }
        rpc::HttpAnswer answer;
        answer.status = 200;
        answer.body = out;
        co_return answer;
    }

private:
    static std::string key(const std::string &to, const std::string &data) { return to + data; }

    QJsonObject respond(const QJsonObject &request) const
    {
        QJsonObject out{{"jsonrpc", "2.0"}, {"id", request["id"]}};
        const QString method = request["method"].toString();
        const QJsonArray params = request["params"].toArray();
        if (method == "eth_chainId") {
            out["result"] = "0x" + QString::number(m_chain, 16);
        } else if (method == "eth_getCode") {
            out["result"] = "0x00";
        } else if (method == "eth_getBalance") {
            out["result"] = "0xde0b6b3a7640000"; // 1 ether
        } else if (method == "eth_getBlockByNumber") {
            out["result"] = block();
        } else if (method == "eth_call") {
            const QJsonObject call = params[0].toObject();
            const QString data = call.contains("data") ? call["data"].toString() : call["input"].toString();
            const auto found = m_answers.find(key(call["to"].toString().toLower().toStdString(), data.toStdString()));
            if (found == m_answers.end())
                out["error"] = QJsonObject{{"code", 3}, {"message", "execution reverted"}, {"data", "0x"}};
            else
                out["result"] = QString::fromStdString(found->second);
        } else {
            out["error"] = QJsonObject{{"code", -32601}, {"message", "the method does not exist"}};
        }
        return out;
    }

    QJsonObject block() const
    {
        const QString zero = "0x" + QString(64, '0');
        return {{"number", "0x64"},
                {"hash", "0x" + QString(64, '1')},
                {"parentHash", zero},
                {"timestamp", "0x" + QString::number(m_time, 16)},
                {"miner", "0x" + QString(40, '0')},
                {"gasLimit", "0x1c9c380"},
                {"gasUsed", "0x0"},
                {"baseFeePerGas", "0x7"},
                {"extraData", "0x"}};
    }

    std::uint64_t m_chain;
    std::uint64_t m_time = 1'700'000'000;
    bool m_down = false;
    int m_requests = 0;
    std::map<std::string, std::string> m_answers;
};

} // namespace sheaf::fakes
