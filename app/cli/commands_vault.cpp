// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "session.h"
#include "wallet/views.h"

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Result<QJsonObject> describeVault(wallet::Wallet *wallet)
{
    SHEAF_TRY(info, wallet->vault().info());
    SHEAF_TRY(accounts, wallet->vault().accounts());
    QJsonObject document = wallet::toJson(info);
    QJsonArray list;
    for (const wallet::Account &account : accounts)
        list.append(wallet::toJson(account));
    document[q("accounts")] = list;
    return document;
}

/// `64,3`: MiB and rounds of Argon2id.
Result<void> setCost(Session *session, wallet::Wallet *wallet)
{
    const auto said = session->arguments().value(q("cost"));
    if (!said)
        return {};
    const QStringList parts = said->split(QLatin1Char(','));
    bool isMemory = false;
    bool isRounds = false;
    const unsigned mebibytes = parts.value(0).toUInt(&isMemory);
    const unsigned rounds = parts.value(1).toUInt(&isRounds);
    if (parts.size() != 2 || !isMemory || !isRounds || mebibytes < 64 || mebibytes > 2048 || rounds < 1 ||
        rounds > 64 || mebibytes * rounds > 8192)
        return failure(ErrorCode::InvalidInput,
                       "--cost takes 64 to 2048 MiB and 1 to 64 rounds, at most 8192 MiB filled in all, as in 256,3");
    wallet->vault().setCost({std::uint64_t{mebibytes} << 20U, rounds});
    return {};
}

Task<Result<void>> create(Session *session)
{
    const QString words = session->arguments().value(q("words")).value_or(q("24"));
    bool isNumber = false;
    const unsigned count = words.toUInt(&isNumber);
    if (!isNumber)
        co_return failure(ErrorCode::InvalidInput, "--words takes 12, 15, 18, 21 or 24");
    SHEAF_CO_TRY(language, wallet::languageFrom(languageName(session->arguments())));
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(info, wallet->vault().info());
    if (info.exists)
        co_return failure(ErrorCode::AlreadyExists, "there is a vault in " + info.folder.string());
    SHEAF_CO_CHECK(setCost(session, wallet));
    SHEAF_CO_TRY(password, vaultPassword(session->arguments(), /*isNew=*/true));
    SHEAF_CO_TRY(mnemonic, wallet->vault().create(std::move(password), count, language.value_or(wallet::kEnglish)));
    SHEAF_CO_TRY(document, describeVault(wallet));
    const QString placeholder = q("\u2318mnemonic\u2318"); // stands for the words until they are written out
    document[q("mnemonic")] = placeholder;
    const QString address = document[q("accounts")].toArray()[0].toObject()[q("address")].toString();
    const QString text = q("A new vault with the account %1.\n\n"
                           "These words are the account. Write them on paper, in order, and show them to nobody:\n"
                           "whoever has them has the money, and without them a lost computer is a lost account.\n"
                           "They are shown this once.\n\n    %2\n")
                             .arg(address, placeholder);
    session->output().answer(document, text, {{placeholder, &mnemonic}});
    co_return {};
}

Result<void> importWords(wallet::Vault &vault, const Arguments &arguments)
{
    SHEAF_TRY(mnemonic, mnemonicWords(arguments));
    SHEAF_TRY(passphrase, mnemonicPassphrase(arguments));
    SHEAF_TRY(password, vaultPassword(arguments, /*isNew=*/true));
    return vault.import(std::move(password), std::move(mnemonic), std::move(passphrase));
}

Result<void> importShares(wallet::Vault &vault, const Arguments &arguments)
{
    SHEAF_TRY(all, shares(arguments));
    SHEAF_TRY(passphrase, mnemonicPassphrase(arguments));
    SHEAF_TRY(password, vaultPassword(arguments, /*isNew=*/true));
    return vault.importFromShares(std::move(password), std::move(all), std::move(passphrase));
}

Task<Result<void>> import(Session *session)
{
    const Arguments &arguments = session->arguments();
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_CHECK(setCost(session, wallet));
    const bool byShares = arguments.has(q("shares")) || arguments.has(q("shares-file"));
    SHEAF_CO_CHECK(byShares ? importShares(wallet->vault(), arguments) : importWords(wallet->vault(), arguments));
    SHEAF_CO_TRY(document, describeVault(wallet));
    const QString address = document[q("accounts")].toArray()[0].toObject()[q("address")].toString();
    session->output().answer(document, q("The vault has the account %1.").arg(address));
    co_return {};
}

