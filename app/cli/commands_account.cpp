// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_shares.h"
#include "secrets.h"
#include "session.h"
#include "wallet/keystore_json.h"
#include "wallet/views.h"

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QString accountsText(const QJsonArray &accounts)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &value : accounts) {
        const QJsonObject account = value.toObject();
        rows.push_back({account[q("name")].toString(), account[q("address")].toString(), account[q("kind")].toString(),
                        account[q("path")].toString()});
    }
    return table({q("NAME"), q("ADDRESS"), q("KIND"), q("PATH")}, rows);
}

void answerAccounts(Session *session, const std::vector<wallet::Account> &accounts)
{
    QJsonArray list;
    for (const wallet::Account &account : accounts)
        list.append(wallet::toJson(account));
    session->output().answer({{q("accounts"), list}}, accountsText(list));
}

Task<Result<void>> list(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(accounts, wallet->vault().accounts());
    answerAccounts(session, accounts);
    co_return {};
}

std::string nameOption(Session *session)
{
    return session->arguments().value(q("name")).value_or(QString()).toStdString();
}

std::string wordsOf(Session *session)
{
    return session->arguments().value(q("words-of")).value_or(QString()).toStdString();
}

Task<Result<void>> derive(Session *session)
{
    bool isNumber = false;
    const unsigned count = session->arguments().value(q("count")).value_or(q("1")).toUInt(&isNumber);
    if (!isNumber || count == 0 || count > 1000)
        co_return failure(ErrorCode::InvalidInput, "--count takes a number from 1 to 1000");
    std::optional<std::string> path;
    if (const auto said = session->arguments().value(q("path")))
        path = said->toStdString();
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(accounts, wallet->vault().derive(count, path, nameOption(session), wordsOf(session)));
    answerAccounts(session, accounts);
    co_return {};
}

Result<wallet::ScanRequest> scanRequest(Session *session)
{
    wallet::ScanRequest request;
    SHEAF_TRY(chains, session->chains());
    request.chains = std::move(chains);
    request.wordsOf = wordsOf(session);
    if (const auto said = session->arguments().value(q("scheme"))) {
        SHEAF_TRY(scheme, wallet::schemeFrom(said->toStdString()));
        request.schemes = {scheme};
    }
    if (const auto said = session->arguments().value(q("gap"))) {
        bool isNumber = false;
        request.gap = said->toUInt(&isNumber);
        if (!isNumber || request.gap == 0 || request.gap > 100)
            return failure(ErrorCode::InvalidInput, "--gap takes a number from 1 to 100");
    }
    return request;
}

QString scanText(const QJsonObject &result)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &value : result[q("accounts")].toArray()) {
        const QJsonObject account = value.toObject();
        QStringList chains;
        for (const QJsonValue &use : account[q("uses")].toArray())
            chains.append(use.toObject()[q("chain")].toString());
        rows.push_back({account[q("scheme")].toString(), account[q("path")].toString(),
                        account[q("address")].toString(), chains.join(q(", ")),
                        account[q("known")].toBool() ? q("yes") : q("no")});
    }
    QString text = rows.empty() ? q("No account of the mnemonic was used on these chains.")
                                : table({q("SCHEME"), q("PATH"), q("ADDRESS"), q("USED ON"), q("IN THE VAULT")}, rows);
    for (const QJsonValue &value : result[q("unasked")].toArray())
        text += q("\nNot asked: %1 (%2). What was used there alone is missing.")
                    .arg(value.toObject()[q("chain")].toString(), value.toObject()[q("problem")].toString());
    return text;
}

Result<void> addUsed(wallet::Vault &vault, wallet::ScanResult &result, std::string_view wordsOf)
{
    for (wallet::UsedAccount &account : result.accounts) {
        if (account.isKnown)
            continue;
        SHEAF_CHECK(vault.derive(1, account.path, {}, wordsOf));
        account.isKnown = true;
    }
    return {};
}

