// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"
#include "fixtures.h"

#include <QTest>

using namespace sheaf;

using namespace sheaf::policy::test;

namespace {

QStringList criticalCodes(const policy::Request &asked, const policy::Spent &spent = {})
{
    return codes(policy::evaluate(thePolicy(), asked, spent));
}

} // namespace

Q_DECLARE_METATYPE(policy::RequestedCall)

class TestPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evaluate_letsAListedCallPass();
    void evaluate_refusesACall_data();
    void evaluate_refusesACall();
    void evaluate_refusesRightsFunctionsEvenIfListed_data();
    void evaluate_refusesRightsFunctionsEvenIfListed();
    void evaluate_refusesAnotherChain();
    void evaluate_limitsApprovals();
    void evaluate_addsUpApprovals();
    void evaluate_needsThatOverflowAreNone();
    void evaluate_takesAllowancesBack();
    void evaluate_looksAtRecipientsWhereNobodyDoes();
    void evaluate_leavesRecipientsToThePerson();
    void evaluate_warnsOfValueToContracts();
    void evaluate_valueWithFunctions();
    void evaluate_namesTheAccountAsBeneficiary();
    void evaluate_wantsConsent();
    void evaluate_wantsTheConsentInForce();
    void evaluate_consentCoversEachCall();
    void evaluate_caps_data();
    void evaluate_caps();
    void evaluate_capsOverflow();
    void evaluate_capsAreForTheUnattended();
    void evaluate_emptyPolicyStopsEverything();
    void evaluate_oneBadCallBlocksThePlan();
};

void TestPolicy::evaluate_letsAListedCallPass()
{
    const policy::RequestedCall stake = call(kVault, calldata(kStake, Uint256(5)));
    QCOMPARE(policy::evaluate(thePolicy(), request({stake}, true), {}).size(), std::size_t(0));
    QCOMPARE(policy::evaluate(thePolicy(), request({stake}, false), {}).size(), std::size_t(0));
    QVERIFY(!policy::blocks(policy::evaluate(thePolicy(), request({stake}, false), {})));
}

void TestPolicy::evaluate_refusesACall_data()
{
    QTest::addColumn<policy::RequestedCall>("requested");
    QTest::addColumn<QString>("code");
    Bytes dirtySpender = calldata(kApprove, kSpender, Uint256(1));
    dirtySpender[4] = 1; // the first of the twelve bytes before the address
    Bytes trailing = calldata(kApprove, kSpender, Uint256(1), Uint256(0));
    Bytes trailingByte = calldata(kStake, Uint256(1));
    trailingByte.push_back(0);
    Bytes shortTransfer = calldata(kTransfer, kFriend, Uint256(1));
    shortTransfer.pop_back();

    QTest::newRow("zero address") << call(Address(), {}, 1) << "no_recipient";
    QTest::newRow("zero address with data") << call(Address(), calldata(kStake, Uint256(1))) << "no_recipient";
    QTest::newRow("contract on no list") << call(kStranger, calldata(kStake, Uint256(1))) << "unknown_contract";
    QTest::newRow("function on no list") << call(kVault, calldata(selector("deadbeef"))) << "unknown_function";
    QTest::newRow("function of another listed contract")
        << call(kToken, calldata(kStake, Uint256(1))) << "unknown_function";
    QTest::newRow("three bytes") << call(kVault, Bytes{0xa6, 0x94, 0xfc}) << "malformed_calldata";
    QTest::newRow("trailing byte") << call(kVault, trailingByte) << "malformed_calldata";
    QTest::newRow("approve with dirty address") << call(kToken, dirtySpender) << "malformed_calldata";
    QTest::newRow("approve with a third word") << call(kToken, trailing) << "malformed_calldata";
    QTest::newRow("approve without arguments") << call(kToken, calldata(kApprove)) << "malformed_calldata";
    QTest::newRow("approve with value") << call(kToken, calldata(kApprove, kSpender, Uint256(0)), 1)
                                        << "value_with_token_call";
    QTest::newRow("approve a stranger") << call(kToken, calldata(kApprove, kStranger, Uint256(1))) << "unknown_spender";
    QTest::newRow("approve without need")
        << call(kToken, calldata(kApprove, kSpender, Uint256(1))) << "approval_too_large";
    QTest::newRow("transfer cut short") << call(kToken, shortTransfer) << "malformed_calldata";
    QTest::newRow("transfer to nobody") << call(kToken, calldata(kTransfer, Address(), Uint256(1))) << "no_recipient";
    QTest::newRow("transfer to the token")
        << call(kToken, calldata(kTransfer, kToken, Uint256(1))) << "transfer_to_token";
    QTest::newRow("transfer with value") << call(kToken, calldata(kTransfer, kFriend, Uint256(1)), 1)
                                         << "value_with_token_call";
}

