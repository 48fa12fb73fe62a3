// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/hash.h"
#include "ethereum/transaction.h"
#include "fakes/fake_transport.h"

#include <map>
#include <set>

namespace sheaf::fakes {

/// A chain of one account, as an endpoint shows it: a pool, blocks, receipts. It really parses what is sent to it, and
/// takes a nonce once. A test says what calls do, and breaks what it wants to see broken.
class FakeChain
{
public:
    struct Mined
    {
        std::uint64_t block = 0;
        bool succeeded = true;
    };

    explicit FakeChain(std::uint64_t chainId, std::uint64_t firstNonce) : m_chainId(chainId), m_firstNonce(firstNonce)
    {
    }

    // What a test sets.
    bool autoMine = true;
    Uint256 balance = *Uint256::parse("1000000000000000000"); // 1 coin
    bool hasSimulateV1 = true;
    std::uint64_t baseFee = 1'000'000'000; ///< of blocks that are exactly half full: the next one's is the same
    std::uint64_t estimatedGas = 50'000;
    std::uint64_t simulatedGas = 40'000;
    std::uint64_t finalizedLag = 2;
    std::set<std::string> failingCalls;      ///< calldata that reverts when it is simulated
    std::set<std::string> withoutCode;       ///< addresses in lower case
    std::set<std::uint64_t> revertingNonces; ///< transactions that are mined and fail
    /// The logs that a simulated call (by its calldata) emits: token (empty for the native coin), from, to, amount.
    struct Transfer
    {
        std::string token, from, to;
        Uint256 amount;
    };
    std::map<std::string, std::vector<Transfer>> transfers;
    /// Called before a broadcast is taken; what it answers is the answer, and `take` says whether it is taken.
    struct Broadcast
    {
        bool take = true;
        QByteArray errorMessage; ///< empty: none
        bool lost = false;       ///< no answer comes
    };
    std::function<Broadcast(const Bytes &raw)> onBroadcast;

    // What has happened.
    std::vector<Bytes> broadcasts;
    std::map<std::string, ethereum::SignedTransaction> pool; ///< by hash
    std::map<std::string, Mined> mined;
    std::vector<std::string> order; ///< hashes in the order in which they were mined

    std::uint64_t nonce() const { return m_firstNonce + m_foreign + order.size(); }
    std::uint64_t head() const { return m_head; }

    void mine()
    {
        ++m_head;
        for (bool more = true; more;) {
            more = false;
            for (const auto &[hash, transaction] : pool) {
                const std::uint64_t next = transaction.transaction().common().nonce.value();
                if (next != nonce() || mined.contains(hash))
                    continue;
                mined[hash] = {m_head, !revertingNonces.contains(next)};
                order.push_back(hash);
                more = true;
            }
        }
    }
    /// Takes the last transaction out of its block, and out of the pool where `forget`.
    void undoLast(bool forget)
    {
        const std::string hash = order.back();
        order.pop_back();
        mined.erase(hash);
        if (forget)
            pool.erase(hash);
        ++m_fork;
        ++m_head;
    }
    /// Somebody else's transaction of the same account takes the next nonce.
    void foreignTransaction()
    {
        ++m_foreign;
        ++m_head;
    }

