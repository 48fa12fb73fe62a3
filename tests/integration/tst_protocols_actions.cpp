// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: portfolio protocols chains contracts rpc ethereum crypto async base
// The adapters against the real contracts: every plan is signed, sent and looked at with plain eth_call, whose
// calldata is written here by hand.
#include "async/wait_for.h"
#include "crypto/secp256k1.h"
#include "portfolio/portfolio.h"
#include "portfolio/prices.h"
#include "rpc/eth.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

using namespace sheaf;
using ethereum::Address;
using ethereum::ChainId;

namespace {

/// Short, as the network's reward programs last 60 days for all tests together.
constexpr std::uint64_t kDay = 86'400;
const ChainId kL1(900);
const ChainId kOptimism(901);

template <typename T> T must(Result<T> value)
{
    if (!value)
        qFatal("%s", value.error().detail.c_str());
    return *std::move(value);
}

QByteArray word(const Address &address)
{
    return QByteArray(24, '0') + QByteArray::fromStdString(toHex(address.view()));
}

} // namespace

class TestProtocolsActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCallOfAPlanIsOnTheList();
    void staking_depositAccrueCompoundExit_data();
    void staking_depositAccrueCompoundExit();
    void staking_takesPoolSharesAndBothTokens();
    void liquidity_nativeInAndEverythingOut();
    void lending_claimAndCompound();
    void lending_showsDebtAndHealth();
    void guard_refusesAPoolThatIsApartFromTheFeed();
    void snapshot_addsUp();

private:
    chains::Chain &chain(ChainId id) { return *m_chains.at(id); }
    protocols::Protocol &protocol(const std::string &id);
    QJsonObject contractsOf(ChainId id)
    {
        return m_manifest.value("contracts").toObject().value(QString::number(id.value())).toObject();
    }
    Address at(ChainId id, const char *name)
    {
        return must(Address::parse(contractsOf(id)[name].toString().toStdString()));
    }
    Address deployed(ChainId id, const char *group, const char *name)
    {
        return must(Address::parse(contractsOf(id).value(group).toObject().value(name).toString().toStdString()));
    }
    void devnet(QStringList arguments);
    void fund(const Address &account, const QStringList &what);
    /// One word of a plain eth_call.
    Uint256 ask(ChainId id, const Address &to, const QByteArray &calldata, std::size_t index = 0);
    Uint256 balance(ChainId id, const Address &token, const Address &account)
    {
        return ask(id, token, "70a08231" + word(account));
    }
    protocols::Context context(ChainId id) { return must(async::waitFor(m_portfolio->context(id))); }
    std::vector<protocols::Position> positions(const std::string &id, ChainId on, const Address &account);
    protocols::Position market(const std::string &id, ChainId on, const Address &account, const std::string &name);
    std::uint64_t deadline(const protocols::Context &context) { return context.reader->block().timestamp + 1200; }
    void send(ChainId id, const contracts::Call &call);
    /// Sends the calls and holds the plan to its effects.
    void run(ChainId id, const protocols::ActionPlan &plan);
    protocols::Amount amount(ChainId id, const char *token, const std::string &units, unsigned decimals);

    QJsonObject m_manifest;
    QString m_manifestFile;
    chains::Registry m_registry;
    std::shared_ptr<rpc::Transport> m_transport = std::make_shared<rpc::NetworkTransport>();
    SystemClock m_clock;
    async::TimerSleeper m_sleeper;
    std::map<ChainId, std::shared_ptr<chains::Chain>> m_chains;
    std::vector<std::shared_ptr<protocols::Protocol>> m_protocols;
    std::unique_ptr<portfolio::Portfolio> m_portfolio;
    Address m_account;
    Secret m_key;
};