void TestPolicy::evaluate_refusesACall()
{
    QFETCH(policy::RequestedCall, requested);
    QFETCH(QString, code);
    // Neither a person's nor a rule's yes lets it pass.
    QVERIFY(criticalCodes(request({requested}, true)).contains(code));
    QVERIFY(criticalCodes(request({requested}, false)).contains(code));
}

void TestPolicy::evaluate_refusesRightsFunctionsEvenIfListed_data()
{
    QTest::addColumn<QString>("hex");
    QTest::newRow("transferFrom") << "23b872dd";
    QTest::newRow("increaseAllowance") << "39509351";
    QTest::newRow("setApprovalForAll") << "a22cb465";
    QTest::newRow("permit, EIP-2612") << "d505accf";
    QTest::newRow("permit, DAI") << "8fcbaf0c";
    QTest::newRow("safeTransferFrom, ERC-721") << "42842e0e";
    QTest::newRow("safeTransferFrom with data") << "b88d4fde";
    QTest::newRow("safeTransferFrom, ERC-1155") << "f242432a";
    QTest::newRow("safeBatchTransferFrom") << "2eb2c2d6";
    QTest::newRow("authorizeOperator, ERC-777") << "959b8c3f";
    QTest::newRow("transferAndCall") << "4000aea0";
    QTest::newRow("approveAndCall") << "cae9ca51";
    QTest::newRow("approve, Permit2") << "87517c45";
    QTest::newRow("transferFrom, Permit2") << "36c78516";
    QTest::newRow("approveDelegation, Aave") << "c04a8a10";
    QTest::newRow("setAuthorization, Morpho") << "eecea000";
}

void TestPolicy::evaluate_refusesRightsFunctionsEvenIfListed()
{
    QFETCH(QString, hex);
    const Selector head = selector(hex.toStdString());
    policy::Policy listed = thePolicy();
    listed.functions.insert({kChain, kToken, head});
    listed.payable.insert({kChain, kToken, head});
    const Bytes data = calldata(head, kAccount, kAccount, Uint256(0));
    const auto notices = policy::evaluate(listed, request({call(kToken, data)}, true), {});
    QCOMPARE(codes(notices), QStringList("rights_function"));
}

void TestPolicy::evaluate_refusesAnotherChain()
{
    policy::Request asked = request({call(kVault, calldata(kStake, Uint256(1)))}, true);
    asked.chain = kOtherChain;
    QCOMPARE(criticalCodes(asked), QStringList("unknown_contract"));
    // The spender's list is by chain too.
    policy::Policy both = thePolicy();
    both.functions.insert({kOtherChain, kToken, kApprove});
    asked.calls = {call(kToken, calldata(kApprove, kSpender, Uint256(1)))};
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(1)}};
    QCOMPARE(codes(policy::evaluate(both, asked, {})), QStringList("unknown_spender"));
}

void TestPolicy::evaluate_limitsApprovals()
{
    policy::Request asked = request({call(kToken, calldata(kApprove, kSpender, Uint256(100)))}, false);
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(100)}};
    QCOMPARE(criticalCodes(asked), QStringList());
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(99)}};
    QCOMPARE(criticalCodes(asked), QStringList("approval_too_large"));
    // A need of another token, or for another spender, is not this one's.
    asked.approvalNeeds = {{{kVault, kSpender}, Uint256(100)}, {{kToken, kVault}, Uint256(100)}};
    QCOMPARE(criticalCodes(asked), QStringList("approval_too_large"));
    asked.calls = {call(kToken, calldata(kApprove, kSpender, Uint256::max()))};
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(100)}};
    QCOMPARE(criticalCodes(asked), QStringList("approval_too_large"));
}

