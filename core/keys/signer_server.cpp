// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signer_server.h"

#include "keys/signer_messages.h"

namespace sheaf::keys {

using messages::Verb;

Result<void> SignerServer::createVault(WireReader &from, WireWriter &to)
{
    Secret password = from.secret();
    const crypto::Argon2idCost cost = messages::takeCost(from);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.createVault(std::move(password), cost));
    to.bytes(made.header);
    messages::put(to, made.keys);
    return {};
}

Result<void> SignerServer::unlock(WireReader &from, WireWriter &to)
{
    Secret password = from.secret();
    Bytes header = from.bytes(messages::kMostHeader);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(keys, m_keys.unlock(std::move(password), std::move(header)));
    messages::put(to, keys);
    return {};
}

Result<void> SignerServer::passwordCheck(WireReader &from)
{
    Secret password = from.secret();
    Bytes header = from.bytes(messages::kMostHeader);
    std::optional<policy::Consent> given;
    if (from.choice(1) == 1)
        given = messages::takeConsent(from);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(check, m_keys.passwordCheck(std::move(password), std::move(header), std::move(given)));
    return check();
}

Result<void> SignerServer::changePassword(WireReader &from, WireWriter &to)
{
    Secret current = from.secret();
    Secret next = from.secret();
    const crypto::Argon2idCost cost = messages::takeCost(from);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(header, m_keys.changePassword(std::move(current), std::move(next), cost));
    to.bytes(header);
    return {};
}

Result<void> SignerServer::unlockByKeyring(WireReader &from, WireWriter &to)
{
    Secret secret = from.secret();
    Bytes header = from.bytes(messages::kMostHeader);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(keys, m_keys.unlockByKeyring(std::move(secret), std::move(header)));
    messages::put(to, keys);
    return {};
}

Result<void> SignerServer::addKeyring(WireReader &from, WireWriter &to)
{
    Secret password = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(access, m_keys.addKeyring(std::move(password)));
    messages::put(to, access);
    return {};
}

Result<void> SignerServer::removeKeyring(WireReader &from, WireWriter &to)
{
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(header, m_keys.removeKeyring());
    to.bytes(header);
    return {};
}

Result<void> SignerServer::createMnemonic(WireReader &from, WireWriter &to)
{
    std::string id = from.text(messages::kMostId);
    const std::uint32_t words = from.u32();
    const auto language = static_cast<Language>(from.choice(static_cast<std::uint8_t>(kLanguages.back())));
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.createMnemonic(std::move(id), words, language));
    messages::put(to, made);
    return {};
}

Result<void> SignerServer::importMnemonic(WireReader &from, WireWriter &to)
{
    std::string id = from.text(messages::kMostId);
    Secret words = from.secret();
    Secret passphrase = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.importMnemonic(std::move(id), std::move(words), std::move(passphrase)));
    messages::put(to, made);
    return {};
}

Result<void> SignerServer::importShares(WireReader &from, WireWriter &to)
{
    std::string id = from.text(messages::kMostId);
    std::vector<Secret> shares = messages::takeShares(from);
    Secret passphrase = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.importShares(std::move(id), std::move(shares), std::move(passphrase)));
    messages::put(to, made);
    return {};
}

Result<void> SignerServer::importPrivateKey(WireReader &from, WireWriter &to)
{
    std::string id = from.text(messages::kMostId);
    Secret hex = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.importPrivateKey(std::move(id), std::move(hex)));
    messages::put(to, made);
    return {};
}

Result<void> SignerServer::importKeystore(WireReader &from, WireWriter &to)
{
    std::string id = from.text(messages::kMostId);
    Keystore keystore = messages::takeKeystore(from);
    Secret password = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.importKeystore(std::move(id), std::move(keystore), std::move(password)));
    messages::put(to, made);
    return {};
}

Result<void> SignerServer::addresses(WireReader &from, WireWriter &to)
{
    SealedKey key = messages::takeSealedKey(from);
    DerivationPath parent = messages::takePath(from);
    const std::uint32_t first = from.u32();
    const std::uint32_t count = from.u32();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(found, m_keys.addresses(std::move(key), std::move(parent), first, count));
    messages::put(to, found);
    return {};
}

Result<void> SignerServer::sign(WireReader &from, WireWriter &to)
{
    SigningAccount account = messages::takeAccount(from);
    messages::ClaimedRequest claim = messages::takeSignRequest(from);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(hash, hashToSign(claim.request));
    if (hash != claim.claimed)
        return failure(ErrorCode::Denied, "what is to be signed is not what the request says that it is");
    SHEAF_TRY(signature, m_keys.sign(std::move(account), std::move(claim.request)));
    SHEAF_TRY(noted, m_keys.takeLog());
    messages::put(to, messages::NotedSignature{signature, std::move(noted)});
    return {};
}

