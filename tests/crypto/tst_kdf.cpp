// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/kdf.h"

#include <QTest>

#include <numeric>

using namespace sheaf;

namespace {

Secret secretOf(std::string_view text) { return Secret::copyOf(asBytes(text)); }

std::string hexOf(const Result<Secret> &secret) { return secret ? toHex(secret->view()) : secret.error().detail; }

} // namespace

class TestKdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pbkdf2HmacSha256_ofRfc7914();
    void pbkdf2HmacSha512_stretchesAMnemonic();
    void scrypt_ofRfc7914_data();
    void scrypt_ofRfc7914();
    void scrypt_refuses_data();
    void scrypt_refuses();
    void argon2id_matchesAnotherImplementation();
    void argon2id_refuses();
    void hkdfSha256_ofRfc5869();
    void hkdfSha256_tellsSubkeysApart();
};

void TestKdf::pbkdf2HmacSha256_ofRfc7914()
{
    // Section 11.
    QCOMPARE(toHex(crypto::pbkdf2HmacSha256(asBytes("passwd"), asBytes("salt"), 1, 64).view()),
             std::string("55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc"
                         "49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783"));
}

void TestKdf::pbkdf2HmacSha512_stretchesAMnemonic()
{
    // The first vector of BIP-39's reference list.
    const std::string_view mnemonic = "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon "
                                      "abandon about";
    QCOMPARE(toHex(crypto::pbkdf2HmacSha512(asBytes(mnemonic), asBytes("mnemonicTREZOR"), 2048, 64).view()),
             std::string("c55257c360c07c72029aebc1b53c05ed0362ada38ead3e3e9efa3708e5349553"
                         "1f09a6987599d18264c1e1c92f2cf141630c7a3c4ab7c81b2f001698e7463b04"));
}

void TestKdf::scrypt_ofRfc7914_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    QTest::addColumn<QByteArray>("key");
    // Section 12.
    QTest::newRow("empty") << QByteArray() << QByteArray() << quint64{16} << quint32{1} << quint32{1}
                           << QByteArray("77d6576238657b203b19ca42c18a0497f16b4844e3074ae8dfdffa3fede21442"
                                         "fcd0069ded0948f8326a753a0fc81f17e8d3e0fb2e0d3628cf35e20c38d18906");
    QTest::newRow("sixteen lanes") << QByteArray("password") << QByteArray("NaCl") << quint64{1024} << quint32{8}
                                   << quint32{16}
                                   << QByteArray("fdbabe1c9d3472007856e7190d01e9fe7c6ad7cbc8237830e77376634b373162"
                                                 "2eaf30d92e22a3886ff109279d9830dac727afb94a83ee6d8360cbdfa2cc0640");
    QTest::newRow("16 MiB") << QByteArray("pleaseletmein") << QByteArray("SodiumChloride") << quint64{16384}
                            << quint32{8} << quint32{1}
                            << QByteArray("7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2"
                                          "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887");
}

void TestKdf::scrypt_ofRfc7914()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    QFETCH(QByteArray, key);
    const auto out = crypto::scrypt(secretOf(password.toStdString()), asBytes(salt.toStdString()), n, r, p, 64);
    QCOMPARE(hexOf(out), key.toStdString());
}

void TestKdf::scrypt_refuses_data()
{
    QTest::addColumn<quint64>("n");
    QTest::addColumn<quint32>("r");
    QTest::addColumn<quint32>("p");
    const quint32 most = ~quint32{0};
    QTest::newRow("n of 0") << quint64{0} << quint32{8} << quint32{1};
    QTest::newRow("n of 1") << quint64{1} << quint32{8} << quint32{1};
    QTest::newRow("n no power of two") << quint64{1000} << quint32{8} << quint32{1};
    QTest::newRow("r of 0") << quint64{1024} << quint32{0} << quint32{1};
    QTest::newRow("p of 0") << quint64{1024} << quint32{8} << quint32{0};
    QTest::newRow("1 GiB and one block") << quint64{1U << 20U} << quint32{8} << quint32{1};
    QTest::newRow("n at the end") << (quint64{1} << 63U) << quint32{8} << quint32{1};
    QTest::newRow("all at the end") << (quint64{1} << 63U) << most << most;
    QTest::newRow("p that takes hours") << quint64{1U << 18U} << quint32{8} << quint32{1U << 16U};
}

void TestKdf::scrypt_refuses()
{
    QFETCH(quint64, n);
    QFETCH(quint32, r);
    QFETCH(quint32, p);
    const auto out = crypto::scrypt(secretOf("password"), asBytes("salt"), n, r, p, 32);
    QVERIFY(!out);
    QCOMPARE(out.error().code, ErrorCode::InvalidInput);
}

void TestKdf::argon2id_matchesAnotherImplementation()
{
    // RFC 9106's own vector has four lanes and a secret key, which libsodium does not take. These two are from
    // @noble/hashes 1.8.0: argon2id(password, salt, {t, m (KiB), p: 1, dkLen, version: 0x13}).
    Bytes salt(16);
    std::iota(salt.begin(), salt.end(), std::uint8_t{0});
    QCOMPARE(hexOf(crypto::argon2id(secretOf("password"), salt, {256 * 1024, 3}, 32)),
             std::string("51b96d13b2e1a0d23f265e7946caf9fc599b0138ed6ddc78e078554dfbef5c18"));
    QCOMPARE(hexOf(crypto::argon2id(Secret(), asBytes("sixteen bytes ok"), {8 * 1024, 1}, 64)),
             std::string("b044eb76481c8d56d6480b8daee87ef38bfad874040b627803a4f672ab6c0396"
                         "6737982b0553cfc10e8bf5156622172f0a4e25f479c50d36359521768e580fbb"));
}

void TestKdf::argon2id_refuses()
{
    const Secret password = secretOf("password");
    const Bytes salt(16);
    for (const auto &out :
         {crypto::argon2id(password, salt, {8 * 1024 - 1, 1}, 32), crypto::argon2id(password, salt, {8 * 1024, 0}, 32),
          crypto::argon2id(password, salt, {~0ULL, 1}, 32),
          crypto::argon2id(password, BytesView(salt).first(15), {8 * 1024, 1}, 32),
          crypto::argon2id(password, salt, {8 * 1024, 1}, 0)}) {
        QVERIFY(!out);
        QCOMPARE(out.error().code, ErrorCode::InvalidInput);
    }
}

void TestKdf::hkdfSha256_ofRfc5869()
{
    // Test case 3: neither salt nor info.
    const Secret key = Secret::copyOf(Bytes(22, 0x0B));
    QCOMPARE(toHex(crypto::hkdfSha256(key, "", 42).view()),
             std::string("8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"));
}

void TestKdf::hkdfSha256_tellsSubkeysApart()
{
    const Secret key = Secret::copyOf(Bytes(32, 0x01));
    QVERIFY(!(crypto::hkdfSha256(key, "database", 32) == crypto::hkdfSha256(key, "seeds", 32)));
    QVERIFY(crypto::hkdfSha256(key, "seeds", 32) == crypto::hkdfSha256(key, "seeds", 32));
}

QTEST_APPLESS_MAIN(TestKdf)
#include "tst_kdf.moc"
