// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_ledger.h"

#include "crypto/hash.h"
#include "ethereum/message.h"
#include "ethereum/rlp.h"
#include "keys/base58.h"
#include "keys/mnemonic.h"

#include <algorithm>
#include <charconv>

namespace sheaf::test {

using namespace ethereum;

namespace {

Bytes status(std::uint16_t word)
{
    return {static_cast<std::uint8_t>(word >> 8U), static_cast<std::uint8_t>(word & 0xFFU)};
}

Bytes ok(BytesView data = {})
{
    Bytes out = toBytes(data);
    append(out, status(0x9000));
    return out;
}

std::uint64_t bigEndian(BytesView bytes)
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : bytes)
        value = value << 8U | byte;
    return value;
}

/// Takes a path off the front.
std::optional<keys::DerivationPath> takePath(BytesView &from)
{
    if (from.empty() || from[0] == 0 || from[0] > 10 || from.size() - 1 < std::size_t{from[0]} * 4)
        return std::nullopt;
    std::vector<std::uint32_t> steps(from[0]);
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i] = static_cast<std::uint32_t>(bigEndian(from.subspan(1 + 4 * i, 4)));
    from = from.subspan(1 + 4 * steps.size());
    return keys::DerivationPath(std::move(steps));
}

/// What the Ethereum app's manifest allows.
bool isAllowed(const keys::DerivationPath &path)
{
    constexpr std::uint32_t kHardened = keys::DerivationPath::kHardened;
    const auto &steps = path.steps();
    if (steps[0] == 45 + kHardened)
        return true;
    if (steps.size() < 2)
        return false;
    return (steps[0] == 44 + kHardened && steps[1] == 60 + kHardened) || (steps[0] == 12381 && steps[1] == 3600);
}

std::array<std::uint8_t, 32> chainCodeOf(const keys::HdPublicKey &key)
{
    // BIP-32: version (4), depth (1), fingerprint (4), number (4), chain code (32), key (33).
    const auto payload = keys::base58CheckDecode(key.serialize(), 78).value();
    std::array<std::uint8_t, 32> code{};
    std::copy_n(payload.view().begin() + 13, 32, code.begin());
    return code;
}

/// Bytes of the RLP list that begins here, header and all; nothing while that can't be told.
std::optional<std::size_t> listSize(BytesView from)
{
    if (from.empty() || from[0] < 0xC0)
        return std::nullopt;
    if (from[0] < 0xF8)
        return std::size_t{1} + from[0] - 0xC0;
    const std::size_t lengthSize = from[0] - 0xF7U;
    if (from.size() < 1 + lengthSize)
        return std::nullopt;
    return 1 + lengthSize + bigEndian(from.subspan(1, std::min<std::size_t>(lengthSize, 8)));
}

/// r and s of DER.
std::optional<std::array<std::uint8_t, 64>> fromDer(BytesView der)
{
    std::array<std::uint8_t, 64> compact{};
    if (der.size() < 2 || der[0] != 0x30 || der[1] != der.size() - 2)
        return std::nullopt;
    der = der.subspan(2);
    for (std::ptrdiff_t end = 32; end <= 64; end += 32) {
        if (der.size() < 2 || der[0] != 0x02 || der.size() - 2 < der[1])
            return std::nullopt;
        BytesView number = der.subspan(2, der[1]);
        der = der.subspan(2 + number.size());
        while (number.size() > 32 && number[0] == 0)
            number = number.subspan(1);
        if (number.size() > 32)
            return std::nullopt;
        std::copy(number.begin(), number.end(), compact.begin() + end - static_cast<std::ptrdiff_t>(number.size()));
    }
    return compact;
}

/// By the key that the app has for its list of tokens (LEDGER_SIGNATURE_PUBLIC_KEY of LedgerHQ/app-ethereum).
bool isLedgers(const crypto::Digest &digest, const std::array<std::uint8_t, 64> &compact)
{
    const std::string key = "5e6c1020c14dc46442fe89f97c0b68cdb15976dc24f24c316e7b30fe4e8cc76b"
                            "1489150c21514ebf440ff5dea5393d83de5358cd098fce8fd0f81daa94979183";
    for (const std::uint8_t id : {std::uint8_t{0}, std::uint8_t{1}}) {
        const auto signer = crypto::recover(digest, {compact, id}); // verify() would refuse a high s
        if (signer && toHex(*signer) == key)
            return true;
    }
    return false;
}

} // namespace

VirtualLedger::VirtualLedger(Settings given)
    : settings(std::move(given))
    , m_master(keys::HdKey::fromSeed(
                   keys::Mnemonic::parse(Secret::copyOf(asBytes(settings.mnemonic)))->seed(Secret()).value())
                   .value())
{
}

