// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: keys
//
// Requests as the signing process takes them apart, and answers as the other side does. Whatever the bytes are, the
// process answers with something that the other side can read.
#include "keys/signer_messages.h"
#include "keys/signer_server.h"

using namespace sheaf;
using namespace sheaf::keys;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Takes every request and does nothing: what is tried here are the messages.
class NoKeys final : public KeyService
{
public:
    Result<NewVault> createVault(Secret /*password*/, crypto::Argon2idCost /*cost*/) override { return no(); }
    Result<StorageKeys> unlock(Secret /*password*/, Bytes /*header*/) override { return no(); }
    void lock() override {}
    bool isUnlocked() const override { return false; }
    std::chrono::seconds passwordDelay() const override { return std::chrono::seconds(5); }
    Result<std::function<Result<void>()>> passwordCheck(Secret /*password*/, Bytes /*header*/,
                                                        std::optional<policy::Consent> /*given*/) const override
    {
        return [] { return Result<void>(); };
    }
    Result<Bytes> changePassword(Secret /*old*/, Secret next, crypto::Argon2idCost /*cost*/) override
    {
        return toBytes(next.view());
    }
    Result<void> setPolicy(policy::Policy policy) override
    {
        // A set that is not in order is none: what was taken apart must be what would be put together again.
        WireWriter to;
        messages::put(to, policy);
        WireReader from(to.written());
        const policy::Policy again = messages::takePolicy(from);
        require(from.finish().has_value() && again.functions == policy.functions && again.consents == policy.consents);
        return {};
    }
    Result<void> continueLog(SealedRecord newest) override
    {
        SHEAF_CHECK(readRecord(newest));
        return {};
    }
    Result<std::vector<SealedRecord>> takeLog() override { return std::vector<SealedRecord>(2); }
    Result<std::optional<std::size_t>> firstWrongRecord(std::vector<SealedRecord> records) override
    {
        return SigningLog(Secret(32)).firstWrong(records);
    }
    Result<StorageKeys> unlockByKeyring(Secret /*secret*/, Bytes /*header*/) override { return no(); }
    Result<KeyringAccess> addKeyring(Secret password) override { return KeyringAccess{Bytes(3), std::move(password)}; }
    Result<Bytes> removeKeyring() override { return Bytes(3); }
    Result<ImportedKey> createMnemonic(std::string id, unsigned /*words*/, Language /*language*/) override
    {
        return key(std::move(id));
    }
    Result<ImportedKey> importMnemonic(std::string id, Secret /*words*/, Secret /*passphrase*/) override
    {
        return key(std::move(id));
    }
    Result<ImportedKey> importShares(std::string id, std::vector<Secret> /*shares*/, Secret /*passphrase*/) override
    {
        return key(std::move(id));
    }
    Result<ImportedKey> importPrivateKey(std::string id, Secret /*hex*/) override { return key(std::move(id)); }
    Result<ImportedKey> importKeystore(std::string id, Keystore /*keystore*/, Secret /*password*/) override
    {
        return key(std::move(id));
    }
    Result<std::vector<DerivedAddress>> addresses(SealedKey /*key*/, DerivationPath parent, std::uint32_t first,
                                                  std::uint32_t count) override
    {
        std::vector<DerivedAddress> out;
        for (std::uint32_t i = 0; i < std::min(count, 4U); ++i)
            out.push_back({parent.child(first + i), {}});
        return out;
    }
    Result<ethereum::Signature> sign(SigningAccount /*account*/, SignRequest /*request*/) override
    {
        return ethereum::Signature{};
    }
    Result<Secret> reveal(SealedKey key, Secret /*password*/) override { return Secret::copyOf(key.box); }
    Result<slip39::Groups> splitSeed(SealedKey key, Secret password, Secret /*passphrase*/,
                                     slip39::Scheme scheme) override
    {
        WireWriter to;
        messages::put(to, scheme);
        WireReader from(to.written());
        const slip39::Scheme again = messages::takeScheme(from);
        require(from.finish().has_value() && again.groupThreshold == scheme.groupThreshold &&
                again.groups.size() == scheme.groups.size());
        slip39::Groups groups(1);
        groups[0].push_back(Secret::copyOf(key.box));
        groups[0].push_back(std::move(password));
        return groups;
    }
    Result<Keystore> exportKeystore(SigningAccount account, Secret /*password*/, Secret /*next*/) override
    {
        Keystore made;
        made.address = account.address;
        return made;
    }

private:
    static tl::unexpected<Error> no() { return failure(ErrorCode::Denied, "no"); }
    static ImportedKey key(std::string id) { return {{std::move(id), KeyKind::Mnemonic, Bytes(40)}, {}}; }
};

void readAsAnswer(BytesView bytes)
{
    for (int what = 0; what < 8; ++what) {
        WireReader from(bytes);
        switch (what) {
        case 0:
            (void)messages::takeImportedKey(from);
            break;
        case 1:
            (void)messages::takeStorageKeys(from);
            break;
        case 2:
            (void)messages::takeKeystore(from);
            break;
        case 3:
            (void)messages::takeNotedSignature(from);
            break;
        case 4:
            (void)messages::takeAddresses(from);
            break;
        case 5:
            (void)messages::takeSignRequest(from);
            break;
        default:
            (void)messages::takeError(from, from.u8());
        }
        (void)from.finish();
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView bytes(data, size);
    NoKeys keys;
    SignerServer server(keys);
    WireWriter answer;
    server.answer(bytes, answer);
    WireReader from(answer.written());
    const std::uint8_t status = from.u8();
    require(!from.isBad());
    if (status != 0) {
        (void)messages::takeError(from, status);
        require(from.finish().has_value());
    }
    readAsAnswer(bytes);
    return 0;
}
