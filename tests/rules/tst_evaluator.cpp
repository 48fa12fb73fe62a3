// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/evaluator.h"
#include "rules/rules_world.h"
#include "rules/sentence_parser.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rules;
using namespace sheaf::rules::test;

namespace {

/// ETH 2000 USD, WETH the same, USDC 1 USD; DRW has no price.
class FixedPrices final : public protocols::PriceSource
{
public:
    std::map<ethereum::TokenId, Decimal> prices;

    Task<Result<contracts::Figure<Decimal>>> price(ethereum::TokenId token) override
    {
        const auto found = prices.find(token);
        if (found == prices.end())
            co_return failure(ErrorCode::NotFound, "nobody prices it");
        co_return contracts::Figure<Decimal>{found->second, {}};
    }
};

Condition conditionOf(const QString &text)
{
    const auto sentence = parse("when " + text.toStdString() + ", tell me.");
    if (!sentence)
        qFatal("%s: %s", qPrintable(text), sentence.error().toString().c_str());
    return std::get<When>(sentence->trigger).condition;
}

} // namespace

class TestEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void comparison_data();
    void comparison();
    void comparison_saysItInParts();
    void gasPrice_data();
    void gasPrice();
    void join_data();
    void join();
    void costIsAskedForOnlyWhereItIsNeeded();
    void position_theOneThatIsMeant();
    void worthIt_data();
    void worthIt();
    void worthIt_needsWhatItCounts();
    void worthIt_ofNothingThatCompounds();
    void readings_sayWhatWasRead();
    void usd_addsUp();
    void tokenUnits_roundsDown();

private:
    Evaluator evaluator() { return Evaluator(m_situation); }
    Verdict verdict(const QString &text)
    {
        Evaluator one = evaluator();
        return async::waitFor(one.evaluate(conditionOf(text)));
    }
    portfolio::ValuedPosition valued(const char *name, const char *value, const char *reward) const
    {
        portfolio::ValuedPosition out;
        out.position = m_world->farmPosition(m_world->scripted.usdc, Uint256(1));
        out.position.name = name;
        out.valueUsd = *Decimal::parse(value);
        out.rewardUsd = *Decimal::parse(reward);
        return out;
    }
    ChainView &view() { return m_situation.chains.at(kHere); }

    std::unique_ptr<RulesWorld> m_world;
    std::vector<std::shared_ptr<protocols::Protocol>> m_protocols;
    std::unique_ptr<Resolver> m_resolver;
    Situation m_situation;
    int m_costs = 0;
    Result<RunCost> m_cost;
};

void TestEvaluator::init()
{
    m_world = std::make_unique<RulesWorld>();
    m_protocols = {m_world->farm};
    m_resolver = std::make_unique<Resolver>(&m_world->scripted.registry, &m_protocols);
    const auto prices = std::make_shared<FixedPrices>();
    const auto priced = [this, &prices](const Address &token, std::uint64_t usd) {
        prices->prices[m_world->scripted.id(token)] = Decimal::fromInteger(usd);
    };
    priced(Address(), 2000);
    priced(m_world->scripted.weth, 2000);
    priced(m_world->scripted.usdc, 1);
    m_situation = {};
    m_situation.registry = &m_world->scripted.registry;
    m_situation.resolver = m_resolver.get();
    m_situation.account = fakes::KeySigner::account();
    m_situation.acting = kHere;
    ChainView here;
    here.context.registry = m_situation.registry;
    here.context.chain = &m_world->scripted.spec();
    here.context.reader = m_world->scripted.reader();
    here.context.prices = prices;
    here.chain = m_world->chain;
    here.snapshot.chain = kHere;
    here.snapshot.block = *async::waitFor(m_world->chain->latestBlock());
    portfolio::Balance usdc;
    usdc.account = m_situation.account;
    usdc.token = m_situation.registry->token(m_world->scripted.id(m_world->scripted.usdc))->info;
    usdc.amount.value = Uint256(25'500'000); // 25.5
    here.snapshot.balances.push_back(usdc);
    portfolio::ValuedPosition farm = valued("WETH/USDC", "1000", "12.5");
    farm.position.rates = {{{"rewards", 0.05, false}, {}}, {{"interest", 0.10, true}, {}}};
    farm.position.healthFactor = contracts::Figure<Decimal>{*Decimal::parse("1.35"), {}};
    farm.position.legs.push_back({protocols::LegKind::Borrowed, usdc.token, {Uint256(300'000'000), {}}});
    farm.legs.resize(farm.position.legs.size());
    farm.legs.back().valueUsd = Decimal::fromInteger(300);
    here.snapshot.positions.push_back(std::move(farm));
    m_situation.chains.emplace(kHere, std::move(here));
    m_costs = 0;
    m_cost = RunCost{*Decimal::parse("2"), {}};
    m_situation.runCost = [this]() -> Task<Result<RunCost>> {
        ++m_costs;
        return [](Result<RunCost> cost) -> Task<Result<RunCost>> { co_return cost; }(m_cost);
    };
}