Task<Result<void>> info(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(known, wallet->vault().info());
    const QJsonObject document = wallet::toJson(known);
    const QString folder = document[q("vault")].toString();
    session->output().answer(
        document, known.exists ? q("A vault in %1. Its password costs %2 MiB and %3 rounds of Argon2id to try.")
                                     .arg(folder)
                                     .arg(known.cost.memoryBytes >> 20U)
                                     .arg(known.cost.iterations)
                               : q("There is no vault in %1. Make one with: sheaf-cli vault create").arg(folder));
    co_return {};
}

Task<Result<void>> backup(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    const QString file = session->arguments().operand(0);
    SHEAF_CO_CHECK(wallet->vault().backup(file.toStdString()));
    session->output().answer({{q("backup"), file}},
                             q("The vault is in %1, under the same password. Keep it somewhere else.").arg(file));
    co_return {};
}

QString logLine(const QJsonObject &record)
{
    const QString rule = record[q("rule")].toString();
    const QString refusal = record[q("refusal")].toString();
    QString line = q("%1  %2  %3")
                       .arg(record[q("number")].toInteger(), 6)
                       .arg(record[q("time")].toString())
                       .arg(record[q("use")].toString(), -13);
    if (!record[q("account")].isNull())
        line += q("  ") + record[q("account")].toString();
    if (!record[q("chain_id")].isNull())
        line += q("  chain %1").arg(record[q("chain_id")].toInteger());
    if (!record[q("hash")].isNull())
        line += q("  ") + record[q("hash")].toString();
    if (!rule.isEmpty())
        line += q("  rule ") + rule;
    return line + (refusal.isEmpty() ? q("\n") : q("\n        refused: %1\n").arg(refusal));
}

QString logText(const QJsonObject &log)
{
    QString text;
    for (const QJsonValue &record : log[q("records")].toArray())
        text += logLine(record.toObject());
    if (text.isEmpty())
        return q("The vault's keys have not been used yet.");
    if (log[q("first_wrong")].isNull())
        return text + q("Every record is as the keys wrote it, and none is missing between them.");
    return text + q("Record %1 was changed, or one before it was taken out: somebody else has written into this vault. "
                    "Move your money to a new vault.")
                      .arg(log[q("first_wrong")].toInteger());
}

Task<Result<void>> log(Session *session)
{
    constexpr std::size_t kUsual = 50;
    constexpr unsigned kMost = 100'000;
    const auto said = session->arguments().value(q("limit"));
    bool isNumber = true;
    const unsigned limit = said ? said->toUInt(&isNumber) : kUsual;
    if (!isNumber || limit == 0 || limit > kMost)
        co_return failure(ErrorCode::InvalidInput, "--limit takes 1 to 100000 records");
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(history, wallet->vault().signingHistory(limit));
    const QJsonObject document = wallet::toJson(history);
    session->output().answer(document, logText(document));
    co_return {};
}

Task<Result<void>> restore(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_CHECK(wallet->vault().restore(session->arguments().operand(0).toStdString()));
    SHEAF_CO_TRY(known, wallet->vault().info());
    session->output().answer(wallet::toJson(known),
                             q("The vault is back in %1.").arg(QString::fromStdString(known.folder.string())));
    co_return {};
}

Task<Result<void>> recover(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(known, wallet->vault().info());
    SHEAF_CO_CHECK(wallet->vault().restoreGoodCopy());
    QJsonObject document = wallet::toJson(known);
    const QString time = document[q("last_good_copy")].toString();
    session->output().answer(
        {{q("vault"), document[q("vault")]}, {q("recovered_from"), time}},
        q("The vault goes on from its copy of %1; the damaged vault.db is kept beside it. What was "
          "done since is not in it: look at the history of your accounts before you send "
          "anything. Every rule rests until you switch it on.")
            .arg(time));
    co_return {};
}

