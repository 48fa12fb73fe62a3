// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "devices/trezor_wire.h"
#include "ethereum/rlp.h"
#include "fakes/virtual_trezor_p.h"
#include "keys/base58.h"
#include "keys/mnemonic.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QThread>
#include <QUdpSocket>

#include <algorithm>

namespace sheaf::test {

using devices::TrezorMessage;

namespace {

// Place i (from 1, as on a number pad) shows this digit; a real one shuffles them each time.
constexpr std::string_view kMatrix = "395172846";
constexpr std::size_t kChunk = 1024;
constexpr std::uint32_t kHardened = keys::DerivationPath::kHardened;

ethereum::rlp::Item integer(std::uint64_t value) { return {Uint256(value).toMinimalBigEndian()}; }

Bytes recipient(const std::string &address)
{
    return address.empty() ? Bytes() : toBytes(ethereum::Address::parseRaw(address).value().view());
}

} // namespace

VirtualTrezor::VirtualTrezor(VirtualTrezorSetup setup, std::uint16_t port) : m_setup(std::move(setup)), m_port(port)
{
    m_thread.reset(QThread::create([this] { run(); }));
    m_thread->start();
    while (!m_ready.load())
        QThread::yieldCurrentThread();
}

VirtualTrezor::~VirtualTrezor()
{
    m_over.store(true);
    m_thread->wait();
}

std::vector<std::uint16_t> VirtualTrezor::heard() const
{
    const std::scoped_lock lock(m_mutex);
    return m_heard;
}

std::string VirtualTrezor::placesOf(const std::string &pin) const
{
    std::string places;
    for (const char digit : pin)
        places += static_cast<char>('1' + kMatrix.find(digit));
    return places;
}

void VirtualTrezor::run()
{
    m_socket = std::make_unique<QUdpSocket>();
    m_socket->bind(QHostAddress::LocalHost, m_port);
    m_port = m_socket->localPort();
    m_ready.store(true);
    try {
        for (;;)
            dispatch(m_interrupted ? *std::exchange(m_interrupted, std::nullopt) : read());
    } catch (const Stopped &) {
    }
    m_socket.reset();
}

TrezorMessage VirtualTrezor::read()
{
    devices::TrezorAssembler assembler;
    while (!m_over.load()) {
        if (!m_socket->hasPendingDatagrams() && !m_socket->waitForReadyRead(10))
            continue;
        const QNetworkDatagram datagram = m_socket->receiveDatagram();
        m_peer = datagram.makeReply({});
        const QByteArray data = datagram.data();
        if (data == "PINGPING") {
            m_socket->writeDatagram(datagram.makeReply("PONGPONG"));
            continue;
        }
        const auto *begin = reinterpret_cast<const std::uint8_t *>(data.constData());
        const auto message = assembler.feed({begin, static_cast<std::size_t>(data.size())});
        if (!message || !*message)
            continue;
        const std::scoped_lock lock(m_mutex);
        m_heard.push_back((*message)->type);
        return **message;
    }
    throw Stopped();
}

namespace {

/// Packets as datagrams.
class Out final : public devices::PacketPort
{
public:
    Out(QUdpSocket *socket, QNetworkDatagram peer) : m_socket(socket), m_peer(std::move(peer)) {}
    devices::Outcome<> write(BytesView packet) override
    {
        m_peer.setData({reinterpret_cast<const char *>(packet.data()), static_cast<qsizetype>(packet.size())});
        m_socket->writeDatagram(m_peer);
        return {};
    }
    devices::Outcome<std::optional<Bytes>> read(std::chrono::milliseconds) override { return std::nullopt; }

private:
    QUdpSocket *m_socket;
    QNetworkDatagram m_peer;
};

} // namespace

void VirtualTrezor::say(std::uint16_t type, const Bytes &payload)
{
    TrezorMessage message{type, payload};
    if (m_setup.tamper)
        message = m_setup.tamper(std::move(message));
    devices::TrezorWire wire(std::make_unique<Out>(m_socket.get(), m_peer));
    if (!wire.send(message.type, message.payload))
        throw Stopped();
}

TrezorMessage VirtualTrezor::ask(std::uint16_t type, const Bytes &payload, std::uint16_t answer,
                                 std::uint32_t cancelCode)
{
    say(type, payload);
    TrezorMessage message = read();
    if (message.type == 20)
        throw Failed{cancelCode, cancelCode == 6 ? "PIN cancelled" : "Action cancelled by user"};
    if (message.type == 0) {
        m_interrupted = message;
        throw Failed{4, "Action cancelled by user"};
    }
    if (message.type != answer)
        throw Failed{1, "Unexpected message"};
    return message;
}

void VirtualTrezor::dispatch(const TrezorMessage &message)
{
    try {
        if (m_setup.model == VirtualModel::Thp)
            throw Failed{17, "Invalid protocol"};
        switch (message.type) {
        case 0:
            return initialize(message.payload);
        case 1:
            return say(2, {});
        case 20:
            throw Failed{4, "Action cancelled by user"};
        case 24:
            m_isUnlocked = false;
            return say(2, Writer().text(1, "Session cleared").message());
        case 55:
            return say(17, features(false));
        case 83:
            m_passphrases.erase(m_session);
            return say(2, {});
        case 56:
            return getAddress(message.payload);
        case 58:
            return signTx(message.payload);
        case 64:
            return signMessage(message.payload);
        case 450:
            return getPublicKey(message.payload);
        case 452:
            return signFeeMarketTx(message.payload);
        case 464:
            if (m_setup.model == VirtualModel::Core)
                return signTypedData(message.payload);
            break;
        case 470:
            return signTypedHash(message.payload);
        default:
            break;
        }
        throw Failed{1, "Unknown message"};
    } catch (const Failed &failed) {
        if (!m_interrupted) // an Initialize is answered by Features alone
            say(3, Writer().varint(1, failed.code).text(2, failed.text).message());
    }
}

void VirtualTrezor::initialize(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const Bytes wanted = bytes(message, 1);
    if (wanted.empty() || !m_passphrases.contains(wanted)) {
        m_session = Bytes(32, ++m_sessionCount);
        m_passphrases[m_session] = std::nullopt;
    } else {
        m_session = wanted;
    }
    say(17, features(true));
}

Bytes VirtualTrezor::features(bool withSession) const
{
    const bool isOne = m_setup.model == VirtualModel::One;
    Writer writer;
    writer.text(1, m_setup.vendor)
        .varint(2, isOne ? 1 : 2)
        .varint(3, isOne ? 14 : 8)
        .varint(4, 2)
        .boolean(5, m_setup.isBootloader)
        .text(6, "0123456789ABCDEF01234567")
        .boolean(7, !m_setup.pin.empty())
        .boolean(8, m_setup.hasPassphrase)
        .text(10, "virtual")
        .boolean(12, m_setup.isInitialized)
        .boolean(16, m_isUnlocked || m_setup.pin.empty())
        .text(21, isOne ? "1" : "Safe 5")
        .varints(30, isOne ? Path{1, 7} : Path{1, 7, 17});
    if (withSession)
        writer.bytes(35, m_session);
    return writer.text(44, isOne ? "T1B1" : "T3T1").message();
}

void VirtualTrezor::button(std::uint32_t code)
{
    ask(26, Writer().varint(1, code).message(), 27);
    const Press press = m_setup.press ? m_setup.press(code) : Press::Approve;
    if (press == Press::Reject)
        throw Failed{4, "Action cancelled by user"};
    if (press == Press::Approve)
        return;
    while (read().type != 20) {
    }
    throw Failed{4, "Action cancelled by user"};
}

void VirtualTrezor::giveWayAfterWrongPins()
{
    const int until = m_ticks.load() + (m_wrongPins == 0 ? 0 : 1 << m_wrongPins);
    while (m_ticks.load() < until) {
        if (m_over.load())
            throw Stopped();
        QThread::yieldCurrentThread();
    }
}

void VirtualTrezor::unlock()
{
    if (!m_setup.isInitialized)
        throw Failed{11, "Device not initialized"};
    if (m_isUnlocked || m_setup.pin.empty())
        return;
    if (m_setup.model == VirtualModel::Core) {
        button(20);
    } else {
        giveWayAfterWrongPins();
        const TrezorMessage answer = ask(18, Writer().varint(1, 1).message(), 19, 6);
        if (text(Message::parse(answer.payload).value(), 1) != placesOf(m_setup.pin)) {
            ++m_wrongPins;
            throw Failed{7, "PIN invalid"};
        }
        m_wrongPins = 0;
    }
    m_isUnlocked = true;
}

Secret VirtualTrezor::passphrase()
{
    std::optional<std::string> &known = m_passphrases[m_session];
    if (!m_setup.hasPassphrase)
        known = "";
    if (!known) {
        const TrezorMessage answer = ask(41, {}, 42);
        const auto message = Message::parse(answer.payload).value();
        std::string typed = text(message, 1);
        if (message.boolean(3).value()) {
            if (m_setup.model != VirtualModel::Core)
                throw Failed{3, "No keyboard"};
            button(19);
            typed = m_setup.passphraseOnDevice;
        } else if (m_setup.model == VirtualModel::One && !typed.empty()) {
            button(1);
            button(1);
        }
        known = typed;
    }
    return Secret::copyOf(asBytes(*known));
}

keys::HdKey VirtualTrezor::keyAt(const Path &path)
{
    const bool isEthereum = path.size() >= 3 && path[0] == (44 | kHardened) && path[1] == (60 | kHardened);
    if (!isEthereum)
        throw Failed{3, "Forbidden key path"};
    unlock();
    const auto mnemonic = keys::Mnemonic::parse(Secret::copyOf(asBytes(m_setup.mnemonic))).value();
    const Secret seed = mnemonic.seed(passphrase()).value();
    return keys::HdKey::fromSeed(seed)->derive(keys::DerivationPath(path)).value();
}

void VirtualTrezor::getAddress(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const std::string address = keyAt(message.numbers(1).value()).address().toString();
    if (message.boolean(2).value())
        button(10);
    say(57, Writer().text(2, address).message());
}

void VirtualTrezor::getPublicKey(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const keys::HdPublicKey key = keyAt(message.numbers(1).value()).publicKey();
    const std::string xpub = key.serialize();
    // BIP-32's serialization: version 4, depth 1, fingerprint 4, child number 4, chain code 32, key 33 bytes.
    const Secret raw = keys::base58CheckDecode(xpub, 78).value();
    const auto number = [&raw](std::size_t at) {
        return Uint256::fromBigEndian(raw.view().subspan(at, 4))->toUint64();
    };
    const Bytes node = Writer()
                           .varint(1, raw.view()[4])
                           .varint(2, number(5).value())
                           .varint(3, number(9).value())
                           .bytes(4, raw.view().subspan(13, 32))
                           .bytes(6, raw.view().subspan(45, 33))
                           .message();
    say(451, Writer().bytes(1, node).text(2, xpub).message());
}

void VirtualTrezor::signTx(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const std::uint64_t chainId = number(message, 9);
    const auto unsignedBytes = [&message, chainId](Bytes data) {
        ethereum::rlp::Items items;
        for (const std::uint32_t field : {2U, 3U, 4U})
            items.push_back({bytes(message, field)});
        items.push_back({recipient(text(message, 11))});
        items.push_back({bytes(message, 6)});
        items.push_back({std::move(data)});
        for (const std::uint64_t value : {chainId, std::uint64_t{0}, std::uint64_t{0}})
            items.push_back(integer(value));
        return ethereum::rlp::encode({items});
    };
    finishTx(message.numbers(1).value(), bytes(message, 7), number(message, 8), unsignedBytes, chainId);
}

void VirtualTrezor::signFeeMarketTx(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const auto unsignedBytes = [&message, payload](Bytes data) {
        ethereum::rlp::Items items{integer(number(message, 10))};
        for (const std::uint32_t field : {2U, 4U, 3U, 5U})
            items.push_back({bytes(message, field)});
        items.push_back({recipient(text(message, 6))});
        items.push_back({bytes(message, 7)});
        items.push_back({std::move(data)});
        ethereum::rlp::Items list;
        for (const Bytes &entry : repeated(payload, 11)) {
            ethereum::rlp::Items storage;
            for (const Bytes &key : repeated(entry, 2))
                storage.push_back({key});
            list.push_back({ethereum::rlp::Items{{recipient(toText(repeated(entry, 1).front()))}, {storage}}});
        }
        items.push_back({list});
        Bytes out{2};
        append(out, ethereum::rlp::encode({items}));
        return out;
    };
    finishTx(message.numbers(1).value(), bytes(message, 8), number(message, 9), unsignedBytes, std::nullopt);
}

void VirtualTrezor::finishTx(const Path &path, Bytes data, std::uint64_t length,
                             const std::function<Bytes(Bytes)> &unsignedBytes, std::optional<std::uint64_t> chainIdOfV)
{
    const keys::HdKey key = keyAt(path);
    button(8);
    button(8);
    while (data.size() < length) {
        const std::uint64_t wanted = std::min<std::uint64_t>(kChunk, length - data.size());
        const TrezorMessage answer = ask(59, Writer().varint(1, wanted).message(), 60);
        const Bytes chunk = bytes(Message::parse(answer.payload).value(), 1);
        if (chunk.size() != wanted)
            throw Failed{3, "Invalid data chunk"};
        append(data, chunk);
    }
    const auto signature = crypto::sign(key.privateKey(), crypto::keccak256(unsignedBytes(std::move(data)))).value();
    constexpr std::uint64_t kLargestWithV = (0xFFFFFFFFU - 36) / 2;
    const bool hasFullV = chainIdOfV && *chainIdOfV <= kLargestWithV;
    const std::uint64_t v = signature.recoveryId + (hasFullV ? *chainIdOfV * 2 + 35 : 0);
    const BytesView compact(signature.compact);
    say(59, Writer().varint(2, v).bytes(3, compact.first(32)).bytes(4, compact.subspan(32)).message());
}

void VirtualTrezor::saySignature(std::uint16_t type, std::uint32_t field, std::uint32_t addressField,
                                 const keys::HdKey &key, const std::array<std::uint8_t, 32> &digest)
{
    const auto signature = crypto::sign(key.privateKey(), digest).value();
    Bytes all = toBytes(signature.compact);
    all.push_back(static_cast<std::uint8_t>(27 + signature.recoveryId));
    say(type, Writer().bytes(field, all).text(addressField, key.address().toString()).message());
}

void VirtualTrezor::signMessage(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const keys::HdKey key = keyAt(message.numbers(1).value());
    button(1);
    button(1);
    const Bytes signedText = bytes(message, 2);
    // EIP-191, version 0x45.
    const std::string head = std::string("\x19"
                                         "Ethereum Signed Message:\n") +
                             std::to_string(signedText.size());
    saySignature(66, 2, 3, key, crypto::keccak256({asBytes(head), signedText}));
}

void VirtualTrezor::signTypedHash(BytesView payload)
{
    const auto message = Message::parse(payload).value();
    const keys::HdKey key = keyAt(message.numbers(1).value());
    button(7);
    button(1);
    Bytes all{0x19, 0x01};
    append(all, bytes(message, 2));
    append(all, bytes(message, 3));
    saySignature(469, 1, 2, key, crypto::keccak256(all));
}

} // namespace sheaf::test
