// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/trezor_replay.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::signers;
using namespace sheaf::test;

namespace {

constexpr std::uint16_t kGetFeatures = 55;
constexpr std::uint16_t kLockDevice = 24;

/// What the flows have signed.
HardwareAccount flowAccount(const keys::DerivationPath &path)
{
    return {path, ethereum::Address::parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8").value()};
}

ethereum::Eip1559Transaction flowTransaction()
{
    ethereum::Eip1559Transaction fields;
    fields.chainId = ethereum::ChainId(1);
    fields.nonce = ethereum::Nonce(1);
    fields.maxFeePerGas = ethereum::Wei(Uint256(0x06FC23AC00));
    fields.maxPriorityFeePerGas = ethereum::Wei(Uint256(0x3B9ACA00));
    fields.gasLimit = ethereum::Gas(0x030D40);
    fields.to = ethereum::Address::parse("0x7099797070c51812dc3a010c7d01b50e0d17dc79").value();
    return fields;
}

} // namespace

/// PINs, passphrases, sessions, buttons and cancels, as the firmware was recorded.
class TestTrezorFlows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initialize();
    void features();
    void wrongPin();
    void pinCancelled();
    void pinAndPassphrase();
    void sessionGoesOn();
    void emptyPassphrase();
    void passphraseCancelled();
    void addressConfirmed();
    void rejectedOnTheDevice();
    void longData();
    void cancelledAtAButton();
    void failures();

private:
    template <typename F> void flow(const char *name, F play)
    {
        for (const Recording &recording : m_flows) {
            if (recording.name != QLatin1String(name))
                continue;
            ReplayedDevice device(recording);
            play(device);
            QVERIFY(device.replay->isOver());
            QCOMPARE(device.replay->wrong, 0);
            return;
        }
        QFAIL("there is no such recording");
    }

    const std::vector<Recording> m_flows = trezorFlows();
    const keys::DerivationPath m_path = keys::DerivationPath::parse("m/44'/60'/0'/0/0").value();
};

void TestTrezorFlows::initialize()
{
    flow("initialize", [](ReplayedDevice &device) {
        QVERIFY(device.session.initialize({}));
        const trezor::Features &features = device.session.features();
        QCOMPARE(features.vendor, std::string("trezor.io"));
        QCOMPARE(features.version(), std::string("1.14.2"));
        QCOMPARE(features.name(), std::string("Trezor Model One"));
        QCOMPARE(features.label, std::string("t"));
        QVERIFY(features.hasPin && features.hasPassphrase && features.isInitialized && features.isUnlocked);
        QVERIFY(!features.isBootloader && features.isModelOne() && !features.takesPassphraseOnDevice());
        QCOMPARE(toHex(features.sessionId),
                 std::string("af64a80242ca304cb984f14bc466a5485343ebdc96704fc4fd6ef9d938640787"));
        QCOMPARE(features.capabilities, (std::vector<std::uint32_t>{1, 2, 5, 7, 10, 12, 14}));
    });
}

void TestTrezorFlows::features()
{
    flow("get_features", [](ReplayedDevice &device) {
        const auto answer =
            device.session.exchange(static_cast<trezor::MessageType>(kGetFeatures), {}, {}, device.person);
        QCOMPARE(answer->type, std::uint16_t{trezor::kFeatures});
        QVERIFY(trezor::parseFeatures(answer->payload)->sessionId.empty());
    });
}

void TestTrezorFlows::wrongPin()
{
    flow("locked: wrong pin", [this](ReplayedDevice &device) {
        const auto lock = static_cast<trezor::MessageType>(kLockDevice);
        QVERIFY(device.session.exchange(lock, {}, {}, device.person));
        QVERIFY(device.session.initialize({}));
        QVERIFY(!device.session.features().isUnlocked);
        device.person.pinPlaces = [] { return "9999"; };
        const auto address = device.ethereum.address(m_path, device.person);
        QCOMPARE(address.error().fault, Fault::WrongPin);
        QCOMPARE(address.error().status, std::uint16_t{7});
    });
}

void TestTrezorFlows::pinCancelled()
{
    flow("locked: host cancels pin", [this](ReplayedDevice &device) {
        QVERIFY(device.session.initialize({}));
        const auto address = device.ethereum.address(m_path, device.person);
        QCOMPARE(address.error().fault, Fault::Cancelled);
        QVERIFY(address.error().detail.find("has stopped") != std::string::npos);
    });
}

void TestTrezorFlows::pinAndPassphrase()
{
    flow("right pin + passphrase TREZOR", [this](ReplayedDevice &device) {
        QVERIFY(device.session.initialize({}));
        device.person.pinPlaces = [] { return "1437"; };
        device.person.passphrase = "TREZOR";
        QCOMPARE(device.ethereum.address(m_path, device.person)->toString(),
                 std::string("0xf061411b46fB8cCcdeb16855347a419a777A1f9A"));
        QVERIFY(!device.person.wasOfferedTheDevice); // it has no keyboard
    });
}