Task<Result<void>> keyringOn(Session *session)
{
    if (session->arguments().has(q("keyring")))
        co_return failure(ErrorCode::InvalidInput,
                          "switching the keyring on asks for the password: leave --keyring out");
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(password, vaultPassword(session->arguments(), /*isNew=*/false));
    SHEAF_CO_CHECK(wallet->vault().unlock(password.clone()));
    SHEAF_CO_CHECK(wallet->vault().addKeyring(std::move(password)));
    session->output().answer(
        {{q("keyring"), true}},
        q("The vault opens by this desktop's keyring too (--keyring), to look: whoever can use your session "
          "can see what is in it. What signs asks for the password."));
    co_return {};
}

Task<Result<void>> keyringOff(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_CHECK(wallet->vault().removeKeyring());
    session->output().answer({{q("keyring"), false}}, q("The vault opens by its password alone."));
    co_return {};
}

Task<Result<void>> keyringStatus(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(known, wallet->vault().info());
    if (!known.exists)
        co_return failure(ErrorCode::NotFound, "there is no vault in " + known.folder.string());
    session->output().answer({{q("keyring"), known.keyring}},
                             known.keyring
                                 ? q("The vault opens by its password, and by this desktop's keyring to look.")
                                 : q("The vault opens by its password alone."));
    co_return {};
}

Task<Result<void>> password(Session *session)
{
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(current, vaultPassword(session->arguments(), /*isNew=*/false));
    const auto file = session->arguments().value(q("new-password-file"));
    auto next = file ? secretFromFile(*file) : askNewSecret(q("The new password"));
    if (!next)
        co_return failure(std::move(next).error());
    SHEAF_CO_CHECK(wallet->vault().changePassword(std::move(current), std::move(*next)));
    session->output().answer({{q("changed"), true}}, q("The password is changed."));
    co_return {};
}

} // namespace

std::vector<Command> vaultCommands()
{
    const OptionSpec mnemonicFile{q("mnemonic-file"), q("FILE"), q("the words, in a file's first line")};
    const OptionSpec passphrase{q("passphrase"), QString(), q("ask for the passphrase that goes with the words")};
    const OptionSpec passphraseFile{q("passphrase-file"), q("FILE"), q("that passphrase, in a file's first line")};
    const OptionSpec words{q("words"), q("N"), q("12, 15, 18, 21 or 24 words; 24 if not said")};
    const OptionSpec newLanguage = languageOption(q("of the new words, which few other wallets take if not English"));
    const OptionSpec language = languageOption(q("that the words must be of, any if not said"));
    const OptionSpec sharesAsked{q("shares"), QString(), q("ask for shares, and not for words")};
    const OptionSpec sharesFile{q("shares-file"), q("FILE"), q("the shares, a line of a file each")};
    const OptionSpec cost{q("cost"), q("MIB,ROUNDS"), q("what trying a password costs; about a second if not said")};
    const OptionSpec newPassword{q("new-password-file"), q("FILE"), q("the new password, in a file's first line")};
    const OptionSpec limit{q("limit"), q("N"), q("at most so many records, the newest; 50 if not said")};
    return {
        {{{q("vault"), q("create")}, {}, q("make a vault with a new mnemonic, shown once"), {words, newLanguage, cost}},
         create},
        {{{q("vault"), q("import")},
          {},
          q("make a vault from your words, or from the shares of a Shamir backup (SLIP-39)"),
          {mnemonicFile, language, passphrase, passphraseFile, sharesAsked, sharesFile, cost}},
         import},
        {{{q("vault"), q("info")}, {}, q("where the vault is and how it is guarded"), {}}, info},
        {{{q("vault"), q("backup")}, {q("FILE")}, q("copy the vault into one file"), {}}, backup},
        {{{q("vault"), q("restore")}, {q("FILE")}, q("make the vault of such a file again"), {}}, restore},
        {{{q("vault"), q("log")}, {}, q("what the vault's keys were used for"), {limit}}, log},
        {{{q("vault"), q("recover")}, {}, q("put the last good copy in the place of a damaged vault.db"), {}}, recover},
        {{{q("vault"), q("keyring"), q("on")}, {}, q("have the desktop's keyring open the vault, to look"), {}},
         keyringOn},
        {{{q("vault"), q("keyring"), q("off")}, {}, q("have the password alone open it"), {}}, keyringOff},
        {{{q("vault"), q("keyring"), q("status")}, {}, q("whether the keyring opens it"), {}}, keyringStatus},
        {{{q("vault"), q("password")}, {}, q("change the password"), {newPassword}}, password},
    };
}

} // namespace sheaf::cli
