// SPDX-License-Identifier: GPL-3.0-or-later
#include "furnished.h"

#include "execution/journal.h"
#include "portfolio/history.h"
#include "rules/rule_store.h"

#include <array>

namespace sheaf::furnished {

namespace {

using contracts::Figure;
using contracts::Origin;
using contracts::Trust;
using ethereum::Address;
using ethereum::ChainId;
using ethereum::TokenInfo;
using protocols::LegKind;

constexpr std::chrono::hours kDay{24};
constexpr const char *kMnemonic = "test test test test test test test test test test test junk";

Address numbered(std::uint64_t number)
{
    const auto bytes = Uint256(number).toBigEndian();
    return Address::fromBytes(BytesView(bytes).last(20)).value();
}

ethereum::Hash hash(std::uint64_t number)
{
    // Looks like one, and is the same every time.
    std::array<std::uint8_t, 32> bytes{};
    std::uint64_t state = number * 0x9E3779B97F4A7C15U + 0xD1B54A32D192ED03U;
    for (std::uint8_t &byte : bytes) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        byte = static_cast<std::uint8_t>(state);
    }
    return ethereum::Hash::fromBytes(BytesView(bytes)).value();
}

Decimal decimal(std::string_view text) { return Decimal::parse(text).value(); }

ethereum::Wei ether(std::string_view text) { return ethereum::Wei(parseUnits(text, 18).value()); }

/// A share of a value, in thousandths.
Uint256 scaled(std::string_view text, unsigned decimals, std::uint64_t thousandths)
{
    const Uint256 whole = parseUnits(text, decimals).value();
    return whole.times(Uint256(thousandths)).value_or(whole).dividedBy(Uint256(1000)).value_or(whole);
}

struct Token
{
    const char *symbol;
    const char *name;
    unsigned decimals;
    std::uint64_t number;
    const char *price;
};

constexpr Token kEther{"ETH", "Ether", 18, 0, "3120.45"};
constexpr Token kWrapped{"WETH", "Wrapped Ether", 18, 0x4200000000000001, "3120.45"};
constexpr Token kDollar{"USDC", "USD Coin", 6, 0x4200000000000002, "0.9998"};
constexpr Token kReward{"DRW", "Demo Reward", 18, 0x4200000000000003, "0.42"};

/// Writes what one chain says at one moment, everything in thousandths of what it says now.
class Chain
{
public:
    Chain(ChainId id, UnixTime at, std::uint64_t thousandths, const Address &account)
        : m_thousandths(thousandths), m_account(account)
    {
        m_out.chain = id;
        m_out.readAt = at;
        const auto seconds = static_cast<std::uint64_t>(toUnixSeconds(at));
        m_out.block = {ethereum::BlockNumber(seconds / 2 - 800'000'000 + id.value()), hash(seconds + id.value()),
                       seconds - 4};
    }

    portfolio::ChainSnapshot take() { return std::move(m_out); }

    TokenInfo info(const Token &token) const
    {
        return {{m_out.chain, token.number ? numbered(token.number + m_out.chain.value() * 16) : Address()},
                token.symbol,
                token.name,
                token.decimals};
    }

    Origin origin(std::string source, std::chrono::seconds age = std::chrono::seconds{4},
                  Trust trust = Trust::OnChain) const
    {
        return {std::move(source), m_out.chain, m_out.block, m_out.readAt - age, trust};
    }

    portfolio::Valuation value(const Token &token, const Uint256 &amount) const
    {
        const Decimal price = decimal(token.price);
        const auto whole = Decimal::fromUnits(amount, token.decimals);
        portfolio::Valuation out;
        out.price = {price, origin(std::string("Chainlink ") + token.symbol + " / USD", std::chrono::minutes{12})};
        if (whole)
            out.valueUsd = whole->times(price);
        return out;
    }

    void balance(const Token &token, std::string_view amount)
    {
        const Uint256 value = scaled(amount, token.decimals, m_thousandths);
        m_out.balances.push_back({m_account, info(token), {value, origin("balance")}, this->value(token, value)});
    }

    struct Part
    {
        LegKind kind;
        const Token *token;
        const char *amount;
    };

