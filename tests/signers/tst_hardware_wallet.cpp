// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/message.h"
#include "signers/hardware_wallet.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::signers;
using devices::Fault;

namespace {

// "Hello, wallet!" as a Ledger's Ethereum app 1.22 signed it: its answer was 1b ‖ r ‖ s, so the parity is 0.
const char *const kAccount = "0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D";
const char *const kR = "d30d5b2ddd8149ca73d3f19de473bc8372a8ed34b804c102194808fa9b554bd2";
const char *const kS = "0e061f70631c7a0e2b0b12023a88f4c5ea7c128487fc107a1b584e2dc465063f";
// The order of secp256k1's group (SEC 2).
const char *const kOrder = "0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";

ethereum::Hash helloHash() { return ethereum::personalMessageHash(asBytes("Hello, wallet!")); }
Bytes hex(const char *text) { return parseHex(text).value(); }
ethereum::Address account() { return ethereum::Address::parse(kAccount).value(); }

} // namespace

class TestHardwareWallet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void match_findsTheParity();
    void match_refusesAnotherAccount();
    void match_refusesAHighS();
    void match_refusesWhatIsNoSignature();
};

void TestHardwareWallet::match_findsTheParity()
{
    const auto signature = matchSignature(helloHash(), hex(kR), hex(kS), account());
    QVERIFY(signature);
    QCOMPARE(signature->yParity, std::uint8_t{0});
}

void TestHardwareWallet::match_refusesAnotherAccount()
{
    const auto other = ethereum::Address::parse("0x7099797070c51812dc3a010c7d01b50e0d17dc79").value();
    const auto signature = matchSignature(helloHash(), hex(kR), hex(kS), other);
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::OtherWallet);
    // Another message under the same signature is another signer's, too.
    const auto message = matchSignature(ethereum::personalMessageHash(asBytes("Hello")), hex(kR), hex(kS), account());
    QVERIFY(!message);
    QCOMPARE(message.error().fault, Fault::OtherWallet);
}

void TestHardwareWallet::match_refusesAHighS()
{
    // n - s signs the same digest with the other parity; Ethereum takes the low one alone (EIP-2).
    const auto high = Uint256::fromHex(kOrder)->minus(*Uint256::fromBigEndian(hex(kS))).value().toBigEndian();
    const auto signature = matchSignature(helloHash(), hex(kR), high, account());
    QVERIFY(!signature);
    QCOMPARE(signature.error().fault, Fault::Protocol);
}

void TestHardwareWallet::match_refusesWhatIsNoSignature()
{
    const Bytes zero(32);
    for (const auto &[r, s] : {std::pair(zero, hex(kS)), std::pair(hex(kR), zero), std::pair(Bytes(31), hex(kS)),
                               std::pair(hex(kR), Bytes(33)), std::pair(Bytes(), Bytes())}) {
        const auto signature = matchSignature(helloHash(), r, s, account());
        QVERIFY(!signature);
        QCOMPARE(signature.error().fault, Fault::Protocol);
    }
}

QTEST_GUILESS_MAIN(TestHardwareWallet)
#include "tst_hardware_wallet.moc"
