// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/cipher.h"
#include "crypto/hash.h"
#include "crypto/kdf.h"
#include "fixtures.h"
#include "keys/keystore.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::keys;
using namespace sheaf::keys::test;

namespace {

constexpr const char *kKey = "7a28b5ba57c53603b0b07b56bba752f7784bf506fa95edc395f5cf6c7514fe9d";
const KeystoreCost kQuick = ScryptCost{2, 1, 1};

Bytes hexOf(const QJsonValue &value) { return parseHex(value.toString().toStdString()).value(); }

template <std::size_t size> std::array<std::uint8_t, size> arrayOf(const QJsonValue &value)
{
    std::array<std::uint8_t, size> out{};
    const Bytes bytes = hexOf(value);
    std::copy_n(bytes.begin(), size, out.begin());
    return out;
}

/// A vector's document, read without the reader that the program has.
Keystore keystoreOf(const QJsonObject &crypto)
{
    const QJsonObject cost = crypto["kdfparams"].toObject();
    Keystore keystore;
    if (crypto["kdf"].toString() == "scrypt")
        keystore.cost =
            ScryptCost{static_cast<std::uint64_t>(cost["n"].toInt()), static_cast<std::uint32_t>(cost["r"].toInt()),
                       static_cast<std::uint32_t>(cost["p"].toInt())};
    else
        keystore.cost = Pbkdf2Cost{static_cast<std::uint64_t>(cost["c"].toInt())};
    keystore.salt = hexOf(cost["salt"]);
    keystore.iv = arrayOf<16>(crypto["cipherparams"].toObject()["iv"]);
    keystore.ciphertext = hexOf(crypto["ciphertext"]);
    keystore.mac = arrayOf<32>(crypto["mac"]);
    return keystore;
}

/// Holds any bytes, under a MAC that is right: what a faulty or evil program may have written.
Keystore holding(BytesView plain, const Secret &password)
{
    CountingEntropy entropy;
    Keystore keystore = sealKeystore(hexSecret(kKey), password, kQuick, entropy).value();
    keystore.address.reset();
    const Secret derived = crypto::scrypt(password, keystore.salt, 2, 1, 1, 32).value();
    keystore.ciphertext = toBytes(crypto::aes128Ctr(derived.view().first(16), keystore.iv, plain)->view());
    keystore.mac = crypto::keccak256({derived.view().last(16), keystore.ciphertext});
    return keystore;
}

} // namespace

class TestKeystore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data();
    void vectors();
    void seal_isOpenedByItsPasswordAlone_data();
    void seal_isOpenedByItsPasswordAlone();
    void seal_refusesWhatIsNoKey();
    void open_findsDamage();
    void open_refusesWhatIsNoKey();
    void open_refusesAnotherAddress();
    void cost_refused_data();
    void cost_refused();
    void cost_ofCommonFilesIsTaken();
};

void TestKeystore::vectors_data()
{
    QTest::addColumn<QJsonObject>("vector");
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/keystore_v3.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject vectors = QJsonDocument::fromJson(file.readAll()).object()["vectors"].toObject();
    QCOMPARE(vectors.size(), 4);
    for (const QString &name : vectors.keys())
        QTest::newRow(qPrintable(name)) << vectors[name].toObject();
}

void TestKeystore::vectors()
{
    QFETCH(const QJsonObject, vector);
    const Keystore keystore = keystoreOf(vector["json"].toObject()["crypto"].toObject());
    const auto opened = openKeystore(keystore, secretOf(vector["password"].toString().toStdString()));
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    // Keys of 30 and 31 bytes had zeros in front.
    QCOMPARE(QString::fromStdString(toHex(opened->view())), vector["priv"].toString().rightJustified(64, '0'));
}

void TestKeystore::seal_isOpenedByItsPasswordAlone_data()
{
    QTest::addColumn<bool>("isScrypt");
    QTest::newRow("scrypt") << true;
    QTest::newRow("pbkdf2") << false;
}

void TestKeystore::seal_isOpenedByItsPasswordAlone()
{
    QFETCH(const bool, isScrypt);
    CountingEntropy entropy;
    const auto sealed =
        sealKeystore(hexSecret(kKey), secretOf("p\xC3\xA4ss"), isScrypt ? kQuick : Pbkdf2Cost{1}, entropy);
    QVERIFY(sealed);
    // The address that go-ethereum's documentation gives for the definition's key.
    QCOMPARE(sealed->address->toLowerHex(), std::string("0x008aeeda4d805471df9b2a5b0f38a0c3bcba786b"));
    QCOMPARE(sealed->id[6] >> 4U, 4);
    QCOMPARE(sealed->id[8] >> 6U, 2);
    QVERIFY(openKeystore(*sealed, secretOf("p\xC3\xA4ss")).value() == hexSecret(kKey));
    for (const char *password : {"", "pass", "p\xC3\xA4ss "}) {
        const auto opened = openKeystore(*sealed, secretOf(password));
        QCOMPARE(opened.error().code, ErrorCode::WrongPassword);
    }
}

