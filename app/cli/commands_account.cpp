// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "session.h"
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
    return {
        {{{q("account"), q("list")}, {}, q("the vault's accounts"), {}}, list},
        {{{q("account"), q("derive")}, {}, q("add accounts of the mnemonic"), {path, count, name}}, derive},
        {{{q("account"), q("add-key")}, {}, q("add an account by its private key"), {keyFile, name}}, addKey},
        {{{q("account"), q("watch")}, {q("ADDRESS")}, q("see an address without its key"), {name}}, watch},
        {{{q("account"), q("rename")}, {q("ACCOUNT"), q("NAME")}, q("call an account something else"), {}}, rename},
        {{{q("contact"), q("list")}, {}, q("the address book"), {}}, contacts},
        {{{q("contact"), q("add")}, {q("NAME"), q("ADDRESS")}, q("put an address into the book"), {}}, addContact},
        {{{q("contact"), q("remove")}, {q("NAME")}, q("take it out"), {}}, removeContact},
    };
}

} // namespace sheaf::cli
