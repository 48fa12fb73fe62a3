// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scripted_world.h"
#include "portfolio/history.h"
#include "portfolio/portfolio.h"

using namespace sheaf;
using namespace sheaf::portfolio;
using ethereum::Address;
using fakes::ether;

namespace {

const ethereum::ChainId kHere(fakes::ScriptedWorld::kChain);

/// Says what it is told to.
class FixedProtocol final : public protocols::Protocol
{
public:
    Result<std::vector<protocols::Position>> answer;

    const std::string &id() const override { return m_id; }
    const std::string &name() const override { return m_id; }
    bool isOn(ethereum::ChainId) const override { return true; }
    Task<Result<std::vector<protocols::Position>>> positions(protocols::Context, Address) override
    {
        auto copy = answer; // co_return would move the member out
        co_return copy;
    }
    Task<Result<std::vector<protocols::Position>>> markets(protocols::Context, Address) override { co_return answer; }
    Task<Result<protocols::ActionPlan>> deposit(protocols::Context, protocols::Position, std::vector<protocols::Amount>,
                                                protocols::Slippage, std::uint64_t) override
    {
        co_return protocols::ActionPlan();
    }
    Task<Result<protocols::ActionPlan>> withdraw(protocols::Context, protocols::Position, unsigned, protocols::Slippage,
                                                 std::uint64_t) override
    {
        co_return protocols::ActionPlan();
    }
    Task<Result<protocols::ActionPlan>> claim(protocols::Context, protocols::Position) override
    {
        co_return protocols::ActionPlan();
    }
    Task<Result<protocols::ActionPlan>> compound(protocols::Context, protocols::Position, protocols::Slippage,
                                                 std::uint64_t) override
    {
        co_return protocols::ActionPlan();
    }
    std::vector<protocols::AllowedCall> allowedCalls(ethereum::ChainId) const override { return {}; }

private:
    std::string m_id = "fixed";
};

} // namespace

class TestPortfolio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void refresh_addsUpWhatHasAPrice();
    void refresh_debtIsTakenOff();
    void refresh_aFailingProtocolIsAProblemAndNoMore();
    void refresh_aSilentChainKeepsWhatItSaid();
    void refresh_aChainThatNeverSpokeHasItsProblem();
    void refresh_aPlaceIsNotCountedTwice();
    void refresh_aPositionThatStopsAnsweringStays();
    void refresh_aPositionOfASilentProtocolStays();
    void refresh_aPositionThatWasClosedGoes();
    void refresh_aBalanceThatCantBeReadStays();
    void read_hasNothingFromBefore();

private:
    Snapshot refresh() { return async::waitFor(m_portfolio->refresh({kHere}, {m_world->account})); }
    protocols::Position position(std::vector<std::pair<protocols::LegKind, Uint256>> usdcLegs) const;
    void balance(const Address &token, const Uint256 &amount)
    {
        m_world->chain->answer(token, "balanceOf(address)(uint256)", {m_world->account}, {amount});
    }

    std::unique_ptr<fakes::ScriptedWorld> m_world;
    std::shared_ptr<FixedProtocol> m_protocol;
    QTemporaryDir m_folder;
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<Portfolio> m_portfolio;
};

