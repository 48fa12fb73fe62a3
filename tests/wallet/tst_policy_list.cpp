// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rules_world.h"
#include "wallet/policy_list.h"

#include <QTest>

using namespace sheaf;
using rules::test::FarmProtocol;
using rules::test::kFarm;
using rules::test::kHere;
using rules::test::kMum;
using rules::test::RulesWorld;

class TestPolicyList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makePolicy_listsWhatPlansCallAndNoMore();
    void makePolicy_approvesNoToken();
    void makePolicy_leavesOutOtherChains();

private:
    RulesWorld m_world;
};

void TestPolicyList::makePolicy_listsWhatPlansCallAndNoMore()
{
    m_world.farm->allowed = {{kHere, kFarm, "compound()", ""}, {kHere, m_world.scripted.weth, "deposit()", ""}};
    const auto policy = wallet::makePolicy(m_world.scripted.registry, {m_world.farm}, {{"mum", kMum}});
    const auto function = [](const ethereum::Address &contract, const char *signature) {
        return policy::AllowedFunction{kHere, contract, RulesWorld::selector(signature)};
    };
    const char *transfer = "transfer(address,uint256)";
    const std::set<policy::AllowedFunction> expected{
        function(kFarm, "compound()"), function(m_world.scripted.weth, "deposit()"),
        function(m_world.scripted.weth, transfer), function(m_world.scripted.usdc, transfer),
        function(m_world.scripted.drw, transfer)};
    QVERIFY(policy.functions == expected); // and nothing of the native coin, whose address is zero
    QVERIFY(policy.recipients == std::set<ethereum::Address>{kMum});
    QVERIFY(policy.payable == (std::set<policy::AllowedFunction>{function(m_world.scripted.weth, "deposit()")}));
    QVERIFY(policy.consents.empty());
    QVERIFY(!policy.maxGasUsdPerPlan.isZero() && policy.maxGasUsdPerPlan <= policy.maxGasUsdPerDay);
    QVERIFY(!policy.maxSpendUsdPerDay.isZero());
}

void TestPolicyList::makePolicy_approvesNoToken()
{
    m_world.farm->allowed = {{kHere, kFarm, "compound()", ""},
                             {kHere, m_world.scripted.usdc, "approve(address,uint256)", ""}};
    const auto policy = wallet::makePolicy(m_world.scripted.registry, {m_world.farm}, {});
    QVERIFY(policy.spenders == (std::set<std::pair<ethereum::ChainId, ethereum::Address>>{{kHere, kFarm}}));
    QVERIFY(policy.recipients.empty());
}

void TestPolicyList::makePolicy_leavesOutOtherChains()
{
    m_world.farm->allowed = {{kHere, kFarm, "compound()", ""}};
    m_world.farm->chains = {};
    const auto policy = wallet::makePolicy(m_world.scripted.registry, {m_world.farm}, {});
    QVERIFY(policy.spenders.empty());
    QCOMPARE(policy.functions.size(), std::size_t(3)); // the tokens' transfer()
}

QTEST_GUILESS_MAIN(TestPolicyList)
#include "tst_policy_list.moc"
