// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/deployments.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sheaf;
using namespace sheaf::protocols;

namespace {

// Well-known addresses of chain 1, here as texts with their EIP-55 checksum.
const QByteArray kV2 = R"({"schema": 1, "id": "uniswap-v2", "name": "Uniswap V2", "deployments": [{"chain_id": 1,
 "factory": "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f", "router": "0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D",
 "pairs": [{"address": "0xB4e16d0168e52d35CaCD2c6185b44281Ec28C9Dc", "token0": "0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48",
 "token1": "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"}]}]})";
const QByteArray kSynthetix =
    R"({"schema": 1, "id": "synthetix", "name": "Synthetix StakingRewards", "deployments": [{"chain_id": 1,
 "pools": [{"address": "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f", "staking_token": "0xB4e16d0168e52d35CaCD2c6185b44281Ec28C9Dc",
 "rewards_token": "0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2", "name": "WETH/USDC"}], "swap_via": "uniswap-v2"}]})";

void put(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

} // namespace

class TestDeployments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_readsWhatIsWritten();
    void parse_refuses_data();
    void parse_refuses();
    void load_laterFoldersWin();
    void load_shippedFilesAreGood();
};

void TestDeployments::parse_readsWhatIsWritten()
{
    const auto v2 = withDataFile({}, kV2.toStdString());
    QVERIFY2(v2, v2 ? "" : v2.error().detail.c_str());
    const auto both = withDataFile(*v2, kSynthetix.toStdString());
    QVERIFY2(both, both ? "" : both.error().detail.c_str());
    QCOMPARE(both->uniswapV2Name, std::string("Uniswap V2"));
    QCOMPARE(both->uniswapV2[0].chain.value(), std::uint64_t(1));
    QCOMPARE(both->uniswapV2[0].pairs[0].token1.toString(), std::string("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc2"));
    QCOMPARE(both->synthetix[0].pools[0].name, std::string("WETH/USDC"));
    QVERIFY(both->aaveV3.empty());
}

void TestDeployments::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("named");
    const auto row = [](const char *name, const char *from, const char *to, const char *named) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString(named);
    };
    row("no JSON", "\"schema\": 1,", "\"schema\": 1", "JSON");
    row("another schema", "\"schema\": 1", "\"schema\": 2", "schema");
    row("an unknown protocol", "\"id\": \"uniswap-v2\"", "\"id\": \"uniswap-v9\"", "file.id");
    row("an unknown field", "\"schema\": 1", "\"colour\": 1, \"schema\": 1", "colour");
    row("a field twice", "\"schema\": 1", "\"schema\": 1, \"schema\": 1", "twice");
    row("a missing field", "\"name\": \"Uniswap V2\",", "", "name");
    row("an unknown field of a pair", "{\"address\"", "{\"fee\": 30, \"address\"", "pairs[0]");
    row("lower case without a checksum", "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f",
        "0x5c69bee701ef814a2b6a3edd4b1652cb9cc5aa6f", "factory");
    row("a wrong checksum", "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f", "0x5c69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f",
        "factory");
    row("the zero address", "0x5C69bEe701ef814a2B6a3EDD4B1652CB9cc5aA6f", "0x0000000000000000000000000000000000000000",
        "factory");
    row("the pair's tokens turned round", "\"token0\": \"0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48\"",
        "\"token0\": \"0xdAC17F958D2ee523a2206206994597C13D831ec7\"", "token0");
    row("a chain id in quotes", "\"chain_id\": 1", "\"chain_id\": \"1\"", "chain_id");
    row("a negative chain id", "\"chain_id\": 1", "\"chain_id\": -1", "chain_id");
    row("pairs that are no list", "\"pairs\": [", "\"pairs\": 7, \"x\": [", "x");
}

void TestDeployments::parse_refuses()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, named);
    QByteArray text = kV2;
    QVERIFY(text.contains(from));
    text.replace(from, to);
    const auto parsed = withDataFile({}, text.toStdString());
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QVERIFY2(QString::fromStdString(parsed.error().detail).contains(named), parsed.error().detail.c_str());
}

void TestDeployments::load_laterFoldersWin()
{
    QTemporaryDir first;
    QTemporaryDir second;
    QVERIFY(QDir(first.path()).mkdir("protocols") && QDir(second.path()).mkdir("protocols"));
    put(first.filePath("protocols/uniswap-v2.json"), kV2);
    QByteArray changed = kV2;
    changed.replace("0x7a250d5630B4cF539739dF2C5dAcb4c659F2488D", "0xdAC17F958D2ee523a2206206994597C13D831ec7");
    put(second.filePath("protocols/uniswap-v2.json"), changed);
    const auto loaded = loadDeployments({first.path().toStdString(), second.path().toStdString()});
    QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
    QCOMPARE(loaded->uniswapV2.size(), std::size_t(1));
    QCOMPARE(loaded->uniswapV2[0].router.toString(), std::string("0xdAC17F958D2ee523a2206206994597C13D831ec7"));

    put(second.filePath("protocols/broken.json"), "{");
    const auto broken = loadDeployments({second.path().toStdString()});
    QVERIFY(!broken && broken.error().detail.find("broken.json") != std::string::npos);
    QCOMPARE(loadDeployments({"/nowhere/at/all"}).error().code, ErrorCode::NotFound);
}

void TestDeployments::load_shippedFilesAreGood()
{
    const auto loaded = loadDeployments({std::string(SHEAF_SOURCE_DIR) + "/resources"});
    QVERIFY2(loaded, loaded ? "" : loaded.error().detail.c_str());
    QVERIFY(!loaded->uniswapV2.empty());
    QVERIFY(!loaded->aaveV3.empty());
}

QTEST_APPLESS_MAIN(TestDeployments)
#include "tst_deployments.moc"
