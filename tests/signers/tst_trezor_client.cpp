// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "fakes/virtual_trezor.h"
#include "keys/mnemonic.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace sheaf;
using namespace sheaf::test;

namespace {

constexpr int kPatience = 60'000;
const char *const kAddress = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8";
const char *const kPath = "m/44'/60'/0'/0/0";

struct Finished
{
    bool isFine = false;
    QByteArray output;
    QByteArray errors;
};

Finished run(const QString &program, const QStringList &arguments, const QStringList &environment = {})
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + QStringList{"LC_ALL=C.UTF-8", "LANG=C.UTF-8"} + environment);
    process.start(program, arguments);
    const bool isDone = process.waitForFinished(kPatience);
    return {isDone && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput().trimmed(), process.readAllStandardError()};
}

Finished trezorctl(const VirtualTrezor &device, QStringList arguments, const QStringList &environment = {})
{
    arguments.prepend(QString::fromStdString(device.address()));
    arguments.prepend("-p");
    return run("/usr/bin/trezorctl", arguments, environment);
}

ethereum::Address account() { return ethereum::Address::parse(kAddress).value(); }
Bytes hex(const QJsonValue &value) { return parseHex(value.toString().toStdString()).value(); }

} // namespace

/// The maker's own client drives the virtual device that ours is tested against: it was not made to suit us.
class TestTrezorClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void address();
    void addressIsShown();
    void passphrase();
    void message();
    void rejection();
    void libraryGetsEverything();
};

void TestTrezorClient::initTestCase()
{
    if (!QFileInfo::exists("/usr/bin/trezorctl"))
        QSKIP("trezorctl is not installed (apt-get install trezor): the virtual Trezor is not checked against it");
}

void TestTrezorClient::address()
{
    VirtualTrezor device({});
    const Finished done = trezorctl(device, {"ethereum", "get-address", "-n", kPath});
    QVERIFY2(done.isFine, done.errors.constData());
    QCOMPARE(done.output, QByteArray(kAddress));
}

void TestTrezorClient::addressIsShown()
{
    std::atomic<int> screens = 0;
    VirtualTrezor device({.press = [&](std::uint32_t) {
        ++screens;
        return Press::Approve;
    }});
    const Finished done = trezorctl(device, {"ethereum", "get-address", "-d", "-n", kPath});
    QVERIFY2(done.isFine, done.errors.constData());
    QCOMPARE(screens.load(), 1);
}

void TestTrezorClient::passphrase()
{
    VirtualTrezor device({.hasPassphrase = true});
    const QStringList arguments{"ethereum", "get-address", "-n", kPath};
    QCOMPARE(trezorctl(device, arguments, {"PASSPHRASE=TREZOR"}).output,
             QByteArray("0xf061411b46fB8cCcdeb16855347a419a777A1f9A"));
    QCOMPARE(trezorctl(device, arguments, {"PASSPHRASE="}).output, QByteArray(kAddress));
}

void TestTrezorClient::message()
{
    VirtualTrezor device({});
    const Finished done = trezorctl(device, {"-j", "ethereum", "sign-message", "-n", kPath, "Hello, wallet!"});
    QVERIFY2(done.isFine, done.errors.constData());
    const QJsonObject answer = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(answer["address"].toString(), QString(kAddress));
    const auto signature = ethereum::parseSignature(hex(answer["signature"]));
    QCOMPARE(ethereum::recoverAddress(ethereum::personalMessageHash(asBytes("Hello, wallet!")), *signature).value(),
             account());
}

void TestTrezorClient::rejection()
{
    VirtualTrezor device({.press = [](std::uint32_t) { return Press::Reject; }});
    const Finished done = trezorctl(device, {"ethereum", "sign-message", "-n", kPath, "x"});
    QVERIFY(!done.isFine);
    QVERIFY2((done.output + done.errors).contains("ancelled"), done.errors.constData());
}

void TestTrezorClient::libraryGetsEverything()
{
    VirtualTrezor device({});
    const Finished done = run("/usr/bin/python3", {QStringLiteral(SHEAF_SOURCE_DIR "/tests/signers/trezor_client.py"),
                                                   QString::fromStdString(device.address())});
    QVERIFY2(done.isFine, done.errors.constData());
    const QJsonObject answer = QJsonDocument::fromJson(done.output).object();
    QCOMPARE(answer["address"].toString(), QString(kAddress));
    const auto mnemonic = keys::Mnemonic::parse(Secret::copyOf(asBytes(VirtualTrezorSetup().mnemonic))).value();
    const auto key = keys::HdKey::fromSeed(mnemonic.seed(Secret()).value())
                         ->derive(keys::DerivationPath::parse(kPath).value())
                         .value();
    QCOMPARE(answer["xpub"].toString().toStdString(), key.publicKey().serialize());
    QCOMPARE(answer["public_key"].toString().toStdString(), toHex(crypto::compressed(key.publicKey().key())));
    QCOMPARE(answer["transactions"].toArray().size(), 3);
    for (const auto &entry : answer["transactions"].toArray()) {
        ethereum::LegacyTransaction fields;
        fields.chainId = ethereum::ChainId(1);
        fields.nonce = ethereum::Nonce(7);
        fields.gasPrice = ethereum::Wei(Uint256(20'000'000'000));
        fields.gasLimit = ethereum::Gas(21'000);
        fields.to = ethereum::Address::parse("0x7099797070c51812dc3a010c7d01b50e0d17dc79").value();
        fields.value = ethereum::Wei(Uint256(1'000'000'000'000'000'000));
        fields.data = hex(entry.toObject()["data"]);
        const auto parity = static_cast<std::uint8_t>(entry.toObject()["v"].toInt() - 37); // 35 + 2 × chain id
        const ethereum::SignedTransaction made(fields, {*Uint256::fromBigEndian(hex(entry.toObject()["r"])),
                                                        *Uint256::fromBigEndian(hex(entry.toObject()["s"])), parity});
        QCOMPARE(ethereum::SignedTransaction::parse(made.serialize())->sender().value(), account());
    }
}

QTEST_GUILESS_MAIN(TestTrezorClient)
#include "tst_trezor_client.moc"
