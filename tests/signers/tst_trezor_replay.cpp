// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "devices/trezor_wire.h"
#include "ethereum/rlp.h"
#include "ethereum/signature.h"
#include "fakes/scripted_person.h"
#include "fakes/trezor_recordings.h"
#include "keys/hd_key.h"
#include "keys/mnemonic.h"
#include "signers/trezor_ethereum.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::signers;
using namespace sheaf::test;
using trezor::Ethereum;
using trezor::Session;

namespace {

constexpr std::uint16_t kGetFeatures = 55;
constexpr std::uint16_t kLockDevice = 24;

/// What the maker's library also writes out where it is false, or does not; the firmware takes either alike.
void dropSpelledOutFalse(TrezorMessage &message)
{
    const auto drop = [&message](std::uint8_t key) {
        Bytes &payload = message.payload;
        if (payload.size() >= 2 && payload[payload.size() - 2] == key && payload.back() == 0)
            payload.resize(payload.size() - 2);
    };
    if (message.type == trezor::kEthereumGetAddress) {
        drop(0x20); // 4 chunkify
        drop(0x10); // 2 show_display
    }
    if (message.type == trezor::kEthereumSignTx || message.type == trezor::kEthereumSignTxEip1559)
        drop(0x68); // 13 chunkify
}

/// A recipient in lower case: some of the fixtures have no checksum.
void lowerAddresses(TrezorMessage &message)
{
    Bytes &payload = message.payload;
    constexpr std::array<std::uint8_t, 3> kBegin{42, '0', 'x'};
    const auto at = std::search(payload.begin(), payload.end(), kBegin.begin(), kBegin.end());
    for (std::ptrdiff_t i = 3; at != payload.end() && i < 43 && i < payload.end() - at; ++i)
        if (at[i] >= 'A' && at[i] <= 'F')
            at[i] = static_cast<std::uint8_t>(at[i] + 32);
}

/// Plays a recording's device, and holds against the recording what it is sent, packet by packet. Where a packet
/// differs, the whole message must be the same but for what is said above.
class Replay final : public PacketPort
{
public:
    explicit Replay(const Recording &recording) : m_recording(recording) {}

    Outcome<> write(BytesView packet) override
    {
        if (!next() || next()->fromDevice) {
            ++wrong;
            return fail(Fault::Protocol, "the recording has nothing from us here");
        }
        isExact = isExact && toBytes(packet) == next()->bytes;
        auto ours = m_ours.feed(packet);
        auto theirs = m_theirs.feed(m_recording.packets[m_at++].bytes);
        if (!ours || !theirs || ours->has_value() != theirs->has_value()) {
            ++wrong;
            return fail(Fault::Protocol, "our message is longer or shorter than the recorded one");
        }
        if (*ours) {
            for (TrezorMessage *message : {&**ours, &**theirs}) {
                dropSpelledOutFalse(*message);
                lowerAddresses(*message);
            }
            wrong += **ours == **theirs ? 0 : 1;
        }
        return {};
    }

    Outcome<std::optional<Bytes>> read(std::chrono::milliseconds) override
    {
        if (!next() || !next()->fromDevice)
            return std::nullopt;
        return m_recording.packets[m_at++].bytes;
    }

    bool isOver() const { return m_at == m_recording.packets.size(); }

    int wrong = 0;
    bool isExact = true;

private:
    const RecordedPacket *next() const { return isOver() ? nullptr : &m_recording.packets[m_at]; }

