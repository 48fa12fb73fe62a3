// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keystore_json.h"

#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace sheaf;
using namespace sheaf::wallet;

namespace {

QJsonObject vectorNamed(const char *name)
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/keystore_v3.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object()["vectors"].toObject()[name].toObject();
}

/// The quickest of the vectors, changed.
QJsonObject changed(const std::function<void(QJsonObject &, QJsonObject &, QJsonObject &)> &change)
{
    QJsonObject document = vectorNamed("31_byte_key")["json"].toObject();
    QJsonObject crypto = document["crypto"].toObject();
    QJsonObject cost = crypto["kdfparams"].toObject();
    document.remove("crypto");
    crypto.remove("kdfparams");
    change(document, crypto, cost);
    if (!crypto.contains("kdfparams"))
        crypto["kdfparams"] = cost;
    if (!document.contains("crypto"))
        document["crypto"] = crypto;
    return document;
}

Secret secretOf(const char *text) { return Secret::copyOf(asBytes(text)); }

QString open(const QJsonObject &document)
{
    const auto keystore = keystoreFromJson(document);
    if (!keystore)
        return QString::fromStdString(keystore.error().detail);
    const auto key = keys::openKeystore(*keystore, secretOf("foo"));
    return QString::fromStdString(key ? toHex(key->view()) : key.error().detail);
}

constexpr const char *kKey = "00fa7b3db73dc7dfdf8c5fbdb796d741e4488628c41fc4febd9160a866ba0f35";

} // namespace

class TestKeystoreJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void read_vectors();
    void read_everySpelling();
    void read_refuses_data();
    void read_refuses();
    void write_readsBack();
    void files_areNewAndForTheirOwner();
    void files_refused();
};

void TestKeystoreJson::read_vectors()
{
    for (const char *name : {"wikipage_test_vector_scrypt", "wikipage_test_vector_pbkdf2"}) {
        const QJsonObject vector = vectorNamed(name);
        const auto keystore = keystoreFromJson(vector["json"].toObject());
        QVERIFY2(keystore, keystore ? "" : keystore.error().detail.c_str());
        const auto key = keys::openKeystore(*keystore, secretOf("testpassword"));
        QCOMPARE(QString::fromStdString(toHex(key->view())), vector["priv"].toString());
    }
}

void TestKeystoreJson::read_everySpelling()
{
    using Object = QJsonObject;
    QCOMPARE(open(changed([](Object &, Object &, Object &) {})), QString(kKey));
    QJsonObject upper = changed([](Object &, Object &, Object &) {});
    upper["Crypto"] = upper.take("crypto");
    upper["x-ethers"] = QJsonObject{{"version", "0.1"}};
    upper["address"] = "";
    upper["version"] = "3";
    QCOMPARE(open(upper), QString(kKey));
    QCOMPARE(open(changed([](Object &, Object &crypto, Object &cost) {
                 crypto["ciphertext"] = "0x" + crypto["ciphertext"].toString().toUpper();
                 crypto["cipher"] = "AES-128-CTR";
                 cost["n"] = "2";
                 cost["dklen"] = 64;
             })),
             QString(kKey));
}