    portfolio::ValuedPosition &position(std::string_view protocol, std::string_view protocolName, std::string_view name,
                                        std::uint64_t contract, const std::vector<Part> &parts)
    {
        portfolio::ValuedPosition out;
        protocols::Position &position = out.position;
        position.protocol = protocol;
        position.protocolName = protocolName;
        position.name = name;
        position.chain = m_out.chain;
        position.account = m_account;
        position.contract = numbered(0x9000000000000000U + contract);
        std::string id = position.protocol + ":" + std::to_string(m_out.chain.value()) + ":" +
                         position.contract.toString() + ":" + m_account.toString();
        for (char &letter : id)
            letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
        position.id = std::move(id);
        position.actions = {protocols::Action::Deposit, protocols::Action::Withdraw};
        Decimal worth;
        Decimal reward;
        for (const Part &part : parts) {
            const Uint256 amount = scaled(part.amount, part.token->decimals, m_thousandths);
            position.legs.push_back({part.kind, info(*part.token), {amount, origin(position.protocolName)}});
            out.legs.push_back(value(*part.token, amount));
            const Decimal usd = out.legs.back().valueUsd.value_or(Decimal());
            if (part.kind == LegKind::Reward) {
                reward = reward.plus(usd).value_or(reward);
                position.actions.push_back(protocols::Action::Claim);
                position.actions.push_back(protocols::Action::Compound);
            } else if (part.kind == LegKind::Borrowed) {
                worth = worth.minus(usd).value_or(worth);
            } else {
                worth = worth.plus(usd).value_or(worth);
            }
        }
        out.valueUsd = worth;
        if (reward != Decimal())
            out.rewardUsd = reward;
        m_out.positions.push_back(std::move(out));
        return m_out.positions.back();
    }

    void rate(portfolio::ValuedPosition &position, std::string label, double apr, bool compounds)
    {
        position.position.rates.push_back({{std::move(label), apr, compounds}, origin("reward rate of the contract")});
    }

