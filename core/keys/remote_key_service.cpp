// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/remote_key_service.h"

#include "keys/signer_messages.h"

#include <atomic>
#include <iterator>
#include <mutex>
#include <utility>

namespace sheaf::keys {

using messages::Verb;

namespace {

struct Nothing
{
};

void putNothing(WireWriter & /*to*/) {}

Nothing takeNothing(WireReader & /*from*/) { return {}; }

NewVault takeNewVault(WireReader &from)
{
    NewVault made;
    made.header = from.bytes(messages::kMostHeader);
    made.keys = messages::takeStorageKeys(from);
    return made;
}

tl::unexpected<Error> gone()
{
    return failure(ErrorCode::Locked, "the signing process has ended: unlock the vault again");
}

} // namespace

/// One channel at a time, and whether the vault behind it is open.
class RemoteKeyService::Link final
{
public:
    Link(const Clock &clock, Connect connect) : m_clock(clock), m_connect(std::move(connect)) {}

    /// Asks the process, which is started where there is none.
    template <typename Put, typename Take> auto ask(Verb verb, Put put, Take take)
    {
        const std::lock_guard lock(m_mutex);
        using Value = std::invoke_result_t<Take &, WireReader &>;
        if (!m_channel || m_channel->hasEnded()) {
            (void)lost();
            if (auto connected = connectNow(); !connected)
                return Result<Value>(tl::unexpected<Error>(std::move(connected).error()));
        }
        return exchange(verb, put, take);
    }
    /// Asks the process that has the open vault; Locked where there is none.
    template <typename Put, typename Take> auto askOpen(Verb verb, Put put, Take take)
    {
        const std::lock_guard lock(m_mutex);
        using Value = std::invoke_result_t<Take &, WireReader &>;
        if (auto open = requireOpen(); !open)
            return Result<Value>(failure(std::move(open).error()));
        return exchange(verb, put, take);
    }
    /// The records that come with the signature are kept for takeLog(), which then has nobody to wait for.
    template <typename Put> Result<ethereum::Signature> sign(Put put)
    {
        const std::lock_guard lock(m_mutex);
        SHEAF_CHECK(requireOpen());
        SHEAF_CHECK(SigningLog::check(m_noted.size()));
        SHEAF_TRY(made, exchange(Verb::Sign, put, messages::takeNotedSignature));
        std::move(made.noted.begin(), made.noted.end(), std::back_inserter(m_noted));
        m_moreMayBeNoted = false;
        return made.signature;
    }
    Result<std::vector<SealedRecord>> takeLog()
    {
        const std::lock_guard lock(m_mutex);
        SHEAF_CHECK(requireOpen());
        std::vector<SealedRecord> all = std::exchange(m_noted, {});
        if (!m_moreMayBeNoted)
            return all;
        SHEAF_TRY(more, exchange(Verb::TakeLog, putNothing, messages::takeRecords));
        std::move(more.begin(), more.end(), std::back_inserter(all));
        m_moreMayBeNoted = false;
        return all;
    }
    /// A try of a password: what it costs the next is noted.
    template <typename Put, typename Take> auto tryPassword(Verb verb, Put put, Take take)
    {
        auto answer = verb == Verb::Unlock ? ask(verb, put, take) : askOpen(verb, put, take);
        if (answer ||
            (answer.error().code != ErrorCode::WrongPassword && answer.error().code != ErrorCode::RateLimited))
            return answer;
        const auto takeSeconds = [](WireReader &from) { return std::chrono::seconds(from.u32()); };
        if (const auto delay = ask(Verb::PasswordDelay, putNothing, takeSeconds))
            m_notBefore = (m_clock.steadyNow() + *delay).time_since_epoch();
        return answer;
    }
    std::chrono::seconds delay() const
    {
        const auto left = m_notBefore.load() - m_clock.steadyNow().time_since_epoch();
        return std::max(std::chrono::ceil<std::chrono::seconds>(left), std::chrono::seconds::zero());
    }
    void setOpen(bool isOpen) { m_isOpen = isOpen; }
    /// At once: where the process is about something, it is ended and not waited for.
    void close()
    {
        m_isOpen = false;
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        if (!lock)
            endChannel();
        else if (m_channel) // where it does not answer it is gone, and its keys with it
            (void)exchange(Verb::Lock, putNothing, takeNothing);
        if (lock)
            m_noted.clear();
    }
    /// Who has the channel now learns by itself whether the other side has ended.
    bool isOpen() const
    {
        const std::unique_lock lock(m_mutex, std::try_to_lock);
        return m_isOpen && (!lock || (m_channel && !m_channel->hasEnded()));
    }

private:
    Result<void> requireOpen() const
    {
        return m_isOpen ? Result<void>() : failure(ErrorCode::Locked, "the vault is locked");
    }
    void setChannel(std::shared_ptr<Channel> channel)
    {
        const std::lock_guard lock(m_handle);
        m_channel = std::move(channel);
    }
    /// For who does not have m_mutex: the descriptor stays this channel's as long as it is held here.
    void endChannel()
    {
        std::shared_ptr<Channel> held;
        {
            const std::lock_guard lock(m_handle);
            held = m_channel;
        }
        if (held)
            held->shutDown();
    }