void TestPortfolio::init()
{
    m_world = std::make_unique<fakes::ScriptedWorld>();
    m_world->feed(m_world->ethFeed, 2'000'00000000);
    m_world->feed(m_world->usdcFeed, 1'00000000);
    balance(m_world->weth, Uint256());
    balance(m_world->usdc, Uint256(25'500'000));
    balance(m_world->drw, ether(3));
    m_protocol = std::make_shared<FixedProtocol>();
    QFile::remove(m_folder.filePath("history.db"));
    auto database = storage::Database::open(m_folder.filePath("history.db").toStdString(), Secret::copyOf(Bytes(32, 1)),
                                            historyMigrations());
    QVERIFY2(database, database ? "" : database.error().detail.c_str());
    m_database = std::make_unique<storage::Database>(std::move(*database));
    Portfolio::Services services;
    services.registry = &m_world->registry;
    services.chains[kHere] = chains::Chain::make(m_world->spec(), m_world->client);
    services.protocols = {m_protocol};
    services.history = m_database.get();
    services.clock = &m_world->clock;
    m_portfolio = std::make_unique<Portfolio>(std::move(services));
}

void TestPortfolio::cleanup()
{
    m_portfolio.reset();
    m_database.reset();
}

protocols::Position TestPortfolio::position(std::vector<std::pair<protocols::LegKind, Uint256>> usdcLegs) const
{
    protocols::Position out;
    out.id = "fixed:7777:0x01:" + m_world->account.toLowerHex();
    out.chain = kHere;
    out.account = m_world->account;
    out.contract = fakes::addressOf(60);
    for (const auto &[kind, amount] : usdcLegs)
        out.legs.push_back({kind, m_world->registry.token(m_world->id(m_world->usdc))->info, {amount, {}}});
    return out;
}

void TestPortfolio::refresh_addsUpWhatHasAPrice()
{
    m_protocol->answer = std::vector<protocols::Position>{position(
        {{protocols::LegKind::Supplied, Uint256(100'000'000)}, {protocols::LegKind::Reward, Uint256(7'000'000)}})};
    const Snapshot snapshot = refresh();
    const ChainSnapshot &chain = snapshot.chains.at(0);
    QVERIFY2(chain.problems.empty(), chain.problems.empty() ? "" : chain.problems[0].error.detail.c_str());
    QVERIFY(!chain.stale);
    QCOMPARE(chain.balances.size(), std::size_t(3)); // ETH, USDC, DRW; no WETH
    QCOMPARE(chain.balances[0].valuation.valueUsd->toString(), std::string("2000"));
    const auto drw = std::find_if(chain.balances.begin(), chain.balances.end(),
                                  [](const Balance &one) { return one.token.symbol == "DRW"; });
    QVERIFY(!drw->valuation.valueUsd && !drw->valuation.whyNot.empty());
    QCOMPARE(chain.positions.at(0).valueUsd->toString(), std::string("100"));
    QCOMPARE(chain.positions[0].rewardUsd->toString(), std::string("7"));
    QCOMPARE(snapshot.totalUsd.toString(), std::string("2132.5")); // 2000 + 25.5 + 100 + 7
    const auto history = m_portfolio->history(fromUnixSeconds(0), m_world->clock.now());
    QVERIFY(history);
    QCOMPARE(history->size(), std::size_t(1));
    QCOMPARE(history->at(0).totalUsd.toString(), std::string("2132.5"));
}

void TestPortfolio::refresh_debtIsTakenOff()
{
    m_protocol->answer =
        std::vector<protocols::Position>{position({{protocols::LegKind::Supplied, Uint256(100'000'000)},
                                                   {protocols::LegKind::Borrowed, Uint256(40'000'000)}}),
                                         position({{protocols::LegKind::Borrowed, Uint256(10'000'000)}})};
    const Snapshot snapshot = refresh();
    QCOMPARE(snapshot.chains.at(0).positions.at(0).valueUsd->toString(), std::string("60"));
    QVERIFY(!snapshot.chains[0].positions.at(1).valueUsd);         // no number below 0 is shown as a value
    QCOMPARE(snapshot.totalUsd.toString(), std::string("2075.5")); // 2025.5 + 100 - 50
}

void TestPortfolio::refresh_aFailingProtocolIsAProblemAndNoMore()
{
    m_protocol->answer = failure(ErrorCode::Rpc, "garbage");
    const Snapshot snapshot = refresh();
    QCOMPARE(snapshot.chains.at(0).problems.size(), std::size_t(1));
    QCOMPARE(snapshot.chains[0].problems[0].error.code, ErrorCode::Rpc);
    QCOMPARE(snapshot.totalUsd.toString(), std::string("2025.5"));
}

void TestPortfolio::refresh_aSilentChainKeepsWhatItSaid()
{
    (void)refresh();
    m_world->chain->setDown(true);
    m_world->clock.advance(std::chrono::hours(2));
    const Snapshot snapshot = refresh();
    const ChainSnapshot &chain = snapshot.chains.at(0);
    QVERIFY(chain.stale);
    QCOMPARE(toUnixSeconds(chain.readAt), std::int64_t(fakes::ScriptedWorld::kNow));
    QCOMPARE(chain.problems.size(), std::size_t(1));
    QCOMPARE(chain.balances.size(), std::size_t(3));
    QVERIFY(chain.balances[0].amount.origin.trust == contracts::Trust::Stale);
    QCOMPARE(snapshot.totalUsd.toString(), std::string("2025.5"));
}

void TestPortfolio::refresh_aChainThatNeverSpokeHasItsProblem()
{
    m_world->chain->setDown(true);
    const Snapshot snapshot = refresh();
    QVERIFY(snapshot.chains.at(0).stale);
    QVERIFY(snapshot.chains[0].chain == kHere);
    QCOMPARE(snapshot.chains[0].problems.size(), std::size_t(1));
    QVERIFY(snapshot.totalUsd.isZero());
}

void TestPortfolio::refresh_aPlaceIsNotCountedTwice()
{
    // The registry lists a token whose balance a position shows already.
    protocols::Position place = position({{protocols::LegKind::Supplied, Uint256(100'000'000)}});
    place.contract = m_world->usdc;
    m_protocol->answer = std::vector<protocols::Position>{place};
    QCOMPARE(refresh().totalUsd.toString(), std::string("2100"));
}

void TestPortfolio::refresh_aPositionThatStopsAnsweringStays()
{
    m_protocol->answer =
        std::vector<protocols::Position>{position({{protocols::LegKind::Supplied, Uint256(100'000'000)}})};
    m_protocol->answer->front().legs[0].amount.origin.block.number = ethereum::BlockNumber(41);
    m_protocol->answer->front().actions = {protocols::Action::Withdraw};
    (void)refresh();
    protocols::Position broken = position({});
    broken.problem = "the pool answers with nothing";
    m_protocol->answer = std::vector<protocols::Position>{broken};
    for (int times = 0; times < 2; ++times) { // the second time it is carried from what was carried
        const Snapshot snapshot = refresh();
        const ValuedPosition &stays = snapshot.chains.at(0).positions.at(0);
        QVERIFY(!snapshot.chains[0].stale);
        QVERIFY(stays.silentSince);
        QCOMPARE(stays.silentSince->number.value(), std::uint64_t(41));
        QCOMPARE(stays.valueUsd->toString(), std::string("100"));
        QVERIFY(stays.position.legs.at(0).amount.origin.trust == contracts::Trust::Stale);
        QCOMPARE(stays.position.problem, std::string("the pool answers with nothing"));
        QVERIFY(stays.position.actions.empty());
        QCOMPARE(snapshot.totalUsd.toString(), std::string("2125.5"));
    }
    m_protocol->answer =
        std::vector<protocols::Position>{position({{protocols::LegKind::Supplied, Uint256(101'000'000)}})};
    const Snapshot again = refresh();
    QVERIFY(!again.chains.at(0).positions.at(0).silentSince);
    QCOMPARE(again.chains[0].positions[0].valueUsd->toString(), std::string("101"));
}

void TestPortfolio::refresh_aPositionOfASilentProtocolStays()
{
    protocols::Position held = position({{protocols::LegKind::Supplied, Uint256(100'000'000)}});
    held.protocol = m_protocol->id();
    m_protocol->answer = std::vector<protocols::Position>{held};
    (void)refresh();
    m_protocol->answer = failure(ErrorCode::Rpc, "garbage");
    const Snapshot snapshot = refresh();
    QCOMPARE(snapshot.chains.at(0).positions.size(), std::size_t(1));
    QVERIFY(snapshot.chains[0].positions[0].silentSince);
    QCOMPARE(snapshot.totalUsd.toString(), std::string("2125.5"));
}

void TestPortfolio::refresh_aPositionThatWasClosedGoes()
{
    m_protocol->answer =
        std::vector<protocols::Position>{position({{protocols::LegKind::Supplied, Uint256(100'000'000)}})};
    (void)refresh();
    m_protocol->answer = std::vector<protocols::Position>();
    QVERIFY(refresh().chains.at(0).positions.empty());
}

void TestPortfolio::refresh_aBalanceThatCantBeReadStays()
{
    (void)refresh();
    m_world->chain->answer(m_world->usdc, "balanceOf(address)(uint256)", {m_world->account}, {}); // no number
    const Snapshot snapshot = refresh();
    QCOMPARE(snapshot.chains.at(0).problems.size(), std::size_t(1));
    const auto usdc = std::find_if(snapshot.chains[0].balances.begin(), snapshot.chains[0].balances.end(),
                                   [this](const Balance &one) { return one.token.id == m_world->id(m_world->usdc); });
    QVERIFY(usdc != snapshot.chains[0].balances.end());
    QVERIFY(usdc->amount.origin.trust == contracts::Trust::Stale);
    QCOMPARE(snapshot.totalUsd.toString(), std::string("2025.5"));
}

void TestPortfolio::read_hasNothingFromBefore()
{
    protocols::Position held = position({{protocols::LegKind::Supplied, Uint256(100'000'000)}});
    held.protocol = m_protocol->id();
    m_protocol->answer = std::vector<protocols::Position>{held};
    (void)refresh();
    m_protocol->answer = failure(ErrorCode::Rpc, "garbage");
    auto context = async::waitFor(m_portfolio->context(kHere));
    QVERIFY(context);
    const auto read = async::waitFor(m_portfolio->read(*context, {m_world->account}));
    QVERIFY(read);
    QVERIFY(read->positions.empty()); // a rule never acts on what was
}

QTEST_GUILESS_MAIN(TestPortfolio)
#include "tst_portfolio.moc"