Task<Result<void>> scan(Session *session)
{
    SHEAF_CO_TRY(request, scanRequest(session));
    SHEAF_CO_TRY(wallet, session->unlocked());
    const auto told = [session](const wallet::ScanProgress &progress) {
        session->output().note(q("%1: %2 accounts looked at, %3 used")
                                   .arg(QString::fromUtf8(wallet::schemeName(progress.scheme)))
                                   .arg(progress.lookedAt)
                                   .arg(progress.found));
    };
    SHEAF_CO_TRY(result, co_await wallet->scanAccounts(std::move(request), told));
    if (session->arguments().has(q("add")))
        SHEAF_CO_CHECK(addUsed(wallet->vault(), result, wordsOf(session)));
    const QJsonObject json = wallet::toJson(result, wallet->registry());
    session->output().answer(json, scanText(json));
    session->setExit(result.unasked.empty() ? 0 : 3);
    co_return {};
}

Task<Result<void>> addWords(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(words, mnemonicWords(session->arguments()));
    SHEAF_CO_TRY(passphrase, mnemonicPassphrase(session->arguments()));
    SHEAF_CO_TRY(account, wallet->vault().importWords(std::move(words), std::move(passphrase), nameOption(session)));
    answerAccounts(session, {account});
    co_return {};
}

Task<Result<void>> addShares(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(all, shares(session->arguments()));
    SHEAF_CO_TRY(passphrase, mnemonicPassphrase(session->arguments()));
    SHEAF_CO_TRY(account, wallet->vault().importShares(std::move(all), std::move(passphrase), nameOption(session)));
    answerAccounts(session, {account});
    co_return {};
}

Task<Result<void>> addKey(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    const auto file = session->arguments().value(q("key-file"));
    auto key = file ? secretFromFile(*file) : askSecret(q("The private key, 64 hex digits"));
    if (!key)
        co_return failure(std::move(key).error());
    SHEAF_CO_TRY(account, wallet->vault().importPrivateKey(std::move(*key), nameOption(session)));
    answerAccounts(session, {account});
    co_return {};
}

/// The password of a keystore's file, which is not the vault's. A new one is asked for twice.
Result<Secret> keystorePassword(const Arguments &arguments, bool isNew)
{
    if (const auto file = arguments.value(q("keystore-password-file")))
        return secretFromFile(*file);
    return isNew ? askNewSecret(q("A password for the keystore")) : askSecret(q("The keystore's password"));
}

Task<Result<void>> importKeystore(Session *session)
{
    SHEAF_CO_TRY(keystore, wallet::readKeystore(session->arguments().operand(0).toStdString()));
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(password, keystorePassword(session->arguments(), /*isNew=*/false));
    SHEAF_CO_TRY(account,
                 wallet->vault().importKeystore(std::move(keystore), std::move(password), nameOption(session)));
    answerAccounts(session, {account});
    co_return {};
}

Task<Result<void>> exportKeystore(Session *session)
{
    const QString file = session->arguments().operand(1);
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(password, vaultPassword(session->arguments(), /*isNew=*/false));
    SHEAF_CO_CHECK(wallet->vault().unlock(password.clone()));
    SHEAF_CO_TRY(account, wallet->vault().accountNamed(session->arguments().operand(0).toStdString()));
    SHEAF_CO_TRY(newPassword, keystorePassword(session->arguments(), /*isNew=*/true));
    const std::string address = account.address.toString();
    SHEAF_CO_TRY(keystore, wallet->vault().exportKeystore(address, std::move(password), std::move(newPassword)));
    SHEAF_CO_CHECK(wallet::writeKeystore(file.toStdString(), keystore));
    session->output().answer(
        {{q("address"), QString::fromStdString(address)}, {q("keystore"), file}},
        q("The key of %1 is in %2, under the password that you gave it.").arg(QString::fromStdString(address), file));
    co_return {};
}

Task<Result<void>> watch(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(account, wallet->vault().watch(session->arguments().operand(0).toStdString(), nameOption(session)));
    answerAccounts(session, {account});
    co_return {};
}

Task<Result<void>> rename(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(account, wallet->vault().rename(session->arguments().operand(0).toStdString(),
                                                 session->arguments().operand(1).toStdString()));
    answerAccounts(session, {account});
    co_return {};
}

Task<Result<void>> contacts(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(all, wallet->vault().contacts());
    QJsonArray list;
    std::vector<QStringList> rows;
    for (const wallet::Contact &contact : all) {
        const QJsonObject json = wallet::toJson(contact);
        list.append(json);
        rows.push_back({json[q("name")].toString(), json[q("address")].toString()});
    }
    session->output().answer({{q("contacts"), list}}, rows.empty()
                                                          ? q("The address book is empty. Add to it with: sheaf-cli "
                                                              "contact add NAME ADDRESS")
                                                          : table({q("NAME"), q("ADDRESS")}, rows));
    co_return {};
}

