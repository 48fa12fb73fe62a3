// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "qr_code.h"
#include "receive_model.h"
#include "send_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

const ethereum::ChainId kChain(900);
const ethereum::Address kUsdc = *ethereum::Address::parseRaw("0x31a65c6d4eb07ad51e7afc890ac3b7be84df2ead");
constexpr const char *kFriend = "0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96045";

portfolio::Balance balance(const ethereum::Address &account, const chains::TokenSpec &token, const char *units,
                           const char *price)
{
    portfolio::Balance made;
    made.account = account;
    made.token = token.info;
    made.amount.value = *Uint256::parse(units);
    if (price != nullptr) {
        const Decimal usd = *Decimal::parse(price);
        made.valuation.price = contracts::Figure<Decimal>{usd, {}};
        made.valuation.valueUsd = Decimal::fromUnits(made.amount.value, token.info.decimals)->times(usd);
    }
    return made;
}

} // namespace

class TestSendModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        desk = Desk::open();
        wallet::Vault &vault = desk->session->wallet().vault();
        account = vault.accounts()->front().address;
        QVERIFY(vault.addContact("mum", kFriend).has_value());
        model = std::make_unique<SendModel>(desk->session.get());
        model->setPresent([this](const QString &title, const SendModel::MakePlan &) { presented << title; });
        presented.clear();
        show({"1500000000000000000", "2000", "1000500000", "1"});
        QTRY_VERIFY(settled());
    }
    void cleanup()
    {
        model.reset();
        desk.reset();
    }

    void assets_standByValue()
    {
        // 1.5 ETH at 2,000 are 3,000 USD; 1,000.5 USDC are 1,000.50
        const QAbstractItemModelTester tester(model->assets(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(symbols(), (QStringList{"ETH", "USDC", "WETH"}));
        QSignalSpy reset(model->assets(), &QAbstractItemModel::modelReset);
        model->chooseAsset(1);
        show({"1500000000000000000", "100", "1000500000", "1"});
        QCOMPARE(symbols(), (QStringList{"USDC", "ETH", "WETH"}));
        QCOMPARE(model->unit(), QStringLiteral("USDC")); // what was chosen stays chosen
        QCOMPARE(model->asset(), 0);
        show({"0", "100", "1000500000", "1"});
        QCOMPARE(symbols(), (QStringList{"USDC", "WETH"}));
        QVERIFY(reset.isEmpty());
        desk->session->lock();
        QCOMPARE(model->assets()->rowCount(), 0);
        QVERIFY(model->recipient().isEmpty() && model->accounts().isEmpty());
    }

    /// With ETH at 2,000 USD, 500 USDC are a quarter of one.
    void amount_isWrittenInTheChosenCurrency()
    {
        desk->preferences.setCurrency(QStringLiteral("ETH"));
        model->chooseAsset(1);
        model->setAmount(QStringLiteral("500"));
        QCOMPARE(model->counterpart(), QStringLiteral("0.2500 ETH"));
        model->setInFiat(true);
        QCOMPARE(model->unit(), QStringLiteral("ETH"));
        QCOMPARE(model->amount(), QStringLiteral("0.25000000"));
        model->setAmount(QStringLiteral("0.125"));
        QCOMPARE(model->counterpart(), QStringLiteral("250 USDC"));
        // In another currency the same digits would be another amount.
        desk->preferences.setCurrency(QStringLiteral("USD"));
        QVERIFY(model->amount().isEmpty());
        desk->preferences.setCurrency(QStringLiteral("ETH"));
        model->chooseAsset(0); // ETH itself has no second unit then
        QVERIFY(!model->canFiat() && !model->inFiat());
        model->setAmount(QStringLiteral("1"));
        QVERIFY(model->counterpart().isEmpty());
    }

    void amount_isReadByTheLocale_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("german");
        QTest::addColumn<QString>("units"); ///< empty: a problem
        QTest::newRow("whole") << "12" << false << "12000000";
        QTest::newRow("point") << "1.5" << false << "1500000";
        QTest::newRow("comma") << "1,5" << true << "1500000";
        QTest::newRow("begins with it") << ".5" << false << "500000";
        QTest::newRow("ends with it") << "5." << false << "5000000";
        QTest::newRow("all places") << "0.000001" << false << "1";
        QTest::newRow("one too many") << "0.0000001" << false << "";
        QTest::newRow("thousands") << "1,000" << false << "";
        QTest::newRow("a German's thousands") << "1.000" << true << "";
        QTest::newRow("spaces in it") << "1 000" << false << "";
        QTest::newRow("spaces around it") << " 7 " << false << "7000000";
        QTest::newRow("minus") << "-1" << false << "";
        QTest::newRow("exponent") << "1e3" << false << "";
        QTest::newRow("hex") << "0x10" << false << "";
        QTest::newRow("two points") << "1.2.3" << false << "";
        QTest::newRow("other digits") << QStringLiteral("١٢") << false << "";
        QTest::newRow("larger than anything") << QString(90, QLatin1Char('9')) << false << "";
    }
    void amount_isReadByTheLocale()
    {
        QFETCH(QString, typed);
        QFETCH(bool, german);
        QFETCH(QString, units);
        const QLocale before;
        QLocale::setDefault(german ? QLocale(QLocale::German) : before);
        const TypedAmount read = readAmount(typed, 6, QStringLiteral("USDC"));
        QLocale::setDefault(before);
        QCOMPARE(read.problem.isEmpty(), !units.isEmpty());
        QCOMPARE(read.units ? QString::fromStdString(read.units->toString()) : QString(), units);
    }

    void amount_countsInBothUnits()
    {
        model->setAmount(QStringLiteral("0.25"));
        QCOMPARE(model->counterpart(), QStringLiteral("500.00 USD"));
        model->setInFiat(true);
        QCOMPARE(model->amount(), QStringLiteral("500.00"));
        QCOMPARE(model->counterpart(), QStringLiteral("0.25 ETH"));
        model->setAmount(QStringLiteral("100"));
        QCOMPARE(model->counterpart(), QStringLiteral("0.05 ETH"));
        model->setAmount(QStringLiteral("1.001"));
        QVERIFY(!model->amountProblem().isEmpty());
        model->setAmount(QStringLiteral("3000.01"));
        QVERIFY(model->amountProblem().contains(QLatin1String("more than")));
        model->chooseAsset(2); // WETH, which nobody prices here
        QVERIFY(!model->canFiat() && !model->inFiat());
    }

    void all_isExact()
    {
        model->chooseAsset(1);
        model->takeAll();
        QCOMPARE(model->amount(), QStringLiteral("1000.5"));
        QVERIFY(model->amountProblem().isEmpty());
        model->setAmount(QStringLiteral("1000.4"));
        QVERIFY(!model->all());
    }

    void recipient_isReadAsItIsTyped()
    {
        model->setRecipient(QStringLiteral("m"));
        QVERIFY(model->recipientProblem().isEmpty());
        QCOMPARE(model->suggestions().size(), 1);
        model->setRecipient(QStringLiteral("mum"));
        QCOMPARE(model->recipientAddress(), QString::fromLatin1(kFriend));
        QVERIFY(model->suggestions().isEmpty());
        model->setRecipient(QStringLiteral("0xd8dA6BF2"));
        QVERIFY(model->recipientProblem().isEmpty()); // it may still become one
        model->setRecipient(QStringLiteral("0xd8dA6BF2x"));
        QVERIFY(!model->recipientProblem().isEmpty());
        model->setRecipient(QStringLiteral("0xd8dA6BF26964aF9D7eEd9e03E53415D37aA96046"));
        QVERIFY(model->recipientProblem().contains(QLatin1String("checksum")));
        model->setRecipient(QString::fromLatin1(kFriend) + QLatin1Char('1'));
        QVERIFY(model->recipientProblem().contains(QLatin1String("41")));
        model->setRecipient(QStringLiteral("nobody"));
        QVERIFY(!model->recipientProblem().isEmpty());
    }

    void recipient_thatLooksAlikeMustBeCompared()
    {
        model->setAmount(QStringLiteral("1"));
        model->setRecipient(QStringLiteral("mum"));
        QVERIFY(model->ready());
        model->setRecipient(QStringLiteral("0xd8da000000000000000000000000000000006045"));
        QVERIFY(model->mustCompare() && !model->ready());
        QVERIFY(model->notes().first().toMap()[QStringLiteral("text")].toString().contains(QLatin1String("mum")));
        model->setCompared(true);
        QVERIFY(model->ready());
        // The word was given for that address alone.
        model->setRecipient(QStringLiteral("0xd8da100000000000000000000000000000006045"));
        QVERIFY(!model->ready());
    }

    void recipient_thatIsNobodyIsRefused()
    {
        model->setAmount(QStringLiteral("1"));
        model->setRecipient(QStringLiteral("0x0000000000000000000000000000000000000000"));
        QVERIFY(!model->ready());
        model->chooseAsset(1);
        model->setAmount(QStringLiteral("1"));
        model->setRecipient(QStringLiteral("0x31a65c6d4eb07ad51e7afc890ac3b7be84df2ead")); // USDC's own contract
        QVERIFY(!model->ready());
        QCOMPARE(model->notes().first().toMap()[QStringLiteral("tone")].toInt(), 0);
    }

    void review_isOfWhatIsReady()
    {
        model->review();
        QVERIFY(presented.isEmpty());
        model->setRecipient(QStringLiteral("mum"));
        model->setAmount(QStringLiteral("2")); // more than there is
        model->review();
        QVERIFY(presented.isEmpty());
        model->setAmount(QStringLiteral("1"));
        model->review();
        QCOMPARE(presented, QStringList{QStringLiteral("Send ETH")});
    }

    void receive_showsTheChecksum()
    {
        ReceiveModel receive(desk->session.get());
        // The first account of the best known mnemonic, with its EIP-55 checksum.
        QCOMPARE(receive.address(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(receive.grouped(), QStringLiteral("0x f39F d6e5 1aad 88F6 F4ce 6aB8 8272 79cf fFb9 2266"));
        QCOMPARE(receive.code(), receive.address());
        receive.setAsLink(true);
        QCOMPARE(receive.code(), QStringLiteral("ethereum:") + receive.address());
        receive.copy();
        QVERIFY(receive.copied());
        QCOMPARE(QGuiApplication::clipboard()->text(), receive.address());
        desk->session->lock();
        QVERIFY(receive.address().isEmpty() && receive.accounts().isEmpty());
    }

    void qrCode_hasItsPatterns()
    {
        // ISO/IEC 18004: 42 bytes at level M are version 3, 29 modules; a finder pattern of seven stands in three
        // corners.
        const QList<bool> modules = QrCode::modulesOf(QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QCOMPARE(modules.size(), 29 * 29);
        const auto at = [&](int x, int y) { return modules.at(y * 29 + x); };
        for (int i = 0; i < 7; ++i) {
            QVERIFY(at(i, 0) && at(i, 6) && at(0, i) && at(6, i));
            QVERIFY(at(22 + i, 0) && at(i, 22));
        }
        for (int i = 0; i < 8; ++i)
            QVERIFY(!at(7, i) && !at(i, 7));
        QVERIFY(QrCode::modulesOf(QString()).isEmpty());
        QVERIFY(QrCode::modulesOf(QString(5'000, QLatin1Char('x'))).isEmpty());
    }

private:
    struct Prices
    {
        const char *ether, *etherPrice, *usdc, *usdcPrice;
    };
    void show(const Prices &prices)
    {
        const auto &tokens = desk->registry().tokens(kChain);
        portfolio::Snapshot snapshot;
        portfolio::ChainSnapshot &chain = snapshot.chains.emplace_back();
        chain.chain = kChain;
        for (const chains::TokenSpec &token : tokens) {
            if (token.info.id.isNative())
                chain.balances.push_back(balance(account, token, prices.ether, prices.etherPrice));
            else if (token.info.id.address == kUsdc)
                chain.balances.push_back(balance(account, token, prices.usdc, prices.usdcPrice));
            else if (token.info.symbol == "WETH")
                chain.balances.push_back(balance(account, token, "1000000000000000000", nullptr));
        }
        desk->session->takeSnapshot(std::move(snapshot));
    }
    /// What recipients are judged by has been read.
    bool settled()
    {
        model->setRecipient(QStringLiteral("mum"));
        model->setAmount(QStringLiteral("1"));
        const bool ready = model->ready();
        model->clear();
        return ready;
    }
    QStringList symbols() const
    {
        QStringList all;
        for (int i = 0; i < model->assets()->rowCount(); ++i)
            all << model->assets()->index(i).data(AssetsModel::Symbol).toString();
        return all;
    }

    std::unique_ptr<Desk> desk;
    ethereum::Address account;
    std::unique_ptr<SendModel> model;
    QStringList presented;
};

QTEST_MAIN(TestSendModel)
#include "tst_send_model.moc"
