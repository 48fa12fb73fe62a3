// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: signers
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "signers/trezor_wallet.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::signers;
namespace typed = ethereum::typed_data;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Says what the input says, whatever it is asked: for each message a byte for its type, one for its length, and that
/// many bytes.
class Anything final : public TrezorPort
{
public:
    explicit Anything(BytesView input) : m_input(input) {}
    Outcome<> send(std::uint16_t, BytesView) override { return {}; }
    Outcome<std::optional<TrezorMessage>> receive(std::chrono::milliseconds) override
    {
        constexpr std::array<std::uint16_t, 16> kTypes{2,  3,  12, 17, 18,  26,  41,  57,
                                                       59, 66, 77, 99, 451, 465, 467, 469};
        if (m_input.size() < 2)
            return fail(Fault::Disconnected, "over");
        const std::uint16_t type = kTypes[m_input[0] % kTypes.size()];
        const std::size_t size = std::min<std::size_t>(m_input[1], m_input.size() - 2);
        TrezorMessage message{type, toBytes(m_input.subspan(2, size))};
        m_input = m_input.subspan(2 + size);
        return message;
    }

private:
    BytesView m_input;
};

class Anybody final : public Person
{
public:
    void prompt(Prompt) override {}
    bool gaveUp() override { return false; }
    Outcome<Secret> askPinPlaces() override { return Secret::copyOf(asBytes("123")); }
    Outcome<std::optional<Secret>> askPassphrase(bool) override { return Secret::copyOf(asBytes("x")); }
    bool allowsToClose(const std::string &) override { return true; }
};

const HardwareAccount &account()
{
    static const HardwareAccount account{
        keys::DerivationPath::ethereumAccounts(),
        ethereum::Address::parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8").value()};
    return account;
}

const typed::TypedData &document()
{
    static const typed::TypedData data = [] {
        typed::TypedData made;
        made.types = typed::Types::declare({{"EIP712Domain", {{"name", "string"}}},
                                            {"Order", {{"ids", "uint8[]"}, {"item", "Item[2]"}}},
                                            {"Item", {{"ok", "bool"}}}})
                         .value();
        made.primaryType = "Order";
        made.domain = typed::Members{{"name", std::string("x")}};
        const typed::Value item(typed::Members{{"ok", true}});
        made.message =
            typed::Members{{"ids", typed::Values{Uint256(1), Uint256(2)}}, {"item", typed::Values{item, item}}};
        return made;
    }();
    return data;
}

void requireOwn(const Outcome<ethereum::Signature> &signature, const ethereum::Hash &digest)
{
    if (signature)
        require(ethereum::recoverAddress(digest, *signature).value() == account().address);
    else
        require(!signature.error().detail.empty());
}

} // namespace

// A device may say anything: a signature that comes out of it is the account's, and everything ends.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    const BytesView input(data + 1, size - 1);
    TrezorWallet wallet(
        [input]() -> Outcome<std::unique_ptr<TrezorPort>> { return std::make_unique<Anything>(input); });
    Anybody person;
    ethereum::Eip1559Transaction fields;
    fields.chainId = ethereum::ChainId(1);
    fields.data = Bytes(1500, 7);
    switch (data[0] % 4) {
    case 0:
        if (const auto found = wallet.address(account().path, true, person))
            require(ethereum::Address::fromPublicKey(found->publicKey) == found->address);
        break;
    case 1:
        requireOwn(wallet.signTransaction(account(), fields, person), ethereum::Transaction(fields).signingHash());
        break;
    case 2:
        requireOwn(wallet.signMessage(account(), asBytes("x"), person), ethereum::personalMessageHash(asBytes("x")));
        break;
    default:
        requireOwn(wallet.signTypedData(account(), document(), person), typed::hash(document())->digest);
        break;
    }
    return 0;
}
