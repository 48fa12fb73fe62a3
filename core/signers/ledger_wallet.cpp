// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_wallet.h"

#include "devices/ledger_frames.h"
#include "devices/ledger_usb.h"
#include "devices/tcp_apdu_port.h"
#include "ethereum/message.h"

#include <thread>

namespace sheaf::signers {

using namespace devices;
using namespace ledger;

namespace {

constexpr std::string_view kUsb = "ledger";
constexpr std::string_view kUsbModel = "ledger:";
constexpr std::string_view kTcp = "tcp:";

/// Error codes of the app are wrong before, and ERC-20 transfers broken in 1.21.0 (CHANGELOG of app-ethereum).
constexpr std::array<std::uint8_t, 3> kAdvised{1, 20, 0};
constexpr std::array<std::uint8_t, 3> kBroken{1, 21, 0};

tl::unexpected<DeviceError> blindSigningOff(Phrase what)
{
    return fail(
        Fault::BlindSigningOff,
        phrase(SHEAF_SAYS("Phrases", "the device can't show all of %1, and its settings forbid to sign that: in the "
                                     "Ethereum app on the device, open the settings and allow 'Blind signing'"),
               std::move(what)));
}

Phrase transactionShows(const ethereum::Transaction &transaction)
{
    const auto &to = transaction.common().to;
    const Phrase where =
        to ? phrase(SHEAF_SAYS("Phrases", "to %1"), to->toString()) : Phrase(SHEAF_SAYS("Phrases", "a new contract"));
    if (transaction.common().data.empty())
        return where;
    return phrase(SHEAF_SAYS("Phrases", "%1, hash %2"), where, transaction.signingHash().toString());
}

} // namespace

/// The app of one session, with what is asked of it before a signature.
class LedgerWallet::Use
{
public:
    Use(LedgerWallet *wallet, Person *person)
        : m_wallet(wallet), m_person(person), m_session(&wallet->m_services, person)
    {
    }

    Outcome<> begin()
    {
        SHEAF_DEVICE_TRY(port, m_session.ethereumApp());
        m_wallet->m_name = m_session.name();
        m_app.emplace(port);
        SHEAF_DEVICE_TRY(configuration, m_app->configuration());
        m_configuration = configuration;
        return {};
    }

    /// The same, and the account is the device's.
    Outcome<> beginFor(const HardwareAccount &account)
    {
        SHEAF_DEVICE_CHECK(begin());
        SHEAF_DEVICE_TRY(found, m_app->address(account.path));
        if (found.address == account.address)
            return {};
        return fail(Fault::OtherWallet,
                    phrase(SHEAF_SAYS("Phrases", "this device has %1 at %2, not %3; connect the device that the "
                                                 "account was added with, and use the same passphrase as then"),
                           found.address.toString(), account.path.toString(), account.address.toString()));
    }

    void promptSignature(Phrase shows) const
    {
        m_person->prompt({Step::ConfirmSignature, m_session.name(), std::move(shows), /*endsOnDevice=*/false});
    }