    portfolio::ChainSnapshot &out() { return m_out; }

private:
    portfolio::ChainSnapshot m_out;
    std::uint64_t m_thousandths;
    Address m_account;
};

portfolio::ChainSnapshot ethereumAt(UnixTime at, std::uint64_t thousandths, const Address &account)
{
    Chain chain(ChainId(900), at, thousandths, account);
    chain.balance(kEther, "4.81203");
    chain.balance(kDollar, "12480.55");
    auto &supply = chain.position("aave-v3", "Aave V3", "USDC", 1, {{LegKind::Supplied, &kDollar, "30412.87"}});
    chain.rate(supply, "supply interest", 0.0412, true);
    return chain.take();
}

portfolio::ChainSnapshot optimismAt(UnixTime at, std::uint64_t thousandths, const Address &account, unsigned more)
{
    Chain chain(ChainId(901), at, thousandths, account);
    chain.balance(kEther, "1.20455");
    chain.balance(kDollar, "845.2");
    chain.balance(kReward, "128.5");
    auto &staked = chain.position("synthetix", "Synthetix StakingRewards", "WETH/USDC", 2,
                                  {{LegKind::Staked, &kWrapped, "2.6431"},
                                   {LegKind::Staked, &kDollar, "8249.02"},
                                   {LegKind::Reward, &kReward, "87.31"}});
    chain.rate(staked, "rewards in DRW", 0.1284, false);
    chain.rate(staked, "trading fees", 0.021, true);
    auto &borrowed = chain.position("aave-v3", "Aave V3", "WETH", 3,
                                    {{LegKind::Supplied, &kWrapped, "3.5"}, {LegKind::Borrowed, &kDollar, "4100"}});
    chain.rate(borrowed, "supply interest", 0.0188, true);
    borrowed.position.healthFactor = {decimal("1.62"), chain.origin("Aave V3 pool")};
    for (unsigned i = 0; i < more; ++i) {
        auto &one =
            chain.position("synthetix", "Synthetix StakingRewards", "WETH/USDC " + std::to_string(i + 1), 100 + i,
                           {{LegKind::Staked, &kWrapped, "0.1"},
                            {LegKind::Staked, &kDollar, "312.4"},
                            {LegKind::Reward, &kReward, "1.5"}});
        chain.rate(one, "rewards in DRW", 0.05 + 0.0001 * i, false);
    }
    return chain.take();
}

portfolio::ChainSnapshot baseAt(UnixTime at, std::uint64_t thousandths, const Address &account)
{
    Chain chain(ChainId(902), at, thousandths, account);
    chain.balance(kEther, "0.3312");
    auto &pool = chain.position("uniswap-v2", "Uniswap V2", "DRW/WETH", 4,
                                {{LegKind::Pooled, &kReward, "5210.4"}, {LegKind::Pooled, &kWrapped, "0.7012"}});
    chain.rate(pool, "trading fees", 0.0871, true);
    return chain.take();
}

Decimal totalOf(const std::vector<portfolio::ChainSnapshot> &chains)
{
    Decimal total;
    const auto add = [&total](const std::optional<Decimal> &usd) {
        if (usd)
            total = total.plus(*usd).value_or(total);
    };
    for (const portfolio::ChainSnapshot &chain : chains) {
        for (const portfolio::Balance &balance : chain.balances)
            add(balance.valuation.valueUsd);
        for (const portfolio::ValuedPosition &position : chain.positions) {
            add(position.valueUsd);
            add(position.rewardUsd);
        }
    }
    return total;
}

unsigned moreThan(unsigned positions) { return positions > 4 ? positions - 4 : 0; }

/// How the portfolio has grown, in thousandths of now: a rise with two dents.
std::uint64_t growth(int daysAgo)
{
    const int day = 365 - daysAgo;
    int out = 620 + day * 380 / 365 + (day % 17) - (day % 5) * 3;
    if (day > 140 && day < 175)
        out -= 60;
    if (day > 300 && day < 318)
        out -= 35;
    return static_cast<std::uint64_t>(daysAgo == 0 ? 1000 : out);
}

Result<void> fillHistory(wallet::Vault &vault, const Address &account, UnixTime now, Scale scale)
{
    portfolio::History history(vault.history().get());
    const std::vector<Address> accounts{account};
    for (int days = 365; days > 0; --days) {
        const UnixTime at = now - kDay * days;
        // Positions were opened sixty days ago.
        std::vector<portfolio::ChainSnapshot> chains{ethereumAt(at, growth(days), account),
                                                     optimismAt(at, growth(days), account, 0),
                                                     baseAt(at, growth(days), account)};
        if (days <= 60)
            for (const portfolio::ChainSnapshot &chain : chains)
                SHEAF_CHECK(history.remember(chain, accounts));
        SHEAF_CHECK(history.rememberWorth(at, totalOf(chains)));
    }
    std::vector<portfolio::ChainSnapshot> last{ethereumAt(now, 1000, account),
                                               optimismAt(now, 1000, account, moreThan(scale.positions)),
                                               baseAt(now, 1000, account)};
    for (const portfolio::ChainSnapshot &chain : last)
        SHEAF_CHECK(history.remember(chain, accounts));
    return history.rememberWorth(now, totalOf(last));
}

struct Deed
{
    const char *purpose;
    const char *function;
    ChainId chain;
    bool byRule;
};

execution::Plan planOf(const Deed &deed, unsigned number, const Address &account)
{
    execution::Plan plan;
    plan.id = "furnished-" + std::to_string(number);
    plan.account = account;
    plan.chain = deed.chain;
    plan.purpose = deed.purpose;
    plan.origin = deed.byRule ? "rule 1" : "window";
    contracts::Call call;
    call.to = numbered(0x9000000000000002U);
    call.purpose = deed.purpose;
    call.function = deed.function;
    plan.calls.push_back(std::move(call));
    return plan;
}

Result<void> fillJournal(wallet::Vault &vault, const Address &account, UnixTime now, Scale scale)
{
    static const std::array<Deed, 6> deeds{{
        {"Compound 41.2 DRW into Synthetix WETH/USDC on Local Optimism", "getReward()", ChainId(901), true},
        {"Send 250 USDC to Mara", "transfer(address,uint256)", ChainId(900), false},
        {"Deposit 3,000 USDC into Aave V3 USDC on Local L1", "supply(address,uint256,address,uint16)", ChainId(900),
         false},
        {"Compound 38.9 DRW into Synthetix WETH/USDC on Local Optimism", "getReward()", ChainId(901), true},
        {"Withdraw 25% of Uniswap V2 DRW/WETH on Local Base", "removeLiquidity(address,address,uint256)", ChainId(902),
         false},
        {"Claim 12.4 DRW from Synthetix WETH/USDC on Local Optimism", "getReward()", ChainId(901), false},
    }};
    const unsigned written = std::min(scale.activities, 24U);
    ManualClock clock(now);
    execution::Journal journal(vault.database().get(), &clock);
    for (unsigned i = 0; i < written; ++i) {
        const unsigned age = written - i;
        clock.set(now - std::chrono::hours(31 * (age - 1)) - std::chrono::minutes(25));
        const Deed &deed = deeds[i % deeds.size()];
        SHEAF_TRY(entry, journal.begin(planOf(deed, i, account), !deed.byRule, {ether("0.0004")}));
        execution::JournalStep step = entry.steps.front();
        step.step.state = execution::StepState::Signed;
        step.step.nonce = ethereum::Nonce(i);
        step.step.hash = hash(1000 + i);
        step.raw = Bytes{0x02};
        SHEAF_CHECK(journal.sign(entry, 0, step));
        const bool failed = i == 7;
        const bool young = i + 1 == written;
        execution::JournalStep &last = entry.steps.front();
        last.step.state = failed  ? execution::StepState::Failed
                          : young ? execution::StepState::Included
                                  : execution::StepState::Final;
        last.step.failure = failed ? "the pool's price moved more than 1%" : "";
        last.step.block = ethereum::BlockNumber(82'000'000 + i * 43'200);
        last.step.feePaid = ether(deed.chain == ChainId(900) ? "0.00181" : "0.0000213");
        last.blockHash = hash(2000 + i);
        last.minedAt = clock.now();
        entry.failure = last.step.failure;
        entry.state = failed ? execution::PlanState::Failed : execution::PlanState::Done;
        SHEAF_CHECK(journal.save(entry));
    }
    if (scale.activities <= written)
        return {};
    // The rest are copies of these, as many as are wanted, each with an id, a nonce and a time of its own.
    storage::Database &database = *vault.database();
    const std::int64_t copies = scale.activities - written;
    SHEAF_TRY(transaction, database.begin());
    SHEAF_CHECK(database.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                             "INSERT INTO execution_plan SELECT 'copy-' || n.i, account, chain, state, attended, "
                             "replace(body, id, 'copy-' || n.i), failure, created_at - 86400 * 40 - n.i * 60, "
                             "updated_at - 86400 * 40 - n.i * 60, failure_phrase "
                             "FROM n JOIN execution_plan ON id = 'furnished-' || (n.i % 6)",
                             copies));
    SHEAF_CHECK(
        database.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1) "
                     "INSERT INTO execution_step SELECT 'copy-' || n.i, position, account, chain, state, CAST(n.i + "
                     "1000 AS TEXT), raw, "
                     "hash, block, block_hash, fee_paid, worst_fee, changes, failure, mined_at - 86400 * 40 - n.i * "
                     "60, failure_phrase "
                     "FROM n JOIN execution_step ON plan = 'furnished-' || (n.i % 6)",
                     copies));
    return transaction.commit();
}

