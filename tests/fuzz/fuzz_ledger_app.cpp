// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: signers
#include "signers/ledger_wallet.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::signers;

namespace {

/// Answers with what the fuzzer has found: a length byte, then as many bytes.
class FuzzedPort final : public devices::ApduPort
{
public:
    explicit FuzzedPort(BytesView *rest) : m_rest(rest) {}
    devices::Outcome<Bytes> exchange(BytesView command, devices::Person *) override
    {
        if (command.size() > kLongestCommand || command.size() != 5U + command[4])
            std::abort();
        if (m_rest->empty())
            return devices::fail(devices::Fault::Disconnected, "unplugged");
        const std::size_t size = std::min<std::size_t>(m_rest->front(), m_rest->size() - 1);
        const Bytes answer = toBytes(m_rest->subspan(1, size));
        *m_rest = m_rest->subspan(1 + size);
        return answer;
    }

private:
    BytesView *m_rest;
};

class Nobody final : public devices::Person
{
public:
    void prompt(devices::Prompt) override {}
    bool gaveUp() override { return ++m_looks > 10'000; }
    devices::Outcome<Secret> askPinPlaces() override { return devices::fail(devices::Fault::Cancelled, ""); }
    devices::Outcome<std::optional<Secret>> askPassphrase(bool) override
    {
        return devices::fail(devices::Fault::Cancelled, "");
    }
    bool allowsToClose(const std::string &) override { return true; }

private:
    int m_looks = 0;
};

} // namespace

/// A device that says what it likes gets no signature past the check, whatever state it claims to be in.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size == 0)
        return 0;
    BytesView rest(data + 1, size - 1);
    ledger::SessionServices services;
    services.open = [&rest]() -> devices::Outcome<ledger::OpenedLedger> {
        if (rest.empty())
            return devices::fail(devices::Fault::NotFound, "unplugged");
        return ledger::OpenedLedger{std::make_unique<FuzzedPort>(&rest), "Ledger"};
    };
    services.sleep = [](std::chrono::milliseconds) {};
    LedgerWallet wallet(std::move(services));
    Nobody person;
    const HardwareAccount account{keys::DerivationPath::ethereumAccounts().child(0), ethereum::Address()};
    ethereum::Eip1559Transaction transaction;
    transaction.chainId = ethereum::ChainId(1);
    transaction.data = Bytes(300);
    bool isSigned = false; // by the key of the zero address, which nobody has
    switch (data[0] % 5) {
    case 0:
        (void)wallet.info(person);
        break;
    case 1:
        (void)wallet.address(account.path, (data[0] & 0x80U) != 0, person);
        break;
    case 2:
        isSigned = wallet.signTransaction(account, ethereum::Transaction(transaction), person).has_value();
        break;
    case 3:
        isSigned = wallet.signMessage(account, Bytes(600), person).has_value();
        break;
    default:
        isSigned = wallet.signAuthorization(account, {}, person).has_value();
    }
    if (isSigned)
        std::abort();
    return 0;
}