void TestProtocolsActions::initTestCase()
{
    m_manifestFile = qEnvironmentVariable("SHEAF_DEVNET_MANIFEST");
    QVERIFY2(!m_manifestFile.isEmpty(), "SHEAF_DEVNET_MANIFEST names no manifest");
    QFile file(m_manifestFile);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(m_manifestFile));
    m_manifest = QJsonDocument::fromJson(file.readAll()).object();
    const std::filesystem::path networks = m_manifest["networks"].toString().toStdString();
    m_registry = must(chains::Registry::load({networks}));
    m_protocols = must(protocols::loadProtocols({networks}, &m_registry));
    QCOMPARE(m_protocols.size(), std::size_t(3));
    for (const chains::ChainSpec &spec : m_registry.chains()) {
        std::vector<rpc::Endpoint> endpoints{{QUrl(QString::fromStdString(spec.endpoints.at(0).http)), {}}};
        const rpc::Client::Services services{m_transport, &m_clock, &m_sleeper, async::systemJitter()};
        m_chains[spec.id] = chains::Chain::make(spec, rpc::Client::make(spec.id, endpoints, services));
    }
    m_portfolio = std::make_unique<portfolio::Portfolio>(
        portfolio::Portfolio::Services{&m_registry, m_chains, m_protocols, nullptr, &m_clock});
    // An account of this run's own: what an earlier run left behind is not in its way.
    Bytes key(32);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    m_key = Secret::copyOf(key);
    m_account = Address::fromPublicKey(must(crypto::publicKeyOf(m_key)));
    fund(m_account, {"--eth", "100", "--weth", "50", "--usdc", "200000"});
}

protocols::Protocol &TestProtocolsActions::protocol(const std::string &id)
{
    for (const auto &one : m_protocols)
        if (one->id() == id)
            return *one;
    qFatal("no protocol %s", id.c_str());
}

void TestProtocolsActions::devnet(QStringList arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    arguments.insert(1, "--manifest");
    arguments.insert(2, m_manifestFile);
    process.start("node", QStringList{qEnvironmentVariable("SHEAF_DEVNET_CLI")} + arguments);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 0);
}

void TestProtocolsActions::fund(const Address &account, const QStringList &what)
{
    devnet(QStringList{"fund", QString::fromStdString(account.toString())} + what);
}

Uint256 TestProtocolsActions::ask(ChainId id, const Address &to, const QByteArray &calldata, std::size_t index)
{
    rpc::CallRequest request;
    request.to = to;
    request.data = must(parseHex(calldata.toStdString()));
    const auto answer = async::waitFor(rpc::ethCall(chain(id).client(), request, rpc::BlockTag::Latest));
    if (!answer || answer->size() < 32 * (index + 1))
        qFatal("eth_call %s: %s", calldata.constData(), answer ? "too short" : answer.error().detail.c_str());
    return *Uint256::fromBigEndian(BytesView(*answer).subspan(32 * index, 32));
}

std::vector<protocols::Position> TestProtocolsActions::positions(const std::string &id, ChainId on,
                                                                 const Address &account)
{
    return must(async::waitFor(protocol(id).positions(context(on), account)));
}

protocols::Position TestProtocolsActions::market(const std::string &id, ChainId on, const Address &account,
                                                 const std::string &name)
{
    for (auto &position : must(async::waitFor(protocol(id).markets(context(on), account))))
        if (position.name == name)
            return position;
    qFatal("no market %s", name.c_str());
}