void TestEvaluator::cleanup()
{
    m_situation = {};
    m_world.reset();
}

void TestEvaluator::comparison_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("truth");
    const auto row = [](const char *condition, Truth truth) { QTest::newRow(condition) << condition << int(truth); };
    // Equal is neither above nor below.
    row("rewards of Farm exceed 12.5 USD", Truth::No);
    row("rewards of Farm exceed 12.49 USD", Truth::Yes);
    row("rewards of Farm are above 12.5 USD", Truth::No);
    row("rewards of Farm are below 12.5 USD", Truth::No);
    row("rewards of Farm are below 12.500000000000000001 USD", Truth::Yes);
    row("rewards of Farm rise above 12.5 USD", Truth::No);
    row("rewards of Farm fall below 12.6 USD", Truth::Yes);
    // Money with money, through prices.
    row("rewards of Farm exceed 0.00625 WETH", Truth::No); // 12.5 / 2000
    row("rewards of Farm exceed 0.00624 WETH", Truth::Yes);
    row("balance of USDC exceeds 25 USDC", Truth::Yes);
    row("balance of USDC exceeds 25.5 USD", Truth::No);
    row("balance of usdc exceeds 0.01 ETH", Truth::Yes); // 20 USD
    row("balance of USDC exceeds 0.013 ETH", Truth::No); // 26 USD
    row("balance of WETH is below 1 WETH", Truth::Yes);  // none: not listed
    row("price of ETH exceeds 1999.99 USD", Truth::Yes);
    row("price of ETH in USDC is above 1999 USDC", Truth::Yes);
    row("price of USDC in ETH is below 0.0005 ETH", Truth::No); // 1 / 2000
    row("price of ETH exceeds 1 WETH", Truth::No);
    // Sums, shares and multiples.
    row("rewards of Farm exceed 3 times gas cost", Truth::Yes);        // 6
    row("rewards of Farm exceed gas cost plus 10.5 USD", Truth::No);   // 12.5
    row("rewards of Farm exceed gas cost plus 0.005 ETH", Truth::Yes); // 12
    row("balance of USDC exceeds 50% of value of Farm", Truth::No);    // 500
    row("value of Farm exceeds 10 times balance of USDC", Truth::Yes); // 255
    row("gas cost is below 2 USD", Truth::No);
    row("debt of Farm exceeds 299.99 USD", Truth::Yes);
    row("debt of Farm exceeds 300 USD", Truth::No);
    // Percent with percent: 0.05 + 0.10, and 0.05 + (e^0.10 − 1 = 0.105171).
    row("APR of Farm exceeds 14.99%", Truth::Yes);
    row("APR of Farm exceeds 15.01%", Truth::No);
    row("APY of Farm exceeds 15.51%", Truth::Yes);
    row("APY of Farm exceeds 15.52%", Truth::No);
    // Plain with plain.
    row("health factor of Farm falls below 1.35", Truth::No);
    row("health factor of Farm is below 1.36", Truth::Yes);
    // What does not go together, or has no price.
    row("health factor of Farm is below 2 USD", Truth::Unknown);
    row("rewards of Farm exceed 5", Truth::Unknown);
    row("rewards of Farm exceed 5%", Truth::Unknown);
    row("APR of Farm exceeds 5 USD", Truth::Unknown);
    row("rewards of Farm exceed 5 gwei", Truth::Unknown);
    row("rewards of Farm exceed 5 EUR", Truth::Unknown);
    row("rewards of Farm exceed 5 hours", Truth::Unknown);
    row("rewards of Farm exceed 5 DRW", Truth::Unknown);
    row("price of DRW exceeds 0.01 USD", Truth::Unknown);
    row("balance of DRW is below 1 USD", Truth::Unknown);
    row("rewards of Farm DRW exceed 1 USD", Truth::Unknown); // no such position
    row("rewards of Bank exceed 1 USD", Truth::Unknown);
    row("price of FOO exceeds 1 USD", Truth::Unknown);
    row("balance of USDC on Elsewhere exceeds 1 USDC", Truth::Unknown);
    row("impermanent loss of Farm exceeds 5%", Truth::Unknown);
}

