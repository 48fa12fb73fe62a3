// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "ethereum/rlp.h"
#include "ethereum/signature.h"
#include "fakes/trezor_replay.h"
#include "keys/hd_key.h"
#include "keys/mnemonic.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::signers;
using namespace sheaf::test;

namespace {

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

private:
    template <typename F> void each(const char *fixture, F play)
    {
        for (const Recording &recording : m_fixtures) {
            if (recording.document["fixture"].toString() != QLatin1String(fixture))
                continue;
            ReplayedDevice device(recording);
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

    const std::vector<Recording> m_fixtures = trezorFixtures();
    int m_played = 0;
    int m_exact = 0;
};

void TestTrezorReplay::addresses()
{
    each("getaddress.json", [](const Recording &recording, ReplayedDevice &device, bool &) {
        const auto address = device.ethereum.address(accountOf(recording).path, device.person);
        QVERIFY(address);
        QCOMPARE(address->toString(), recording.document["result"]["address"].toString().toStdString());
        QCOMPARE(*address, accountOf(recording).address); // derived here from the same words
    });
}

void TestTrezorReplay::publicKeys()
{
    each("getpublickey.json", [](const Recording &recording, ReplayedDevice &device, bool &) {
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
    each(fixture.constData(), [isFeeMarket](const Recording &recording, ReplayedDevice &device, bool &isSkipped) {
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
    each("sign_tx.json", [](const Recording &recording, ReplayedDevice &device, bool &isSkipped) {
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
    each("signmessage.json", [](const Recording &recording, ReplayedDevice &device, bool &) {
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
    each("sign_typed_data.json", [](const Recording &recording, ReplayedDevice &device, bool &) {
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
        QVERIFY(device.person.prompts.front().shows.english().find(
                    params["domain_separator_hash"].toString().toStdString()) != std::string::npos);
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

QTEST_GUILESS_MAIN(TestTrezorReplay)
#include "tst_trezor_replay.moc"