void TestPolicy::evaluate_addsUpApprovals()
{
    const policy::RequestedCall sixty = call(kToken, calldata(kApprove, kSpender, Uint256(60)));
    policy::Request asked = request({sixty, sixty}, true);
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(119)}};
    QCOMPARE(criticalCodes(asked), QStringList("approval_too_large"));
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(60)}, {{kToken, kSpender}, Uint256(60)}};
    QCOMPARE(criticalCodes(asked), QStringList());
    // max + max is not max.
    const policy::RequestedCall all = call(kToken, calldata(kApprove, kSpender, Uint256::max()));
    asked.calls = {all, all};
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256::max()}};
    QCOMPARE(criticalCodes(asked), QStringList("approval_too_large"));
}

void TestPolicy::evaluate_needsThatOverflowAreNone()
{
    policy::Request asked = request({call(kToken, calldata(kApprove, kSpender, Uint256(1)))}, true);
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256::max()}, {{kToken, kSpender}, Uint256(1)}};
    QCOMPARE(criticalCodes(asked), QStringList("approval_too_large"));
}

void TestPolicy::evaluate_takesAllowancesBack()
{
    const policy::RequestedCall revoke = call(kToken, calldata(kApprove, kStranger, Uint256(0)));
    QCOMPARE(criticalCodes(request({revoke}, true)), QStringList());
    // Of a contract that is on no list it may be an NFT, and 0 its number.
    const policy::RequestedCall nft = call(kStranger, calldata(kApprove, kSpender, Uint256(0)));
    QCOMPARE(criticalCodes(request({nft}, true)), QStringList("unknown_contract"));
}

void TestPolicy::evaluate_looksAtRecipientsWhereNobodyDoes()
{
    QCOMPARE(criticalCodes(request({call(kFriend, {}, 1)}, false)), QStringList());
    QCOMPARE(criticalCodes(request({call(kToken, calldata(kTransfer, kFriend, Uint256(1)))}, false)), QStringList());
    const QStringList both{"unknown_recipient", "recipient_without_consent"};
    QCOMPARE(criticalCodes(request({call(kStranger, {}, 1)}, false)), both);
    QCOMPARE(criticalCodes(request({call(kToken, calldata(kTransfer, kStranger, Uint256(1)))}, false)), both);
    // In the address book, but not in the consent.
    policy::Policy wider = thePolicy();
    wider.recipients.insert(kStranger);
    QCOMPARE(codes(policy::evaluate(wider, request({call(kStranger, {}, 1)}, false), {})),
             QStringList("recipient_without_consent"));
    // In the consent, but not (any more) in the address book.
    policy::Policy narrower = thePolicy();
    narrower.recipients.clear();
    QCOMPARE(codes(policy::evaluate(narrower, request({call(kFriend, {}, 1)}, false), {})),
             QStringList("unknown_recipient"));
}

void TestPolicy::evaluate_leavesRecipientsToThePerson()
{
    QCOMPARE(policy::evaluate(thePolicy(), request({call(kStranger, {}, 1)}, true), {}).size(), std::size_t(0));
    const policy::RequestedCall transfer = call(kToken, calldata(kTransfer, kStranger, Uint256(1)));
    QCOMPARE(policy::evaluate(thePolicy(), request({transfer}, true), {}).size(), std::size_t(0));
}

void TestPolicy::evaluate_warnsOfValueToContracts()
{
    auto notices = policy::evaluate(thePolicy(), request({call(kVault, {}, 1)}, true), {});
    QCOMPARE(codes(notices, policy::Severity::Warning), QStringList("value_to_contract"));
    QVERIFY(!policy::blocks(notices));
    notices = policy::evaluate(thePolicy(), request({call(kToken, calldata(kTransfer, kVault, Uint256(1)))}, true), {});
    QCOMPARE(codes(notices, policy::Severity::Warning), QStringList("transfer_to_contract"));
}

void TestPolicy::evaluate_valueWithFunctions()
{
    const policy::RequestedCall withValue = call(kVault, calldata(kStake, Uint256(1)), 1);
    const auto attended = policy::evaluate(thePolicy(), request({withValue}, true), {});
    QCOMPARE(codes(attended, policy::Severity::Warning), QStringList("unexpected_value"));
    QVERIFY(!policy::blocks(attended));
    QCOMPARE(criticalCodes(request({withValue}, false)), QStringList("unexpected_value"));
    policy::Policy payable = thePolicy();
    payable.payable.insert({kChain, kVault, kStake});
    QCOMPARE(policy::evaluate(payable, request({withValue}, false), {}).size(), std::size_t(0));
}