void TestProtocolsActions::send(ChainId id, const contracts::Call &call)
{
    const auto client = chain(id).client();
    ethereum::Eip1559Transaction fields;
    fields.chainId = id;
    fields.nonce = must(async::waitFor(rpc::getTransactionCount(client, m_account, rpc::BlockTag::Latest)));
    fields.gasLimit = ethereum::Gas(1'500'000);
    fields.to = call.to;
    fields.value = call.value;
    fields.data = call.data;
    fields.maxFeePerGas = ethereum::Wei(20'000'000'000);
    fields.maxPriorityFeePerGas = ethereum::Wei(1'000'000);
    const ethereum::Transaction transaction(fields);
    const auto signature = must(crypto::sign(m_key, transaction.signingHash().bytes()));
    const BytesView compact(signature.compact);
    const ethereum::SignedTransaction signedOne(
        transaction,
        {*Uint256::fromBigEndian(compact.first(32)), *Uint256::fromBigEndian(compact.last(32)), signature.recoveryId});
    const auto hash = async::waitFor(client->sendRawTransaction(signedOne.serialize(), signedOne.hash()));
    QVERIFY2(hash, hash ? "" : hash.error().detail.c_str());
    // Mined at once: the network's next block is up to two seconds away.
    QVERIFY(async::waitFor(client->call("evm_mine")));
    std::optional<rpc::Receipt> receipt;
    QTRY_VERIFY_WITH_TIMEOUT((receipt = must(async::waitFor(rpc::transactionReceipt(client, *hash)))).has_value(),
                             20'000);
    QVERIFY2(receipt->succeeded, call.purpose.english().c_str());
}

void TestProtocolsActions::run(ChainId id, const protocols::ActionPlan &plan)
{
    std::map<Address, Uint256> before;
    for (const auto *list : {&plan.effects.outAtMost, &plan.effects.inAtLeast})
        for (const ethereum::TokenAmount &amount : *list)
            if (!amount.token.isNative())
                before[amount.token.address] = balance(id, amount.token.address, m_account);
    for (const contracts::Call &call : plan.calls) {
        send(id, call);
        if (QTest::currentTestFailed())
            return;
    }
    for (const ethereum::TokenAmount &amount : plan.effects.inAtLeast) {
        const Uint256 after = balance(id, amount.token.address, m_account);
        QVERIFY2(after >= *before[amount.token.address].plus(amount.value),
                 (plan.purpose.english() + " gives too little").c_str());
    }
    for (const ethereum::TokenAmount &amount : plan.effects.outAtMost) {
        if (amount.token.isNative())
            continue;
        const Uint256 after = balance(id, amount.token.address, m_account);
        QVERIFY2(*after.plus(amount.value) >= before[amount.token.address],
                 (plan.purpose.english() + " takes too much").c_str());
    }
}

protocols::Amount TestProtocolsActions::amount(ChainId id, const char *token, const std::string &units,
                                               unsigned decimals)
{
    return {{id, token == std::string("native") ? Address() : at(id, token)}, must(parseUnits(units, decimals)), false};
}

void TestProtocolsActions::everyCallOfAPlanIsOnTheList()
{
    const auto here = context(kOptimism);
    std::vector<protocols::ActionPlan> plans;
    const auto stake = market("synthetix", kOptimism, m_account, "WETH/USDC");
    plans.push_back(must(async::waitFor(
        protocol("synthetix").deposit(here, stake, {amount(kOptimism, "native", "1", 18)}, {}, deadline(here)))));
    const auto usdc = market("aave-v3", kOptimism, m_account, "USDC");
    plans.push_back(must(async::waitFor(
        protocol("aave-v3").deposit(here, usdc, {amount(kOptimism, "usdc", "10", 6)}, {}, deadline(here)))));
    std::vector<protocols::AllowedCall> allowed;
    for (const char *id : {"synthetix", "aave-v3"}) {
        const auto more = protocol(id).allowedCalls(kOptimism);
        allowed.insert(allowed.end(), more.begin(), more.end());
    }
    for (const auto &plan : plans) {
        for (const contracts::Call &call : plan.calls) {
            const bool listed = std::any_of(allowed.begin(), allowed.end(), [&call](const protocols::AllowedCall &one) {
                return one.contract == call.to && one.function == call.function;
            });
            QVERIFY2(listed, (call.function + ": " + call.purpose.english()).c_str());
        }
    }
}

void TestProtocolsActions::staking_depositAccrueCompoundExit_data()
{
    QTest::addColumn<quint64>("id");
    QTest::newRow("L1, WETH is token0") << quint64(900);
    QTest::newRow("L2, USDC is token0") << quint64(901);
}

void TestProtocolsActions::staking_depositAccrueCompoundExit()
{
    QFETCH(quint64, id);
    const ChainId on(id);
    protocols::Protocol &synthetix = protocol("synthetix");
    const Address pool = deployed(on, "synthetix", "pool");
    const Address lp = deployed(on, "synthetix", "staking_token");

    // 10,000 USDC alone: half becomes WETH.
    auto here = context(on);
    const auto place = market("synthetix", on, m_account, "WETH/USDC");
    const auto deposit =
        must(async::waitFor(synthetix.deposit(here, place, {amount(on, "usdc", "10000", 6)}, {}, deadline(here))));
    run(on, deposit);
    const Uint256 staked = balance(on, pool, m_account);
    QVERIFY(!staked.isZero());

    // The legs are the share of the pair that an independent read gives.
    const auto held = positions("synthetix", on, m_account);
    QCOMPARE(held.size(), std::size_t(1));
    const Uint256 supply = ask(on, lp, "18160ddd");
    for (std::size_t i : {std::size_t(0), std::size_t(1)})
        QCOMPARE(held[0].legs[i].amount.value.toString(),
                 staked.mulDiv(ask(on, lp, "0902f1ac", i), supply)->toString());
    const auto worth = async::waitFor(m_portfolio->read(context(on), {m_account}));
    QVERIFY(worth);
    const auto value = std::find_if(worth->positions.begin(), worth->positions.end(), [](const auto &one) {
                           return one.position.protocol == "synthetix";
                       })->valueUsd;
    QVERIFY(value);
    QVERIFY2(value->toDouble() > 9'900 && value->toDouble() < 10'010, value->toString().c_str());

    devnet({"warp", QString::number(kDay)});
    const Uint256 earned = ask(on, pool, "008cc262" + word(m_account));
    const auto later = positions("synthetix", on, m_account);
    QCOMPARE(later[0].legs.size(), std::size_t(3));
    QVERIFY(later[0].legs[2].kind == protocols::LegKind::Reward);
    QVERIFY(later[0].legs[2].amount.value <= earned && !earned.isZero());
    // A day of a yearly rate: staked value × APR / 365, rewards at 1 USD.
    const double expected = value->toDouble() * later[0].rates[0].value.apr / 365;
    QVERIFY2(std::abs(earned.toDouble() / 1e18 / expected - 1) < 0.02, QByteArray::number(expected).constData());

    here = context(on);
    const auto compound = must(async::waitFor(synthetix.compound(here, later[0], {}, deadline(here))));
    run(on, compound);
    const Uint256 grown = balance(on, pool, m_account);
    // What the reward is worth, less two swap fees and the floors, is in the stake now.
    const double gain = grown.minusOrZero(staked).toDouble() / staked.toDouble();
    const double reward = earned.toDouble() / 1e18 / value->toDouble();
    QVERIFY2(gain > reward * 0.98 && gain < reward, (std::to_string(gain) + " of " + std::to_string(reward)).c_str());

    // Half of it out, then the rest with exit().
    here = context(on);
    const auto half = must(async::waitFor(synthetix.withdraw(here, later[0], 5'000, {}, deadline(here))));
    run(on, half);
    QCOMPARE(balance(on, pool, m_account).toString(), grown.minusOrZero(*grown.mulDiv(5'000, 10'000)).toString());
    devnet({"warp", "3600"});
    here = context(on);
    const auto claim = must(async::waitFor(synthetix.claim(here, later[0])));
    QCOMPARE(claim.calls.size(), std::size_t(1));
    const auto rest = must(async::waitFor(synthetix.withdraw(here, later[0], 10'000, {}, deadline(here))));
    QCOMPARE(rest.calls[0].function, std::string("exit()"));
    run(on, rest);
    QVERIFY(balance(on, pool, m_account).isZero());
    QVERIFY(positions("synthetix", on, m_account).empty());
}

void TestProtocolsActions::staking_takesPoolSharesAndBothTokens()
{
    const Address pool = deployed(kOptimism, "synthetix", "pool");
    const Address lp = deployed(kOptimism, "synthetix", "staking_token");
    const auto place = market("synthetix", kOptimism, m_account, "WETH/USDC");
    auto here = context(kOptimism);
    // Far more USDC than one WETH is worth: the rest stays, and nobody is allowed to take it.
    const auto both = must(async::waitFor(
        protocol("synthetix")
            .deposit(here, place, {amount(kOptimism, "weth", "1", 18), amount(kOptimism, "usdc", "9000", 6)}, {},
                     deadline(here))));
    QVERIFY(!both.remarks.empty());
    run(kOptimism, both);
    const Uint256 staked = balance(kOptimism, pool, m_account);
    QVERIFY(!staked.isZero());
    // Some shares were above the floor: they can be staked as they are.
    const Uint256 left = balance(kOptimism, lp, m_account);
    QVERIFY(!left.isZero());
    here = context(kOptimism);
    const std::vector<protocols::Amount> everything{{{kOptimism, lp}, {}, true}};
    const auto shares =
        must(async::waitFor(protocol("synthetix").deposit(here, place, everything, {}, deadline(here))));
    QCOMPARE(shares.calls.size(), std::size_t(2));
    run(kOptimism, shares);
    QCOMPARE(balance(kOptimism, pool, m_account).toString(), staked.plus(left)->toString());
    QVERIFY(balance(kOptimism, lp, m_account).isZero());
}

void TestProtocolsActions::liquidity_nativeInAndEverythingOut()
{
    const auto place = market("uniswap-v2", kL1, m_account, "WETH/USDC");
    auto here = context(kL1);
    const auto in = must(async::waitFor(
        protocol("uniswap-v2").deposit(here, place, {amount(kL1, "native", "2", 18)}, {}, deadline(here))));
    QCOMPARE(in.calls[0].function, std::string("deposit()"));
    QCOMPARE(in.effects.outAtMost.size(), std::size_t(1));
    QVERIFY(in.effects.outAtMost[0].token.isNative());
    run(kL1, in);
    const auto held = positions("uniswap-v2", kL1, m_account);
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(held[0].legs.size(), std::size_t(2));
    here = context(kL1);
    const auto out = must(async::waitFor(protocol("uniswap-v2").withdraw(here, held[0], 10'000, {}, deadline(here))));
    run(kL1, out);
    QVERIFY(positions("uniswap-v2", kL1, m_account).empty());
    const auto refused = async::waitFor(protocol("uniswap-v2").claim(here, held[0]));
    QVERIFY(!refused && refused.error().code == ErrorCode::Unsupported);
}

void TestProtocolsActions::lending_claimAndCompound()
{
    protocols::Protocol &aave = protocol("aave-v3");
    const QJsonObject aTokens = contractsOf(kOptimism).value("aave_v3").toObject().value("a_tokens").toObject();
    const Address aUsdc = must(Address::parse(aTokens.value("USDC").toString().toStdString()));
    const auto place = market("aave-v3", kOptimism, m_account, "USDC");
    QCOMPARE(place.contract.toString(), aUsdc.toString());
    auto here = context(kOptimism);
    run(kOptimism,
        must(async::waitFor(aave.deposit(here, place, {amount(kOptimism, "usdc", "50000", 6)}, {}, deadline(here)))));
    devnet({"warp", QString::number(kDay)});

    const auto held = positions("aave-v3", kOptimism, m_account);
    QCOMPARE(held.size(), std::size_t(1));
    QVERIFY(held[0].legs[0].amount.value <= balance(kOptimism, aUsdc, m_account));
    QVERIFY(held[0].legs[0].amount.value >= must(parseUnits("50000", 6)));
    QCOMPARE(held[0].legs.size(), std::size_t(2));
    QVERIFY(!held[0].healthFactor);
    const Uint256 unclaimed = held[0].legs[1].amount.value;
    const auto incentive = std::find_if(held[0].rates.begin(), held[0].rates.end(),
                                        [](const auto &rate) { return !rate.value.compounds; });
    QVERIFY(incentive != held[0].rates.end());
    const double expected = 50'000 * incentive->value.apr / 365;
    QVERIFY2(std::abs(unclaimed.toDouble() / 1e18 / expected - 1) < 0.02, QByteArray::number(expected).constData());

    here = context(kOptimism);
    const auto claim = must(async::waitFor(aave.claim(here, held[0])));
    QCOMPARE(claim.effects.inAtLeast.size(), std::size_t(1));
    run(kOptimism, claim);

    devnet({"warp", QString::number(kDay)});
    const Uint256 before = balance(kOptimism, aUsdc, m_account);
    here = context(kOptimism);
    const auto again = positions("aave-v3", kOptimism, m_account);
    const auto compound = must(async::waitFor(aave.compound(here, again[0], {}, deadline(here))));
    run(kOptimism, compound);
    const double gain = balance(kOptimism, aUsdc, m_account).minusOrZero(before).toDouble() / 1e6;
    const double reward = again[0].legs[1].amount.value.toDouble() / 1e18;
    QVERIFY2(gain > reward * 0.98, (std::to_string(gain) + " of " + std::to_string(reward)).c_str());

    here = context(kOptimism);
    run(kOptimism, must(async::waitFor(aave.withdraw(here, again[0], 2'500, {}, deadline(here)))));
    here = context(kOptimism);
    run(kOptimism, must(async::waitFor(aave.withdraw(here, again[0], 10'000, {}, deadline(here)))));
    QVERIFY(balance(kOptimism, aUsdc, m_account).isZero());
}

void TestProtocolsActions::lending_showsDebtAndHealth()
{
    protocols::Protocol &aave = protocol("aave-v3");
    const auto place = market("aave-v3", kL1, m_account, "WETH");
    auto here = context(kL1);
    run(kL1, must(async::waitFor(aave.deposit(here, place, {amount(kL1, "weth", "10", 18)}, {}, deadline(here)))));
    const Address pool = deployed(kL1, "aave_v3", "pool");
    // borrow(address,uint256,uint256,uint16,address): 5,000 USDC at the variable rate.
    contracts::Call borrow;
    borrow.to = pool;
    borrow.purpose = "borrow";
    const QByteArray data = "a415bcad" + word(at(kL1, "usdc")) +
                            QByteArray::number(5'000'000'000LL, 16).rightJustified(64, '0') +
                            QByteArray("2").rightJustified(64, '0') + QByteArray(64, '0') + word(m_account);
    borrow.data = must(parseHex(data.toStdString()));
    send(kL1, borrow);

    const auto held = positions("aave-v3", kL1, m_account);
    QCOMPARE(held.size(), std::size_t(2));
    const Uint256 health = ask(kL1, pool, "bf92857c" + word(m_account), 5);
    for (const auto &position : held) {
        QVERIFY(position.healthFactor);
        QVERIFY(std::abs(position.healthFactor->value.toDouble() / (health.toDouble() / 1e18) - 1) < 1e-6);
    }
    const auto debt = std::find_if(held.begin(), held.end(), [](const auto &one) { return one.name == "USDC"; });
    QVERIFY(debt != held.end());
    QVERIFY(debt->legs[0].kind == protocols::LegKind::Borrowed);
    QVERIFY(debt->legs[0].amount.value >= Uint256(5'000'000'000) &&
            debt->legs[0].amount.value < Uint256(5'001'000'000));
}

void TestProtocolsActions::guard_refusesAPoolThatIsApartFromTheFeed()
{
    const auto place = market("synthetix", kL1, m_account, "WETH/USDC");
    const auto before = context(kL1);
    const double fair = must(async::waitFor(before.prices->price({kL1, Address()}))).value.toDouble();
    devnet({"price", "900", "ETH", QString::number(fair * 1.05, 'f', 2)});
    const auto here = context(kL1);
    const auto price = async::waitFor(here.prices->price({kL1, Address()}));
    QVERIFY(!price && price.error().code == ErrorCode::Conflict);
    const auto plan =
        async::waitFor(protocol("synthetix").deposit(here, place, {amount(kL1, "usdc", "100", 6)}, {}, deadline(here)));
    devnet({"price", "900", "ETH", QString::number(fair, 'f', 2)});
    QVERIFY(!plan && plan.error().code == ErrorCode::Denied);

    // 2 million USDC would move the pool by more than 3 %.
    fund(m_account, {"--usdc", "2000000"});
    const auto back = context(kL1);
    const auto large = async::waitFor(
        protocol("synthetix").deposit(back, place, {amount(kL1, "usdc", "2000000", 6)}, {}, deadline(back)));
    QVERIFY2(!large && large.error().code == ErrorCode::Denied, large ? "planned" : large.error().detail.c_str());
}

void TestProtocolsActions::snapshot_addsUp()
{
    const auto snapshot = async::waitFor(m_portfolio->refresh({ChainId(900), ChainId(901), ChainId(902)}, {m_account}));
    QCOMPARE(snapshot.chains.size(), std::size_t(3));
    double sum = 0;
    for (const auto &one : snapshot.chains) {
        QVERIFY2(one.problems.empty(), one.problems.empty() ? "" : one.problems[0].error.detail.c_str());
        QVERIFY(!one.stale);
        for (const auto &balance : one.balances) {
            QVERIFY2(balance.valuation.valueUsd, balance.valuation.whyNot.c_str());
            if (!balance.token.id.isNative())
                QCOMPARE(balance.amount.value.toString(),
                         this->balance(one.chain, balance.token.id.address, m_account).toString());
            sum += balance.valuation.valueUsd->toDouble();
        }
        for (const auto &position : one.positions)
            for (std::size_t i = 0; i < position.legs.size(); ++i)
                sum += position.legs[i].valueUsd->toDouble() *
                       (position.position.legs[i].kind == protocols::LegKind::Borrowed ? -1 : 1);
    }
    QVERIFY(sum > 10'000);
    QVERIFY(std::abs(snapshot.totalUsd.toDouble() / sum - 1) < 1e-9);
}

QTEST_GUILESS_MAIN(TestProtocolsActions)
#include "tst_protocols_actions.moc"