void TestKeystore::seal_refusesWhatIsNoKey()
{
    CountingEntropy entropy;
    for (const Secret &key : {Secret(), Secret(32), Secret(31), hexSecret(std::string(64, 'f'))})
        QCOMPARE(sealKeystore(key, secretOf("x"), kQuick, entropy).error().code, ErrorCode::InvalidInput);
    QCOMPARE(sealKeystore(hexSecret(kKey), secretOf("x"), ScryptCost{3, 1, 1}, entropy).error().code,
             ErrorCode::InvalidInput);
}

void TestKeystore::open_findsDamage()
{
    CountingEntropy entropy;
    const Secret password = secretOf("x");
    const Keystore good = sealKeystore(hexSecret(kKey), password, kQuick, entropy).value();
    for (std::size_t at = 0; at < 32; ++at) {
        Keystore damaged = good;
        damaged.ciphertext[at] ^= 1U;
        QCOMPARE(openKeystore(damaged, password).error().code, ErrorCode::WrongPassword);
        damaged = good;
        damaged.mac[at] ^= 0x80U;
        QCOMPARE(openKeystore(damaged, password).error().code, ErrorCode::WrongPassword);
        damaged = good;
        damaged.salt[at] ^= 1U;
        QCOMPARE(openKeystore(damaged, password).error().code, ErrorCode::WrongPassword);
    }
    // The MAC does not cover the iv; the address does.
    Keystore damaged = good;
    damaged.iv[15] ^= 1U;
    QCOMPARE(openKeystore(damaged, password).error().code, ErrorCode::InvalidInput);
    damaged = good;
    damaged.salt.resize(Keystore::kMostSalt + 1);
    QCOMPARE(openKeystore(damaged, password).error().code, ErrorCode::InvalidInput);
}

void TestKeystore::open_refusesWhatIsNoKey()
{
    const Secret password = secretOf("x");
    QVERIFY(openKeystore(holding(Bytes{1}, password), password)); // 31 zeros and a one
    for (const Bytes &plain : {Bytes(32, 0), Bytes(32, 0xFF), Bytes{0}, Bytes(), Bytes(33, 1), Bytes(64, 1)}) {
        const auto opened = openKeystore(holding(plain, password), password);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
    }
}

void TestKeystore::open_refusesAnotherAddress()
{
    CountingEntropy entropy;
    Keystore keystore = sealKeystore(hexSecret(kKey), secretOf("x"), kQuick, entropy).value();
    keystore.address = ethereum::Address::parse("0x00000000000000000000000000000000DeaDBeef").value();
    const auto opened = openKeystore(keystore, secretOf("x"));
    QCOMPARE(opened.error().code, ErrorCode::InvalidInput);
    QVERIFY(opened.error().detail.find("0x00000000000000000000000000000000DeaDBeef") != std::string::npos);
    QVERIFY(opened.error().detail.find(kKey) == std::string::npos);
}

void TestKeystore::cost_refused_data()
{
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    constexpr quint64 kMany = std::numeric_limits<quint64>::max();
    constexpr quint32 kMost = std::numeric_limits<quint32>::max();
    QTest::newRow("n of none") << quint64(0) << 8U << 1U;
    QTest::newRow("n of one") << quint64(1) << 8U << 1U;
    QTest::newRow("no power of two") << quint64(262143) << 8U << 1U;
    QTest::newRow("no r") << quint64(2) << 0U << 1U;
    QTest::newRow("no p") << quint64(2) << 8U << 0U;
    QTest::newRow("memory of n") << (quint64(1) << 63U) << 1U << 1U;
    QTest::newRow("2 GiB") << (quint64(1) << 21U) << 8U << 1U;
    QTest::newRow("memory of r") << quint64(2) << kMost << 1U;
    QTest::newRow("memory of p") << quint64(2) << 8U << kMost;
    QTest::newRow("8 GiB of work") << (quint64(1) << 18U) << 8U << 32U;
    QTest::newRow("everything") << kMany << kMost << kMost;
}

void TestKeystore::cost_refused()
{
    QFETCH(const quint64, n);
    QFETCH(const quint32, r);
    QFETCH(const quint32, p);
    const ScryptCost cost{n, r, p};
    QCOMPARE(checkCost(cost).error().code, ErrorCode::InvalidInput);
    CountingEntropy entropy;
    Keystore keystore = sealKeystore(hexSecret(kKey), secretOf("x"), kQuick, entropy).value();
    keystore.cost = cost;
    QCOMPARE(openKeystore(keystore, secretOf("x")).error().code, ErrorCode::InvalidInput);
    for (const quint64 iterations : {quint64(0), quint64(10'000'001), quint64(1) << 32U, n << 40U}) {
        keystore.cost = Pbkdf2Cost{iterations};
        QCOMPARE(openKeystore(keystore, secretOf("x")).error().code, ErrorCode::InvalidInput);
    }
}

void TestKeystore::cost_ofCommonFilesIsTaken()
{
    // geth, geth --lightkdf, ethers, the definition's vector, Parity.
    for (const KeystoreCost &cost :
         std::initializer_list<KeystoreCost>{ScryptCost{262144, 8, 1}, ScryptCost{4096, 8, 6}, ScryptCost{131072, 8, 1},
                                             ScryptCost{262144, 1, 8}, Pbkdf2Cost{10240}, Pbkdf2Cost{262144}})
        QVERIFY(checkCost(cost));
}

QTEST_APPLESS_MAIN(TestKeystore)
#include "tst_keystore.moc"
