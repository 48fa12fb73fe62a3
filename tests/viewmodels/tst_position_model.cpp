// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "markets_model.h"
#include "portfolio/history.h"
#include "position_model.h"
#include "snapshots.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestPositionModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_desk = Desk::open();
        m_chain = m_desk->registry().chains().at(0).id.value();
        m_model = std::make_unique<PositionModel>(m_desk->session.get());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void open_showsWhatIsInIt()
    {
        const QAbstractItemModelTester tester(m_model->legs(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        take(pool("2000"));
        m_model->open(id());
        QVERIFY(m_model->found());
        QCOMPARE(m_model->name(), QStringLiteral("WETH/USDC"));
        QCOMPARE(m_model->value(), QStringLiteral("4,000.00"));
        QCOMPARE(m_model->rate(), QStringLiteral("20.00%"));
        QCOMPARE(m_model->reward(), QStringLiteral("12.50"));
        QCOMPARE(m_model->legs()->size(), 3);
        QCOMPARE(m_model->legs()->value(0, QStringLiteral("kind")).toString(), QStringLiteral("Staked"));
        QCOMPARE(m_model->legs()->value(0, QStringLiteral("value")).toString(), QStringLiteral("2,000.00"));
        QVERIFY(m_model->legs()->value(0, QStringLiteral("origin")).toString().contains(QStringLiteral("block 77")));
        QVERIFY(m_model->legs()->value(2, QStringLiteral("reward")).toBool());
        QCOMPARE(m_model->rates()->value(0, QStringLiteral("label")).toString(), QStringLiteral("Rewards in DRW"));
        QVERIFY(m_model->canDeposit() && m_model->canWithdraw() && m_model->canClaim() && m_model->canCompound());
        QVERIFY(m_model->rewarded());
    }

    /// 1 WETH and 2,000 USDC are in it: a quarter is 0.25 WETH and 500 USDC, and the reward is none of it.
    void share_saysWhatComesBack()
    {
        take(pool("2000"));
        m_model->open(id());
        QCOMPARE(m_model->share(), 100);
        m_model->setShare(25);
        QCOMPARE(m_model->back()->size(), 2);
        QCOMPARE(m_model->back()->value(0, QStringLiteral("amount")).toString(), QStringLiteral("0.25"));
        QCOMPARE(m_model->back()->value(0, QStringLiteral("value")).toString(), QStringLiteral("500.00 USD"));
        QCOMPARE(m_model->back()->value(1, QStringLiteral("amount")).toString(), QStringLiteral("500"));
        m_model->setShare(0); // there is no such withdrawal
        QCOMPARE(m_model->share(), 1);
    }

    void holding_isNotKnownOfWhatWasNeverSeen()
    {
        take(pool("2000"));
        m_model->open(id());
        QVERIFY(m_model->pooled());
        QCOMPARE(m_model->holding(), QStringLiteral("–"));
        QVERIFY(m_model->holdingText().startsWith(QStringLiteral("Not known: it was opened elsewhere")));
    }

    void holding_isTheImpermanentLossSinceTheFirstSight()
    {
        // Then 2 WETH and 2,000 USDC, at 1,000; now 1 and 4,000, at 4,000: k = 4, 2·2/5 − 1 = −20 %. Held, the two
        // would be worth 2 × 4,000 + 2,000 = 10,000; they are worth 8,000.
        portfolio::ChainSnapshot before = pool("2000").chains[0];
        before.positions[0].position.legs[0].amount.value = *usd("2").toUnits(18);
        remember(before);
        take(pool("4000"));
        m_model->open(id());
        QCOMPARE(m_model->value(), QStringLiteral("8,000.00"));
        QCOMPARE(m_model->holding(), QStringLiteral("−2,000.00 (−20.00%)"));
        QCOMPARE(m_model->holdingDirection(), -1);
        QVERIFY2(m_model->holdingText().contains(QStringLiteral("the price of WETH in USDC has moved by +300.00%")),
                 qPrintable(m_model->holdingText()));
        QVERIFY(m_model->holdingText().contains(QStringLiteral("opened elsewhere")));
    }

    void holding_isNoQuestionOfASupply()
    {
        portfolio::Snapshot snapshot;
        snapshot.chains = {chainAt(m_chain, 77, now())};
        snapshot.chains[0].positions = {supply(snapshot.chains[0], "USDC", "3000", 0.03)};
        take(snapshot);
        m_model->open(QString::fromStdString(snapshot.chains[0].positions[0].position.id));
        QVERIFY(!m_model->pooled());
    }

    void values_areItsHistory()
    {
        for (const int hours : {50, 20, 10}) {
            portfolio::ChainSnapshot then = pool("2000").chains[0];
            then.readAt = now() - std::chrono::hours(hours);
            then.positions[0].valueUsd = Decimal::fromInteger(static_cast<std::uint64_t>(1'000 + hours));
            remember(then);
        }
        take(pool("2000"));
        m_model->open(id());
        QCOMPARE(m_model->values()->points().size(), 3);
        QCOMPARE(m_model->values()->values().first(), QStringLiteral("1,050.00 USD"));
        QCOMPARE(m_model->rateHistory()->values().first(), QStringLiteral("20.00%"));
        m_model->show(0);
        QCOMPARE(m_model->values()->points().size(), 2);
    }

    void aWatchedAccount_canDoNothing()
    {
        portfolio::Snapshot snapshot = pool("2000");
        const auto stranger = snapshot.chains[0].positions[0].position.account;
        QVERIFY(m_desk->session->wallet().vault().watch(stranger.toString(), "whale"));
        take(snapshot);
        m_model->open(id());
        QVERIFY(m_model->watched());
        QVERIFY(!m_model->canDeposit() && !m_model->canWithdraw() && !m_model->canClaim() && !m_model->canCompound());
        QCOMPARE(m_model->value(), QStringLiteral("4,000.00"));
    }

    void aSilentPosition_canDoNothing()
    {
        portfolio::Snapshot snapshot = pool("2000");
        snapshot.chains[0].positions[0].silentSince = snapshot.chains[0].block;
        snapshot.chains[0].positions[0].position.actions.clear();
        take(snapshot);
        m_model->open(id());
        QVERIFY(m_model->note().startsWith(QStringLiteral("Not returned since block 77")));
        QVERIFY(!m_model->canDeposit() && !m_model->canWithdraw() && !m_model->canClaim() && !m_model->canCompound());
    }

    void aClosedPosition_saysSo()
    {
        take(pool("2000"));
        m_model->open(id());
        portfolio::Snapshot snapshot = pool("2000");
        snapshot.chains[0].positions.clear();
        take(snapshot);
        QVERIFY(!m_model->found());
        QVERIFY(m_model->note().contains(QStringLiteral("closed")));
        QVERIFY(!m_model->canWithdraw());
        QCOMPARE(m_model->name(), QStringLiteral("WETH/USDC")); // what it was stays on its page
        QCOMPARE(m_model->value(), QStringLiteral("0.00"));     // and what it had does not
        QCOMPARE(m_model->legs()->size(), 0);
        QCOMPARE(m_model->rates()->size(), 0);
    }

    void lock_leavesNothing()
    {
        take(pool("2000"));
        m_model->open(id());
        m_desk->session->lock();
        QVERIFY(m_model->id().isEmpty() && m_model->name().isEmpty() && m_model->value().isEmpty());
        QCOMPARE(m_model->legs()->size(), 0);
    }

    void markets_askNobodyUnlessAllowed()
    {
        MarketsModel markets(m_desk->session.get());
        markets.read();
        QVERIFY(!markets.reading());
        QVERIFY(markets.problem().contains(QStringLiteral("may not be asked")));
    }

private:
    UnixTime now() const { return m_desk->session->wallet().now(); }
    void take(portfolio::Snapshot snapshot) { m_desk->session->takeSnapshot(std::move(snapshot)); }
    void remember(const portfolio::ChainSnapshot &chain)
    {
        portfolio::History history(m_desk->session->wallet().vault().history().get());
        const auto done = history.remember(chain, {addressOf(1)});
        QVERIFY2(done, done ? "" : done.error().detail.c_str());
    }
    QString id() const { return QStringLiteral("synthetix:%1:WETH/USDC").arg(m_chain); }

    /// 1 WETH and as many USDC as it costs.
    portfolio::Snapshot pool(const char *price) const
    {
        portfolio::Snapshot out;
        out.chains = {chainAt(m_chain, 77, now())};
        const auto value = usd(price).plus(usd(price));
        out.chains[0].positions = {stake(out.chains[0], "WETH/USDC", price, value->toString().c_str(), "12.5", 0.20)};
        out.totalUsd = *value;
        return out;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PositionModel> m_model;
    std::uint64_t m_chain = 0;
};

QTEST_GUILESS_MAIN(TestPositionModel)
#include "tst_position_model.moc"