    const Recording &m_recording;
    std::size_t m_at = 0;
    TrezorAssembler m_ours;
    TrezorAssembler m_theirs;
};

struct Device
{
    explicit Device(const Recording &recording)
        : replay(new Replay(recording)), session(std::make_unique<TrezorWire>(std::unique_ptr<PacketPort>(replay)))
    {
    }
    Replay *replay;
    Session session;
    Ethereum ethereum{&session};
    ScriptedPerson person;
};

Uint256 number(const QJsonValue &value)
{
    return Uint256::parseAny(value.toVariant().toString().toStdString()).value();
}

/// Chain ids of 64 bits are no numbers of JSON's any more: they are read off the request, whose field 9 or 10 they are.
std::uint64_t chainIdOf(const Recording &recording, std::uint32_t field)
{
    TrezorAssembler assembler;
    for (const RecordedPacket &packet : recording.packets)
        if (const auto message = assembler.feed(packet.bytes).value())
            return protobuf::Message::parse(message->payload)->varint(field).value().value();
    return 0;
}

keys::HdKey keyOf(const Recording &recording)
{
    const std::string words = recording.document["mnemonic"].toString().toStdString();
    const auto mnemonic = keys::Mnemonic::parse(Secret::copyOf(asBytes(words))).value();
    const std::string path = recording.document["params"]["path"].toString().toStdString();
    return keys::HdKey::fromSeed(mnemonic.seed(Secret()).value())
        ->derive(keys::DerivationPath::parse(path).value())
        .value();
}

HardwareAccount accountOf(const Recording &recording)
{
    const std::string path = recording.document["params"]["path"].toString().toStdString();
    return {keys::DerivationPath::parse(path).value(), keyOf(recording).address()};
}

template <typename T> T transactionOf(const QJsonObject &params, std::uint64_t chainId)
{
    T fields;
    fields.nonce = ethereum::Nonce(*number(params["nonce"]).toUint64());
    fields.gasLimit = ethereum::Gas(*number(params["gas_limit"]).toUint64());
    fields.value = ethereum::Wei(number(params["value"]));
    if (!params["to_address"].toString().isEmpty()) // one creates a contract
        fields.to = ethereum::Address::parse(params["to_address"].toString().toStdString()).value();
    fields.data = parseHex(params["data"].toString().toStdString()).value();
    fields.chainId = ethereum::ChainId(chainId);
    return fields;
}

ethereum::Transaction legacyOf(const Recording &recording)
{
    const QJsonObject params = recording.document["params"].toObject();
    auto fields = transactionOf<ethereum::LegacyTransaction>(params, chainIdOf(recording, 9));
    fields.gasPrice = ethereum::Wei(number(params["gas_price"]));
    return fields;
}

ethereum::Transaction feeMarketOf(const Recording &recording)
{
    const QJsonObject params = recording.document["params"].toObject();
    auto fields = transactionOf<ethereum::Eip1559Transaction>(params, chainIdOf(recording, 10));
    fields.maxFeePerGas = ethereum::Wei(number(params["max_gas_fee"]));
    fields.maxPriorityFeePerGas = ethereum::Wei(number(params["max_priority_fee"]));
    return fields;
}

std::string word(const Uint256 &value)
{
    const auto bytes = value.toBigEndian();
    return toHex(bytes);
}

} // namespace

class TestTrezorReplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addresses();
    void publicKeys();
    void transactions_data();
    void transactions();
    void transactionsOfAnotherKind();
    void messages();
    void typedDataByHashes();
    void everyFixtureWasPlayed();
    void flow_initialize();
    void flow_features();
    void flow_wrongPin();
    void flow_pinCancelled();
    void flow_pinAndPassphrase();
    void flow_sessionGoesOn();
    void flow_emptyPassphrase();
    void flow_passphraseCancelled();
    void flow_addressConfirmed();
    void flow_rejectedOnTheDevice();
    void flow_longData();
    void flow_cancelledAtAButton();
    void flow_failures();

private:
    template <typename F> void each(const char *fixture, F play)
    {
        for (const Recording &recording : m_fixtures) {
            if (recording.document["fixture"].toString() != QLatin1String(fixture))
                continue;
            Device device(recording);
            bool isSkipped = false;
            play(recording, device, isSkipped);
            if (isSkipped)
                continue;
            if (QTest::currentTestFailed())
                qWarning() << "in" << recording.name;
            QVERIFY(device.replay->isOver());
            QCOMPARE(device.replay->wrong, 0);
            m_exact += device.replay->isExact ? 1 : 0;
            ++m_played;
        }
    }
    template <typename F> void flow(const char *name, F play)
    {
        for (const Recording &recording : m_flows) {
            if (recording.name != QLatin1String(name))
                continue;
            Device device(recording);
            play(device);
            QVERIFY(device.replay->isOver());
            QCOMPARE(device.replay->wrong, 0);
            return;
        }
        QFAIL("there is no such recording");
    }

    const std::vector<Recording> m_fixtures = trezorFixtures();
    const std::vector<Recording> m_flows = trezorFlows();
    const keys::DerivationPath m_path = keys::DerivationPath::parse("m/44'/60'/0'/0/0").value();
    int m_played = 0;
    int m_exact = 0;
};