    Result<void> connectNow()
    {
        SHEAF_TRY(channel, m_connect());
        setChannel(std::make_shared<Channel>(std::move(channel)));
        auto greeted = greeting();
        if (!greeted)
            setChannel(nullptr);
        return greeted;
    }
    Result<void> greeting()
    {
        SHEAF_TRY(message, m_channel->receive());
        WireReader from(message);
        const std::string name = from.text(messages::kMostId);
        const std::uint16_t version = from.u16();
        if (name != messages::kGreeting)
            return failure(ErrorCode::Io, "what was started is not sheaf-signer");
        if (version != messages::kVersion)
            return failure(ErrorCode::NewerVersion, "sheaf-signer speaks version " + std::to_string(version) +
                                                        ", this program " + std::to_string(messages::kVersion) +
                                                        ": install both from one package");
        return from.finish();
    }

    template <typename Put, typename Take>
    Result<std::invoke_result_t<Take &, WireReader &>> exchange(Verb verb, Put put, Take take)
    {
        m_moreMayBeNoted = true;
        m_out.clear();
        m_out.u8(static_cast<std::uint8_t>(verb));
        put(m_out);
        if (m_out.isTooLarge()) {
            m_out.clear();
            return failure(ErrorCode::Unsupported, "the request is larger than the signing process takes");
        }
        const bool sent = m_channel->send(m_out.written()).has_value();
        m_out.clear();
        const auto message = sent ? m_channel->receive() : Result<BytesView>(gone());
        if (!message)
            return lost();
        auto answer = read(*message, take);
        if (m_channel) // it was an answer
            m_channel->forget();
        return answer;
    }
    template <typename Take> Result<std::invoke_result_t<Take &, WireReader &>> read(BytesView message, Take take)
    {
        WireReader from(message);
        const std::uint8_t status = from.u8();
        if (status != 0) {
            Error error = messages::takeError(from, status);
            return from.finish() ? failure(std::move(error)) : lost();
        }
        auto value = take(from);
        if (!from.finish())
            return lost();
        return value;
    }
    /// It is gone, or not to be trusted any more.
    tl::unexpected<Error> lost()
    {
        setChannel(nullptr);
        m_isOpen = false;
        m_noted.clear();
        return gone();
    }