    EthereumApp &app() { return *m_app; }
    const EthereumApp::Configuration &configuration() const { return m_configuration; }
    const std::string &name() const { return m_session.name(); }

private:
    LedgerWallet *m_wallet;
    Person *m_person;
    Session m_session;
    std::optional<EthereumApp> m_app;
    EthereumApp::Configuration m_configuration;
};

Outcome<HardwareInfo> LedgerWallet::info(Person &person)
{
    Use use(this, &person);
    SHEAF_DEVICE_CHECK(use.begin());
    const auto &configuration = use.configuration();
    HardwareInfo info{use.name(), configuration.versionText(), configuration.blindSigning, {}};
    if (configuration.isOlderThan(kAdvised) || configuration.version == kBroken)
        info.warnings.push_back("The Ethereum app " + configuration.versionText() +
                                " has known faults; update it in Ledger Wallet.");
    return info;
}

Outcome<HardwareAddress> LedgerWallet::address(const keys::DerivationPath &path, bool confirm, Person &person)
{
    Use use(this, &person);
    SHEAF_DEVICE_CHECK(use.begin());
    SHEAF_DEVICE_TRY(found, use.app().address(path));
    if (!confirm)
        return found;
    person.prompt({Step::ConfirmAddress, use.name(), found.address.toString(), /*endsOnDevice=*/false});
    SHEAF_DEVICE_TRY(confirmed, use.app().confirmedAddress(path, person));
    if (confirmed.address != found.address)
        return fail(Fault::Protocol,
                    SHEAF_SAYS("Phrases", "the device showed another address than it had given; don't use either"));
    return found;
}

/// Nothing where the transaction moves no token, or Ledger does not vouch for it.
Outcome<std::optional<Bytes>> LedgerWallet::tokenInfo(const ethereum::Transaction &transaction) const
{
    const auto token = tokenOfCall(transaction);
    if (!token || !m_tokens)
        return std::optional<Bytes>();
    auto info = m_tokens(transaction.chainId(), *token);
    if (!info)
        return fail(Fault::BadData,
                    phrase(SHEAF_SAYS("Phrases", "%1; replace the file, or remove it"), info.error().said()));
    return std::move(*info);
}

Outcome<ethereum::Signature> LedgerWallet::signTransaction(const HardwareAccount &account,
                                                           const ethereum::Transaction &transaction, Person &person)
{
    SHEAF_DEVICE_CHECK(checkSignable(transaction));
    Use use(this, &person);
    SHEAF_DEVICE_CHECK(use.beginFor(account));
    const bool signsBlindly = use.configuration().blindSigning || transaction.common().data.empty();
    SHEAF_DEVICE_TRY(token, tokenInfo(transaction));
    if (!signsBlindly && !token)
        return blindSigningOff(SHEAF_SAYS("Phrases", "this call"));
    use.promptSignature(transactionShows(transaction));
    if (token) {
        SHEAF_DEVICE_TRY(isKnown, use.app().provideToken(*token));
        if (!isKnown && !signsBlindly)
            return blindSigningOff(SHEAF_SAYS("Phrases", "this call"));
    }
    SHEAF_DEVICE_TRY(answered, use.app().signTransaction(account.path, transaction, person));
    return matchSignature(transaction.signingHash(), answered.r, answered.s, account.address);
}

Outcome<ethereum::Signature> LedgerWallet::signMessage(const HardwareAccount &account, BytesView message,
                                                       Person &person)
{
    Use use(this, &person);
    SHEAF_DEVICE_CHECK(use.beginFor(account));
    const ethereum::Hash digest = ethereum::personalMessageHash(message);
    use.promptSignature(
        phrase(SHEAF_SAYS("Phrases", "a message of %1 bytes"), PhraseNumber{std::to_string(message.size()), {}}));
    SHEAF_DEVICE_TRY(answered, use.app().signMessage(account.path, message, person));
    return matchSignature(digest, answered.r, answered.s, account.address);
}

Outcome<ethereum::Signature> LedgerWallet::signTypedData(const HardwareAccount &account,
                                                         const ethereum::typed_data::TypedData &document,
                                                         Person &person)
{
    SHEAF_DEVICE_TRY(request, typedDataRequest(document));
    Use use(this, &person);
    SHEAF_DEVICE_CHECK(use.beginFor(account));
    if (!use.configuration().blindSigning)
        return blindSigningOff(SHEAF_SAYS("Phrases", "a typed message"));
    const ethereum::Hash digest = request.hashes.digest;
    if (!request.commands.empty()) {
        use.promptSignature(phrase(SHEAF_SAYS("Phrases", "each field of %1"), document.primaryType));
        auto answered = use.app().signTypedData(account.path, request, person);
        if (answered)
            return matchSignature(digest, answered->r, answered->s, account.address);
        if (answered.error().fault != Fault::AppTooOld)
            return fail(std::move(answered).error());
    }
    use.promptSignature(phrase(SHEAF_SAYS("Phrases", "two hashes alone: domain %1, message %2"),
                               request.hashes.domainSeparator.toString(), request.hashes.structHash.toString()));
    SHEAF_DEVICE_TRY(answered, use.app().signTypedDataHashes(account.path, request.hashes, person));
    return matchSignature(digest, answered.r, answered.s, account.address);
}

Outcome<ethereum::Signature> LedgerWallet::signAuthorization(const HardwareAccount &account,
                                                             const ethereum::Authorization &authorization,
                                                             Person &person)
{
    Use use(this, &person);
    SHEAF_DEVICE_CHECK(use.beginFor(account));
    use.promptSignature(authorization.address.isZero()
                            ? Phrase(SHEAF_SAYS("Phrases", "an end of all delegation"))
                            : phrase(SHEAF_SAYS("Phrases", "a delegation to %1"), authorization.address.toString()));
    SHEAF_DEVICE_TRY(answered, use.app().signAuthorization(account.path, authorization, person));
    return matchSignature(authorization.signingHash(), answered.r, answered.s, account.address);
}

namespace {

void sleepFor(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }

Outcome<OpenedLedger> openUsb(const std::string &model, crypto::Entropy *entropy)
{
    SHEAF_DEVICE_TRY(connected, connectedLedgers());
    std::erase_if(connected, [&model](const HidDevice &device) {
        const auto known = ledgerModel(device.product);
        return !model.empty() && (!known || known->key != model);
    });
    if (connected.empty())
        return fail(
            Fault::NotFound,
            SHEAF_SAYS("Phrases", "no Ledger is connected; plug one in with a cable that carries data, and unlock it"));
    if (connected.size() > 1)
        return fail(Fault::NotFound,
                    phrase(SHEAF_SAYS("Phrases",
                                      "%1 Ledgers are connected; name the model, such as ledger:nano_x, or leave one"),
                           PhraseNumber{std::to_string(connected.size()), {}}));
    SHEAF_DEVICE_TRY(port, openHid(connected.front()));
    std::array<std::uint8_t, 2> channel{};
    entropy->fill(channel);
    return OpenedLedger{
        std::make_unique<LedgerApduPort>(std::move(port), static_cast<std::uint16_t>(channel[0] << 8U | channel[1])),
        connected.front().name};
}

Outcome<OpenedLedger> openEmulator(const TcpPlace &place)
{
    SHEAF_DEVICE_TRY(port, openTcp(place));
    return OpenedLedger{std::move(port), "Ledger emulator"};
}

} // namespace

Outcome<std::vector<FoundHardware>> LedgerDriver::list()
{
    SHEAF_DEVICE_TRY(connected, connectedLedgers());
    std::vector<FoundHardware> found;
    for (const HidDevice &device : connected) {
        const auto model = ledgerModel(device.product);
        found.push_back({model ? std::string(kUsbModel) + std::string(model->key) : std::string(kUsb), device.name});
    }
    return found;
}

bool LedgerDriver::takes(std::string_view device) const
{
    return device == kUsb || device.starts_with(kUsbModel) || device.starts_with(kTcp);
}

Outcome<std::unique_ptr<HardwareWallet>> LedgerDriver::wallet(std::string_view device)
{
    SessionServices services;
    services.sleep = sleepFor;
    if (device.starts_with(kTcp)) {
        SHEAF_DEVICE_TRY(place, parseTcpPlace(device.substr(kTcp.size())));
        services.open = [place] { return openEmulator(place); };
    } else {
        const std::string model(device.starts_with(kUsbModel) ? device.substr(kUsbModel.size()) : std::string_view());
        services.open = [model, entropy = m_entropy] { return openUsb(model, entropy); };
    }
    return std::make_unique<LedgerWallet>(std::move(services), m_tokens);
}

} // namespace sheaf::signers