Result<void> fillRules(wallet::Wallet &wallet, UnixTime now)
{
    SHEAF_TRY(engine, wallet.rules());
    const std::array<const char *, 3> sentences{
        "when compounding is worth it, compound Synthetix WETH/USDC on Optimism, slippage at most 1%, "
        "at most 1 USD of gas a run.",
        "every friday at 09:00, claim Synthetix WETH/USDC on Base.",
        "when gas price on l1 falls below 8 gwei, deposit 500 USDC into Aave USDC on l1, ask me first.",
    };
    std::vector<wallet::Rule> added;
    for (const char *sentence : sentences) {
        SHEAF_TRY(rule, engine->add(sentence));
        added.push_back(std::move(rule));
    }
    rules::RuleStore store(wallet.vault().database().get());
    added[1].state = rules::RuleState::Paused;
    added[1].pausedBecause = "It failed three times in a row: the reward contract has no rewards left.";
    added[1].failuresInARow = 3;
    SHEAF_CHECK(store.save(added[1]));
    const auto log = [&store](const wallet::Rule &rule, UnixTime at, rules::Decision decision, std::string reason,
                              std::optional<Decimal> reward, std::optional<Decimal> cost) {
        rules::StoredEntry stored;
        stored.entry.ruleId = rule.id;
        stored.entry.at = at;
        stored.entry.sentence = rule.text;
        stored.entry.decision = decision;
        stored.entry.reason = std::move(reason);
        stored.entry.rewardUsd = std::move(reward);
        stored.entry.costUsd = std::move(cost);
        return store.log(stored);
    };
    SHEAF_CHECK(log(added[0], now - kDay * 3, rules::Decision::Acted,
                    "Compounding brought 17.30 USD for 0.07 USD of gas.", decimal("17.30"), decimal("0.07")));
    SHEAF_CHECK(log(added[1], now - kDay * 3 - std::chrono::hours{3}, rules::Decision::Failed,
                    "The reward contract has no rewards left.", std::nullopt, decimal("0.02")));
    SHEAF_CHECK(log(added[0], now - std::chrono::hours{2}, rules::Decision::Waited,
                    "The best moment to compound is in 2 days: waiting costs less than the gas.", std::nullopt,
                    std::nullopt));
    return log(added[2], now - std::chrono::minutes{1}, rules::Decision::Waited,
               "The gas price on Local L1 is 11.4 gwei, and the rule waits for 8.", std::nullopt, std::nullopt);
}

} // namespace

