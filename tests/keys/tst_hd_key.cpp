// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "keys/hd_key.h"
#include "keys/mnemonic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
using keys::DerivationPath;
using keys::HdKey;
using keys::HdPublicKey;

namespace {

QJsonDocument readJson(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()) : QJsonDocument();
}

std::string textOf(const QJsonValue &object, const char *name)
{
    return object[QLatin1String(name)].toString().toStdString();
}

} // namespace

class TestHdKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bip32_chains_data();
    void bip32_chains();
    void bip32_invalidKeys_data();
    void bip32_invalidKeys();
    void publicDerivation_agreesWithPrivate();
    void publicDerivation_refusesHardenedSteps();
    void childAddresses_areTheChildrens();
    void childAddresses_stopAtTheLastIndex();
    void fromSeed_refusesOtherSizes();
    void child_stopsAtTheDeepest();
    void ethers_nodes();
};

void TestHdKey::bip32_chains_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("xpub");
    QTest::addColumn<QString>("xprv");
    const QJsonArray chains =
        readJson(QStringLiteral(SHEAF_VECTORS_DIR "/bip32.json")).object()[QLatin1String("chains")].toArray();
    QCOMPARE(chains.size(), 4);
    for (int i = 0; i < chains.size(); ++i) {
        for (const QJsonValue &key : chains[i][QLatin1String("keys")].toArray()) {
            const QString path = key[QLatin1String("path")].toString();
            QTest::newRow(qPrintable(QStringLiteral("vector %1, %2").arg(i + 1).arg(path)))
                << chains[i][QLatin1String("seed")].toString() << path << key[QLatin1String("xpub")].toString()
                << key[QLatin1String("xprv")].toString();
        }
    }
}

void TestHdKey::bip32_chains()
{
    QFETCH(const QString, seed);
    QFETCH(const QString, path);
    QFETCH(const QString, xpub);
    QFETCH(const QString, xprv);
    const auto master = HdKey::fromSeed(hexSecret(seed.toStdString()));
    QVERIFY(master);
    const auto key = master->derive(DerivationPath::parse(path.toStdString()).value());
    QVERIFY(key);
    QCOMPARE(key->publicKey().serialize(), xpub.toStdString());
    QCOMPARE(std::string(key->serialize().text()), xprv.toStdString());
    QCOMPARE(HdPublicKey::parse(xpub.toStdString()).value(), key->publicKey());
    const auto parsed = HdKey::parse(secretOf(xprv.toStdString()));
    QVERIFY(parsed);
    QVERIFY(parsed->privateKey() == key->privateKey());
    QCOMPARE(parsed->publicKey(), key->publicKey());
}

void TestHdKey::bip32_invalidKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("hasWrongChecksum");
    const QJsonArray invalid =
        readJson(QStringLiteral(SHEAF_VECTORS_DIR "/bip32.json")).object()[QLatin1String("invalid")].toArray();
    QCOMPARE(invalid.size(), 16);
    for (int i = 0; i < invalid.size(); ++i) {
        const QString reason = invalid[i][QLatin1String("reason")].toString();
        QTest::newRow(qPrintable(QStringLiteral("%1: %2").arg(i).arg(reason)))
            << invalid[i][QLatin1String("key")].toString() << (reason == QLatin1String("invalid checksum"));
    }
}

// Each is refused for what is wrong with it, and not because its text was mistaken for another kind.
void TestHdKey::bip32_invalidKeys()
{
    QFETCH(const QString, key);
    QFETCH(const bool, hasWrongChecksum);
    const auto asPublic = HdPublicKey::parse(key.toStdString());
    const auto asPrivate = HdKey::parse(secretOf(key.toStdString()));
    QVERIFY(!asPublic);
    QVERIFY(!asPrivate);
    for (const Error &error : {asPublic.error(), asPrivate.error()}) {
        QCOMPARE(error.code, ErrorCode::InvalidInput);
        QCOMPARE(error.detail == "a wrong Base58 checksum", hasWrongChecksum);
    }
}

void TestHdKey::publicDerivation_agreesWithPrivate()
{
    const auto parent =
        HdKey::fromSeed(hexSecret("000102030405060708090a0b0c0d0e0f"))->derive(DerivationPath::ethereumAccounts());
    QVERIFY(parent);
    const auto path = DerivationPath::parse("m/7/0/2147483647").value();
    QCOMPARE(parent->publicKey().derive(path).value(), parent->derive(path)->publicKey());
}

