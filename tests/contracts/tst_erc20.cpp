// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "contracts/erc20.h"
#include "contracts/fake_node.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::contracts;
using ethereum::Address;
using ethereum::abi::Function;
using testing::FakeNode;

namespace {

constexpr std::uint64_t kChain = 1;
const Address kToken = Address::parse("0x9f8F72aA9304c8B593d555F12eF6589cC3A579A2").value();
const Address kHolder = Address::parse("0x70997970C51812dc3A010C7d01b50e0d17dc79C8").value();

ethereum::TokenInfo usdc() { return {{ethereum::ChainId(kChain), kToken}, "USDC", "USD Coin", 6}; }

Bytes stringAnswer(const QByteArray &text)
{
    Bytes out = toBytes(Uint256(32).toBigEndian());
    append(out, Uint256(static_cast<std::uint64_t>(text.size())).toBigEndian());
    append(out, asBytes({text.constData(), static_cast<std::size_t>(text.size())}));
    out.resize((out.size() + 31) / 32 * 32, 0);
    return out;
}

Bytes bytes32Answer(const QByteArray &text)
{
    Bytes out = toBytes(asBytes({text.constData(), static_cast<std::size_t>(text.size())}));
    out.resize(32, 0);
    return out;
}

} // namespace

class TestErc20 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void balances_areReadWithTheArguments();
    void info_readsBothForms_data();
    void info_readsBothForms();
    void info_doesWithoutWhatIsMissing();
    void info_refusesImpossibleDecimals();
    void info_failsWhereThereIsNoToken();
    void transfer_isTheStandardsCalldata();
    void transfer_ofTheNativeCoinIsBare();
    void approve_isForExactlyTheAmount();

private:
    /// A token whose functions answer with these bytes, and that reverts on any other.
    void deploy(std::map<std::string, Bytes> answers)
    {
        m_node->deploy(kToken, [answers](BytesView calldata) -> FakeNode::Outcome {
            for (const auto &[signature, answer] : answers)
                if (Function::of(signature).decodeCall(calldata))
                    return {true, answer};
            return {false, {}};
        });
    }
    Result<ethereum::TokenInfo> info() { return async::waitFor(erc20::info(m_reader, kToken)); }

    std::shared_ptr<FakeNode> m_node;
    std::shared_ptr<Reader> m_reader;
};

void TestErc20::init()
{
    m_node = std::make_shared<FakeNode>(kChain);
    m_reader = Reader::make(testing::clientOf(m_node, kChain), ethereum::BlockRef(), std::nullopt);
}

void TestErc20::balances_areReadWithTheArguments()
{
    m_node->deploy(kToken, [](BytesView calldata) -> FakeNode::Outcome {
        if (const auto call = Function::of("balanceOf(address)").decodeCall(calldata))
            return {true, toBytes(Uint256(call->at(0).asAddress() == kHolder ? 7 : 0).toBigEndian())};
        if (const auto call = Function::of("allowance(address,address)").decodeCall(calldata))
            return {true,
                    toBytes(Uint256(call->at(0).asAddress() == kHolder && call->at(1).asAddress() == kToken ? 9 : 0)
                                .toBigEndian())};
        return {false, {}};
    });
    QCOMPARE(async::waitFor(erc20::balanceOf(m_reader, kToken, kHolder)).value(), Uint256(7));
    QCOMPARE(async::waitFor(erc20::balanceOf(m_reader, kToken, kToken)).value(), Uint256(0));
    QCOMPARE(async::waitFor(erc20::allowance(m_reader, kToken, kHolder, kToken)).value(), Uint256(9));
}

void TestErc20::info_readsBothForms_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("isBytes32");
    QTest::addColumn<QByteArray>("shown");
    QTest::newRow("string") << QByteArray("USDC") << false << QByteArray("USDC");
    QTest::newRow("bytes32, as MKR has it") << QByteArray("MKR") << true << QByteArray("MKR");
    QTest::newRow("32 characters") << QByteArray(32, 'A') << true << QByteArray(32, 'A');
    QTest::newRow("beyond ASCII") << QByteArray("USD\u20AE0") << false << QByteArray("USD\u20AE0");
    QTest::newRow("turned around") << QByteArray("USD\u202ECDSU") << false << QByteArray("USDCDSU");
    QTest::newRow("invisible") << QByteArray("US\u200BDC\uFEFF") << false << QByteArray("USDC");
    QTest::newRow("line break") << QByteArray("US\nDC") << false << QByteArray("USDC");
    QTest::newRow("escape") << QByteArray("\x1b[31mUSDC") << false << QByteArray("[31mUSDC");
    QTest::newRow("spaces around") << QByteArray("  USDC ") << false << QByteArray("USDC");
    QTest::newRow("broken UTF-8") << QByteArray("US\xC3\x28\xFF") << false << QByteArray("US(");
    QTest::newRow("too long") << QByteArray(1'000, 'x') << false << QByteArray(32, 'x');
    QTest::newRow("tags") << QByteArray("a\xF3\xA0\x81\x81") << false << QByteArray("a");
    // What is left of nothing is the address.
    QTest::newRow("nothing to show") << QByteArray("\u200B") << false << QByteArray::fromStdString(kToken.shortened());
}