void TestPolicy::evaluate_namesTheAccountAsBeneficiary()
{
    const auto withdrawTo = [](const Address &to) {
        return call(kPool, calldata(kAaveWithdraw, kToken, Uint256(1), to));
    };
    QCOMPARE(criticalCodes(request({withdrawTo(kAccount)}, false)), QStringList());
    QCOMPARE(criticalCodes(request({withdrawTo(kFriend)}, false)), QStringList("foreign_beneficiary"));
    QCOMPARE(criticalCodes(request({withdrawTo(kFriend)}, true)), QStringList("foreign_beneficiary"));
    // The word that should name somebody is not there.
    QCOMPARE(criticalCodes(request({call(kPool, calldata(kAaveWithdraw, kToken))}, true)),
             QStringList("foreign_beneficiary"));
    // exactInput((bytes,address,uint256,uint256,uint256)) with its tuple moved behind a decoy.
    const Selector exactInput = selector("c04b8d59");
    policy::Policy listed = thePolicy();
    listed.functions.insert({kChain, kPool, exactInput});
    const Bytes honest =
        calldata(exactInput, Uint256(32), Uint256(160), kAccount, Uint256(9), Uint256(1), Uint256(1), Uint256(0));
    const Bytes decoy =
        calldata(exactInput, Uint256(96), Uint256(160), kAccount, Uint256(160), kStranger, Uint256(9), Uint256(1));
    QCOMPARE(codes(policy::evaluate(listed, request({call(kPool, honest)}, true), {})), QStringList());
    QCOMPARE(codes(policy::evaluate(listed, request({call(kPool, decoy)}, true), {})),
             QStringList("malformed_calldata"));
}

void TestPolicy::evaluate_wantsConsent()
{
    policy::Request asked = request({call(kVault, calldata(kGetReward))}, false);
    asked.consent.reset();
    QCOMPARE(criticalCodes(asked), QStringList("no_consent"));
    asked.attended = true;
    QCOMPARE(criticalCodes(asked), QStringList());
}

void TestPolicy::evaluate_wantsTheConsentInForce()
{
    policy::Request asked = request({call(kVault, calldata(kGetReward))}, false);
    asked.consent->ruleId = "4";
    QCOMPARE(criticalCodes(asked), QStringList("consent_unknown"));
    asked.consent = consent();
    asked.consent->digest = policy::consentDigest("every week, claim y.", consent());
    QCOMPARE(criticalCodes(asked), QStringList("consent_changed"));
    // The right digest over wider leave: what was consented to is what stands in the policy.
    asked.consent = consent();
    asked.consent->functions.insert({kChain, kStranger, kStake});
    QCOMPARE(criticalCodes(asked), QStringList("consent_changed"));
    asked.consent = consent();
    asked.consent->maxSpendUsdPerDay = usd("100000");
    QCOMPARE(criticalCodes(asked), QStringList("consent_changed"));
}

void TestPolicy::evaluate_consentCoversEachCall()
{
    policy::Policy narrow = thePolicy();
    narrow.consents.at("3").functions.erase({kChain, kVault, kStake});
    policy::Request asked =
        request({call(kVault, calldata(kGetReward)), call(kVault, calldata(kStake, Uint256(1)))}, false);
    asked.consent = narrow.consents.at("3");
    QCOMPARE(codes(policy::evaluate(narrow, asked, {})), QStringList("function_without_consent"));
    // An approval is a call like any other.
    narrow.consents.at("3").functions.erase({kChain, kToken, kApprove});
    asked.consent = narrow.consents.at("3");
    asked.calls = {call(kToken, calldata(kApprove, kSpender, Uint256(1)))};
    asked.approvalNeeds = {{{kToken, kSpender}, Uint256(1)}};
    QCOMPARE(codes(policy::evaluate(narrow, asked, {})), QStringList("function_without_consent"));
}