void TestEvaluator::comparison()
{
    QFETCH(QString, condition);
    QFETCH(int, truth);
    const Verdict said = verdict(condition);
    QVERIFY2(int(said.truth) == truth, said.reason.english().c_str());
    QVERIFY(!said.reason.isEmpty());
}

void TestEvaluator::comparison_saysItInParts()
{
    const Verdict said = verdict("gas price on Scripted exceeds 2.50 gwei");
    QCOMPARE(said.reason.english(), std::string("gas price on Scripted: 1.0010, which is not more than 2.50 gwei"));
    const auto &parts = said.reason.arguments();
    QCOMPARE(parts.size(), std::size_t(3));
    QVERIFY(parts[1] == PhraseArgument(PhraseNumber{"1.0010", ""}));
    QVERIFY(parts[2] == PhraseArgument(PhraseNumber{"2.50", "gwei"}));
    const Verdict times =
        verdict("gas price exceeds 3 times gas price"); // as the sentence has it, and what it comes to
    QCOMPARE(times.reason.english(),
             std::string("gas price: 1.0010, which is not more than 3 times gas price (3.0030)"));
}

void TestEvaluator::gasPrice_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("truth");
    // The last block is half full, so its base fee of 1 gwei stays (EIP-1559); the tip is 0.001 gwei.
    QTest::newRow("below") << "gas price is below 1.0011 gwei" << int(Truth::Yes);
    QTest::newRow("above") << "gas price on Scripted exceeds 1 gwei" << int(Truth::Yes);
    QTest::newRow("equal") << "gas price exceeds 1.001 gwei" << int(Truth::No);
    QTest::newRow("no money") << "gas price exceeds 1 USD" << int(Truth::Unknown);
}

void TestEvaluator::gasPrice()
{
    QFETCH(QString, condition);
    QFETCH(int, truth);
    const Verdict said = verdict(condition);
    QVERIFY2(int(said.truth) == truth, said.reason.english().c_str());
    m_world->transport->down = true;
    QVERIFY(verdict(condition).truth == Truth::Unknown);
}