void TestTrezorReplay::addresses()
{
    each("getaddress.json", [](const Recording &recording, Device &device, bool &) {
        const auto address = device.ethereum.address(accountOf(recording).path, device.person);
        QVERIFY(address);
        QCOMPARE(address->toString(), recording.document["result"]["address"].toString().toStdString());
        QCOMPARE(*address, accountOf(recording).address); // derived here from the same words
    });
}

void TestTrezorReplay::publicKeys()
{
    each("getpublickey.json", [](const Recording &recording, Device &device, bool &) {
        const auto found = device.ethereum.publicKey(accountOf(recording).path, device.person);
        QVERIFY(found);
        const QJsonObject result = recording.document["result"].toObject();
        QCOMPARE(toHex(crypto::compressed(found->publicKey)), result["public_key"].toString().toStdString());
        QCOMPARE(toHex(found->chainCode.value()), result["chain_code"].toString().toStdString());
        QCOMPARE(found->address, accountOf(recording).address);
    });
}

void TestTrezorReplay::transactions_data()
{
    QTest::addColumn<QByteArray>("fixture");
    for (const char *fixture : {"sign_tx_eip155.json", "sign_tx.json", "sign_tx_erc20.json", "sign_tx_eip1559.json"})
        QTest::newRow(fixture) << QByteArray(fixture);
}

void TestTrezorReplay::transactions()
{
    QFETCH(const QByteArray, fixture);
    const bool isFeeMarket = fixture == "sign_tx_eip1559.json";
    each(fixture.constData(), [isFeeMarket](const Recording &recording, Device &device, bool &isSkipped) {
        const QJsonObject result = recording.document["result"].toObject();
        const HardwareAccount account = accountOf(recording);
        if (!recording.document["params"]["tx_type"].isNull() &&
            recording.document["params"].toObject().contains("tx_type")) {
            isSkipped = true; // played below
            return;
        }
        const ethereum::Transaction transaction = isFeeMarket ? feeMarketOf(recording) : legacyOf(recording);
        const auto signature = device.ethereum.signTransaction(account, transaction, device.person);
        if (result.contains("failure")) {
            QCOMPARE(signature.error().fault, Fault::PathNotAllowed);
            return;
        }
        QVERIFY(signature);
        QCOMPARE(word(signature->r), result["sig_r"].toString().toStdString());
        QCOMPARE(word(signature->s), result["sig_s"].toString().toStdString());
        // Whose it is: not by the account that it was matched with, but by who the finished transaction says.
        QCOMPARE(ethereum::SignedTransaction(transaction, *signature).sender().value(), account.address);
    });
}

// Wanchain's transactions, and one of type 4 in the shape of type 0, are nothing that Sheaf makes: they are sent as
// they were recorded, and what comes back is looked at all the same.
void TestTrezorReplay::transactionsOfAnotherKind()
{
    each("sign_tx.json", [](const Recording &recording, Device &device, bool &isSkipped) {
        const QJsonObject params = recording.document["params"].toObject();
        if (params["tx_type"].isNull()) {
            isSkipped = true; // played above
            return;
        }
        TrezorAssembler assembler;
        std::optional<TrezorMessage> request;
        for (std::size_t i = 0; !request; ++i)
            request = assembler.feed(recording.packets[i].bytes).value();
        const auto answer = device.session.exchange(trezor::kEthereumSignTx, request->payload, {}, device.person);
        if (recording.document["result"].toObject().contains("failure")) {
            QVERIFY(answer.error().fault == Fault::PathNotAllowed || answer.error().fault == Fault::BadData);
            return;
        }
        const auto fields = protobuf::Message::parse(answer->payload).value();
        const auto transaction = std::get<ethereum::LegacyTransaction>(legacyOf(recording).fields());
        ethereum::rlp::Items items; // Wanchain has its type in front
        for (const Uint256 &value : {number(params["tx_type"]), Uint256(transaction.nonce.value()),
                                     transaction.gasPrice.value(), Uint256(transaction.gasLimit.value())})
            items.push_back({value.toMinimalBigEndian()});
        items.push_back({toBytes(transaction.to->view())});
        items.push_back({transaction.value.value().toMinimalBigEndian()});
        items.push_back({transaction.data});
        items.push_back({Uint256(transaction.chainId.value()).toMinimalBigEndian()});
        items.push_back({Bytes()});
        items.push_back({Bytes()});
        const ethereum::Hash digest(crypto::keccak256(ethereum::rlp::encode({items})));
        QVERIFY(matchSignature(digest, **fields.bytes(3), **fields.bytes(4), accountOf(recording).address));
    });
}