    rpc::Outcome<rpc::HttpAnswer> answer(const FakeTransport::Asked &asked)
    {
        QJsonArray answers;
        const bool batch = QJsonDocument::fromJson(asked.body).isArray();
        for (const QJsonValue &value : FakeTransport::requestsIn(asked.body)) {
            const QJsonObject request = value.toObject();
            m_error.clear();
            m_lost = false;
            const QJsonValue result = respond(request["method"].toString(), request["params"].toArray());
            if (m_lost)
                return rpc::fail(rpc::Fault::Timeout, "no answer");
            QJsonObject out{{"jsonrpc", "2.0"}, {"id", request["id"]}};
            if (m_error.isEmpty())
                out.insert("result", result);
            else
                out.insert("error", QJsonObject{{"code", m_errorCode}, {"message", m_error}});
            answers.append(out);
        }
        const QJsonDocument document = batch ? QJsonDocument(answers) : QJsonDocument(answers.first().toObject());
        return FakeTransport::http(200, document.toJson(QJsonDocument::Compact));
    }

private:
    static QString hex(std::uint64_t value) { return QString::fromStdString(Uint256(value).toHexQuantity()); }
    static QString wordHex(const Uint256 &value) { return QString::fromStdString(toHexPrefixed(value.toBigEndian())); }
    static QString addressWord(const std::string &address)
    {
        return QStringLiteral("0x000000000000000000000000") + QString::fromStdString(address).mid(2);
    }
    QString blockHash(std::uint64_t number) const
    {
        return wordHex(Uint256(number * 1'000 + (number >= m_head ? m_fork : 0) + 7));
    }
    QJsonObject block(std::uint64_t number) const
    {
        return {{"number", hex(number)},
                {"hash", blockHash(number)},
                {"parentHash", blockHash(number - 1)},
                {"timestamp", hex(1'700'000'000 + number)},
                {"gasLimit", hex(30'000'000)},
                {"gasUsed", hex(15'000'000)},
                {"baseFeePerGas", hex(baseFee)},
                {"miner", "0x0000000000000000000000000000000000000000"},
                {"extraData", "0x"}};
    }
    QJsonValue fail(int code, const QString &message)
    {
        m_errorCode = code;
        m_error = message;
        return {};
    }

    QJsonValue respond(const QString &method, const QJsonArray &params)
    {
        if (method == "eth_chainId")
            return hex(m_chainId);
        if (method == "eth_blockNumber")
            return hex(m_head);
        if (method == "eth_getBlockByNumber" || method == "eth_getBlockByHash")
            return blockAnswer(params.first().toString());
        if (method == "eth_getBalance")
            return QString::fromStdString(balance.toHexQuantity());
        if (method == "eth_getCode")
            return withoutCode.contains(params.first().toString().toStdString()) ? "0x" : "0x00";
        if (method == "eth_getTransactionCount")
            return hex(nonce() + (params.at(1).toString() == "pending" ? pending() : 0));
        if (method == "eth_feeHistory")
            return QJsonObject{{"oldestBlock", hex(m_head)},
                               {"baseFeePerGas", QJsonArray{hex(baseFee), hex(baseFee)}},
                               {"gasUsedRatio", QJsonArray{0.5}},
                               {"reward", QJsonArray{QJsonArray{hex(1'000'000)}}}};
        if (method == "eth_maxPriorityFeePerGas")
            return hex(1'000'000);
        if (method == "eth_estimateGas")
            return hex(estimatedGas);
        if (method == "eth_call")
            return failingCalls.contains(dataOf(params.first().toObject())) ? fail(3, "execution reverted: no")
                                                                            : QJsonValue("0x");
        if (method == "eth_simulateV1")
            return hasSimulateV1 ? simulate(params.first().toObject()) : fail(-32601, "the method does not exist");
        if (method == "eth_sendRawTransaction")
            return take(params.first().toString().toStdString());
        if (method == "eth_getTransactionByHash")
            return transactionAnswer(params.first().toString().toStdString());
        if (method == "eth_getTransactionReceipt")
            return receiptAnswer(params.first().toString().toStdString());
        return fail(-32601, "the method " + method + " does not exist");
    }

    std::uint64_t pending() const { return pool.size() - mined.size(); }
    static std::string dataOf(const QJsonObject &call)
    {
        const QString data = call.contains("input") ? call["input"].toString() : call["data"].toString();
        return data.toStdString();
    }

    QJsonValue blockAnswer(const QString &id) const
    {
        const std::uint64_t lagged = m_head > finalizedLag ? m_head - finalizedLag : 0;
        if (id == "latest" || id == "pending")
            return block(m_head);
        if (id == "safe" || id == "finalized")
            return block(lagged);
        if (id.size() == 66) {
            for (std::uint64_t number = m_head; number + 8 > m_head; --number)
                if (blockHash(number) == id)
                    return block(number);
            return QJsonValue::Null;
        }
        const auto number = Uint256::fromHex(id.toStdString())->toUint64().value_or(0);
        return number <= m_head ? QJsonValue(block(number)) : QJsonValue(QJsonValue::Null);
    }

    QJsonValue simulate(const QJsonObject &options) const
    {
        const QJsonObject only = options["blockStateCalls"].toArray().first().toObject();
        QJsonArray calls;
        const QJsonArray asked = only["calls"].toArray();
        for (const QJsonValue &value : asked) {
            const QJsonObject call = value.toObject();
            const std::string data = dataOf(call);
            const bool fails = failingCalls.contains(data);
            QJsonArray logs;
            if (const auto found = transfers.find(data); found != transfers.end())
                for (const Transfer &transfer : found->second)
                    logs.append(logOf(transfer));
            QJsonObject out{{"status", fails ? "0x0" : "0x1"},
                            {"gasUsed", hex(simulatedGas)},
                            {"returnData", "0x"},
                            {"logs", logs}};
            if (fails)
                out.insert("error", QJsonObject{{"code", 3}, {"message", "execution reverted"}});
            calls.append(out);
        }
        QJsonObject made = block(m_head + 1);
        made.insert("calls", calls);
        return QJsonArray{made};
    }
    QJsonObject logOf(const Transfer &transfer) const
    {
        const std::string native = "0xeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee";
        // keccak256("Transfer(address,address,uint256)"), as ERC-20's documentation has it
        return {{"address", QString::fromStdString(transfer.token.empty() ? native : transfer.token)},
                {"topics", QJsonArray{"0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",
                                      addressWord(transfer.from), addressWord(transfer.to)}},
                {"data", wordHex(transfer.amount)}};
    }

    QJsonValue take(const std::string &rawHex)
    {
        const Bytes raw = *parseHex(rawHex);
        broadcasts.push_back(raw);
        const Broadcast wanted = onBroadcast ? onBroadcast(raw) : Broadcast();
        const auto parsed = ethereum::SignedTransaction::parse(raw);
        const std::string hash = parsed->hash().toString();
        const std::uint64_t number = parsed->transaction().common().nonce.value();
        if (wanted.take) {
            if (number < nonce())
                return fail(-32000, "nonce too low");
            if (pool.contains(hash))
                return fail(-32000, "already known");
            if (!displaces(*parsed))
                return fail(-32000, "replacement transaction underpriced");
            pool.emplace(hash, *parsed);
            if (autoMine)
                mine();
        }
        m_lost = wanted.lost;
        if (!wanted.errorMessage.isEmpty())
            return fail(-32000, QString::fromUtf8(wanted.errorMessage));
        return QString::fromStdString(hash);
    }
    /// Takes out of the pool what has the same nonce; false where the newcomer does not pay a tenth more in both fees
    /// (geth's rule).
    bool displaces(const ethereum::SignedTransaction &newcomer)
    {
        const auto &fields = std::get<ethereum::Eip1559Transaction>(newcomer.transaction().fields());
        for (const auto &[hash, other] : pool) {
            const auto &old = std::get<ethereum::Eip1559Transaction>(other.transaction().fields());
            if (mined.contains(hash) || old.nonce != fields.nonce)
                continue;
            const auto tenthMore = [](const ethereum::Wei &wei) { return *wei.value().mulDivUp(110, 100); };
            if (fields.maxFeePerGas.value() < tenthMore(old.maxFeePerGas) ||
                fields.maxPriorityFeePerGas.value() < tenthMore(old.maxPriorityFeePerGas))
                return false;
            pool.erase(hash);
            return true;
        }
        return true;
    }
    QJsonValue transactionAnswer(const std::string &hash) const
    {
        if (!pool.contains(hash))
            return QJsonValue::Null;
        return QJsonObject{{"hash", QString::fromStdString(hash)}};
    }
    QJsonValue receiptAnswer(const std::string &hash) const
    {
        const auto found = mined.find(hash);
        if (found == mined.end())
            return QJsonValue::Null;
        return QJsonObject{{"transactionHash", QString::fromStdString(hash)},
                           {"blockNumber", hex(found->second.block)},
                           {"blockHash", blockHash(found->second.block)},
                           {"transactionIndex", "0x0"},
                           {"status", found->second.succeeded ? "0x1" : "0x0"},
                           {"from", "0xf39fd6e51aad88f6f4ce6ab8827279cfffb92266"},
                           {"gasUsed", hex(30'000)},
                           {"effectiveGasPrice", hex(2'000'000'000)},
                           {"logs", QJsonArray()}};
    }

    std::uint64_t m_chainId;
    std::uint64_t m_firstNonce;
    std::uint64_t m_head = 100;
    std::uint64_t m_fork = 0;
    std::uint64_t m_foreign = 0;
    QString m_error;
    int m_errorCode = 0;
    bool m_lost = false;
};

} // namespace sheaf::fakes
