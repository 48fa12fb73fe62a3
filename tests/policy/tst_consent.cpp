// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "policy/policy.h"

#include <QTest>

using namespace sheaf;
using ethereum::Address;
using ethereum::ChainId;

namespace {

policy::Consent sample()
{
    policy::Consent made;
    made.ruleId = "3";
    made.functions = {{ChainId(901), *Address::parseRaw("0x00000000000000000000000000000000000000aa"),
                       *ethereum::Selector::parse("3d18b912")}};
    made.recipients = {*Address::parseRaw("0x00000000000000000000000000000000000000bb")};
    made.maxSpendUsdPerDay = *Decimal::parse("1");
    made.maxGasUsdPerDay = *Decimal::parse("2");
    return made;
}

} // namespace

class TestConsent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void digest_isOfTheWholeEncoding();
    void digest_changesWithEachPart_data();
    void digest_changesWithEachPart();
    void digest_doesNotRunPartsTogether();
};

void TestConsent::digest_isOfTheWholeEncoding()
{
    // Written out by hand: lengths and counts in 8 bytes, 901 = 0x385, 1 USD = 0x0de0b6b3a7640000 of 10^-18.
    const std::string hex = "000000000000000f"
                            "73686561662063"
                            "6f6e73656e742031" // `sheaf consent 1`
                            "0000000000000002"
                            "6869" // `hi`
                            "0000000000000001"
                            "33" // `3`
                            "0000000000000001"
                            "0000000000000385"
                            "00000000000000000000000000000000000000aa"
                            "3d18b912"
                            "0000000000000001"
                            "00000000000000000000000000000000000000bb"
                            "0000000000000000000000000000000000000000000000000de0b6b3a7640000"
                            "0000000000000000000000000000000000000000000000001bc16d674ec80000";
    QCOMPARE(policy::consentDigest("hi", sample()).toString(),
             ethereum::Hash(crypto::keccak256(*parseHex(hex))).toString());
}

void TestConsent::digest_changesWithEachPart_data()
{
    QTest::addColumn<int>("part");
    QTest::newRow("sentence") << 0;
    QTest::newRow("rule") << 1;
    QTest::newRow("functions") << 2;
    QTest::newRow("recipients") << 3;
    QTest::newRow("spending cap") << 4;
    QTest::newRow("gas cap") << 5;
}

void TestConsent::digest_changesWithEachPart()
{
    QFETCH(int, part);
    policy::Consent changed = sample();
    if (part == 1)
        changed.ruleId = "4";
    if (part == 2)
        changed.functions.clear();
    if (part == 3)
        changed.recipients.insert(Address());
    if (part == 4)
        changed.maxSpendUsdPerDay = *Decimal::parse("1.000000000000000001");
    if (part == 5)
        changed.maxGasUsdPerDay = {};
    QVERIFY(policy::consentDigest(part == 0 ? "other" : "hi", changed) != policy::consentDigest("hi", sample()));
    // What it says of itself is not part of it.
    policy::Consent labelled = sample();
    labelled.digest = policy::consentDigest("hi", sample());
    QVERIFY(policy::consentDigest("hi", labelled) == policy::consentDigest("hi", sample()));
}

void TestConsent::digest_doesNotRunPartsTogether()
{
    policy::Consent first = sample();
    policy::Consent second = sample();
    first.ruleId = "bc";
    second.ruleId = "c";
    QVERIFY(policy::consentDigest("a", first) != policy::consentDigest("ab", second));
}

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
