// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/types.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

TokenId token(std::uint64_t chain, std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[19] = last;
    return {ChainId(chain), Address(bytes)};
}

} // namespace

class TestTokenAmount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plus_addsTheSameTokenOnly();
    void plus_neverWraps();
    void minus_isNeverNegative();
    void tokenId_knowsTheNativeCoin();
    void fixedBytes_wantTheirSize();
};

void TestTokenAmount::plus_addsTheSameTokenOnly()
{
    const TokenAmount two{token(1, 1), 2};
    QCOMPARE(two.plus({token(1, 1), 3})->value, Uint256(5));
    QCOMPARE(two.plus({token(1, 2), 3}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(two.plus({token(10, 1), 3}).error().code, ErrorCode::InvalidInput);
}

void TestTokenAmount::plus_neverWraps()
{
    QCOMPARE((TokenAmount{token(1, 1), Uint256::max()}).plus({token(1, 1), 1}).error().code, ErrorCode::Overflow);
}

void TestTokenAmount::minus_isNeverNegative()
{
    const TokenAmount two{token(1, 1), 2};
    QVERIFY(two.minus(two)->value.isZero());
    QCOMPARE(two.minus({token(1, 1), 3}).error().code, ErrorCode::Conflict);
    QCOMPARE(two.minus({token(1, 2), 1}).error().code, ErrorCode::InvalidInput);
}

void TestTokenAmount::tokenId_knowsTheNativeCoin()
{
    QVERIFY(token(1, 0).isNative());
    QVERIFY(!token(1, 1).isNative());
}

void TestTokenAmount::fixedBytes_wantTheirSize()
{
    QCOMPARE(Selector::parse("0xA9059CBB")->toString(), std::string("0xa9059cbb"));
    QVERIFY(!Selector::parse("0xa9059c"));
    QVERIFY(!Hash::fromBytes(Bytes(31)));
    QVERIFY(Hash::fromBytes(Bytes(32))->isZero());
}

QTEST_APPLESS_MAIN(TestTokenAmount)
#include "tst_token_amount.moc"
