// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "positions_model.h"
#include "snapshots.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

QString names(const PositionsModel &model)
{
    QStringList out;
    for (int row = 0; row < model.size(); ++row)
        out << model.value(row, QStringLiteral("name")).toString();
    return out.join(QLatin1Char(' '));
}

} // namespace

class TestPositionsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_desk = Desk::open();
        m_first = m_desk->registry().chains().at(0).id.value();
        m_second = m_desk->registry().chains().at(1).id.value();
        m_model = std::make_unique<PositionsModel>(m_desk->session.get());
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
        m_desk.reset();
    }

    void rows_sayWhatIsThere()
    {
        take(three());
        QCOMPARE(m_model->size(), 3);
        QCOMPARE(text(0, "name"), QStringLiteral("WETH/USDC"));
        QCOMPARE(text(0, "value"), QStringLiteral("4,000.00"));
        QCOMPARE(text(0, "rate"), QStringLiteral("20.00%"));
        QCOMPARE(text(0, "reward"), QStringLiteral("12.50"));
        QCOMPARE(text(0, "share"), QStringLiteral("40.00%")); // of 10,000
        QCOMPARE(text(0, "health"), QString());
        QVERIFY(text(0, "valueOrigin").contains(QStringLiteral("at 2,000.00 USD")));
        QVERIFY(text(0, "rateOrigin").contains(QStringLiteral("rewards in DRW")));
        QCOMPARE(text(1, "reward"), QStringLiteral("–")); // nothing waits: no 0.00 that looks like a reward
        QVERIFY(!m_model->value(0, QStringLiteral("stale")).toBool());
        QVERIFY(!m_model->indebted());
    }

    void cost_saysWhyItIsNotKnown()
    {
        take(three());
        QCOMPARE(text(0, "cost"), QStringLiteral("–"));
        QVERIFY(text(0, "costOrigin").contains(QStringLiteral("may not be asked")));
        QCOMPARE(text(1, "costOrigin"), QStringLiteral("There is nothing to bring in."));
    }

    void sortBy_turnsAroundTheSecondTime()
    {
        take(three());
        QCOMPARE(names(*m_model), QStringLiteral("WETH/USDC DAI USDC")); // the most valuable first
        m_model->sortBy(PositionsModel::Column::Value);
        QCOMPARE(names(*m_model), QStringLiteral("USDC DAI WETH/USDC"));
        m_model->sortBy(PositionsModel::Column::Name);
        QCOMPARE(names(*m_model), QStringLiteral("DAI USDC WETH/USDC"));
        QVERIFY(m_model->ascending());
        m_model->sortBy(PositionsModel::Column::Rate);
        QCOMPARE(names(*m_model), QStringLiteral("WETH/USDC USDC DAI")); // 20, 7, 3
    }

    void sortBy_putsTheUnknownLastEitherWay()
    {
        portfolio::Snapshot snapshot = three();
        snapshot.chains[0].positions[0].valueUsd.reset();
        const QString unknown = format(snapshot.chains[0].positions[0]);
        take(snapshot);
        QVERIFY(names(*m_model).endsWith(unknown));
        m_model->sortBy(PositionsModel::Column::Value);
        QVERIFY(names(*m_model).endsWith(unknown));
        QCOMPARE(text(2, "value"), QStringLiteral("–"));
    }

    void filter_wantsEveryWord()
    {
        take(three());
        m_model->filter(QStringLiteral("aave"));
        QCOMPARE(names(*m_model), QStringLiteral("DAI USDC"));
        m_model->filter(QStringLiteral("aave dai"));
        QCOMPARE(names(*m_model), QStringLiteral("DAI"));
        m_model->filter(QStringLiteral("nothing like it"));
        QCOMPARE(m_model->size(), 0);
        QCOMPARE(m_model->total(), 3);
        m_model->filter({});
        QCOMPARE(m_model->size(), 3);
    }

    void groupBy_keepsGroupsTogetherTheLargestFirst()
    {
        take(three());
        m_model->groupBy(PositionsModel::Grouping::Protocol);
        QCOMPARE(names(*m_model), QStringLiteral("DAI USDC WETH/USDC")); // Aave 5,000; Synthetix 4,000
        QCOMPARE(text(0, "group"), QStringLiteral("Aave V3"));
        QCOMPARE(text(0, "groupValue"), QStringLiteral("5,000.00"));
        QCOMPARE(text(2, "group"), QStringLiteral("Synthetix"));
        m_model->groupBy(PositionsModel::Grouping::Asset);
        QCOMPARE(text(0, "group"), QStringLiteral("USDC"));
        QCOMPARE(text(2, "group"), QStringLiteral("WETH + USDC"));
    }

    void aSilentPosition_staysAndSaysSinceWhen()
    {
        portfolio::Snapshot snapshot = three();
        portfolio::ValuedPosition &silent = snapshot.chains[0].positions[0];
        silent.silentSince = originAt(m_first, 41, now() - std::chrono::minutes(5)).block;
        silent.position.problem = "the pool answers with nothing";
        take(snapshot);
        QCOMPARE(m_model->size(), 3);
        QVERIFY(m_model->value(0, QStringLiteral("stale")).toBool());
        QCOMPARE(text(0, "note"),
                 QStringLiteral("Not returned since block 41, 5 min ago: the pool answers with nothing"));
        QCOMPARE(text(0, "value"), QStringLiteral("4,000.00"));
    }

    void aSilentChain_marksItsRows()
    {
        portfolio::Snapshot snapshot = three();
        snapshot.chains[1].stale = true;
        take(snapshot);
        for (int row = 0; row < 3; ++row)
            QCOMPARE(m_model->value(row, QStringLiteral("stale")).toBool(),
                     text(row, "chain") == QString::fromStdString(m_desk->registry().chains().at(1).name));
    }

    void aBrokenPoolThatNobodyHas_isNoRow()
    {
        portfolio::Snapshot snapshot = three();
        portfolio::ValuedPosition broken;
        broken.position.id = "uniswap-v2:1:broken";
        broken.position.problem = "the pool can't be read";
        snapshot.chains[0].positions.push_back(broken);
        take(snapshot);
        QCOMPARE(m_model->size(), 3);
    }

    void health_saysHowNearTheEdgeIs()
    {
        portfolio::Snapshot snapshot = three();
        const auto origin = originAt(m_first, 77, now());
        snapshot.chains[0].positions[0].position.healthFactor = contracts::Figure<Decimal>{usd("1.0512"), origin};
        take(snapshot);
        QCOMPARE(text(0, "health"), QStringLiteral("1.05"));
        QCOMPARE(m_model->value(0, QStringLiteral("healthTone")).toInt(), 2);
        QVERIFY(m_model->indebted());
    }

    void currency_isEtherAtTheSnapshotsPrice()
    {
        m_desk->preferences.setCurrency(QStringLiteral("ETH"));
        take(three());
        QCOMPARE(m_model->unit(), QStringLiteral("USD")); // no price of ether: no guess
        portfolio::Snapshot snapshot = three();
        snapshot.chains[0].balances = {
            balance(snapshot.chains[0], tokenOf(m_first, 0, "ETH", 18), "1", "2000", "2000")};
        take(snapshot);
        QCOMPARE(m_model->unit(), QStringLiteral("ETH"));
        QCOMPARE(text(0, "value"), QStringLiteral("2.0000"));
    }

    void fiveHundred_changeWithoutAReset()
    {
        portfolio::Snapshot snapshot;
        // Read long ago: the rows say its age, which must not change while the test runs.
        snapshot.chains = {chainAt(m_first, 77, now() - std::chrono::hours(36) - std::chrono::minutes(30))};
        for (int i = 0; i < 500; ++i) {
            const std::string name = "P" + std::to_string(i);
            const std::string value = std::to_string(10'000 - i);
            snapshot.chains[0].positions.push_back(supply(snapshot.chains[0], name.c_str(), value.c_str(), 0.05));
        }
        take(snapshot);
        QCOMPARE(m_model->size(), 500);
        QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
        QSignalSpy layout(m_model.get(), &QAbstractItemModel::layoutChanged);
        QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
        QSignalSpy removed(m_model.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy moved(m_model.get(), &QAbstractItemModel::rowsMoved);
        QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
        take(snapshot);
        QCOMPARE(changed.size(), 0);
        snapshot.chains[0].positions[250] = supply(snapshot.chains[0], "P250", "9750.5", 0.05);
        snapshot.chains[0].positions.erase(snapshot.chains[0].positions.begin() + 10);
        take(snapshot);
        QCOMPARE(reset.size() + layout.size() + inserted.size() + moved.size(), 0);
        QCOMPARE(removed.size(), 1);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(m_model->size(), 499);
    }

    void lock_leavesNothing()
    {
        take(three());
        m_desk->session->lock();
        QCOMPARE(m_model->size(), 0);
        QCOMPARE(m_model->total(), 0);
    }

private:
    UnixTime now() const { return m_desk->session->wallet().now(); }
    void take(portfolio::Snapshot snapshot) { m_desk->session->takeSnapshot(std::move(snapshot)); }
    QString text(int row, const char *role) const { return m_model->value(row, QLatin1String(role)).toString(); }
    static QString format(const portfolio::ValuedPosition &position)
    {
        return QString::fromStdString(position.position.name);
    }

    /// 4,000 in a pool and 3,000 and 2,000 supplied; the net worth is 10,000.
    portfolio::Snapshot three() const
    {
        portfolio::Snapshot out;
        out.chains = {chainAt(m_first, 77, now()), chainAt(m_second, 99, now())};
        out.chains[0].positions = {stake(out.chains[0], "WETH/USDC", "2000", "4000", "12.5", 0.20),
                                   supply(out.chains[0], "DAI", "3000", 0.03)};
        out.chains[1].positions = {supply(out.chains[1], "USDC", "2000", 0.07)};
        out.totalUsd = usd("10000");
        return out;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PositionsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0;
};

QTEST_GUILESS_MAIN(TestPositionsModel)
#include "tst_positions_model.moc"