void TestTrezorReplay::messages()
{
    each("signmessage.json", [](const Recording &recording, Device &device, bool &) {
        const std::string message = recording.document["params"]["msg"].toString().toStdString();
        const auto signature = device.ethereum.signMessage(accountOf(recording), asBytes(message), device.person);
        QVERIFY(signature);
        QCOMPARE(toHex(ethereum::toBytes65(*signature)), recording.document["result"]["sig"].toString().toStdString());
        QCOMPARE(recording.document["result"]["address"].toString().toStdString(),
                 accountOf(recording).address.toString());
        QCOMPARE(device.person.prompts.size(), std::size_t{1}); // one, however many screens there are
        QVERIFY(device.person.prompts.front().endsOnDevice);
    });
}

void TestTrezorReplay::typedDataByHashes()
{
    each("sign_typed_data.json", [](const Recording &recording, Device &device, bool &) {
        const QJsonObject params = recording.document["params"].toObject();
        const auto hash = [&params](const char *name) {
            return ethereum::Hash::parse(params[QLatin1String(name)].toString().toStdString());
        };
        const auto message = hash("message_hash");
        const auto signature = device.ethereum.signTypedHashes(
            accountOf(recording), hash("domain_separator_hash").value(),
            params["message_hash"].isNull() ? std::nullopt : std::optional(message.value()), device.person);
        QVERIFY(signature);
        QCOMPARE(toHexPrefixed(ethereum::toBytes65(*signature)),
                 recording.document["result"]["sig"].toString().toStdString());
        QVERIFY(device.person.prompts.front().shows.find(params["domain_separator_hash"].toString().toStdString()) !=
                std::string::npos);
    });
}

// The others differ in the letters of a recipient alone, which the fixtures have in lower case.
void TestTrezorReplay::everyFixtureWasPlayed()
{
    QCOMPARE(m_fixtures.size(), std::size_t{72});
    QCOMPARE(m_played, 72);
    qInfo() << m_exact << "of" << m_played << "byte for byte";
    QVERIFY(m_exact >= 47);
}

