// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/performance.h"

#include <QtTest>

using namespace sheaf;
using namespace sheaf::portfolio;
using protocols::LegKind;

namespace {

ethereum::TokenInfo token(std::uint8_t id, unsigned decimals)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = id;
    return {{ethereum::ChainId(1), ethereum::Address(bytes)}, "T" + std::to_string(id), {}, decimals};
}

void addLeg(ValuedPosition &to, LegKind kind, const ethereum::TokenInfo &of, std::uint64_t amount, const char *usd)
{
    to.position.legs.push_back({kind, of, {Uint256(amount), {}}});
    Valuation worth;
    if (usd != nullptr)
        worth.valueUsd = *Decimal::parse(usd);
    to.legs.push_back(worth);
}

void addRate(ValuedPosition &to, double apr) { to.position.rates.push_back({{"rate", apr, false}, {}}); }

ValuedPosition pool(std::uint64_t first, std::uint64_t second, const char *usdEach)
{
    ValuedPosition out;
    addLeg(out, LegKind::Staked, token(1, 18), first, usdEach);
    addLeg(out, LegKind::Staked, token(2, 6), second, usdEach);
    addLeg(out, LegKind::Reward, token(3, 18), 5, "1");
    return out;
}

} // namespace

class TestPerformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void earning_isTheSumOfValueTimesRate()
    {
        Snapshot snapshot;
        snapshot.chains.resize(2);
        ValuedPosition supplied; // 1000 at 5 %, of which 400 are borrowed against
        addLeg(supplied, LegKind::Supplied, token(1, 18), 1, "1000");
        addLeg(supplied, LegKind::Borrowed, token(2, 6), 1, "400");
        addRate(supplied, 0.05);
        ValuedPosition staked = pool(1, 1, "500"); // 1000 at 10 % + 20 %, its reward left out
        addRate(staked, 0.10);
        addRate(staked, 0.20);
        ValuedPosition unpriced;
        addLeg(unpriced, LegKind::Supplied, token(1, 18), 1, nullptr);
        addRate(unpriced, 9);
        ValuedPosition rateless;
        addLeg(rateless, LegKind::Supplied, token(1, 18), 1, "77");
        snapshot.chains[0].positions = {supplied, unpriced};
        snapshot.chains[1].positions = {staked, rateless};
        const Earning all = earning(snapshot);
        QCOMPARE(all.usdAYear.toFixed(6), std::string("350.000000"));
        QCOMPARE(all.workingUsd.toString(), std::string("2000"));
        QVERIFY(std::abs(all.apr - 0.175) < 1e-12);
    }

    /// 1,000 at 5 % are 50 a year, and 400 borrowed at 8 % cost 32 of them; at 20 % they cost 30 more than comes in.
    void earning_isLessWhatIsBorrowedCosts()
    {
        Snapshot snapshot;
        snapshot.chains.resize(1);
        ValuedPosition supplied;
        addLeg(supplied, LegKind::Supplied, token(1, 18), 1, "1000");
        addRate(supplied, 0.05);
        ValuedPosition borrowed; // of another token, as Aave has it: a position of its own
        addLeg(borrowed, LegKind::Borrowed, token(2, 6), 1, "400");
        addRate(borrowed, 0.03);
        borrowed.position.borrowApr = contracts::Figure<double>{0.08, {}};
        snapshot.chains[0].positions = {supplied, borrowed};
        const Earning all = earning(snapshot);
        QCOMPARE(all.usdAYear.toFixed(6), std::string("18.000000"));
        QCOMPARE(all.owedUsdAYear.toFixed(6), std::string("32.000000"));
        QVERIFY(!all.isLoss && std::abs(all.apr - 0.018) < 1e-12);
        snapshot.chains[0].positions[1].position.borrowApr->value = 0.2;
        const Earning loss = earning(snapshot);
        QVERIFY(loss.isLoss);
        QCOMPARE(loss.usdAYear.toFixed(6), std::string("30.000000"));
        QVERIFY(std::abs(loss.apr + 0.03) < 1e-12);
    }

    void earning_isNothingWithoutPositions()
    {
        const Earning none = earning({});
        QVERIFY(none.usdAYear.isZero() && none.apr == 0);
    }

    void againstHolding_isTheImpermanentLoss()
    {
        // The first token's price in the second went from 2000 to 8000: k = 4, 2·2/5 − 1 = −20 %.
        const auto found = againstHolding(pool(500, 4'000'000, "4000"), pool(1'000, 2'000'000, "2000"));
        QVERIFY(found);
        QVERIFY(std::abs(found->priceRatio - 4) < 1e-12);
        QVERIFY(std::abs(found->loss + 0.2) < 1e-12);
        QCOMPARE(found->heldUsd->toFixed(6), std::string("10000.000000")); // 8000 ÷ 0.8
        QCOMPARE(found->lossUsd->toFixed(6), std::string("2000.000000"));
    }

    void againstHolding_doesNotDependOnWhatWasAdded()
    {
        const auto found = againstHolding(pool(3'000, 6'000'000, "6000"), pool(1'000, 2'000'000, "2000"));
        QVERIFY(found);
        QCOMPARE(found->loss, 0.0);
    }

    void againstHolding_isOfPoolsAlone()
    {
        ValuedPosition supplied;
        addLeg(supplied, LegKind::Supplied, token(1, 18), 1, "1000");
        QVERIFY(!againstHolding(supplied, supplied));
        ValuedPosition other = pool(1, 1, "1");
        other.position.legs[1].token = token(9, 6);
        QVERIFY(!againstHolding(other, pool(1, 1, "1")));
        QVERIFY(!againstHolding(pool(0, 1, "1"), pool(1, 1, "1")));
    }
};

QTEST_APPLESS_MAIN(TestPerformance)
#include "tst_performance.moc"
