// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_keys.h"

#include "base/hex.h"
#include "crypto/secp256k1.h"
#include "keys/hd_key.h"
#include "keys/mnemonic.h"
#include "wallet/json_fields.h"
#include "wallet/keystore_json.h"
#include "wallet/recovery_words.h"

namespace sheaf::wallet::offline {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QJsonValue languageJson(keys::Language language) { return toQString(keys::languageName(language)); }

QString flawText(const keys::MnemonicFlaw &flaw)
{
    switch (flaw.kind) {
    case keys::MnemonicFlaw::Kind::WordCount:
        return q("a mnemonic has 12, 15, 18, 21 or 24 words, not %1").arg(flaw.position);
    case keys::MnemonicFlaw::Kind::UnknownWord:
        return q("word %1 is not on the list").arg(flaw.position);
    case keys::MnemonicFlaw::Kind::Checksum:
        return q("every word is on the list, but the checksum is wrong: a word is mistaken or out of place");
    }
    return {};
}

Result<Secret> seedOf(const Input &input)
{
    if (const Secret *hex = input.secret("seed")) {
        if (input.secret("mnemonic") != nullptr)
            return failure(ErrorCode::InvalidInput, "either a mnemonic or a seed, not both");
        return secretBytes(*hex, "seed");
    }
    SHEAF_TRY(words, input.neededSecret("mnemonic"));
    SHEAF_TRY(language, languageFrom(input.options.language));
    SHEAF_TRY(mnemonic, keys::Mnemonic::parse(*words, language));
    const Secret none;
    const Secret *passphrase = input.secret("passphrase");
    return mnemonic.seed(passphrase != nullptr ? *passphrase : none);
}

Result<std::vector<keys::DerivationPath>> pathsOf(const Input &input)
{
    std::uint64_t count = 1;
    if (input.json.contains(q("count"))) {
        SHEAF_TRY(said, uint64From(input.json[q("count")], q("count")));
        if (said == 0 || said > 10'000)
            return failure(ErrorCode::InvalidInput, "count is between 1 and 10,000");
        count = said;
    }
    keys::DerivationPath first = keys::DerivationPath::ethereumAccounts().child(0);
    if (input.json.contains(q("path"))) {
        SHEAF_TRY(text, textFrom(input.json[q("path")], q("path")));
        SHEAF_TRY(parsed, keys::DerivationPath::parse(text));
        first = std::move(parsed);
    }
    std::vector<keys::DerivationPath> paths{first};
    if (count > 1 && first.steps().empty())
        return failure(ErrorCode::InvalidInput,
                       "there is one master key; a count needs a path with an index at its end");
    for (std::uint64_t i = 1; i < count; ++i) {
        std::vector<std::uint32_t> steps = first.steps();
        const std::uint64_t index = (steps.back() & ~keys::DerivationPath::kHardened) + i;
        if (index >= keys::DerivationPath::kHardened)
            return failure(ErrorCode::InvalidInput, "there are no accounts beyond index 2147483647");
        steps.back() = static_cast<std::uint32_t>(index) | (steps.back() & keys::DerivationPath::kHardened);
        paths.emplace_back(std::move(steps));
    }
    return paths;
}

Result<ethereum::Address> addressOfKey(const Secret &key)
{
    SHEAF_TRY(point, crypto::publicKeyOf(key));
    return ethereum::Address::fromPublicKey(point);
}

Result<keys::KeystoreCost> costOf(const QJsonObject &json)
{
    if (!json.contains(q("kdf")))
        return keys::ScryptCost();
    SHEAF_TRY(function, textFrom(json[q("kdf")], q("kdf")));
    if (function == "scrypt")
        return keys::ScryptCost();
    if (function == "pbkdf2")
        return keys::Pbkdf2Cost();
    return failure(ErrorCode::InvalidInput, "kdf: expected scrypt or pbkdf2");
}

} // namespace

Result<Answer> newMnemonic(const Input &input)
{
    SHEAF_TRY(said, languageFrom(input.options.language));
    const keys::Language language = said.value_or(keys::Language::English);
    SHEAF_TRY(mnemonic, keys::Mnemonic::generate(*input.entropy, input.options.words, language));
    Answer answer;
    answer.json[q("mnemonic")] = addSecret(answer, mnemonic.words());
    return answer;
}

Result<Answer> checkMnemonic(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("mnemonic")}));
    SHEAF_TRY(text, input.neededSecret("mnemonic"));
    Answer answer;
    SHEAF_TRY(language, languageFrom(input.options.language));
    const auto flaw = keys::Mnemonic::examine(*text, language);
    answer.json[q("valid")] = !flaw;
    answer.isNo = flaw.has_value();
    if (!flaw) {
        SHEAF_TRY(mnemonic, keys::Mnemonic::parse(*text, language));
        answer.json[q("words")] = static_cast<qint64>(mnemonic.wordCount());
        answer.json[q("language")] = languageJson(mnemonic.language());
        return answer;
    }
    answer.json[q("language")] = languageJson(flaw->language);
    answer.json[q("problem")] = flawText(*flaw);
    if (flaw->kind != keys::MnemonicFlaw::Kind::UnknownWord) {
        answer.json[q("words")] = static_cast<qint64>(flaw->position);
        return answer;
    }
    answer.json[q("position")] = static_cast<qint64>(flaw->position);
    QJsonArray nearest;
    for (const std::string_view word : flaw->nearest)
        nearest.append(toQString(word));
    answer.json[q("nearest")] = nearest;
    return answer;
}

Result<Answer> derive(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("mnemonic"), q("passphrase"), q("seed"), q("path"), q("count")}));
    SHEAF_TRY(paths, pathsOf(input));
    SHEAF_TRY(seed, seedOf(input));
    SHEAF_TRY(master, keys::HdKey::fromSeed(seed));
    Answer answer;
    QJsonArray accounts;
    for (const keys::DerivationPath &path : paths) {
        SHEAF_TRY(key, master.derive(path));
        QJsonObject account{{q("path"), toQString(path.toString())},
                            {q("address"), toQString(key.address().toString())},
                            {q("public_key"), hexText(crypto::compressed(key.publicKey().key()))},
                            {q("xpub"), toQString(key.publicKey().serialize())}};
        if (input.options.revealPrivateKeys)
            account[q("private_key")] = addSecret(answer, toHexPrefixed(key.privateKey()));
        accounts.append(account);
    }
    answer.json[q("accounts")] = accounts;
    return answer;
}

Result<Answer> decryptKeystore(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("keystore"), q("password")}));
    SHEAF_TRY(document, objectFrom(input.json[q("keystore")], q("keystore")));
    SHEAF_TRY(keystore, keystoreFromJson(document));
    SHEAF_TRY(password, input.neededSecret("password"));
    SHEAF_TRY(key, keys::openKeystore(keystore, *password));
    SHEAF_TRY(address, addressOfKey(key));
    Answer answer;
    answer.json[q("address")] = toQString(address.toString());
    if (input.options.revealPrivateKeys)
        answer.json[q("private_key")] = addSecret(answer, toHexPrefixed(key));
    return answer;
}

Result<Answer> encryptKeystore(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("private_key"), q("password"), q("kdf")}));
    SHEAF_TRY(cost, costOf(input.json));
    SHEAF_TRY(key, privateKey(input));
    SHEAF_TRY(password, input.neededSecret("password"));
    SHEAF_TRY(keystore, keys::sealKeystore(key, *password, cost, *input.entropy));
    return Answer{{{q("keystore"), keystoreToJson(keystore)}}, {}, false};
}

} // namespace sheaf::wallet::offline
