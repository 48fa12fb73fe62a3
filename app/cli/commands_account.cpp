// SPDX-License-Identifier: GPL-3.0-or-later
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
    SHEAF_CO_TRY(accounts, wallet->vault().derive(count, path, nameOption(session)));
    answerAccounts(session, accounts);
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
    SHEAF_TRY(first, askSecret(isNew ? q("A password for the keystore") : q("The keystore's password")));
    if (!isNew)
        return std::move(first);
    if (first.empty())
        return failure(ErrorCode::InvalidInput, "the password is empty");
    SHEAF_TRY(second, askSecret(q("The same again")));
    if (!(first == second))
        return failure(ErrorCode::InvalidInput, "the two passwords differ");
    return std::move(first);
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
    const OptionSpec keyFile{q("key-file"), q("FILE"), q("the private key, in a file's first line")};
    const OptionSpec keystorePassword{q("keystore-password-file"), q("FILE"),
                                      q("the keystore's own password, in a file's first line")};
    return {
        {{{q("account"), q("list")}, {}, q("the vault's accounts"), {}}, list},
        {{{q("account"), q("derive")}, {}, q("add accounts of the mnemonic"), {path, count, name}}, derive},
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