void TestPolicy::evaluate_caps_data()
{
    QTest::addColumn<QString>("gas");
    QTest::addColumn<QString>("spend");
    QTest::addColumn<QStringList>("spent"); // gas, spend, the rule's gas, the rule's spend
    QTest::addColumn<QString>("code");
    const QStringList nothing{"0", "0", "0", "0"};
    QTest::newRow("plan's gas at the limit") << "1"
                                             << "0" << nothing << "";
    QTest::newRow("plan's gas above it") << "1.000000000000000001"
                                         << "0" << nothing << "gas_over_plan_cap";
    QTest::newRow("day's gas at the limit") << "1"
                                            << "0" << QStringList{"2", "0", "0", "0"} << "";
    QTest::newRow("day's gas above it") << "1"
                                        << "0" << QStringList{"2.000000000000000001", "0", "0", "0"}
                                        << "gas_over_day_cap";
    QTest::newRow("rule's gas at the limit") << "1"
                                             << "0" << QStringList{"1", "0", "1", "0"} << "";
    QTest::newRow("rule's gas above it") << "1"
                                         << "0" << QStringList{"1.5", "0", "1.5", "0"} << "gas_over_rule_cap";
    QTest::newRow("day's spend at the limit") << "0"
                                              << "100" << QStringList{"0", "100", "0", "0"} << "";
    QTest::newRow("day's spend above it")
        << "0"
        << "100" << QStringList{"0", "100.000000000000000001", "0", "0"} << "spend_over_day_cap";
    QTest::newRow("rule's spend at the limit") << "0"
                                               << "100" << nothing << "";
    QTest::newRow("rule's spend above it") << "0"
                                           << "60" << QStringList{"0", "41", "0", "41"} << "spend_over_rule_cap";
}

void TestPolicy::evaluate_caps()
{
    QFETCH(QString, gas);
    QFETCH(QString, spend);
    QFETCH(QStringList, spent);
    QFETCH(QString, code);
    policy::Request asked = request({call(kVault, calldata(kGetReward))}, false);
    asked.gasUsd = usd(gas.toStdString());
    asked.spendUsd = usd(spend.toStdString());
    const policy::Spent before{usd(spent[0].toStdString()), usd(spent[1].toStdString()), usd(spent[2].toStdString()),
                               usd(spent[3].toStdString())};
    QCOMPARE(criticalCodes(asked, before), code.isEmpty() ? QStringList() : QStringList(code));
}

void TestPolicy::evaluate_capsOverflow()
{
    policy::Request asked = request({call(kVault, calldata(kGetReward))}, false);
    asked.spendUsd = Decimal::fromRaw(Uint256::max());
    QVERIFY(criticalCodes(asked, {{}, usd("1")}).contains("spend_over_day_cap"));
    asked.spendUsd = {};
    asked.gasUsd = usd("1");
    QVERIFY(criticalCodes(asked, {Decimal::fromRaw(Uint256::max()), {}}).contains("gas_over_day_cap"));
}

void TestPolicy::evaluate_capsAreForTheUnattended()
{
    policy::Request asked = request({call(kVault, calldata(kGetReward))}, true);
    asked.gasUsd = usd("50");
    asked.spendUsd = usd("5000");
    QCOMPARE(criticalCodes(asked), QStringList());
}

void TestPolicy::evaluate_emptyPolicyStopsEverything()
{
    policy::Request asked = request({call(kVault, calldata(kGetReward))}, true);
    QCOMPARE(codes(policy::evaluate({}, asked, {})), QStringList("unknown_contract"));
    asked = request({call(kFriend, {}, 1)}, false);
    asked.gasUsd = usd("0.000000000000000001");
    const QStringList found = codes(policy::evaluate({}, asked, {}));
    for (const char *code : {"consent_unknown", "unknown_recipient", "gas_over_plan_cap", "gas_over_day_cap"})
        QVERIFY2(found.contains(code), code);
    QCOMPARE(codes(policy::evaluate({}, request({}, true), {})), QStringList("no_calls"));
}

void TestPolicy::evaluate_oneBadCallBlocksThePlan()
{
    const auto notices = policy::evaluate(
        thePolicy(), request({call(kVault, calldata(kGetReward)), call(kStranger, calldata(kGetReward))}, true), {});
    QVERIFY(policy::blocks(notices));
    QCOMPARE(codes(notices), QStringList("unknown_contract"));
}

QTEST_GUILESS_MAIN(TestPolicy)
#include "tst_policy.moc"