void TestKeystoreJson::read_refuses_data()
{
    QTest::addColumn<QJsonObject>("document");
    QTest::addColumn<QString>("why");
    using Object = QJsonObject;
    const auto row = [](const char *name, const char *why,
                        const std::function<void(Object &, Object &, Object &)> &change) {
        QTest::newRow(name) << changed(change) << QString(why);
    };
    row("no version", "no version", [](Object &document, Object &, Object &) { document.remove("version"); });
    row("version 1", "version is 1", [](Object &document, Object &, Object &) { document["version"] = "1"; });
    row("no crypto", "crypto", [](Object &document, Object &, Object &) { document["crypto"] = 1; });
    row("another cipher", "cipher", [](Object &, Object &crypto, Object &) { crypto["cipher"] = "aes-128-cbc"; });
    row("short iv", "iv", [](Object &, Object &crypto, Object &) {
        crypto["cipherparams"] = Object{{"iv", "e0c41130a323adc1446fc82f724bca"}};
    });
    row("no hex", "ciphertext", [](Object &, Object &crypto, Object &) { crypto["ciphertext"] = "zz"; });
    row("long MAC", "mac", [](Object &, Object &crypto, Object &) { crypto["mac"] = QString(66, '0'); });
    row("another function", "bcrypt", [](Object &, Object &crypto, Object &) { crypto["kdf"] = "bcrypt"; });
    row("another prf", "hmac-sha512", [](Object &, Object &crypto, Object &cost) {
        crypto["kdf"] = "pbkdf2";
        cost["prf"] = "hmac-sha512";
        cost["c"] = 1;
    });
    row("no iterations", "iterations", [](Object &, Object &crypto, Object &cost) {
        crypto["kdf"] = "pbkdf2";
        cost["prf"] = "hmac-sha256";
        cost["c"] = 0;
    });
    row("short key", "dklen", [](Object &, Object &, Object &cost) { cost["dklen"] = 16; });
    row("endless key", "dklen", [](Object &, Object &, Object &cost) { cost["dklen"] = 1 << 30; });
    row("memory", "memory", [](Object &, Object &, Object &cost) { cost["n"] = qint64(1) << 40; });
    row("r of 33 bits", "32 bits", [](Object &, Object &, Object &cost) { cost["r"] = qint64(1) << 32; });
    row("negative p", "p:", [](Object &, Object &, Object &cost) { cost["p"] = -1; });
    row("fraction", "n:", [](Object &, Object &, Object &cost) { cost["n"] = 2.5; });
    row("address", "address", [](Object &document, Object &, Object &) { document["address"] = "00"; });
    row("long salt", "salt", [](Object &, Object &, Object &cost) { cost["salt"] = QString(2050, '0'); });
    row("two spellings", "kdfparams is said twice",
        [](Object &, Object &crypto, Object &cost) { crypto["KdfParams"] = cost; });
    row("long text", "ciphertext", [](Object &, Object &crypto, Object &) { crypto["ciphertext"] = QString(66, '0'); });
}

void TestKeystoreJson::read_refuses()
{
    QFETCH(const QJsonObject, document);
    QFETCH(const QString, why);
    const QString said = open(document);
    QVERIFY2(said != QString(kKey) && said.contains(why), qPrintable(said));
}

void TestKeystoreJson::write_readsBack()
{
    crypto::SystemEntropy entropy;
    for (const keys::KeystoreCost &cost :
         std::initializer_list<keys::KeystoreCost>{keys::ScryptCost{4, 2, 3}, keys::Pbkdf2Cost{5}}) {
        const auto made =
            keys::sealKeystore(Secret::copyOf(parseHex(kKey).value()), secretOf("foo"), cost, entropy).value();
        const QJsonObject document = keystoreToJson(made);
        QVERIFY(keystoreFromJson(document).value() == made);
        QCOMPARE(document["version"].toInt(), 3);
        QCOMPARE(document["id"].toString().size(), 36);
        QCOMPARE(document["id"].toString().at(14), QChar('4'));
    }
}

void TestKeystoreJson::files_areNewAndForTheirOwner()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.filePath("key.json").toStdString();
    const auto keystore = keystoreFromJson(vectorNamed("30_byte_key")["json"].toObject()).value();
    QVERIFY(writeKeystore(path, keystore));
    QCOMPARE(std::filesystem::status(path).permissions(),
             std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    QCOMPARE(writeKeystore(path, keystore).error().code, ErrorCode::AlreadyExists);
    QVERIFY(readKeystore(path).value() == keystore);
}

void TestKeystoreJson::files_refused()
{
    const QTemporaryDir folder;
    const auto file = [&folder](const QByteArray &text) {
        QFile out(folder.filePath("file"));
        if (out.open(QIODevice::WriteOnly))
            out.write(text);
        return std::filesystem::path(out.fileName().toStdString());
    };
    QCOMPARE(readKeystore(folder.filePath("none").toStdString()).error().code, ErrorCode::Io);
    for (const QByteArray &text : {QByteArray(), QByteArray("[]"), QByteArray("{}"), QByteArray("{\"version\": 3"),
                                   QByteArray(70000, ' ') + "{}"})
        QCOMPARE(readKeystore(file(text)).error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestKeystoreJson)
#include "tst_keystore_json.moc"