void TestHdKey::publicDerivation_refusesHardenedSteps()
{
    const auto master = HdKey::fromSeed(hexSecret("000102030405060708090a0b0c0d0e0f"));
    const auto child = master->publicKey().child(DerivationPath::kHardened);
    QVERIFY(!child);
    QCOMPARE(child.error().code, ErrorCode::InvalidInput);
}

void TestHdKey::childAddresses_areTheChildrens()
{
    // The words that every development network uses; its accounts are printed by Hardhat and Anvil.
    const auto mnemonic =
        keys::Mnemonic::parse(secretOf("test test test test test test test test test test test junk"));
    const auto parent = HdKey::fromSeed(mnemonic->seed(Secret()).value())->derive(DerivationPath::ethereumAccounts());
    const auto addresses = parent->childAddresses(0, 3);
    QVERIFY(addresses);
    QCOMPARE(addresses->size(), std::size_t{3});
    QCOMPARE((*addresses)[0].toString(), std::string("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
    QCOMPARE((*addresses)[1].toString(), std::string("0x70997970C51812dc3A010C7d01b50e0d17dc79C8"));
    QCOMPARE((*addresses)[2].toString(), std::string("0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC"));
    QCOMPARE(parent->childAddresses(2, 1)->front(), parent->child(2)->address());
    QVERIFY(parent->childAddresses(5, 0)->empty());
}

void TestHdKey::childAddresses_stopAtTheLastIndex()
{
    const auto master = HdKey::fromSeed(hexSecret("000102030405060708090a0b0c0d0e0f"));
    QCOMPARE(master->childAddresses(0x7FFFFFFF, 1)->size(), std::size_t{1});
    QVERIFY(!master->childAddresses(0x7FFFFFFF, 2));
    QVERIFY(!master->childAddresses(0x80000000, 0));
    QVERIFY(!master->childAddresses(1, 0xFFFFFFFF));
}

void TestHdKey::fromSeed_refusesOtherSizes()
{
    for (const std::size_t size : {0U, 15U, 65U})
        QVERIFY(!HdKey::fromSeed(Secret(size)));
}

void TestHdKey::child_stopsAtTheDeepest()
{
    const auto master = HdKey::fromSeed(hexSecret("000102030405060708090a0b0c0d0e0f"));
    const auto deepest = master->derive(DerivationPath(std::vector<std::uint32_t>(255, 0)));
    QVERIFY(deepest);
    QVERIFY(!deepest->child(0));
    QVERIFY(!deepest->publicKey().child(0));
    QVERIFY(!deepest->childAddresses(0, 1));
}

// Over a thousand mnemonics with their keys and addresses, computed by ethers 5 (npm @ethersproject/testcases).
void TestHdKey::ethers_nodes()
{
    const QJsonArray cases = readJson(QStringLiteral(SHEAF_NPM_VECTORS_DIR "/hdnode.json")).array();
    QVERIFY2(cases.size() > 1000, "hdnode.json is missing: tests/devnet/vectors.mjs unpacks it");
    int nodes = 0;
    for (const QJsonValue &one : cases) {
        const Secret seed = hexSecret(textOf(one, "seed"));
        if (one[QLatin1String("locale")].toString() == QLatin1String("en")) {
            const auto mnemonic = keys::Mnemonic::parse(secretOf(textOf(one, "mnemonic")));
            QVERIFY2(mnemonic, textOf(one, "name").c_str());
            QCOMPARE(toHexPrefixed(mnemonic->entropy().view()), textOf(one, "entropy"));
            QVERIFY(mnemonic->seed(secretOf(textOf(one, "password"))).value() == seed);
        }
        const auto master = HdKey::fromSeed(seed);
        QVERIFY(master);
        for (const QJsonValue &node : one[QLatin1String("hdnodes")].toArray()) {
            const auto key = master->derive(DerivationPath::parse(textOf(node, "path")).value());
            QVERIFY(key);
            QCOMPARE(toHexPrefixed(key->privateKey().view()), textOf(node, "privateKey"));
            QCOMPARE(key->address().toLowerHex(), textOf(node, "address"));
            ++nodes;
        }
    }
    QVERIFY(nodes > 6000);
}

QTEST_APPLESS_MAIN(TestHdKey)
#include "tst_hd_key.moc"
