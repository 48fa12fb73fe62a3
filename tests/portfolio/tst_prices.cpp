// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scripted_world.h"
#include "portfolio/prices.h"

using namespace sheaf;
using contracts::Trust;
using fakes::ether;

class TestPrices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<fakes::ScriptedWorld>(); }
    void feed_isTakenAndNamed();
    void wrapped_isWorthTheCoin();
    void pool_pricesWhatHasNoFeed();
    void pool_thatIsShallowSaysNothing();
    void sources_apartAreAConflict_data();
    void sources_apartAreAConflict();
    void feed_isRefused_data();
    void feed_isRefused();
    void feed_thatFailsLeavesThePool();
    void unknown_isNotFound();

private:
    Result<contracts::Figure<Decimal>> price(const ethereum::Address &token)
    {
        const std::vector<protocols::V2Pair> pools{{m_world->wethUsdc, m_world->weth, m_world->usdc},
                                                   {m_world->wethDrw, m_world->weth, m_world->drw}};
        const auto prices =
            async::waitFor(portfolio::Prices::read(&m_world->registry, &m_world->spec(), m_world->reader(), pools));
        return async::waitFor(prices->price(m_world->id(token)));
    }

    std::unique_ptr<fakes::ScriptedWorld> m_world;
};

void TestPrices::feed_isTakenAndNamed()
{
    m_world->feed(m_world->ethFeed, 2'000'00000000);
    m_world->feed(m_world->usdcFeed, 99'990000, 90);
    const auto usdc = price(m_world->usdc);
    QVERIFY2(usdc, usdc ? "" : usdc.error().detail.c_str());
    QCOMPARE(usdc->value.toString(), std::string("0.9999"));
    QCOMPARE(usdc->origin.source, std::string("Chainlink USDC / USD"));
    QCOMPARE(toUnixSeconds(usdc->origin.updatedAt), std::int64_t(m_world->kNow - 90));
    QVERIFY(usdc->origin.trust == Trust::OnChain);
}

void TestPrices::wrapped_isWorthTheCoin()
{
    m_world->feed(m_world->ethFeed, 2'000'00000000);
    QCOMPARE(price(m_world->weth)->value.toString(), std::string("2000"));
    QCOMPARE(price(ethereum::Address())->value.toString(), std::string("2000"));
}

void TestPrices::pool_pricesWhatHasNoFeed()
{
    // 5,000 WETH at 2,000 USD against 10,000,000 DRW: 1 USD each.
    m_world->feed(m_world->ethFeed, 2'000'00000000);
    m_world->pool(m_world->wethDrw, ether(5'000), ether(10'000'000), ether(1));
    const auto drw = price(m_world->drw);
    QVERIFY2(drw, drw ? "" : drw.error().detail.c_str());
    QCOMPARE(drw->value.toString(), std::string("1"));
    QCOMPARE(drw->origin.source, std::string("Uniswap V2 DRW/WETH"));
    QVERIFY(drw->origin.trust == Trust::Derived);
}

void TestPrices::pool_thatIsShallowSaysNothing()
{
    // 4 WETH are 8,000 USD: less than what a pool must hold to be believed.
    m_world->feed(m_world->ethFeed, 2'000'00000000);
    m_world->pool(m_world->wethDrw, ether(4), ether(8'000), ether(1));
    QCOMPARE(price(m_world->drw).error().code, ErrorCode::NotFound);
}

void TestPrices::sources_apartAreAConflict_data()
{
    QTest::addColumn<quint64>("reserveUsdc"); // against 1,000 WETH, while the feeds say 2,000
    QTest::addColumn<bool>("conflict");
    QTest::newRow("the same") << quint64(2'000'000) << false;
    QTest::newRow("2 % above") << quint64(2'040'000) << false;
    QTest::newRow("2.01 % above") << quint64(2'040'200) << true;
    QTest::newRow("1.96 % below") << quint64(1'960'800) << false;
    QTest::newRow("3 % below") << quint64(1'940'000) << true;
}

void TestPrices::sources_apartAreAConflict()
{
    QFETCH(quint64, reserveUsdc);
    QFETCH(bool, conflict);
    m_world->feed(m_world->ethFeed, 2'000'00000000);
    m_world->feed(m_world->usdcFeed, 1'00000000);
    m_world->pool(m_world->wethUsdc, ether(1'000), Uint256(reserveUsdc * 1'000'000), ether(1));
    for (const auto &token : {ethereum::Address(), m_world->weth}) {
        const auto eth = price(token);
        QCOMPARE(!eth && eth.error().code == ErrorCode::Conflict, conflict);
        if (!conflict)
            QCOMPARE(eth->value.toString(), std::string("2000")); // the feed's, not a mean
    }
}

void TestPrices::feed_isRefused_data()
{
    QTest::addColumn<quint64>("price");
    QTest::addColumn<quint64>("age");
    QTest::addColumn<quint64>("answeredIn");
    QTest::addColumn<bool>("good");
    QTest::newRow("just in time") << quint64(200000000000) << quint64(3600) << quint64(5) << true;
    QTest::newRow("stale") << quint64(200000000000) << quint64(3601) << quint64(5) << false;
    QTest::newRow("an earlier round's") << quint64(200000000000) << quint64(60) << quint64(4) << false;
    QTest::newRow("no price") << quint64(0) << quint64(60) << quint64(5) << false;
}

void TestPrices::feed_isRefused()
{
    QFETCH(quint64, price);
    QFETCH(quint64, age);
    QFETCH(quint64, answeredIn);
    QFETCH(bool, good);
    m_world->feed(m_world->ethFeed, price, age, answeredIn);
    const auto eth = this->price(ethereum::Address());
    QCOMPARE(eth.has_value(), good);
    if (!good)
        QCOMPARE(eth.error().code, ErrorCode::Rpc);
}

void TestPrices::feed_thatFailsLeavesThePool()
{
    m_world->feed(m_world->ethFeed, 2'000'00000000, 10'000); // stale
    m_world->feed(m_world->usdcFeed, 1'00000000);
    m_world->pool(m_world->wethUsdc, ether(1'000), Uint256(2'000'000'000'000), ether(1));
    const auto eth = price(ethereum::Address());
    QVERIFY2(eth, eth ? "" : eth.error().detail.c_str());
    QVERIFY(eth->origin.trust == Trust::Derived);
    QCOMPARE(eth->origin.source, std::string("Uniswap V2 WETH/USDC"));
    // A stale feed prices nothing through a pool.
    m_world->pool(m_world->wethDrw, ether(5'000), ether(10'000'000), ether(1));
    QCOMPARE(price(m_world->drw).error().code, ErrorCode::NotFound);
}

void TestPrices::unknown_isNotFound()
{
    QCOMPARE(price(fakes::addressOf(77)).error().code, ErrorCode::NotFound);
    QCOMPARE(price(m_world->drw).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