Bytes VirtualLedger::answer(BytesView bytes)
{
    if (bytes.size() < 5 || bytes.size() - 5 != bytes[4]) {
        Bytes echo = toBytes(bytes.first(std::min<std::size_t>(bytes.size(), 2)));
        append(echo, status(0x6A87));
        return echo;
    }
    const Command command{bytes[0], bytes[1], bytes[2], bytes[3], bytes.subspan(5)};
    if (!settings.isSetUp)
        return status(0x6D02);
    if (settings.lockedFor > 0) {
        --settings.lockedFor;
        return status(settings.lockedStatus);
    }
    if (command.cla == 0xB0 && command.ins == 0x01)
        return appAndVersion();
    if (settings.app.empty())
        return dashboard(command);
    if (command.cla == 0xB0 && command.ins == 0xA7) {
        openApp("");
        return ok();
    }
    if (command.cla != 0xE0 || settings.app != "Ethereum")
        return status(0x6E00);
    return ethereumApp(command);
}

Bytes VirtualLedger::appAndVersion() const
{
    const std::string name = settings.app.empty() ? "BOLOS" : settings.app;
    Bytes data{0x01, static_cast<std::uint8_t>(name.size())};
    append(data, asBytes(name));
    data.push_back(static_cast<std::uint8_t>(settings.version.size()));
    append(data, asBytes(settings.version));
    append(data, std::array<std::uint8_t, 2>{0x01, 0x00});
    return ok(data);
}

void VirtualLedger::openApp(const std::string &name)
{
    settings.app = name;
    m_reenumerates = true;
    forget();
}

void VirtualLedger::forget()
{
    m_received.clear();
    m_receiving = 0;
    m_declarations.clear();
    m_roots.clear();
    m_field.clear();
}

Bytes VirtualLedger::dashboard(const Command &command)
{
    if (command.cla != 0xE0 || command.ins != 0xD8)
        return status(0x6511);
    if (!settings.knowsOpenApp)
        return status(0x6D00);
    if (command.data.empty())
        return status(0x670A);
    if (toText(command.data) != "Ethereum" || !settings.hasEthereumApp)
        return status(0x6807);
    if (!approves(Screen::OpenApp))
        return status(0x5501);
    openApp("Ethereum");
    return ok();
}

Bytes VirtualLedger::ethereumApp(const Command &command)
{
    if (command.ins != m_receiving)
        m_receiving = 0; // whatever was in the middle is forgotten
    switch (command.ins) {
    case 0x02:
        return address(command);
    case 0x04:
        return transaction(command);
    case 0x06:
        return configuration();
    case 0x08:
        return message(command);
    case 0x0A:
        return token(command);
    case 0x0C:
        return signTypedData(command);
    case 0x1A:
        return settings.knowsTypedData ? define(command) : status(0x6D00);
    case 0x1C:
        return settings.knowsTypedData ? implement(command) : status(0x6D00);
    case 0x34:
        return authorization(command);
    default:
        return status(0x6D00);
    }
}

Bytes VirtualLedger::configuration() const
{
    Bytes data{static_cast<std::uint8_t>(0x02U | (settings.blindSigning ? 0x01U : 0U))};
    const char *at = settings.version.data();
    const char *const end = at + settings.version.size();
    for (int i = 0; i < 3; ++i) {
        std::uint8_t part = 0;
        at = std::from_chars(at, end, part).ptr + 1;
        data.push_back(part);
    }
    return ok(data);
}

Bytes VirtualLedger::address(const Command &command)
{
    if (command.p1 > 1 || command.p2 > 1)
        return status(0x6B00);
    BytesView rest = command.data;
    const auto path = takePath(rest);
    if (!path || (!rest.empty() && rest.size() != 8)) // a chain id may follow
        return status(0x6A80);
    if (!isAllowed(*path))
        return status(0x6A15);
    const auto key = m_master.derive(*path)->publicKey();
    if (command.p1 == 1 && !approves(Screen::Address))
        return status(0x6985);
    Bytes data{65, 0x04};
    append(data, key.key());
    data.push_back(40);
    append(data, asBytes(key.address().toString().substr(2)));
    if (command.p2 == 1)
        append(data, chainCodeOf(key));
    return ok(data);
}

Bytes VirtualLedger::sign(const keys::DerivationPath &path, const Hash &digest, unsigned v) const
{
    const auto signature = crypto::sign(m_master.derive(path)->privateKey(), digest.bytes()).value();
    Bytes data{static_cast<std::uint8_t>((v + signature.recoveryId) & 0xFFU)};
    append(data, signature.compact);
    return ok(data);
}

Bytes VirtualLedger::transaction(const Command &command)
{
    BytesView rest = command.data;
    if (command.p2 != 0)
        return status(0x6A80);
    if (command.p1 == 0x00) {
        const auto path = takePath(rest);
        if (!path || rest.empty())
            return status(0x6A80);
        if (!isAllowed(*path))
            return status(0x6A15);
        m_path = *path;
        m_received.clear();
        m_receiving = command.ins;
    } else if (command.p1 != 0x80 || m_receiving != command.ins) {
        return status(0x6A80);
    }
    append(m_received, rest);
    const std::uint8_t type = m_received[0] >= 0xC0 ? 0 : m_received[0];
    if (type != 0 && type != 1 && type != 2 && type != 4)
        return status(0x6501);
    const std::size_t prefix = type == 0 ? 0 : 1;
    const auto size = listSize(BytesView(m_received).subspan(prefix));
    if (!size || m_received.size() != prefix + *size)
        return ok(); // waits for more
    return reviewTransaction(m_received);
}