void TestTrezorFlows::sessionGoesOn()
{
    flow("session resume: no passphrase asked", [this](ReplayedDevice &device) {
        const Bytes id = parseHex("78e5c881776ac8476ac5a621c135e9ab2c948a229b01ceac3ecaab3f85eccaaa").value();
        QVERIFY(device.session.initialize(id));
        QCOMPARE(device.session.features().sessionId, id);
        QCOMPARE(device.ethereum.address(m_path, device.person)->toString(),
                 std::string("0xf061411b46fB8cCcdeb16855347a419a777A1f9A"));
        QCOMPARE(device.person.timesAskedForPassphrase, 0);
    });
}

void TestTrezorFlows::emptyPassphrase()
{
    flow("new session + empty passphrase", [this](ReplayedDevice &device) {
        QVERIFY(device.session.initialize({}));
        device.person.passphrase = "";
        QCOMPARE(device.ethereum.address(m_path, device.person)->toString(),
                 std::string("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8"));
    });
}

void TestTrezorFlows::passphraseCancelled()
{
    flow("passphrase cancelled by host", [this](ReplayedDevice &device) {
        QVERIFY(device.session.initialize({}));
        QCOMPARE(device.ethereum.address(m_path, device.person).error().fault, Fault::Cancelled);
        QCOMPARE(device.person.timesAskedForPassphrase, 1);
    });
}

void TestTrezorFlows::addressConfirmed()
{
    flow("show address on display, approved", [this](ReplayedDevice &device) {
        const auto expected = ethereum::Address::parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8").value();
        QVERIFY(device.ethereum.confirmAddress(m_path, expected, device.person));
        QCOMPARE(device.person.prompts.size(), std::size_t{1});
        QCOMPARE(device.person.prompts.front().step, Step::ConfirmAddress);
        QCOMPARE(device.person.prompts.front().shows.english(), expected.toString());
    });
}

void TestTrezorFlows::rejectedOnTheDevice()
{
    flow("sign 1559 rejected on device", [this](ReplayedDevice &device) {
        const auto signature = device.ethereum.signTransaction(flowAccount(m_path), flowTransaction(), device.person);
        QCOMPARE(signature.error().fault, Fault::Rejected);
        QCOMPARE(signature.error().status, std::uint16_t{4});
    });
}

void TestTrezorFlows::longData()
{
    flow("sign 1559 with 2816 bytes calldata (chunked EthereumTxAck)", [this](ReplayedDevice &device) {
        ethereum::Eip1559Transaction fields = flowTransaction();
        for (int i = 0; i < 2816; ++i)
            fields.data.push_back(static_cast<std::uint8_t>(i % 256));
        const auto signature = device.ethereum.signTransaction(flowAccount(m_path), fields, device.person);
        QVERIFY(signature);
        QCOMPARE(toHex(signature->r.toBigEndian()),
                 std::string("c426816929a01a08415fb59f6a440ec48b235eadee15b7ab277ae0551be101ca"));
        QCOMPARE(ethereum::SignedTransaction(fields, *signature).sender().value(), flowAccount(m_path).address);
    });
}

void TestTrezorFlows::cancelledAtAButton()
{
    flow("sign 1559 host cancels during button", [this](ReplayedDevice &device) {
        device.person.givesUpAfter = 0;
        const auto signature = device.ethereum.signTransaction(flowAccount(m_path), flowTransaction(), device.person);
        QCOMPARE(signature.error().fault, Fault::Cancelled);
    });
}

void TestTrezorFlows::failures()
{
    flow("forbidden path", [](ReplayedDevice &device) {
        const auto path = keys::DerivationPath::parse("m/44'/0'/0'/0/0").value();
        const auto address = device.ethereum.address(path, device.person);
        QCOMPARE(address.error().fault, Fault::PathNotAllowed);
        QVERIFY(address.error().detail.find("m/44'/60'") != std::string::npos);
    });
    const auto failsWith = [](std::uint16_t type) {
        return [type](ReplayedDevice &device) {
            const auto answer = device.session.exchange(static_cast<trezor::MessageType>(type), {}, {}, device.person);
            QCOMPARE(answer.error().fault, Fault::AppTooOld);
        };
    };
    flow("unknown message type 9999", failsWith(9999));
    flow("EIP-712 full on T1 (unsupported)", failsWith(trezor::kEthereumSignTypedData));
}

QTEST_GUILESS_MAIN(TestTrezorFlows)
#include "tst_trezor_flows.moc"
