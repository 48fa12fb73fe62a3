// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fixtures.h"
#include "review_model.h"

/// What the tests of the review share.
namespace sheaf::desktop::test {

inline constexpr const char *kRouter = "0xde0B295669a9FD93d5F28D9Ec85E40f4cb697BAe";

/// The answer of an approve() that is under way.
struct Asked
{
    std::optional<Result<void>> answer;

    bool isNo(ErrorCode code) const { return answer && !*answer && answer->error().code == code; }
    bool isYes() const { return answer && answer->has_value(); }
};

inline Task<> waitFor(std::shared_ptr<ReviewFlow> flow, wallet::Review review, std::shared_ptr<Asked> asked)
{
    auto answer = co_await flow->approve(std::move(review));
    asked->answer = std::move(answer);
}

inline std::shared_ptr<Asked> ask(const std::shared_ptr<ReviewFlow> &flow, const wallet::Review &review)
{
    auto asked = std::make_shared<Asked>();
    wallet::launch(nullptr, waitFor(flow, review, asked));
    return asked;
}

/// A review model on a desk of its own, and a plan of two calls for it.
class OnReview
{
protected:
    void begin()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); // whatever a test chose
        desk = Desk::open();
        model = std::make_unique<ReviewModel>(desk->session.get());
    }
    void end()
    {
        model.reset();
        desk.reset();
    }

    /// Calldata of approve(kRouter, amount): each argument in 32 bytes, as hex.
    static Bytes approval(const std::string &amount)
    {
        const std::string spender(std::string(kRouter).substr(2));
        return *parseHex("095ea7b3" + std::string(24, '0') + spender + std::string(64 - amount.size(), '0') + amount);
    }

    const chains::ChainSpec &chain() const { return desk->registry().chains().front(); }
    ethereum::TokenId usdc() const
    {
        const auto token = desk->registry().tokenNamed(chain().id, "USDC");
        return (*token)->info.id;
    }

    portfolio::Snapshot priced(const char *price) const
    {
        portfolio::Balance balance;
        balance.token.id = usdc();
        balance.valuation.price = contracts::Figure<Decimal>{*Decimal::parse(price), {}};
        portfolio::ChainSnapshot one;
        one.chain = chain().id;
        one.balances.push_back(balance);
        portfolio::Snapshot snapshot;
        snapshot.chains.push_back(one);
        return snapshot;
    }

    /// USDC at 1 USD, and ether at 2,000.
    void showPrices()
    {
        portfolio::Snapshot snapshot = priced("1");
        portfolio::Balance ether;
        ether.token = chain().native;
        ether.valuation.price = contracts::Figure<Decimal>{Decimal::fromInteger(2000), {}};
        snapshot.chains.front().balances.push_back(ether);
        desk->session->takeSnapshot(std::move(snapshot));
    }

    wallet::Review review() const
    {
        const auto wei = [](const char *ether) { return ethereum::Wei(*parseUnits(ether, 18)); };
        const ethereum::TokenAmount amount{usdc(), Uint256(500'000'000)};
        wallet::Review out;
        wallet::Plan &plan = out.plan;
        plan.id = "0123";
        plan.chain = chain().id;
        plan.account = desk->session->wallet().vault().accounts()->front().address;
        plan.purpose = "Deposit 500 USDC";
        plan.nativePriceUsd = Decimal::fromInteger(2000);
        plan.effects.outAtMost.push_back(amount);
        contracts::Call approve;
        approve.to = usdc().address;
        approve.purpose = "Allow the pool to take 500 USDC";
        approve.function = "approve(address,uint256)";
        approve.approval = contracts::Approval{*ethereum::Address::parse(kRouter), amount};
        contracts::Call supply;
        supply.to = *ethereum::Address::parse(kRouter);
        supply.purpose = "Supply 500 USDC";
        supply.function = "supply(address,uint256,address,uint16)";
        plan.calls = {approve, supply};
        execution::Simulation &simulation = out.simulation;
        simulation.method = "eth_simulateV1";
        simulation.calls.resize(2);
        for (execution::SimulatedCall &call : simulation.calls)
            call.succeeded = true;
        simulation.changes.push_back({usdc(), true, amount.value});
        simulation.fees.resize(2);
        simulation.fees[0].l1DataFee = wei("0.00004");
        simulation.fees[1].l1DataFee = wei("0.00006");
        simulation.expectedFee = wei("0.0004");
        simulation.worstFee = wei("0.0006");
        return out;
    }

    /// Its first step is in a block, its second failed or is to come.
    wallet::Record record(execution::PlanState state) const
    {
        wallet::Record out;
        out.plan = review().plan;
        out.state = state;
        out.steps.resize(2);
        out.steps[0].call = out.plan.calls[0];
        out.steps[0].state = wallet::StepState::Included;
        out.steps[1].call = out.plan.calls[1];
        if (state == execution::PlanState::Failed)
            out.steps[1].state = wallet::StepState::Failed;
        return out;
    }

    std::unique_ptr<Desk> desk;
    std::unique_ptr<ReviewModel> model;
};

} // namespace sheaf::desktop::test
