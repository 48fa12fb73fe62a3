// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contracts/erc20.h"
#include "execution/executor_fixture.h"
#include "fakes/scripted_world.h"
#include "portfolio/portfolio.h"
#include "rules/engine.h"
#include "rules/rule_store.h"

#include <map>

/// What the tests of rules share.
namespace sheaf::rules::test {

using ethereum::Address;
using ethereum::ChainId;
using fakes::ScriptedWorld;

inline const ChainId kHere{ScriptedWorld::kChain};
inline const Address kMum = fakes::addressOf(0x51);
inline const Address kThief = fakes::addressOf(0x66);
inline const Address kFarm = fakes::addressOf(0x60);

/// A protocol of one chain whose positions a test writes down. Its plans call one function of one contract.
class FarmProtocol final : public protocols::Protocol
{
public:
    explicit FarmProtocol(std::string id = "farm", std::string name = "Farm V2")
        : m_id(std::move(id)), m_name(std::move(name))
    {
    }

    std::vector<protocols::Position> held;
    std::set<ChainId> chains{kHere};
    std::vector<protocols::AllowedCall> allowed{{kHere, kFarm, "compound()", "Compound Farm"},
                                                {kHere, kFarm, "claim()", "Claim from Farm"}};
    Address contract = kFarm;

    const std::string &id() const override { return m_id; }
    const std::string &name() const override { return m_name; }
    bool isOn(ChainId chain) const override { return chains.contains(chain); }
    Task<Result<std::vector<protocols::Position>>> positions(protocols::Context, Address) override
    {
        co_return std::vector(held); // a copy: co_return would move a member out
    }
    Task<Result<std::vector<protocols::Position>>> markets(protocols::Context, Address) override
    {
        co_return std::vector(held);
    }
    Task<Result<protocols::ActionPlan>> deposit(protocols::Context, protocols::Position, std::vector<protocols::Amount>,
                                                protocols::Slippage, std::uint64_t) override
    {
        co_return plan("deposit()");
    }
    Task<Result<protocols::ActionPlan>> withdraw(protocols::Context, protocols::Position, unsigned, protocols::Slippage,
                                                 std::uint64_t) override
    {
        co_return plan("withdraw()");
    }
    Task<Result<protocols::ActionPlan>> claim(protocols::Context, protocols::Position) override
    {
        co_return plan("claim()");
    }
    Task<Result<protocols::ActionPlan>> compound(protocols::Context, protocols::Position, protocols::Slippage,
                                                 std::uint64_t) override
    {
        co_return plan("compound()");
    }
    std::vector<protocols::AllowedCall> allowedCalls(ChainId chain) const override
    {
        return isOn(chain) ? allowed : std::vector<protocols::AllowedCall>();
    }

    static Bytes dataOf(const char *function) { return ethereum::abi::Function::of(function).call({}); }

private:
    protocols::ActionPlan plan(const char *function) const
    {
        protocols::ActionPlan made;
        made.purpose = std::string("Call ") + function;
        contracts::Call call;
        call.to = contract;
        call.data = dataOf(function);
        call.function = function;
        call.purpose = made.purpose;
        made.calls.push_back(call);
        return made;
    }

    std::string m_id;
    std::string m_name;
};

/// An address book in memory.
class FakeNames final : public Names
{
public:
    std::map<std::string, Address, std::less<>> contacts{{"mum", kMum}};

    Result<Address> account(std::string_view name) const override
    {
        if (name.empty() || name == "savings")
            return fakes::KeySigner::account();
        return failure(ErrorCode::NotFound, "no account '" + std::string(name) + "'");
    }
    Result<Address> recipient(std::string_view name) const override
    {
        const auto found = contacts.find(name);
        if (found == contacts.end())
            return failure(ErrorCode::NotFound, "'" + std::string(name) + "' is not in the address book");
        return found->second;
    }
};

/// Reads of contracts go to the scripted chain, everything else to the one with a pool and blocks.
class BothChains final : public rpc::Transport
{
public:
    BothChains(std::shared_ptr<fakes::ScriptedChain> contracts, fakes::FakeChain *node)
        : m_contracts(std::move(contracts)), m_node(node)
    {
    }

    bool down = false;