Task<Result<void>> addContact(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_CHECK(wallet->vault().addContact(session->arguments().operand(0).toStdString(),
                                              session->arguments().operand(1).toStdString()));
    auto done = co_await contacts(session);
    co_return done;
}

Task<Result<void>> removeContact(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_CHECK(wallet->vault().removeContact(session->arguments().operand(0).toStdString()));
    auto done = co_await contacts(session);
    co_return done;
}

} // namespace

std::vector<Command> accountCommands()
{
    const OptionSpec name{q("name"), q("NAME"), q("what to call it")};
    const OptionSpec path{q("path"), q("PATH"), q("exactly this one, m/44'/60'/0'/0/7")};
    const OptionSpec count{q("count"), q("N"), q("how many; 1 if not said")};
    const OptionSpec scheme{q("scheme"), q("SCHEME"), q("bip44, ledger-live or legacy; all three if not said")};
    const OptionSpec gap{q("gap"), q("N"), q("stop after N unused accounts in a row; 20 if not said")};
    const OptionSpec chain{q("chain"), q("CHAIN"), q("this chain alone; may be said more than once")};
    const OptionSpec add{q("add"), {}, q("put the used ones into the vault")};
    const OptionSpec wordsOf{q("words-of"), q("ACCOUNT"), q("of the words that this account is of")};
    const OptionSpec mnemonicFile{q("mnemonic-file"), q("FILE"), q("the words, in a file's first line")};
    const OptionSpec passphrase{q("passphrase"), QString(), q("ask for the passphrase that goes with the words")};
    const OptionSpec passphraseFile{q("passphrase-file"), q("FILE"), q("that passphrase, in a file's first line")};
    const OptionSpec sharesFile{q("shares-file"), q("FILE"), q("the shares, a line of a file each")};
    const OptionSpec keyFile{q("key-file"), q("FILE"), q("the private key, in a file's first line")};
    const OptionSpec keystorePassword{q("keystore-password-file"), q("FILE"),
                                      q("the keystore's own password, in a file's first line")};
    return {
        {{{q("account"), q("list")}, {}, q("the vault's accounts"), {}}, list},
        {{{q("account"), q("derive")}, {}, q("add accounts of the mnemonic"), {path, count, name, wordsOf}}, derive},
        {{{q("account"), q("scan")}, {}, q("find the mnemonic's used accounts"), {scheme, chain, gap, add, wordsOf}},
         scan},
        {{{q("account"), q("add-words")},
          {},
          q("add further words, or the wallet that a passphrase hides"),
          {mnemonicFile, languageOption(q("that the words must be of, any if not said")), passphrase, passphraseFile,
           name}},
         addWords},
        {{{q("account"), q("add-shares")},
          {},
          q("add the wallet of a Shamir backup (SLIP-39) by enough of its shares"),
          {sharesFile, passphrase, passphraseFile, name}},
         addShares},
        exportSharesCommand(),
        {{{q("account"), q("add-key")}, {}, q("add an account by its private key"), {keyFile, name}}, addKey},
        {{{q("account"), q("keystore-import")},
          {q("FILE")},
          q("add an account by its keystore, version 3"),
          {keystorePassword, name}},
         importKeystore},
        {{{q("account"), q("keystore-export")},
          {q("ACCOUNT"), q("FILE")},
          q("write an account's key into a new keystore"),
          {keystorePassword}},
         exportKeystore},
        {{{q("account"), q("watch")}, {q("ADDRESS")}, q("see an address without its key"), {name}}, watch},
        {{{q("account"), q("rename")}, {q("ACCOUNT"), q("NAME")}, q("call an account something else"), {}}, rename},
        {{{q("contact"), q("list")}, {}, q("the address book"), {}}, contacts},
        {{{q("contact"), q("add")}, {q("NAME"), q("ADDRESS")}, q("put an address into the book"), {}}, addContact},
        {{{q("contact"), q("remove")}, {q("NAME")}, q("take it out"), {}}, removeContact},
    };
}

} // namespace sheaf::cli