/// Where each type has its fields: EIP-155, EIP-2930, EIP-1559, EIP-7702.
Bytes VirtualLedger::reviewTransaction(const Bytes &payload)
{
    const std::uint8_t type = payload[0] >= 0xC0 ? 0 : payload[0];
    const auto item = rlp::decode(BytesView(payload).subspan(type == 0 ? 0 : 1));
    if (!item)
        return status(0x6A80);
    const auto &fields = *item->items();
    const std::size_t count = type == 0 ? 9 : type == 1 ? 8 : type == 2 ? 9 : 10;
    if (type == 0 && fields.size() == 6)
        return ok(); // without EIP-155: it waits for what does not come
    if (fields.size() != count)
        return status(0x6A80);
    const std::size_t value = type == 0 ? 4 : type == 1 ? 5 : 6;
    const auto amount = fields[value].integer();
    const Bytes *const data = fields[value + 1].bytes();
    const Bytes *const chain = fields[type == 0 ? 6 : 0].bytes();
    if (!amount || data == nullptr || chain == nullptr)
        return status(0x6A80);
    m_receiving = 0;
    if (amount->bitLength() > 255)
        return status(0x6807);
    const Bytes *const to = fields[value - 1].bytes();
    const bool isToken = m_token && to != nullptr && *to == toBytes(m_token->view()) && data->size() == 68;
    m_token.reset();
    if (!data->empty() && !settings.blindSigning && !isToken)
        return status(0x6A80);
    if (!approves(Screen::Transaction))
        return status(0x6985);
    const Hash digest(crypto::keccak256(payload));
    if (type != 0)
        return sign(m_path, digest, 0);
    // A byte of EIP-155's v, of the first four bytes of the chain id.
    const auto id = bigEndian(BytesView(*chain).first(std::min<std::size_t>(chain->size(), 4)));
    return sign(m_path, digest, static_cast<unsigned>((id * 2 + 35) & 0xFFU));
}

/// Ticker behind its length, address, decimals, chain id; then a signature of Ledger's over that, but for the length.
Bytes VirtualLedger::token(const Command &command)
{
    const std::size_t ticker = command.data.empty() ? 0 : command.data[0];
    const std::size_t size = 1 + ticker + 20 + 4 + 4;
    if (command.data.size() <= size)
        return status(0x6A80);
    const auto digest = crypto::sha256(command.data.subspan(1, size - 1));
    const auto signature = fromDer(command.data.subspan(size));
    if (!signature || !isLedgers(digest, *signature))
        return status(0x6A80);
    m_token = Address::fromBytes(command.data.subspan(1 + ticker, 20)).value();
    constexpr std::uint8_t kPlaces = 2; // MAX_ASSETS
    return ok(std::array<std::uint8_t, 1>{static_cast<std::uint8_t>(m_tokensTold++ % kPlaces)});
}

Bytes VirtualLedger::message(const Command &command)
{
    BytesView rest = command.data;
    if (command.p1 == 0x00) {
        const auto path = takePath(rest);
        if (!path || rest.size() < 4)
            return status(0x6A80);
        if (!isAllowed(*path))
            return status(0x6A15);
        m_path = *path;
        m_wanted = bigEndian(rest.first(4));
        rest = rest.subspan(4);
        m_received.clear();
        m_receiving = command.ins;
    } else if (command.p1 != 0x80 || m_receiving != command.ins) {
        return status(0x6A80);
    }
    append(m_received, rest);
    if (m_received.size() > m_wanted)
        return status(0x6A80);
    if (m_received.size() < m_wanted)
        return ok();
    m_receiving = 0;
    if (!approves(Screen::Message))
        return status(0x6985);
    return sign(m_path, personalMessageHash(m_received), 27);
}

Bytes VirtualLedger::authorization(const Command &command)
{
    BytesView rest = command.data;
    const auto path = command.p1 == 0x01 ? takePath(rest) : std::nullopt;
    if (!path || rest.size() != 2 + 45 || bigEndian(rest.first(2)) != 45)
        return status(0x6A80);
    const BytesView fields = rest.subspan(2);
    const Bytes version = parseHex("0001010114").value();
    if (!std::equal(version.begin(), version.end(), fields.begin()) || bigEndian(fields.subspan(25, 2)) != 0x0208 ||
        bigEndian(fields.subspan(35, 2)) != 0x0308)
        return status(0x6A80);
    Authorization wanted;
    wanted.address = Address::fromBytes(fields.subspan(5, 20)).value();
    wanted.chainId = bigEndian(fields.subspan(27, 8));
    wanted.nonce = Nonce(bigEndian(fields.subspan(37, 8)));
    // The app's own list: eth-infinitism's Simple7702Account, and nobody.
    const auto simple = Address::parse("0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9").value();
    if (!settings.smartAccount || (wanted.address != simple && !wanted.address.isZero()))
        return status(0x6980);
    if (!approves(Screen::Authorization))
        return status(0x6985);
    return sign(*path, wanted.signingHash(), 0);
}

} // namespace sheaf::test