    Task<rpc::Outcome<rpc::HttpAnswer>> post(QUrl url, QByteArray body, async::CancelToken token) override
    {
        if (down)
            co_return rpc::fail(rpc::Fault::Unreachable, "the network is down");
        const bool batch = QJsonDocument::fromJson(body).isArray();
        const QJsonArray requests = fakes::FakeTransport::requestsIn(body);
        QJsonArray answers;
        for (const QJsonValue &value : requests) {
            const QByteArray one = QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
            rpc::Outcome<rpc::HttpAnswer> answer = rpc::HttpAnswer();
            if (value.toObject()["method"].toString() == "eth_call")
                answer = co_await m_contracts->post(url, one, token);
            else
                answer = m_node->answer({url.host().toStdString(), one});
            if (!answer)
                co_return answer;
            answers.append(QJsonDocument::fromJson(answer->body).object());
        }
        const QJsonDocument document = batch ? QJsonDocument(answers) : QJsonDocument(answers.first().toObject());
        co_return fakes::FakeTransport::http(200, document.toJson(QJsonDocument::Compact));
    }

private:
    std::shared_ptr<fakes::ScriptedChain> m_contracts;
    fakes::FakeChain *m_node;
};

/// Rules with everything around them, over chains without a node and a real database. 1 ETH is 2000 USD, 1 USDC 1 USD.
class RulesWorld
{
public:
    RulesWorld()
    {
        scripted.feed(scripted.ethFeed, 2'000'00000000);
        scripted.feed(scripted.usdcFeed, 1'00000000);
        transport = std::make_shared<BothChains>(scripted.chain, &node);
        rpc::Client::Options options;
        options.retry.attempts = 1;
        options.failuresUntilPause = 1'000;
        client = rpc::Client::make(kHere, {{QUrl("http://node.test"), {}}},
                                   {transport, &time, &time, [] { return 0.0; }}, options);
        chain = chains::Chain::make(scripted.spec(), client);
        balance(scripted.weth, Uint256());
        balance(scripted.usdc, Uint256(1'000'000'000)); // 1000 USDC
        balance(scripted.drw, Uint256());
        policy.functions = {{kHere, scripted.usdc, selector("transfer(address,uint256)")},
                            {kHere, kFarm, selector("compound()")},
                            {kHere, kFarm, selector("claim()")}};
        policy.recipients = {kMum};
        policy.maxGasUsdPerPlan = policy.maxGasUsdPerDay = Decimal::fromInteger(50);
        policy.maxSpendUsdPerDay = Decimal::fromInteger(500);
        const std::vector<storage::Migration> migrations{{1, execution::journalSchema(), {}},
                                                         {2, rulesSchema(), {}},
                                                         {3, execution::replacementSchema(), {}},
                                                         {4, phrasesSchema(), {}},
                                                         {5, execution::failurePhraseSchema(), {}}};
        auto opened = storage::Database::open((folder.path() + "/vault.db").toStdString(), Secret(32), migrations);
        database.emplace(std::move(*opened));
        start();
    }

    static ethereum::Selector selector(const char *function)
    {
        return ethereum::abi::Function::of(function).selector();
    }

    /// As after a start of the program.
    void start()
    {
        engine.reset();
        executor.reset();
        portfolio::Portfolio::Services reading;
        reading.registry = &scripted.registry;
        reading.chains = {{kHere, chain}};
        reading.protocols = {farm};
        reading.clock = &time;
        portfolio = std::make_unique<portfolio::Portfolio>(std::move(reading));
        execution::Executor::Services door;
        door.chains = {{kHere, chain}};
        door.signers = {signer};
        door.database = &*database;
        door.clock = &time;
        door.sleeper = &time;
        door.policy = policy;
        executor = std::make_unique<execution::Executor>(std::move(door));
        Engine::Services services;
        services.registry = &scripted.registry;
        services.chains = {{kHere, chain}};
        services.protocols = {farm};
        services.portfolio = portfolio.get();
        services.executor = executor.get();
        services.database = &*database;
        services.names = &names;
        services.clock = &time;
        services.entropy = &entropy;
        services.sleeper = &time;
        services.policy = policy;
        engine = std::make_unique<Engine>(std::move(services));
    }

    void balance(const Address &token, const Uint256 &amount)
    {
        scripted.chain->answer(token, "balanceOf(address)(uint256)", {fakes::KeySigner::account()}, {amount});
    }

    /// The farm's position WETH/USDC: 1 WETH and 2000 USDC staked, and a reward in a token.
    protocols::Position farmPosition(const Address &rewardToken, const Uint256 &reward) const
    {
        protocols::Position position;
        position.id = "farm:7777:0x60";
        position.protocol = "farm";
        position.protocolName = "Farm V2";
        position.name = "WETH/USDC";
        position.chain = kHere;
        position.account = fakes::KeySigner::account();
        position.contract = kFarm;
        const auto leg = [this, &position](protocols::LegKind kind, const Address &token, const Uint256 &amount) {
            position.legs.push_back({kind, scripted.registry.token(scripted.id(token))->info, {amount, {}}});
        };
        leg(protocols::LegKind::Staked, scripted.weth, fakes::ether(1));
        leg(protocols::LegKind::Staked, scripted.usdc, Uint256(2'000'000'000));
        leg(protocols::LegKind::Reward, rewardToken, reward);
        return position;
    }

    Rule add(const std::string &sentence)
    {
        auto added = engine->add(sentence);
        if (!added)
            qFatal("%s: %s", sentence.c_str(), added.error().detail.c_str());
        return std::move(*added);
    }
    /// Gives the consent that the screen shows.
    Result<void> consent(std::int64_t rule)
    {
        SHEAF_TRY(request, engine->consentFor(rule));
        return engine->giveConsent(rule, request.consent);
    }
    /// The entry of the only rule.
    LogEntry run(execution::Approver *approver = nullptr)
    {
        auto entries = async::waitFor(engine->runOnce(approver));
        if (!entries || entries->size() != 1)
            qFatal("not one entry: %s", entries ? "" : entries.error().detail.c_str());
        return std::move(entries->front());
    }
    Rule rule(std::int64_t id = 1) const { return *engine->find(id); }
    std::vector<LogEntry> log() const { return *engine->log(0, 100); }

    QTemporaryDir folder;
    ScriptedWorld scripted;
    fakes::FakeTime time{/*hurried=*/true};
    fakes::FakeChain node{ScriptedWorld::kChain, 0};
    std::shared_ptr<BothChains> transport;
    std::shared_ptr<rpc::Client> client;
    std::shared_ptr<chains::Chain> chain;
    std::shared_ptr<FarmProtocol> farm = std::make_shared<FarmProtocol>();
    std::shared_ptr<fakes::KeySigner> signer = std::make_shared<fakes::KeySigner>();
    FakeNames names;
    crypto::SystemEntropy entropy;
    policy::Policy policy;
    std::optional<storage::Database> database;
    std::unique_ptr<portfolio::Portfolio> portfolio;
    std::unique_ptr<execution::Executor> executor;
    std::unique_ptr<Engine> engine;
};

} // namespace sheaf::rules::test
