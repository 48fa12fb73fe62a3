// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/error.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rpc;

class TestClassify final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The texts are those that providers really send (see the issues of ethers, viem, base/node and ponder).
    void classify_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, const char *method, int status, int code, const char *message,
                            Fault fault) {
            QTest::newRow(name) << QByteArray(method) << status << code << QByteArray(message) << int(fault);
        };
        row("429", "eth_call", 429, 0, "", Fault::RateLimited);
        row("Base", "eth_call", 200, -32016, "over rate limit", Fault::RateLimited);
        row("Base, wrapped", "eth_call", 200, -32000, "execution reverted: 429 Too Many Requests: {\"code\":-32016}",
            Fault::RateLimited);
        row("429 in a 200", "eth_call", 200, 429, "slow", Fault::RateLimited);
        row("limit exceeded", "eth_call", 200, -32005, "limit exceeded", Fault::RateLimited);
        row("Infura's range", "eth_getLogs", 200, -32005, "query returned more than 10000 results",
            Fault::RangeTooLarge);
        row("Infura's other", "eth_getLogs", 200, -32602, "range 1000000 exceeds limit of 10000", Fault::RangeTooLarge);
        row("Ankr", "eth_getLogs", 200, -32600, "block range is too wide", Fault::RangeTooLarge);
        row("QuickNode", "eth_getLogs", 413, -32614, "eth_getLogs is limited to a 10,000 range", Fault::RangeTooLarge);
        row("413", "eth_call", 413, 0, "", Fault::TooLarge);
        row("batch", "a batch", 200, -32007, "too many", Fault::TooLarge);
        row("geth, no header", "eth_call", 200, -32000, "header not found", Fault::NotYet);
        row("geth, fork", "eth_call", 200, -32000, "hash 0xab is not currently canonical", Fault::NotYet);
        row("pruned", "eth_call", 200, -32000, "missing trie node 1f", Fault::NotYet);
        row("no method", "eth_simulateV1", 200, -32601, "the method does not exist/is not available",
            Fault::Unsupported);
        row("revert", "eth_call", 200, 3, "execution reverted: no", Fault::Reverted);
        row("revert, old code", "eth_call", 200, -32000, "execution reverted", Fault::Reverted);
        row("401", "eth_call", 401, 0, "", Fault::Refused);
        row("500", "eth_call", 500, 0, "", Fault::Unavailable);
        row("proxyd", "eth_call", 200, -32011, "no backend is currently healthy to serve traffic", Fault::Unavailable);
        row("geth timeout", "eth_call", 200, -32002, "request timed out", Fault::Timeout);
        row("redirect", "eth_call", 301, 0, "", Fault::Malformed);
        row("funds", "eth_sendRawTransaction", 200, -32000, "insufficient funds for gas * price + value",
            Fault::InsufficientFunds);
        row("Nethermind", "eth_sendRawTransaction", 200, -32010, "AlreadyKnown", Fault::AlreadyKnown);
        row("nonce", "eth_sendRawTransaction", 200, -32000, "nonce too low: next nonce 2, tx nonce 1",
            Fault::NonceTooLow);
        row("replacement", "eth_sendRawTransaction", 200, -32000, "replacement transaction underpriced",
            Fault::Underpriced);
        row("other", "eth_call", 200, -32602, "invalid argument 0", Fault::Rejected);
    }
    void classify()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);
        QFETCH(int, code);
        QFETCH(QByteArray, message);
        QFETCH(int, fault);
        Complaint complaint;
        complaint.httpStatus = status;
        complaint.code = code;
        complaint.message = message.toStdString();
        const RpcError error = rpc::classify(method.toStdString(), complaint);
        QCOMPARE(int(error.fault), fault);
        QCOMPARE(error.rpcCode, code);
    }

    void revert_keepsItsDataAndSaysItsReason()
    {
        Complaint complaint;
        complaint.code = 3;
        complaint.message = "execution reverted";
        // Error("no") by the Solidity ABI: selector 08c379a0, offset 32, length 2, "no"
        complaint.data = parseHex("08c379a0" + std::string(62, '0') + "20" + std::string(63, '0') + "2" + "6e6f" +
                                  std::string(60, '0'))
                             .value();
        const RpcError error = rpc::classify("eth_call", complaint);
        QCOMPARE(error.code, ErrorCode::Reverted);
        QVERIFY(error.detail.find("no") != std::string::npos);
        QCOMPARE(error.revertData->size(), std::size_t(100));
    }

    void rpcError_becomesAPlainErrorWhereOneIsExpected()
    {
        const auto inner = []() -> Outcome<int> { return fail(Fault::NotYet, "later"); };
        const auto outer = [inner]() -> Result<int> {
            SHEAF_TRY(value, inner());
            return value;
        };
        QCOMPARE(outer().error(), (Error{ErrorCode::NotFound, "later"}));
    }
};

QTEST_APPLESS_MAIN(TestClassify)
#include "tst_classify.moc"