void TestTrezorReplay::flow_initialize()
{
    flow("initialize", [](Device &device) {
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

void TestTrezorReplay::flow_features()
{
    flow("get_features", [](Device &device) {
        const auto answer =
            device.session.exchange(static_cast<trezor::MessageType>(kGetFeatures), {}, {}, device.person);
        QCOMPARE(answer->type, std::uint16_t{trezor::kFeatures});
        QVERIFY(trezor::parseFeatures(answer->payload)->sessionId.empty());
    });
}

void TestTrezorReplay::flow_wrongPin()
{
    flow("locked: wrong pin", [this](Device &device) {
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

void TestTrezorReplay::flow_pinCancelled()
{
    flow("locked: host cancels pin", [this](Device &device) {
        QVERIFY(device.session.initialize({}));
        const auto address = device.ethereum.address(m_path, device.person);
        QCOMPARE(address.error().fault, Fault::Cancelled);
        QVERIFY(address.error().detail.find("has stopped") != std::string::npos);
    });
}

void TestTrezorReplay::flow_pinAndPassphrase()
{
    flow("right pin + passphrase TREZOR", [this](Device &device) {
        QVERIFY(device.session.initialize({}));
        device.person.pinPlaces = [] { return "1437"; };
        device.person.passphrase = "TREZOR";
        QCOMPARE(device.ethereum.address(m_path, device.person)->toString(),
                 std::string("0xf061411b46fB8cCcdeb16855347a419a777A1f9A"));
        QVERIFY(!device.person.wasOfferedTheDevice); // it has no keyboard
    });
}

void TestTrezorReplay::flow_sessionGoesOn()
{
    flow("session resume: no passphrase asked", [this](Device &device) {
        const Bytes id = parseHex("78e5c881776ac8476ac5a621c135e9ab2c948a229b01ceac3ecaab3f85eccaaa").value();
        QVERIFY(device.session.initialize(id));
        QCOMPARE(device.session.features().sessionId, id);
        QCOMPARE(device.ethereum.address(m_path, device.person)->toString(),
                 std::string("0xf061411b46fB8cCcdeb16855347a419a777A1f9A"));
        QCOMPARE(device.person.timesAskedForPassphrase, 0);
    });
}

void TestTrezorReplay::flow_emptyPassphrase()
{
    flow("new session + empty passphrase", [this](Device &device) {
        QVERIFY(device.session.initialize({}));
        device.person.passphrase = "";
        QCOMPARE(device.ethereum.address(m_path, device.person)->toString(),
                 std::string("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8"));
    });
}

void TestTrezorReplay::flow_passphraseCancelled()
{
    flow("passphrase cancelled by host", [this](Device &device) {
        QVERIFY(device.session.initialize({}));
        QCOMPARE(device.ethereum.address(m_path, device.person).error().fault, Fault::Cancelled);
        QCOMPARE(device.person.timesAskedForPassphrase, 1);
    });
}

void TestTrezorReplay::flow_addressConfirmed()
{
    flow("show address on display, approved", [this](Device &device) {
        const auto expected = ethereum::Address::parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8").value();
        QVERIFY(device.ethereum.confirmAddress(m_path, expected, device.person));
        QCOMPARE(device.person.prompts.size(), std::size_t{1});
        QCOMPARE(device.person.prompts.front().step, Step::ConfirmAddress);
        QCOMPARE(device.person.prompts.front().shows, expected.toString());
    });
}

namespace {

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

void TestTrezorReplay::flow_rejectedOnTheDevice()
{
    flow("sign 1559 rejected on device", [this](Device &device) {
        const auto signature = device.ethereum.signTransaction(flowAccount(m_path), flowTransaction(), device.person);
        QCOMPARE(signature.error().fault, Fault::Rejected);
        QCOMPARE(signature.error().status, std::uint16_t{4});
    });
}

void TestTrezorReplay::flow_longData()
{
    flow("sign 1559 with 2816 bytes calldata (chunked EthereumTxAck)", [this](Device &device) {
        ethereum::Eip1559Transaction fields = flowTransaction();
        for (int i = 0; i < 2816; ++i)
            fields.data.push_back(static_cast<std::uint8_t>(i % 256));
        const auto signature = device.ethereum.signTransaction(flowAccount(m_path), fields, device.person);
        QVERIFY(signature);
        QCOMPARE(word(signature->r), std::string("c426816929a01a08415fb59f6a440ec48b235eadee15b7ab277ae0551be101ca"));
        QCOMPARE(ethereum::SignedTransaction(fields, *signature).sender().value(), flowAccount(m_path).address);
    });
}

void TestTrezorReplay::flow_cancelledAtAButton()
{
    flow("sign 1559 host cancels during button", [this](Device &device) {
        device.person.givesUpAfter = 0;
        const auto signature = device.ethereum.signTransaction(flowAccount(m_path), flowTransaction(), device.person);
        QCOMPARE(signature.error().fault, Fault::Cancelled);
    });
}

void TestTrezorReplay::flow_failures()
{
    flow("forbidden path", [](Device &device) {
        const auto path = keys::DerivationPath::parse("m/44'/0'/0'/0/0").value();
        const auto address = device.ethereum.address(path, device.person);
        QCOMPARE(address.error().fault, Fault::PathNotAllowed);
        QVERIFY(address.error().detail.find("m/44'/60'") != std::string::npos);
    });
    const auto failsWith = [](std::uint16_t type) {
        return [type](Device &device) {
            const auto answer = device.session.exchange(static_cast<trezor::MessageType>(type), {}, {}, device.person);
            QCOMPARE(answer.error().fault, Fault::AppTooOld);
        };
    };
    flow("unknown message type 9999", failsWith(9999));
    flow("EIP-712 full on T1 (unsupported)", failsWith(trezor::kEthereumSignTypedData));
}

QTEST_GUILESS_MAIN(TestTrezorReplay)
#include "tst_trezor_replay.moc"