UnixTime noon() { return UnixTime(std::chrono::sys_days(std::chrono::year(2026) / 1 / 15)) + std::chrono::hours{12}; }

Result<void> fill(wallet::Wallet &wallet, UnixTime now, Scale scale)
{
    wallet::Vault &vault = wallet.vault();
    vault.setCost({8 * 1024, 1});
    SHEAF_CHECK(vault.import(Secret::copyOf(asBytes(kPassword)), Secret::copyOf(asBytes(kMnemonic)), Secret()));
    SHEAF_TRY(accounts, vault.accounts());
    const Address account = accounts.front().address;
    SHEAF_CHECK(vault.addContact("Mara", "0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
    SHEAF_CHECK(vault.addContact("Exchange deposit", "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"));
    SHEAF_CHECK(vault.watch("0x90F79bf6EB2c4f870365E785982E1f101E93b906", "Cold storage"));
    SHEAF_CHECK(fillHistory(vault, account, now, scale));
    SHEAF_CHECK(fillJournal(vault, account, now, scale));
    return fillRules(wallet, now);
}

portfolio::Snapshot snapshot(wallet::Wallet &wallet, UnixTime now, Scale scale)
{
    const Address account = wallet.vault().accounts().value().front().address;
    portfolio::Snapshot out;
    out.chains = {ethereumAt(now, 1000, account), optimismAt(now, 1000, account, moreThan(scale.positions)),
                  baseAt(now, 1000, account)};
    // It does not answer, and stays as it was.
    portfolio::ValuedPosition &silent = out.chains[2].positions.front();
    for (protocols::Leg &leg : silent.position.legs) {
        leg.amount.origin.trust = Trust::Stale;
        leg.amount.origin.updatedAt = now - std::chrono::hours{26};
    }
    silent.position.problem = "the pool's contract does not answer";
    out.totalUsd = totalOf(out.chains);
    return out;
}

/// An address as the ABI has it: 32 bytes, as hex.
static std::string word(const Address &address) { return std::string(24, '0') + address.toString().substr(2); }

wallet::Review review(wallet::Wallet &wallet, UnixTime now)
{
    const Address account = wallet.vault().accounts().value().front().address;
    Chain chain(ChainId(900), now, 1000, account);
    const auto usdc = wallet.registry().tokenNamed(ChainId(900), "USDC").value()->info;
    const Address pool = numbered(0x9000000000000001U);
    const ethereum::TokenAmount amount{usdc.id, parseUnits("3000", 6).value()};
    wallet::Review out;
    wallet::Plan &plan = out.plan;
    plan.id = "furnished-review";
    plan.account = account;
    plan.chain = ChainId(900);
    plan.purpose = "Deposit 3,000 USDC into Aave V3 USDC on Local L1";
    plan.origin = "window";
    plan.limits.deadline = now + std::chrono::minutes{10};
    plan.nativePriceUsd = decimal(kEther.price);
    plan.effects.outAtMost.push_back(amount);
    contracts::Call approve;
    approve.to = usdc.id.address;
    approve.purpose = "Allow Aave V3 to take exactly 3,000 USDC";
    approve.function = "approve(address,uint256)";
    approve.approval = contracts::Approval{pool, amount};
    const std::string dollars = "00000000000000000000000000000000000000000000000000000000b2d05e00"; // 3,000 of 6 places
    approve.data = parseHex("095ea7b3" + word(pool) + dollars).value();
    contracts::Call supply;
    supply.to = pool;
    supply.purpose = "Supply 3,000 USDC to Aave V3";
    supply.function = "supply(address,uint256,address,uint16)";
    supply.data = parseHex("617ba037" + word(usdc.id.address) + dollars + word(account) + std::string(64, '0')).value();
    plan.calls = {approve, supply};
    plan.remarks = {"Interest is paid in USDC and grows by itself."};
    execution::Simulation &simulation = out.simulation;
    simulation.block = chain.out().block;
    simulation.method = "eth_simulateV1";
    simulation.calls = {{true, ethereum::Gas(46'000), ethereum::Gas(55'000), {}},
                        {true, ethereum::Gas(198'000), ethereum::Gas(240'000), {}}};
    simulation.changes = {{usdc.id, true, amount.value}};
    simulation.fees.resize(2);
    simulation.fees[0].expected = ether("0.00052");
    simulation.fees[1].expected = ether("0.00226");
    simulation.expectedFee = ether("0.00278");
    simulation.worstFee = ether("0.00417");
    return out;
}

} // namespace sheaf::furnished
