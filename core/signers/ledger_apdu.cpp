// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_apdu.h"

namespace sheaf::signers::ledger {

using namespace devices;

namespace {

constexpr std::size_t kMostSteps = 10; // MAX_BIP32_PATH
constexpr std::size_t kStatusSize = 2;

std::string statusText(std::uint16_t status)
{
    const std::array<std::uint8_t, 2> bytes{static_cast<std::uint8_t>(status >> 8U),
                                            static_cast<std::uint8_t>(status & 0xFFU)};
    return "0x" + toHex(bytes);
}

DeviceError invalidData(std::uint16_t status, Asked asked)
{
    if (asked == Asked::Transaction || asked == Asked::TypedData)
        return makeError(
            Fault::BadData,
            phrase(SHEAF_SAYS(
                       "Phrases",
                       "the Ethereum app does not take it (%1); update the app in Ledger Wallet, look in its settings "
                       "whether blind signing (on old versions, contract data) is allowed, then try again"),
                   statusText(status)),
            status);
    return makeError(Fault::BadData,
                     phrase(SHEAF_SAYS("Phrases", "the device can't make sense of the request (%1); update its "
                                                  "Ethereum app in Ledger Wallet, then try again"),
                            statusText(status)),
                     status);
}

DeviceError notAllowed(std::uint16_t status, Asked asked)
{
    if (asked == Asked::Authorization)
        return makeError(
            Fault::SettingOff,
            SHEAF_SAYS("Phrases",
                       "the app does not sign this delegation: allow 'Smart account upgrade' in the Ethereum app's "
                       "settings; it also has a list of its own of the contracts that an account may delegate to"),
            status);
    return makeError(
        Fault::SettingOff,
        phrase(SHEAF_SAYS("Phrases", "a setting of the Ethereum app forbids this (%1); change it on the device"),
               statusText(status)),
        status);
}

DeviceError unknownCommand(std::uint16_t status, Asked asked)
{
    if (asked == Asked::Authorization)
        return makeError(
            Fault::AppTooOld,
            SHEAF_SAYS("Phrases",
                       "signing delegations needs the Ethereum app 1.17.0 or newer; update it in Ledger Wallet (the "
                       "first Nano S gets none that can)"),
            status);
    return makeError(
        Fault::AppTooOld,
        phrase(SHEAF_SAYS("Phrases", "the Ethereum app does not know this request (%1); update it in Ledger Wallet"),
               statusText(status)),
        status);
}

} // namespace

Bytes command(std::uint8_t cla, std::uint8_t ins, std::uint8_t p1, std::uint8_t p2, BytesView data)
{
    Bytes out{cla, ins, p1, p2, static_cast<std::uint8_t>(data.size())};
    append(out, data);
    return out;
}

Outcome<Bytes> encodePath(const keys::DerivationPath &path)
{
    const auto &steps = path.steps();
    if (steps.empty() || steps.size() > kMostSteps)
        return fail(Fault::PathNotAllowed,
                    SHEAF_SAYS("Phrases", "a Ledger takes paths of 1 to 10 steps, such as m/44'/60'/0'/0/0"));
    Bytes out{static_cast<std::uint8_t>(steps.size())};
    for (const std::uint32_t step : steps)
        for (const unsigned shift : {24U, 16U, 8U, 0U})
            out.push_back(static_cast<std::uint8_t>(step >> shift & 0xFFU));
    return out;
}

Outcome<Answer> ask(ApduPort &port, BytesView command, Person *awaited)
{
    if (awaited != nullptr && awaited->gaveUp())
        return fail(
            Fault::Cancelled,
            SHEAF_SAYS("Phrases", "you stopped before everything was sent; end on the device what it may show"));
    SHEAF_DEVICE_TRY(bytes, port.exchange(command, awaited));
    if (bytes.size() < kStatusSize)
        return fail(Fault::Protocol, SHEAF_SAYS("Phrases", "the device answered without a status word"));
    Answer answer;
    answer.status = static_cast<std::uint16_t>(bytes[bytes.size() - 2] << 8U | bytes.back());
    bytes.resize(bytes.size() - kStatusSize);
    answer.data = std::move(bytes);
    return answer;
}

bool isLocked(std::uint16_t status)
{
    // 5515 today; 6B0C on a Nano X and 6804 on older firmware (MetaMask#17606), 6982 on some.
    return status == 0x5515 || status == 0x6B0C || status == 0x6804 || status == 0x6982;
}

bool isUnknownCommand(std::uint16_t status) { return status == 0x6D00; }

DeviceError statusError(std::uint16_t status, Asked asked)
{
    switch (status) {
    case 0x5515:
    case 0x6B0C:
    case 0x6804:
        return makeError(Fault::Locked,
                         SHEAF_SAYS("Phrases", "the device is locked; unlock it with its PIN, then try again"), status);
    case 0x6982: // "canceled by user" where it was asked for a signature, locked where it was not
        if (asked == Asked::Dashboard)
            return makeError(Fault::Locked,
                             SHEAF_SAYS("Phrases", "the device is locked; unlock it with its PIN, then try again"),
                             status);
        [[fallthrough]];
    case 0x6985:
    case 0x5501:
        return makeError(Fault::Rejected, SHEAF_SAYS("Phrases", "it was rejected on the device; nothing was signed"),
                         status);
    case 0x5502:
    case 0x6D02:
    case 0x6D07:
    case 0x6611:
        return makeError(Fault::NotSetUp,
                         SHEAF_SAYS("Phrases", "the device is not set up yet; set it up in Ledger Wallet first"),
                         status);
    case 0x6A80:
        return invalidData(status, asked);
    case 0x6980:
        return notAllowed(status, asked);
    case 0x6501:
        // What no version signs is refused before the app is asked.
        return makeError(
            Fault::AppTooOld,
            SHEAF_SAYS("Phrases",
                       "this version of the Ethereum app does not sign transactions of this type; update it in "
                       "Ledger Wallet (the first Nano S gets no newer one)"),
            status);
    case 0x6A15:
        return makeError(
            Fault::PathNotAllowed,
            SHEAF_SAYS("Phrases", "the Ethereum app has no accounts at this path; use one that begins with m/44'/60'"),
            status);
    case 0x6807:
        if (asked == Asked::Dashboard)
            return makeError(
                Fault::AppNotInstalled,
                SHEAF_SAYS("Phrases", "the Ethereum app is not on the device; install it in Ledger Wallet"), status);
        return makeError(Fault::BadData, SHEAF_SAYS("Phrases", "the app can't show a number as large as this"), status);
    case 0x6D00:
        return unknownCommand(status, asked);
    case 0x6E00:
    case 0x6E01:
        return makeError(Fault::WrongApp,
                         SHEAF_SAYS("Phrases", "another app is open; open the Ethereum app on the device"), status);
    case 0x650F:
    case 0x6511:
        return makeError(Fault::NoApp, SHEAF_SAYS("Phrases", "no app is open; open the Ethereum app on the device"),
                         status);
    case 0x6A87:
    case 0x6700:
    case 0x6B00:
        return invalidData(status, asked);
    default:
        return makeError(Fault::Protocol,
                         phrase(SHEAF_SAYS("Phrases", "the device reports an error that has no name here (%1); update "
                                                      "its firmware and its Ethereum app, then try again"),
                                statusText(status)),
                         status);
    }
}

} // namespace sheaf::signers::ledger