void TestEvaluator::join_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<int>("truth");
    const QString yes = "rewards of Farm exceed 1 USD";
    const QString no = "rewards of Farm exceed 100 USD";
    const QString unknown = "price of DRW exceeds 1 USD";
    const auto row = [](const char *name, const QString &condition, Truth truth) {
        QTest::newRow(name) << condition << int(truth);
    };
    row("yes and yes", yes + " and " + yes, Truth::Yes);
    row("yes and no", yes + " and " + no, Truth::No);
    row("yes and unknown", yes + " and " + unknown, Truth::Unknown);
    row("unknown and yes", unknown + " and " + yes, Truth::Unknown);
    row("unknown and no", unknown + " and " + no, Truth::No);
    row("no and unknown", no + " and " + unknown, Truth::No);
    row("no or no", no + " or " + no, Truth::No);
    row("no or yes", no + " or " + yes, Truth::Yes);
    row("unknown or yes", unknown + " or " + yes, Truth::Yes);
    row("no or unknown", no + " or " + unknown, Truth::Unknown);
    row("unknown or no", unknown + " or " + no, Truth::Unknown);
    row("and binds tighter", yes + " or " + no + " and " + no, Truth::Yes);
    row("parentheses", "(" + yes + " or " + no + ") and " + no, Truth::No);
    row("unknown within", "(" + unknown + " or " + yes + ") and " + yes, Truth::Yes);
}

void TestEvaluator::join()
{
    QFETCH(QString, condition);
    QFETCH(int, truth);
    const Verdict said = verdict(condition);
    QVERIFY2(int(said.truth) == truth, said.reason.english().c_str());
    QVERIFY(!said.reason.isEmpty());
    if (said.truth == Truth::Unknown)
        QVERIFY2(said.reason.english().find("DRW") != std::string::npos,
                 said.reason.english().c_str()); // what is missing, and not what is there
}

void TestEvaluator::costIsAskedForOnlyWhereItIsNeeded()
{
    verdict("rewards of Farm exceed 1 USD");
    QCOMPARE(m_costs, 0);
    verdict("rewards of Farm exceed 100 USD and rewards of Farm exceed 3 times gas cost");
    QCOMPARE(m_costs, 0);
    m_cost = failure(ErrorCode::Rpc, "the simulation failed");
    const Verdict said = verdict("rewards of Farm exceed 3 times gas cost");
    QVERIFY(said.truth == Truth::Unknown);
    QVERIFY(said.reason.english().find("the simulation failed") != std::string::npos);
    QCOMPARE(m_costs, 1);
}

void TestEvaluator::position_theOneThatIsMeant()
{
    view().snapshot.positions.push_back(valued("DRW/WETH", "7", "3"));
    portfolio::ValuedPosition others = valued("OTHER", "9", "9");
    others.position.account = kMum;
    view().snapshot.positions.push_back(others);
    Evaluator one = evaluator();
    QVERIFY(one.position({"Farm", "", ""}).error().code == ErrorCode::InvalidInput); // two: which?
    QVERIFY(one.position({"Farm", "drw/weth", ""})->rewardUsd == Decimal::fromInteger(3));
    QVERIFY(one.position({"Farm", "OTHER", ""}).error().code == ErrorCode::NotFound); // somebody else's
    view().snapshot.positions[1].position.problem = "its pool does not answer";
    QVERIFY(evaluator().position({"Farm", "DRW/WETH", ""}).error().code == ErrorCode::Rpc);
    view().snapshot.positions.clear();
    QVERIFY(evaluator().position({"Farm", "", ""}).error().code == ErrorCode::NotFound);
    // That a protocol could not be read is not that there is nothing.
    view().snapshot.problems.push_back({"Farm V2 on Scripted", {ErrorCode::Timeout, "no answer"}});
    QVERIFY(evaluator().position({"Farm", "", ""}).error().code == ErrorCode::Timeout);
}

void TestEvaluator::worthIt_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cost");
    QTest::addColumn<QString>("reward");
    QTest::addColumn<int>("truth");
    // √(2·2·10000) + 4·2/3 = 200 + 2.6666…
    QTest::newRow("just below") << "10000"
                                << "2"
                                << "202.66" << int(Truth::No);
    QTest::newRow("just above") << "10000"
                                << "2"
                                << "202.67" << int(Truth::Yes);
    // √(2·0.02·100) + 4·0.02/3 = 2 + 0.02666…
    QTest::newRow("small, below") << "100"
                                  << "0.02"
                                  << "2.026" << int(Truth::No);
    QTest::newRow("small, above") << "100"
                                  << "0.02"
                                  << "2.027" << int(Truth::Yes);
    QTest::newRow("nothing to bring in") << "100"
                                         << "0"
                                         << "0" << int(Truth::No);
}