Result<void> SignerServer::reveal(WireReader &from, WireWriter &to)
{
    SealedKey key = messages::takeSealedKey(from);
    Secret password = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(secret, m_keys.reveal(std::move(key), std::move(password)));
    to.bytes(secret.view());
    return {};
}

Result<void> SignerServer::splitSeed(WireReader &from, WireWriter &to)
{
    SealedKey key = messages::takeSealedKey(from);
    Secret password = from.secret();
    Secret passphrase = from.secret();
    slip39::Scheme scheme = messages::takeScheme(from);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(groups, m_keys.splitSeed(std::move(key), std::move(password), std::move(passphrase), std::move(scheme)));
    messages::put(to, groups);
    return {};
}

Result<void> SignerServer::exportKeystore(WireReader &from, WireWriter &to)
{
    SigningAccount account = messages::takeAccount(from);
    Secret password = from.secret();
    Secret newPassword = from.secret();
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(made, m_keys.exportKeystore(std::move(account), std::move(password), std::move(newPassword)));
    messages::put(to, made);
    return {};
}

Result<void> SignerServer::setPolicy(WireReader &from)
{
    policy::Policy policy = messages::takePolicy(from);
    SHEAF_CHECK(from.finish());
    return m_keys.setPolicy(std::move(policy));
}

Result<void> SignerServer::continueLog(WireReader &from)
{
    SealedRecord newest = messages::takeRecord(from);
    SHEAF_CHECK(from.finish());
    return m_keys.continueLog(std::move(newest));
}

Result<void> SignerServer::takeLog(WireReader &from, WireWriter &to)
{
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(records, m_keys.takeLog());
    messages::put(to, records);
    return {};
}

Result<void> SignerServer::firstWrongRecord(WireReader &from, WireWriter &to)
{
    std::vector<SealedRecord> records = messages::takeRecords(from);
    SHEAF_CHECK(from.finish());
    SHEAF_TRY(wrong, m_keys.firstWrongRecord(std::move(records)));
    to.u8(wrong ? 1 : 0);
    to.u32(static_cast<std::uint32_t>(wrong.value_or(0)));
    return {};
}

Result<void> SignerServer::dispatch(WireReader &from, WireWriter &to)
{
    switch (static_cast<Verb>(from.choice(messages::kLastVerb))) {
    case Verb::CreateVault:
        return createVault(from, to);
    case Verb::Unlock:
        return unlock(from, to);
    case Verb::Lock:
        SHEAF_CHECK(from.finish());
        m_keys.lock();
        return {};
    case Verb::PasswordDelay:
        SHEAF_CHECK(from.finish());
        to.u32(static_cast<std::uint32_t>(m_keys.passwordDelay().count()));
        return {};
    case Verb::PasswordCheck:
        return passwordCheck(from);
    case Verb::ChangePassword:
        return changePassword(from, to);
    case Verb::CreateMnemonic:
        return createMnemonic(from, to);
    case Verb::ImportMnemonic:
        return importMnemonic(from, to);
    case Verb::ImportShares:
        return importShares(from, to);
    case Verb::ImportPrivateKey:
        return importPrivateKey(from, to);
    case Verb::ImportKeystore:
        return importKeystore(from, to);
    case Verb::Addresses:
        return addresses(from, to);
    case Verb::Sign:
        return sign(from, to);
    case Verb::Reveal:
        return reveal(from, to);
    case Verb::SplitSeed:
        return splitSeed(from, to);
    case Verb::ExportKeystore:
        return exportKeystore(from, to);
    case Verb::SetPolicy:
        return setPolicy(from);
    case Verb::ContinueLog:
        return continueLog(from);
    case Verb::TakeLog:
        return takeLog(from, to);
    case Verb::FirstWrongRecord:
        return firstWrongRecord(from, to);
    case Verb::UnlockByKeyring:
        return unlockByKeyring(from, to);
    case Verb::AddKeyring:
        return addKeyring(from, to);
    case Verb::RemoveKeyring:
        return removeKeyring(from, to);
    }
    return failure(ErrorCode::InvalidInput, "not a request of the signing process");
}

void SignerServer::answer(BytesView request, WireWriter &to)
{
    to.clear();
    to.u8(0);
    WireReader from(request);
    const Result<void> done = dispatch(from, to);
    const bool isTooLarge = to.isTooLarge();
    if (done && !isTooLarge)
        return;
    to.clear();
    messages::put(to, done ? Error{ErrorCode::Unsupported, "the answer is too large"} : done.error());
}

void SignerServer::serve(Channel &channel)
{
    WireWriter out;
    out.text(messages::kGreeting);
    out.u16(messages::kVersion);
    bool goesOn = channel.send(out.written()).has_value();
    while (goesOn) {
        const auto request = channel.receive();
        if (!request)
            return;
        answer(*request, out);
        channel.forget();
        goesOn = channel.send(out.written()).has_value();
        out.clear();
    }
}

} // namespace sheaf::keys