void TestErc20::info_readsBothForms()
{
    QFETCH(QByteArray, answer);
    QFETCH(bool, isBytes32);
    QFETCH(QByteArray, shown);
    const Bytes data = isBytes32 ? bytes32Answer(answer) : stringAnswer(answer);
    deploy({{"symbol()", data}, {"name()", data}, {"decimals()", toBytes(Uint256(6).toBigEndian())}});
    const auto token = info();
    QVERIFY2(token, token ? "" : token.error().detail.c_str());
    QCOMPARE(QByteArray::fromStdString(token->symbol), shown);
    QCOMPARE(token->decimals, 6U);
    QCOMPARE(token->id, (ethereum::TokenId{ethereum::ChainId(kChain), kToken}));
}

void TestErc20::info_doesWithoutWhatIsMissing()
{
    deploy({{"totalSupply()", Bytes(32, 0)}});
    const auto token = info();
    QVERIFY(token);
    QCOMPARE(token->symbol, kToken.shortened());
    QCOMPARE(token->name, kToken.shortened());
    QCOMPARE(token->decimals, 0U);
    // Texts that point outside of what came.
    Bytes wild = toBytes(Uint256::max().toBigEndian());
    append(wild, Uint256::max().toBigEndian());
    deploy(
        {{"symbol()", wild}, {"name()", stringAnswer("A name")}, {"decimals()", toBytes(Uint256(18).toBigEndian())}});
    QCOMPARE(info()->symbol, kToken.shortened());
    QCOMPARE(info()->name, std::string("A name"));
}

void TestErc20::info_refusesImpossibleDecimals()
{
    deploy({{"decimals()", toBytes(Uint256(37).toBigEndian())}});
    QCOMPARE(info().error().code, ErrorCode::Unsupported);
    deploy({{"decimals()", toBytes(Uint256::max().toBigEndian())}});
    QCOMPARE(info().error().code, ErrorCode::Unsupported);
    deploy({{"decimals()", Bytes(5, 1)}});
    QCOMPARE(info().error().code, ErrorCode::Rpc);
}

void TestErc20::info_failsWhereThereIsNoToken() { QCOMPARE(info().error().code, ErrorCode::InvalidInput); }

void TestErc20::transfer_isTheStandardsCalldata()
{
    const Call call = erc20::transfer(usdc(), kHolder, Uint256(1'250'000));
    QCOMPARE(call.to, kToken);
    QVERIFY(call.value.value().isZero() && !call.approval);
    QCOMPARE(toHex(call.data), std::string("a9059cbb"
                                           "00000000000000000000000070997970c51812dc3a010c7d01b50e0d17dc79c8"
                                           "00000000000000000000000000000000000000000000000000000000001312d0"));
    QCOMPARE(call.function, std::string("transfer(address,uint256)"));
    QCOMPARE(call.purpose.english(), std::string("Send 1.25 USDC to 0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
}

void TestErc20::transfer_ofTheNativeCoinIsBare()
{
    const ethereum::TokenInfo ether{{ethereum::ChainId(kChain), {}}, "ETH", "Ether", 18};
    const Call call = erc20::transfer(ether, kHolder, Uint256(5));
    QCOMPARE(call.to, kHolder);
    QCOMPARE(call.value, ethereum::Wei(Uint256(5)));
    QVERIFY(call.data.empty() && call.function.empty() && !call.approval);
}

void TestErc20::approve_isForExactlyTheAmount()
{
    const Call call = erc20::approve(usdc(), kHolder, std::string("Uniswap V2"), Uint256(1'250'000));
    QCOMPARE(call.to, kToken);
    QCOMPARE(toHex(call.data), std::string("095ea7b3"
                                           "00000000000000000000000070997970c51812dc3a010c7d01b50e0d17dc79c8"
                                           "00000000000000000000000000000000000000000000000000000000001312d0"));
    QVERIFY(call.approval);
    QCOMPARE(call.approval->spender, kHolder);
    QCOMPARE(call.approval->amount, (ethereum::TokenAmount{usdc().id, Uint256(1'250'000)}));
    QCOMPARE(call.purpose.english(), std::string("Allow Uniswap V2 to take up to 1.25 USDC"));
}

QTEST_GUILESS_MAIN(TestErc20)
#include "tst_erc20.moc"
