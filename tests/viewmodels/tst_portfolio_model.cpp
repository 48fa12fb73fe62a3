// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "language.h"
#include "portfolio_model.h"
#include "snapshots.h"
#include "upcoming_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestPortfolioModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void init()
    {
        m_desk = Desk::open();
        m_first = m_desk->registry().chains().at(0).id.value();
        m_second = m_desk->registry().chains().at(1).id.value();
        m_model = std::make_unique<PortfolioModel>(m_desk->session.get());
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void beforeAnythingWasRead_nothingIsKnown()
    {
        QVERIFY(!m_model->known());
        QCOMPARE(m_model->netWorth(), QStringLiteral("–"));
        QCOMPARE(m_model->earning(), QStringLiteral("–"));
        QCOMPARE(m_model->networks()->size(), static_cast<int>(m_desk->registry().chains().size()));
        QVERIFY(m_model->allocation().isEmpty());
    }

    void netWorth_saysWhereItComesFrom()
    {
        take(some());
        QVERIFY(m_model->known());
        QCOMPARE(m_model->netWorth(), QStringLiteral("10,000.00"));
        QCOMPARE(m_model->unit(), QStringLiteral("USD"));
        QVERIFY(m_model->netWorthOrigin().contains(QStringLiteral("block 77, just now")));
        QVERIFY(!m_model->stale());
    }

    void earning_isValueTimesRate()
    {
        take(some());
        QCOMPARE(m_model->earning(), QStringLiteral("890.00")); // 4000 × 20 % + 3000 × 3 %
        QCOMPARE(m_model->rate(), QStringLiteral("12.71%"));    // of 7000
        QCOMPARE(m_model->rewards(), QStringLiteral("12.50"));
    }

    void originOfASum_namesTheLargestAlone()
    {
        portfolio::Snapshot snapshot;
        snapshot.chains = {chainAt(m_first, 77, now())};
        for (int i = 1; i <= 20; ++i) {
            const std::string size = std::to_string(i * 100);
            snapshot.chains[0].positions.push_back(stake(snapshot.chains[0], ("Pool " + size).c_str(), size.c_str(),
                                                         size.c_str(), std::to_string(i).c_str(), 0.1));
        }
        take(snapshot);
        for (const QString &origin : {m_model->earningOrigin(), m_model->rewardsOrigin()}) {
            const QStringList lines = origin.split(QLatin1Char('\n'));
            QCOMPARE(lines.size(), 10); // what it is, eight positions, and the rest of the twenty
            QVERIFY2(lines.at(1).startsWith(QStringLiteral("Synthetix Pool 2000: ")), qPrintable(lines.at(1)));
            QVERIFY2(lines.at(8).startsWith(QStringLiteral("Synthetix Pool 1300: ")), qPrintable(lines.at(8)));
            QVERIFY2(lines.at(9).contains(QStringLiteral("12")), qPrintable(lines.at(9)));
        }
    }

    void change_isAgainstTheFirstPointOfThePeriod()
    {
        point(now() - std::chrono::hours(50), "8000");
        point(now() - std::chrono::hours(10), "12500");
        m_model->show(PortfolioModel::Period::Day);
        take(some());
        QCOMPARE(m_model->change(), QStringLiteral("−2,500.00 (−20.00%)"));
        QCOMPARE(m_model->changeDirection(), -1);
        m_model->show(PortfolioModel::Period::Week);
        QCOMPARE(m_model->change(), QStringLiteral("+2,000.00 (+25.00%)"));
        QCOMPARE(m_model->changeDirection(), 1);
        QCOMPARE(m_model->worth()->values().last(), QStringLiteral("10,000.00 USD"));
        QCOMPARE(m_model->worth()->points().size(), 3);
        m_model->show(PortfolioModel::Period::All);
        QCOMPARE(m_model->worth()->points().last().x(), 1.0);
    }

    void change_isNoneWithoutAPast()
    {
        take(some());
        QCOMPARE(m_model->change(), QString());
        QVERIFY(m_model->worth()->points().isEmpty());
    }

    void allocation_addsUp()
    {
        take(some());
        m_model->divideBy(PortfolioModel::Part::Protocol);
        QCOMPARE(labels(), (QStringList{"Synthetix 4,012.50", "Aave V3 3,000.00", "In the wallet 2,987.50"}));
        m_model->divideBy(PortfolioModel::Part::Asset);
        QCOMPARE(labels(), (QStringList{"USDC 5,000.00", "ETH 2,987.50", "WETH 2,000.00", "DRW 12.50"}));
        m_model->divideBy(PortfolioModel::Part::Chain);
        QCOMPARE(m_model->allocation().size(), 2);
        double sum = 0;
        for (const QVariant &one : m_model->allocation())
            sum += one.toMap()[QStringLiteral("fraction")].toDouble();
        QVERIFY(std::abs(sum - 1) < 1e-9);
    }

    void allocation_putsTheSmallTogether()
    {
        portfolio::Snapshot snapshot;
        snapshot.chains = {chainAt(m_first, 77, now())};
        for (std::uint8_t i = 1; i <= 10; ++i) {
            const std::string symbol = "T" + std::to_string(i);
            snapshot.chains[0].balances.push_back(
                balance(snapshot.chains[0], tokenOf(m_first, i, symbol.c_str(), 6), "1", "1", "1"));
        }
        take(snapshot);
        QCOMPARE(m_model->allocation().size(), 7);
        QCOMPARE(labels().last(), QStringLiteral("Other 4.00"));
    }

    void allocation_tellsOnlyWhenItChanges()
    {
        take(some());
        QSignalSpy changed(m_model.get(), &PortfolioModel::allocationChanged);
        take(some());
        QCOMPARE(changed.size(), 0);
    }

    void balances_areSortedAndLeaveOutWhatIsEmpty()
    {
        const QAbstractItemModelTester tester(m_model->balances(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        portfolio::Snapshot snapshot = some();
        snapshot.chains[1].balances.push_back(
            balance(snapshot.chains[1], tokenOf(m_second, 2, "USDC", 6), "5000", "1", "5000"));
        snapshot.chains[1].balances.push_back(
            balance(snapshot.chains[1], tokenOf(m_second, 0, "ETH", 18), "0", "2000", "0"));
        take(snapshot);
        QCOMPARE(m_model->balances()->size(), 2);
        QCOMPARE(m_model->balances()->value(0, QStringLiteral("symbol")).toString(), QStringLiteral("USDC"));
        QCOMPARE(m_model->balances()->value(1, QStringLiteral("amount")).toString(), QStringLiteral("1.4937"));
        QCOMPARE(m_model->balances()->value(1, QStringLiteral("exact")).toString(), QStringLiteral("1.49375"));
    }

    void figuresThatNobodyMayRefresh_areSaid()
    {
        m_desk->preferences.setNetworkAllowed(false);
        portfolio::Snapshot snapshot = some();
        take(snapshot);
        QVERIFY(m_model->note().contains(QStringLiteral("may not be asked")));
    }

    void problems_areListed()
    {
        portfolio::Snapshot snapshot = some();
        snapshot.chains[0].problems.push_back({"Aave V3 on a chain", {ErrorCode::Rpc, "garbage"}});
        take(snapshot);
        QCOMPARE(m_model->problems().size(), 1);
        QVERIFY(m_model->problems().first().startsWith(QStringLiteral("Aave V3 on a chain: ")));
        QCOMPARE(m_model->networks()->value(0, QStringLiteral("health")).toString(), QStringLiteral("Answers in part"));
        for (int i = 0; i < 19; ++i)
            snapshot.chains[0].problems.push_back({"Aave V3 on a chain", {ErrorCode::Rpc, "garbage"}});
        take(snapshot);
        QCOMPARE(m_model->problems().size(), 9); // more would be higher than the window
        QVERIFY(m_model->problems().last().contains(QStringLiteral("12")));
    }

    void networks_sayWhoDisagrees()
    {
        const auto at = [](const char *name, std::uint64_t head) {
            rpc::EndpointHealth out;
            out.name = name;
            out.state = rpc::EndpointHealth::State::Ready;
            out.head = ethereum::BlockNumber(head);
            return out;
        };
        QCOMPARE(NetworksModel::disagreement({at("https://a.example", 100), at("https://b.example", 98)}), QString());
        QVERIFY(NetworksModel::disagreement({at("https://a.example", 100), at("https://b.example", 60)})
                    .startsWith(QStringLiteral("b.example is 40 block")));
        rpc::EndpointHealth wrong = at("https://c.example", 5);
        wrong.state = rpc::EndpointHealth::State::WrongChain;
        QCOMPARE(NetworksModel::disagreement({wrong}),
                 QStringLiteral("c.example serves another chain and is not used."));
    }

    void upcoming_saysWhyEachRuleWaits()
    {
        UpcomingModel upcoming(m_desk->session.get());
        const QAbstractItemModelTester tester(&upcoming, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(upcoming.size(), 0);
        auto engine = m_desk->session->wallet().rules();
        QVERIFY(engine);
        const auto rule = (*engine)->add("morning: every day at 09:00, claim Aave USDC on Base.");
        QVERIFY2(rule, rule ? "" : rule.error().detail.c_str());
        Q_EMIT m_desk->session->rulesChanged();
        QCOMPARE(upcoming.size(), 1);
        QCOMPARE(upcoming.value(0, QStringLiteral("title")).toString(), QStringLiteral("Morning"));
        QCOMPARE(upcoming.value(0, QStringLiteral("reason")).toString(),
                 QStringLiteral("It has not been looked at yet."));
        QVERIFY((*engine)->setEnabled(rule->id, false));
        Q_EMIT m_desk->session->rulesChanged();
        QCOMPARE(upcoming.size(), 0); // switched off, it will not happen
    }

    void upcoming_putsAReasonInASentence()
    {
        wallet::Rule rule;
        rule.text = "when compounding is worth it, compound Aave USDC on Base.";
        wallet::LogEntry entry;
        entry.at = now() - std::chrono::minutes(3);
        entry.decision = wallet::Decision::Waited;
        entry.reason = "rewards of Aave USDC are 1.20 USD, which does not exceed 3 USD";
        const auto said = UpcomingModel::said(rule, entry, now());
        QCOMPARE(said.reason, QStringLiteral("Rewards of Aave USDC are 1.20 USD, which does not exceed 3 USD"));
        QCOMPARE(said.when, QStringLiteral("Looked at 3 min ago"));
        QVERIFY(!said.needsYou);
        rule.state = rules::RuleState::Paused;
        rule.pausedBecause = "three runs in a row failed";
        const auto paused = UpcomingModel::said(rule, entry, now());
        QVERIFY(paused.needsYou);
        QCOMPARE(paused.reason, QStringLiteral("Three runs in a row failed"));
    }

    void upcoming_saysAReasonInTheLanguageOfTheWindow()
    {
        Language language(&m_desk->preferences);
        language.choose(2); // German
        wallet::Rule rule;
        wallet::LogEntry entry;
        entry.decision = wallet::Decision::Waited;
        entry.say(phrase("rewards of %1 on %2 at %3 of fees: compounding is worth it from %4 on",
                         PhraseNumber{"1.20", "USD"}, PhraseNumber{"4321.00", "USD"}, PhraseNumber{"0.0123", "USD"},
                         PhraseNumber{"10.25", "USD"}));
        QCOMPARE(
            UpcomingModel::said(rule, entry, now()).reason,
            QStringLiteral("Belohnungen von 1,20 USD auf 4.321,00 USD bei 0,0123 USD Gebühren: Wiederanlegen lohnt "
                           "sich ab 10,25 USD"));
        rule.pause(phrase("%1 runs failed in a row, the last because: %2", PhraseNumber{"3", ""},
                          Phrase("the fees have no price now")));
        QCOMPARE(UpcomingModel::said(rule, entry, now()).reason,
                 QStringLiteral("3 Läufe sind nacheinander gescheitert, der letzte, weil: die Gebühren haben gerade "
                                "keinen Preis"));
        language.choose(1);
        QCOMPARE(UpcomingModel::said(rule, entry, now()).reason,
                 QStringLiteral("3 runs failed in a row, the last because: the fees have no price now"));
    }

    void lock_leavesNothing()
    {
        take(some());
        m_desk->session->lock();
        QVERIFY(!m_model->known());
        QCOMPARE(m_model->netWorth(), QString());
        QVERIFY(m_model->netWorthOrigin().isEmpty() && m_model->rewards().isEmpty() && m_model->problems().isEmpty());
        QVERIFY(m_model->allocation().isEmpty());
        QCOMPARE(m_model->balances()->size(), 0);
        QCOMPARE(m_model->networks()->size(), 0);
        QVERIFY(m_model->worth()->points().isEmpty());
    }

private:
    UnixTime now() const { return m_desk->session->wallet().now(); }
    void take(portfolio::Snapshot snapshot) { m_desk->session->takeSnapshot(std::move(snapshot)); }
    /// A point of the history, as a refresh would have left it.
    void point(UnixTime at, const char *worth)
    {
        const std::int64_t seconds = toUnixSeconds(at);
        QVERIFY(m_desk->session->wallet().vault().history()->run("INSERT INTO worth(slot, at, usd) VALUES(?, ?, ?)",
                                                                 seconds / 300, seconds, usd(worth)));
    }
    QStringList labels() const
    {
        QStringList out;
        for (const QVariant &one : m_model->allocation())
            out << one.toMap()[QStringLiteral("label")].toString() + QLatin1Char(' ') +
                       one.toMap()[QStringLiteral("value")].toString();
        return out;
    }

    /// 4,000 in a pool with 12.50 of rewards, 3,000 supplied, and ether for the rest of 10,000.
    portfolio::Snapshot some() const
    {
        portfolio::Snapshot out;
        out.chains = {chainAt(m_first, 77, now()), chainAt(m_second, 99, now())};
        out.chains[0].positions = {stake(out.chains[0], "WETH/USDC", "2000", "4000", "12.5", 0.20)};
        out.chains[0].balances = {balance(out.chains[0], tokenOf(m_first, 0, "ETH", 18), "1.49375", "2000", "2987.5")};
        out.chains[1].positions = {supply(out.chains[1], "USDC", "3000", 0.03)};
        out.totalUsd = usd("10000");
        return out;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<PortfolioModel> m_model;
    std::uint64_t m_first = 0;
    std::uint64_t m_second = 0;
};

QTEST_GUILESS_MAIN(TestPortfolioModel)
#include "tst_portfolio_model.moc"
