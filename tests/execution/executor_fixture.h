// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/wait_for.h"
#include "execution/executor.h"
#include "execution/fake_chain.h"
#include "execution/journal.h"
#include "execution/key_signer.h"
#include "fakes/fake_time.h"

#include <QTemporaryDir>

namespace sheaf::fakes {

/// A person who says yes (or no), or a rule where `person` is false.
class Answer final : public execution::Approver
{
public:
    explicit Answer(bool yes = true, bool person = true) : m_yes(yes), m_person(person) {}
    bool isPerson() const override { return m_person; }
    Task<Result<void>> approve(execution::Review review) override
    {
        asked.push_back(std::move(review));
        if (!m_yes)
            co_return failure(ErrorCode::Denied, "no");
        co_return {};
    }
    std::vector<execution::Review> asked;

private:
    bool m_yes;
    bool m_person;
};

/// The door with everything around it that it needs, over a chain without a node and a real database.
class ExecutorFixture
{
public:
    static constexpr std::uint64_t kChainId = 901;
    inline static const ethereum::ChainId kChain{kChainId};
    inline static const ethereum::Address kContract =
        *ethereum::Address::parseRaw("0x00000000000000000000000000000000000000c0");
    inline static const ethereum::Address kToken =
        *ethereum::Address::parseRaw("0x00000000000000000000000000000000000000d0");

    ExecutorFixture()
    {
        transport = std::make_shared<FakeTransport>([this](const auto &asked) { return node.answer(asked); });
        rpc::Client::Services services{transport, &time, &time, [] { return 0.0; }};
        client = rpc::Client::make(kChain, {{QUrl("http://node.test"), {}}}, services);
        chains::ChainSpec spec;
        spec.id = kChain;
        spec.name = "Test";
        spec.blockTimeMs = 2'000;
        spec.native.symbol = "ETH";
        spec.native.id.chain = kChain;
        chain = chains::Chain::make(spec, client);
        for (std::uint8_t method = 1; method <= 3; ++method)
            policy.functions.insert({kChain, kContract, selector(method)});
        policy.maxGasUsdPerPlan = policy.maxGasUsdPerDay = *Decimal::parse("10");
        policy.maxSpendUsdPerDay = *Decimal::parse("100");
        openDatabase();
        start();
    }

    static ethereum::Selector selector(std::uint8_t method) { return ethereum::Selector({0xaa, 0xbb, 0xcc, method}); }
    static std::string dataOf(std::uint8_t method) { return selector(method).toString(); }

    void openDatabase()
    {
        const std::vector<storage::Migration> migrations{{1, execution::journalSchema(), {}},
                                                         {2, execution::replacementSchema(), {}},
                                                         {3, execution::failurePhraseSchema(), {}}};
        database.reset();
        auto opened = storage::Database::open((folder.path() + "/vault.db").toStdString(), Secret(32), migrations);
        database.emplace(std::move(*opened));
    }
    /// A new executor, as after a start of the program.
    void start()
    {
        executor.reset();
        execution::Executor::Services services;
        services.chains = {{kChain, chain}};
        services.signers = {signer};
        services.database = &*database;
        services.clock = &time;
        services.sleeper = &time;
        services.policy = policy;
        services.followUntil = followUntil;
        services.patience = patience;
        services.progress = [this](const auto &, const execution::Step &step) { progress.push_back(step.state); };
        executor = std::make_unique<execution::Executor>(std::move(services));
    }

    /// Calls of the functions 1, 2, … of the contract.
    execution::Plan plan(std::string id, std::uint8_t calls)
    {
        execution::Plan made;
        made.id = std::move(id);
        made.account = KeySigner::account();
        made.chain = kChain;
        for (std::uint8_t method = 1; method <= calls; ++method) {
            contracts::Call call;
            call.to = kContract;
            call.data = toBytes(selector(method).view());
            call.purpose = "call " + std::to_string(method);
            made.calls.push_back(call);
        }
        return made;
    }
    policy::Consent consent()
    {
        policy::Consent made;
        made.ruleId = "3";
        made.functions = policy.functions;
        made.maxSpendUsdPerDay = *Decimal::parse("100");
        made.maxGasUsdPerDay = *Decimal::parse("10");
        made.digest = policy::consentDigest("a rule", made);
        return made;
    }
    execution::Plan rulesPlan(std::string id, std::uint8_t calls)
    {
        execution::Plan made = plan(std::move(id), calls);
        made.consent = consent();
        made.nativePriceUsd = *Decimal::parse("2000");
        return made;
    }

    Result<execution::Record> submit(const execution::Plan &plan)
    {
        Answer yes;
        return async::waitFor(executor->submit(plan, &yes));
    }
    Result<execution::Record> submitUnattended(const execution::Plan &plan)
    {
        Answer yes(true, false);
        return async::waitFor(executor->submit(plan, &yes));
    }
    execution::Journal journal() { return execution::Journal(&*database, &time); }
    std::vector<std::uint64_t> minedNonces() const
    {
        std::vector<std::uint64_t> out;
        for (const std::string &hash : node.order)
            out.push_back(node.pool.at(hash).transaction().common().nonce.value());
        return out;
    }

    QTemporaryDir folder;
    FakeTime time{/*hurried=*/true};
    FakeChain node{kChainId, 5};
    std::shared_ptr<FakeTransport> transport;
    std::shared_ptr<rpc::Client> client;
    std::shared_ptr<chains::Chain> chain;
    std::shared_ptr<KeySigner> signer = std::make_shared<KeySigner>();
    policy::Policy policy;
    chains::Stage followUntil = chains::Stage::Included;
    std::chrono::seconds patience = execution::Executor::Services().patience;
    std::vector<execution::StepState> progress;
    std::optional<storage::Database> database;
    std::unique_ptr<execution::Executor> executor;
};

inline std::unique_ptr<ExecutorFixture> patientFixture()
{
    auto fixture = std::make_unique<ExecutorFixture>();
    fixture->patience = std::chrono::seconds(60); // each of its half seconds is a round of questions to the node
    fixture->start();
    return fixture;
}

} // namespace sheaf::fakes
