// SPDX-License-Identifier: GPL-3.0-or-later
#include "deposit_model.h"
#include "fixtures.h"
#include "snapshots.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

/// 1.5 ETH at 2,000 USD, no WETH, and 1,000.5 USDC at 1 USD.
class TestDepositModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_desk = Desk::open();
        m_chain = m_desk->registry().chains().at(0).id.value();
        m_markets = std::make_unique<MarketsModel>(m_desk->session.get());
        m_review = std::make_unique<ReviewModel>(m_desk->session.get());
        m_model = std::make_unique<DepositModel>(m_desk->session.get(), m_markets.get(), m_review.get());
        show("1.5", "1000.5");
        m_model->open(QStringLiteral("aave-v3:%1:WETH/USDC").arg(m_chain));
    }
    void cleanup()
    {
        m_model.reset();
        m_review.reset();
        m_desk.reset();
    }

    void open_offersTheTokens_andTheCoinThatIsWrapped()
    {
        const QAbstractItemModelTester tester(m_model->tokens(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_model->title(), QStringLiteral("Deposit into WETH/USDC"));
        QCOMPARE(keys(), (QStringList{"WETH", "ETH", "USDC"}));
        QCOMPARE(at(0, "have"), QStringLiteral("You have 0 WETH"));
        QCOMPARE(at(1, "have"), QStringLiteral("You have 1.5 ETH"));
        QCOMPARE(at(2, "have"), QStringLiteral("You have 1,000.5 USDC"));
        QVERIFY(m_model->note().startsWith(QStringLiteral("One of them is enough")));
        QVERIFY(!m_model->ready());
    }

    void withoutTheCoin_nothingCanBePutIn()
    {
        QVERIFY(m_model->problem().isEmpty());
        show("0", "1000.5");
        m_model->setText(2, QStringLiteral("100"));
        QVERIFY(m_model->problem().startsWith(QStringLiteral("The account has no ETH on ")));
        QVERIFY(!m_model->ready());
        show("0.001", "1000.5");
        QVERIFY(m_model->ready());
    }

    void amounts_areJudgedBesideTheirEntry()
    {
        m_model->setText(2, QStringLiteral("1000.5"));
        QVERIFY(m_model->ready());
        QCOMPARE(at(2, "worth"), QStringLiteral("≈ 1,000.50 USD"));
        QCOMPARE(m_model->total(), QStringLiteral("≈ 1,000.50 USD"));
        QCOMPARE(m_model->spoken(), (QStringList{"1000.5 USDC"}));
        m_model->setText(2, QStringLiteral("1000.500001"));
        QVERIFY(at(2, "problem").contains(QStringLiteral("more than the account has")));
        QVERIFY(!m_model->ready());
        m_model->setText(2, QStringLiteral("0.0000001"));
        QVERIFY(at(2, "problem").contains(QStringLiteral("decimal places")));
        m_model->setText(2, QStringLiteral("1,000"));
        QVERIFY(!at(2, "problem").isEmpty() && !m_model->ready());
        m_model->setText(2, QStringLiteral("all my money"));
        QVERIFY(!at(2, "problem").isEmpty() && !m_model->ready());
        m_model->setText(2, QStringLiteral("0"));
        QVERIFY(at(2, "problem").isEmpty() && !m_model->ready()); // nothing is no deposit
    }

    void theWholeCoin_wouldLeaveNothingForFees()
    {
        QVERIFY(!m_model->tokens()->value(1, QStringLiteral("canAll")).toBool());
        m_model->takeAll(1);
        QVERIFY(at(1, "text").isEmpty());
        m_model->setText(1, QStringLiteral("1.5"));
        QVERIFY(at(1, "problem").contains(QStringLiteral("fees")) && !m_model->ready());
        m_model->setText(1, QStringLiteral("1.4"));
        QVERIFY(m_model->ready());
        QCOMPARE(at(1, "worth"), QStringLiteral("≈ 2,800.00 USD"));
        QCOMPARE(m_model->spoken(), (QStringList{"1.4 ETH"}));
    }

    void all_isWhatThereIs_andFollowsIt()
    {
        QVERIFY(!m_model->tokens()->value(0, QStringLiteral("canAll")).toBool()); // there is no WETH
        m_model->takeAll(2);
        QCOMPARE(at(2, "text"), QStringLiteral("1000.5"));
        QCOMPARE(m_model->spoken(), (QStringList{"all USDC"}));
        show("1.5", "900");
        QCOMPARE(at(2, "text"), QStringLiteral("900"));
        m_model->setText(2, QStringLiteral("12"));
        QCOMPARE(m_model->spoken(), (QStringList{"12 USDC"}));
        m_model->setText(1, QStringLiteral("0.5"));
        QCOMPARE(m_model->spoken(), (QStringList{"0.5 ETH", "12 USDC"}));
        QCOMPARE(m_model->total(), QStringLiteral("≈ 1,012.00 USD"));
    }

    void amounts_areWorthTheChosenCurrency()
    {
        m_desk->preferences.setCurrency(QStringLiteral("ETH"));
        m_model->setText(2, QStringLiteral("500"));
        QCOMPARE(m_model->total(), QStringLiteral("≈ 0.2500 ETH"));
    }

    void anotherPosition_beginsEmpty_andSoDoesTheNextVault()
    {
        m_model->setText(2, QStringLiteral("5"));
        m_model->open(QStringLiteral("aave-v3:%1:WETH/USDC").arg(m_chain));
        QCOMPARE(at(2, "text"), QStringLiteral("5"));
        m_model->open(QStringLiteral("aave-v3:%1:none").arg(m_chain));
        QVERIFY(keys().isEmpty() && !m_model->ready());
        m_model->open(QStringLiteral("aave-v3:%1:WETH/USDC").arg(m_chain));
        QVERIFY(at(2, "text").isEmpty());
        m_model->setText(2, QStringLiteral("5"));
        m_desk->session->lock();
        QVERIFY(m_model->id().isEmpty() && keys().isEmpty() && m_model->spoken().isEmpty());
    }

    void review_keepsWhatWasTyped_whereThePlanFails()
    {
        QSignalSpy done(m_model.get(), &DepositModel::done);
        m_model->setText(2, QStringLiteral("5"));
        m_model->review(); // nobody answers: the plan can't be made
        QCOMPARE(m_review->state(), ReviewModel::State::Preparing);
        QTRY_COMPARE_WITH_TIMEOUT(m_review->state(), ReviewModel::State::Failed, 30'000);
        QCOMPARE(at(2, "text"), QStringLiteral("5"));
        QCOMPARE(done.size(), 0);
    }

private:
    QString at(int row, const char *role) const
    {
        return m_model->tokens()->value(row, QString::fromLatin1(role)).toString();
    }
    QStringList keys() const
    {
        QStringList out;
        for (int row = 0; row < m_model->tokens()->size(); ++row)
            out << at(row, "key");
        return out;
    }
    ethereum::TokenInfo token(const char *symbol) const
    {
        return (*m_desk->registry().tokenNamed(ethereum::ChainId(m_chain), symbol))->info;
    }
    void show(const char *ether, const char *usdc)
    {
        portfolio::Snapshot snapshot;
        snapshot.chains = {chainAt(m_chain, 77, m_desk->session->wallet().now())};
        portfolio::ChainSnapshot &chain = snapshot.chains.front();
        chain.balances = {balance(chain, token("ETH"), ether, "2000", "0"),
                          balance(chain, token("USDC"), usdc, "1", "0")};
        chain.positions = {supply(chain, "WETH/USDC", "100", 0.05)};
        m_desk->session->takeSnapshot(std::move(snapshot));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MarketsModel> m_markets;
    std::unique_ptr<ReviewModel> m_review;
    std::unique_ptr<DepositModel> m_model;
    std::uint64_t m_chain = 0;
};

QTEST_GUILESS_MAIN(TestDepositModel)
#include "tst_deposit_model.moc"