    mutable std::mutex m_mutex; ///< held as long as an answer is waited for
    std::mutex m_handle;        ///< of the pointer to the channel alone, and never for long
    const Clock &m_clock;
    Connect m_connect;
    std::shared_ptr<Channel> m_channel;
    WireWriter m_out;
    std::vector<SealedRecord> m_noted; ///< came with signatures, and were not taken yet
    bool m_moreMayBeNoted = true;      ///< over there: anything but a signature was asked for since
    std::atomic<bool> m_isOpen = false;
    std::atomic<std::chrono::steady_clock::duration> m_notBefore{};
};

RemoteKeyService::RemoteKeyService(const Clock &clock, Connect connect)
    : m_link(std::make_shared<Link>(clock, std::move(connect)))
{
}

RemoteKeyService::~RemoteKeyService() = default;

Result<NewVault> RemoteKeyService::createVault(Secret password, crypto::Argon2idCost cost)
{
    const auto put = [&](WireWriter &to) {
        to.bytes(password.view());
        messages::put(to, cost);
    };
    auto made = m_link->ask(Verb::CreateVault, put, takeNewVault);
    if (made)
        m_link->setOpen(true);
    return made;
}

Result<StorageKeys> RemoteKeyService::unlock(Secret password, Bytes header)
{
    const auto put = [&](WireWriter &to) {
        to.bytes(password.view());
        to.bytes(header);
    };
    auto keys = m_link->tryPassword(Verb::Unlock, put, messages::takeStorageKeys);
    if (keys)
        m_link->setOpen(true);
    return keys;
}

void RemoteKeyService::lock() { m_link->close(); }

bool RemoteKeyService::isUnlocked() const { return m_link->isOpen(); }

std::chrono::seconds RemoteKeyService::passwordDelay() const { return m_link->delay(); }

Result<std::function<Result<void>()>> RemoteKeyService::passwordCheck(Secret password, Bytes header,
                                                                      std::optional<policy::Consent> given) const
{
    if (!isUnlocked())
        return failure(ErrorCode::Locked, "the vault is locked");
    SHEAF_CHECK(VaultHeader::parse(header));
    const auto said = std::make_shared<const Secret>(std::move(password));
    return [link = m_link, said, header = std::move(header), given = std::move(given)]() -> Result<void> {
        const auto put = [&](WireWriter &to) {
            to.bytes(said->view());
            to.bytes(header);
            to.u8(given ? 1 : 0);
            if (given)
                messages::put(to, *given);
        };
        return link->tryPassword(Verb::PasswordCheck, put, takeNothing).map([](Nothing) {});
    };
}

Result<Bytes> RemoteKeyService::changePassword(Secret oldPassword, Secret newPassword, crypto::Argon2idCost cost)
{
    const auto put = [&](WireWriter &to) {
        to.bytes(oldPassword.view());
        to.bytes(newPassword.view());
        messages::put(to, cost);
    };
    const auto take = [](WireReader &from) { return from.bytes(messages::kMostHeader); };
    return m_link->tryPassword(Verb::ChangePassword, put, take);
}

Result<void> RemoteKeyService::setPolicy(policy::Policy policy)
{
    const auto put = [&](WireWriter &to) { messages::put(to, policy); };
    return m_link->askOpen(Verb::SetPolicy, put, takeNothing).map([](Nothing) {});
}

Result<void> RemoteKeyService::continueLog(SealedRecord newest)
{
    const auto put = [&](WireWriter &to) { messages::put(to, newest); };
    return m_link->askOpen(Verb::ContinueLog, put, takeNothing).map([](Nothing) {});
}

Result<std::vector<SealedRecord>> RemoteKeyService::takeLog() { return m_link->takeLog(); }

Result<std::optional<std::size_t>> RemoteKeyService::firstWrongRecord(std::vector<SealedRecord> records)
{
    const auto put = [&](WireWriter &to) { messages::put(to, records); };
    const auto take = [](WireReader &from) {
        const bool isThere = from.choice(1) == 1;
        const std::size_t position = from.u32();
        return isThere ? std::optional(position) : std::nullopt;
    };
    return m_link->askOpen(Verb::FirstWrongRecord, put, take);
}

Result<StorageKeys> RemoteKeyService::unlockByKeyring(Secret keyringSecret, Bytes header)
{
    const auto put = [&](WireWriter &to) {
        to.bytes(keyringSecret.view());
        to.bytes(header);
    };
    auto keys = m_link->ask(Verb::UnlockByKeyring, put, messages::takeStorageKeys);
    if (keys)
        m_link->setOpen(true);
    return keys;
}

Result<KeyringAccess> RemoteKeyService::addKeyring(Secret password)
{
    const auto put = [&](WireWriter &to) { to.bytes(password.view()); };
    return m_link->tryPassword(Verb::AddKeyring, put, messages::takeKeyringAccess);
}

Result<Bytes> RemoteKeyService::removeKeyring()
{
    const auto take = [](WireReader &from) { return from.bytes(messages::kMostHeader); };
    return m_link->askOpen(Verb::RemoveKeyring, putNothing, take);
}

Result<ImportedKey> RemoteKeyService::createMnemonic(std::string id, unsigned words, Language language)
{
    const auto put = [&](WireWriter &to) {
        to.text(id);
        to.u32(words);
        to.u8(static_cast<std::uint8_t>(language));
    };
    return m_link->askOpen(Verb::CreateMnemonic, put, messages::takeImportedKey);
}

Result<ImportedKey> RemoteKeyService::importMnemonic(std::string id, Secret words, Secret passphrase)
{
    const auto put = [&](WireWriter &to) {
        to.text(id);
        to.bytes(words.view());
        to.bytes(passphrase.view());
    };
    return m_link->askOpen(Verb::ImportMnemonic, put, messages::takeImportedKey);
}

Result<ImportedKey> RemoteKeyService::importPrivateKey(std::string id, Secret hex)
{
    const auto put = [&](WireWriter &to) {
        to.text(id);
        to.bytes(hex.view());
    };
    return m_link->askOpen(Verb::ImportPrivateKey, put, messages::takeImportedKey);
}

Result<ImportedKey> RemoteKeyService::importShares(std::string id, std::vector<Secret> shares, Secret passphrase)
{
    const auto put = [&](WireWriter &to) {
        to.text(id);
        messages::put(to, shares);
        to.bytes(passphrase.view());
    };
    return m_link->askOpen(Verb::ImportShares, put, messages::takeImportedKey);
}

Result<ImportedKey> RemoteKeyService::importKeystore(std::string id, Keystore keystore, Secret password)
{
    const auto put = [&](WireWriter &to) {
        to.text(id);
        messages::put(to, keystore);
        to.bytes(password.view());
    };
    return m_link->askOpen(Verb::ImportKeystore, put, messages::takeImportedKey);
}

Result<std::vector<DerivedAddress>> RemoteKeyService::addresses(SealedKey key, DerivationPath parent,
                                                                std::uint32_t first, std::uint32_t count)
{
    const auto put = [&](WireWriter &to) {
        messages::put(to, key);
        messages::put(to, parent);
        to.u32(first);
        to.u32(count);
    };
    return m_link->askOpen(Verb::Addresses, put, messages::takeAddresses);
}

Result<ethereum::Signature> RemoteKeyService::sign(SigningAccount account, SignRequest request)
{
    SHEAF_CHECK(hashToSign(request)); // what has no hash does not go anywhere
    const auto put = [&](WireWriter &to) {
        messages::put(to, account);
        (void)messages::put(to, request);
    };
    return m_link->sign(put);
}

Result<Secret> RemoteKeyService::reveal(SealedKey key, Secret password)
{
    const auto put = [&](WireWriter &to) {
        messages::put(to, key);
        to.bytes(password.view());
    };
    return m_link->tryPassword(Verb::Reveal, put, [](WireReader &from) { return from.secret(); });
}

Result<slip39::Groups> RemoteKeyService::splitSeed(SealedKey key, Secret password, Secret passphrase,
                                                   slip39::Scheme scheme)
{
    const auto put = [&](WireWriter &to) {
        messages::put(to, key);
        to.bytes(password.view());
        to.bytes(passphrase.view());
        messages::put(to, scheme);
    };
    return m_link->tryPassword(Verb::SplitSeed, put, messages::takeGroups);
}

Result<Keystore> RemoteKeyService::exportKeystore(SigningAccount account, Secret password, Secret newPassword)
{
    const auto put = [&](WireWriter &to) {
        messages::put(to, account);
        to.bytes(password.view());
        to.bytes(newPassword.view());
    };
    return m_link->tryPassword(Verb::ExportKeystore, put, messages::takeKeystore);
}

} // namespace sheaf::keys