void TestEvaluator::worthIt()
{
    QFETCH(QString, value);
    QFETCH(QString, cost);
    QFETCH(QString, reward);
    QFETCH(int, truth);
    m_situation.compounded = Place{"Farm", "", ""};
    view().snapshot.positions = {valued("WETH/USDC", value.toUtf8().constData(), reward.toUtf8().constData())};
    m_cost = RunCost{*Decimal::parse(cost.toStdString()), {}};
    const Verdict said = verdict("compounding is worth it");
    QVERIFY2(int(said.truth) == truth, said.reason.english().c_str());
    QVERIFY(!said.reason.isEmpty());
}

void TestEvaluator::worthIt_needsWhatItCounts()
{
    m_situation.compounded = Place{"Farm", "", ""};
    const QString condition = "compounding is worth it";
    view().snapshot.positions.front().rewardUsd.reset(); // the reward's token has no price
    QVERIFY(verdict(condition).truth == Truth::Unknown);
    view().snapshot.positions = {valued("WETH/USDC", "10", "1")};
    view().snapshot.positions.front().valueUsd.reset();
    QVERIFY(verdict(condition).truth == Truth::Unknown);
    QCOMPARE(m_costs, 0);
    view().snapshot.positions = {valued("WETH/USDC", "10", "1")};
    m_cost = failure(ErrorCode::Timeout, "no answer");
    QVERIFY(verdict(condition).truth == Truth::Unknown);
    m_cost = RunCost{*Decimal::parse("2"), {}};
    view().snapshot.positions.clear();
    QVERIFY(verdict(condition).truth == Truth::Unknown);
}

void TestEvaluator::worthIt_ofNothingThatCompounds()
{
    QVERIFY(verdict("compounding is worth it").truth == Truth::Unknown);
}

void TestEvaluator::readings_sayWhatWasRead()
{
    Evaluator one = evaluator();
    async::waitFor(one.evaluate(conditionOf("balance of USDC exceeds 0.01 ETH and balance of USDC exceeds 1 USDC")));
    std::string said;
    for (const Reading &reading : one.readings())
        said += reading.label + "=" + reading.value + " " + reading.unit + ";";
    // Each once, though it is asked for twice.
    QCOMPARE(said, std::string("balance of USDC=25.5 USDC;price of ETH=2000 USD;price of USDC=1 USD;"));
}

void TestEvaluator::usd_addsUp()
{
    const auto amountOf = [](const char *text) {
        return std::get<Comparison>(conditionOf(QString("gas cost is below ") + text).node).amount;
    };
    Evaluator one = evaluator();
    QCOMPARE(async::waitFor(one.usd(amountOf("gas cost plus 0.5 ETH plus 3 USD")))->toString(), std::string("1005"));
    QVERIFY(async::waitFor(one.usd(amountOf("5%"))).error().code == ErrorCode::InvalidInput);
    QVERIFY(async::waitFor(one.usd(amountOf("1 DRW"))).error().code == ErrorCode::NotFound);
}

void TestEvaluator::tokenUnits_roundsDown()
{
    const auto amountOf = [](const char *text) {
        return std::get<Comparison>(conditionOf(QString("gas cost is below ") + text).node).amount;
    };
    const auto *usdc = *m_resolver->token(kHere, "USDC");
    Evaluator one = evaluator();
    QCOMPARE(async::waitFor(one.tokenUnits(amountOf("10% of balance of USDC"), usdc))->toString(),
             std::string("2550000"));
    QCOMPARE(async::waitFor(one.tokenUnits(amountOf("0.0000019 USDC"), usdc))->toString(), std::string("1"));
    QCOMPARE(async::waitFor(one.tokenUnits(amountOf("0.001 ETH"), usdc))->toString(), std::string("2000000"));
}

QTEST_GUILESS_MAIN(TestEvaluator)
#include "tst_evaluator.moc"
