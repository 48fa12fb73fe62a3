// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::policy::test;

namespace {

const std::string kRule = "3";
const std::string kPerson;

ethereum::Transaction transaction(const Address &to, Bytes data, std::uint64_t value = 0)
{
    ethereum::Eip1559Transaction made;
    made.chainId = kChain;
    made.to = to;
    made.value = Wei(Uint256(value));
    made.data = std::move(data);
    return made;
}

QStringList criticalCodes(const ethereum::Transaction &asked, const std::string &rule = kPerson)
{
    return codes(policy::evaluateTransaction(thePolicy(), asked, kAccount, rule));
}

/// 2^255: the highest bit alone.
Uint256 halfOfAll()
{
    std::array<std::uint8_t, 32> bytes{0x80};
    return *Uint256::fromBigEndian(bytes);
}

} // namespace

class TestPolicyTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listedCalls_pass();
    void unlistedCalls_doNot();
    void rightsOverTokens_areNeverGiven();
    void approvals_goToListedSpendersAndAreNotUnlimited();
    void beneficiary_isTheAccount();
    void rule_signsWhatItsConsentCovers();
    void rule_withoutAConsentInForceSignsNothing();
    void person_sendsToAnyone();
    void formsThatNoPlanHas_areRefused();
    void caps_areNotLookedAt();
};

void TestPolicyTransaction::listedCalls_pass()
{
    QCOMPARE(criticalCodes(transaction(kVault, calldata(kGetReward))), QStringList());
    QCOMPARE(criticalCodes(transaction(kVault, calldata(kStake, Uint256(7)))), QStringList());
}

void TestPolicyTransaction::unlistedCalls_doNot()
{
    QCOMPARE(criticalCodes(transaction(kStranger, calldata(kGetReward))), QStringList("unknown_contract"));
    QCOMPARE(criticalCodes(transaction(kToken, calldata(kStake, Uint256(7)))), QStringList("unknown_function"));
    ethereum::Eip1559Transaction elsewhere;
    elsewhere.chainId = kOtherChain;
    elsewhere.to = kVault;
    elsewhere.data = calldata(kGetReward);
    QCOMPARE(criticalCodes(elsewhere), QStringList("unknown_contract"));
    QCOMPARE(criticalCodes(transaction(kVault, Bytes(5, 1))), QStringList("malformed_calldata"));
}

void TestPolicyTransaction::rightsOverTokens_areNeverGiven()
{
    const Selector setApprovalForAll = selector("a22cb465");
    const Selector transferFrom = selector("23b872dd");
    const Selector increaseAllowance = selector("39509351");
    for (const Selector &one : {setApprovalForAll, transferFrom, increaseAllowance})
        QVERIFY(criticalCodes(transaction(kToken, calldata(one, kSpender, Uint256(1)))).contains("rights_function"));
}

void TestPolicyTransaction::approvals_goToListedSpendersAndAreNotUnlimited()
{
    const auto approval = [](const Address &spender, const Uint256 &amount) {
        return transaction(kToken, calldata(kApprove, spender, amount));
    };
    QCOMPARE(criticalCodes(approval(kSpender, Uint256(1'000'000))), QStringList());
    QCOMPARE(criticalCodes(approval(kSpender, *halfOfAll().minus(Uint256(1)))), QStringList());
    QCOMPARE(criticalCodes(approval(kSpender, halfOfAll())), QStringList("approval_too_large"));
    QCOMPARE(criticalCodes(approval(kSpender, Uint256::max())), QStringList("approval_too_large"));
    QCOMPARE(criticalCodes(approval(kStranger, Uint256(1))), QStringList("unknown_spender"));
    QCOMPARE(criticalCodes(approval(kStranger, Uint256())), QStringList()); // takes one back
}

void TestPolicyTransaction::beneficiary_isTheAccount()
{
    QCOMPARE(criticalCodes(transaction(kPool, calldata(kAaveWithdraw, kToken, Uint256(5), kAccount))), QStringList());
    QCOMPARE(criticalCodes(transaction(kPool, calldata(kAaveWithdraw, kToken, Uint256(5), kStranger))),
             QStringList("foreign_beneficiary"));
}

void TestPolicyTransaction::rule_signsWhatItsConsentCovers()
{
    QCOMPARE(criticalCodes(transaction(kVault, calldata(kGetReward)), kRule), QStringList());
    QCOMPARE(criticalCodes(transaction(kFriend, {}, 5), kRule), QStringList());
    QCOMPARE(criticalCodes(transaction(kToken, calldata(kTransfer, kFriend, Uint256(5))), kRule), QStringList());
    QCOMPARE(criticalCodes(transaction(kStranger, {}, 5), kRule), QStringList("recipient_without_consent"));
    QCOMPARE(criticalCodes(transaction(kToken, calldata(kTransfer, kStranger, Uint256(5))), kRule),
             QStringList("recipient_without_consent"));
    policy::Policy wider = thePolicy();
    const Selector exitAll = selector("e9fad8ee"); // exit()
    wider.functions.insert({kChain, kVault, exitAll});
    const auto exits = transaction(kVault, calldata(exitAll));
    QCOMPARE(codes(policy::evaluateTransaction(wider, exits, kAccount, kPerson)), QStringList());
    QCOMPARE(codes(policy::evaluateTransaction(wider, exits, kAccount, kRule)),
             QStringList("function_without_consent"));
}

void TestPolicyTransaction::rule_withoutAConsentInForceSignsNothing()
{
    QVERIFY(criticalCodes(transaction(kVault, calldata(kGetReward)), "4").contains("no_consent"));
    QVERIFY(criticalCodes(transaction(kFriend, {}, 5), "4").contains("no_consent"));
}

void TestPolicyTransaction::person_sendsToAnyone()
{
    QCOMPARE(criticalCodes(transaction(kStranger, {}, 5)), QStringList());
    QCOMPARE(criticalCodes(transaction(kToken, calldata(kTransfer, kStranger, Uint256(5)))), QStringList());
    QCOMPARE(criticalCodes(transaction(Address(), {}, 5)), QStringList("no_recipient"));
}

void TestPolicyTransaction::formsThatNoPlanHas_areRefused()
{
    ethereum::Eip1559Transaction creation;
    creation.chainId = kChain;
    creation.data = Bytes(36, 1);
    QCOMPARE(criticalCodes(creation), QStringList("contract_creation"));
    ethereum::Eip7702Transaction delegating;
    delegating.chainId = kChain;
    delegating.to = kVault;
    delegating.data = calldata(kGetReward);
    delegating.authorizationList = {ethereum::Authorization()};
    QCOMPARE(criticalCodes(delegating), QStringList("transaction_type"));
    ethereum::Eip4844Transaction blobs;
    blobs.chainId = kChain;
    blobs.to = kVault;
    blobs.data = calldata(kGetReward);
    QCOMPARE(criticalCodes(blobs), QStringList("transaction_type"));
}

void TestPolicyTransaction::caps_areNotLookedAt()
{
    policy::Policy poor = thePolicy();
    poor.maxGasUsdPerPlan = {};
    poor.maxGasUsdPerDay = {};
    poor.maxSpendUsdPerDay = {};
    const auto claim = transaction(kVault, calldata(kGetReward));
    QCOMPARE(codes(policy::evaluateTransaction(poor, claim, kAccount, kRule)), QStringList());
}

QTEST_APPLESS_MAIN(TestPolicyTransaction)
#include "tst_policy_transaction.moc"
