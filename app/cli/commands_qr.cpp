// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"
#include "session.h"
#include "wallet/qr_codes.h"
#include "wallet/views.h"

#include <algorithm>

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Result<std::uint32_t> numberOption(const Arguments &arguments, const char *name, std::uint32_t usual,
                                   std::uint32_t most)
{
    const auto said = arguments.value(q(name));
    if (!said)
        return usual;
    bool isNumber = false;
    const std::uint32_t number = said->toUInt(&isNumber);
    if (!isNumber || number > most)
        return failure(ErrorCode::InvalidInput,
                       "--" + std::string(name) + " takes a number up to " + std::to_string(most));
    return number;
}

/// What the device shows, from the files that were named or from standard input.
Result<wallet::Offer> shownNow(const Arguments &arguments, std::uint32_t first, std::uint32_t count)
{
    std::vector<std::string> parts;
    for (const QString &file : arguments.operands) {
        SHEAF_TRY(content, contentOf(file));
        auto some = wallet::partsIn(content);
        if (!some)
            return failure(inContext(some.error(), file.toStdString()));
        parts.insert(parts.end(), some->begin(), some->end());
    }
    if (arguments.operands.isEmpty()) {
        SHEAF_TRY(input, readStandardInput());
        SHEAF_TRY(some, wallet::partsIn(input.view()));
        parts = std::move(some);
    }
    SHEAF_TRY(resource, wallet::resourceIn(parts));
    return wallet::offerIn(resource, first, count);
}

bool isMeant(const wallet::OfferedAccount &offered, const QString &said)
{
    return said == q("all") || said == QString::fromStdString(offered.account.origin.path.toString()) ||
           said.compare(QString::fromStdString(offered.account.address.toString()), Qt::CaseInsensitive) == 0;
}

/// InvalidInput for one of --add that was not offered: nothing is added then.
Result<std::vector<const wallet::OfferedAccount *>> chosenOf(const wallet::Offer &offer, const QStringList &said)
{
    std::vector<const wallet::OfferedAccount *> chosen;
    for (const QString &name : said) {
        bool isThere = false;
        for (const auto &offered : offer.accounts) {
            if (!isMeant(offered, name))
                continue;
            isThere = true;
            if (std::find(chosen.begin(), chosen.end(), &offered) == chosen.end())
                chosen.push_back(&offered);
        }
        if (!isThere)
            return failure(ErrorCode::InvalidInput, "'" + name.toStdString() +
                                                        "' is not among what the device shows; --first and --count "
                                                        "lead to further accounts");
    }
    return chosen;
}

bool isInVault(const std::vector<wallet::Account> &accounts, const wallet::OfferedAccount &offered)
{
    return std::any_of(accounts.begin(), accounts.end(),
                       [&](const auto &account) { return account.address == offered.account.address; });
}

Result<QJsonArray> addChosen(Session *session, wallet::Vault &vault, const wallet::Offer &offer)
{
    SHEAF_TRY(chosen, chosenOf(offer, session->arguments().values(q("add"))));
    const std::string name = session->arguments().value(q("name")).value_or(QString()).toStdString();
    if (!name.empty() && chosen.size() > 1)
        return failure(ErrorCode::InvalidInput, "--name is for one account; --add names that");
    SHEAF_TRY(before, vault.accounts());
    QJsonArray added;
    for (const wallet::OfferedAccount *offered : chosen) {
        if (isInVault(before, *offered) && session->arguments().has(q("add")) && chosen.size() > 1)
            continue; // of `all`, those that are not there yet
        if (!offer.shown.empty())
            SHEAF_CHECK(vault.keepShown(offered->device, offer.shown));
        SHEAF_TRY(account,
                  vault.addHardware(offered->account.address, offered->account.origin.path, offered->device, name));
        added.append(wallet::toJson(account));
    }
    return added;
}

Task<Result<void>> addQr(Session *session)
{
    SHEAF_CO_TRY(first, numberOption(session->arguments(), "first", 0, 0x7FFF'FF00));
    SHEAF_CO_TRY(count, numberOption(session->arguments(), "count", 5, 100));
    const auto device = session->arguments().value(q("device"));
    if (device && !session->arguments().operands.isEmpty())
        co_return failure(ErrorCode::InvalidInput, "a file says what the device shows now, --device what it has shown");
    SHEAF_CO_TRY(wallet, session->unlocked());
    auto found = device ? wallet::offerBefore(wallet->vault(), device->toStdString(), first, count)
                        : shownNow(session->arguments(), first, count);
    if (!found)
        co_return failure(std::move(found).error());
    SHEAF_CO_TRY(added, addChosen(session, wallet->vault(), *found));
    SHEAF_CO_TRY(accounts, wallet->vault().accounts());
    QJsonArray offered;
    std::vector<QStringList> rows;
    for (const auto &one : found->accounts) {
        const QString path = QString::fromStdString(one.account.origin.path.toString());
        const QString address = QString::fromStdString(one.account.address.toString());
        const QString on = QString::fromStdString(one.device);
        const bool isKnown = isInVault(accounts, one);
        offered.append(
            QJsonObject{{q("address"), address}, {q("path"), path}, {q("device"), on}, {q("known"), isKnown}});
        rows.push_back({path, address, on, isKnown ? q("yes") : q("no")});
    }
    const QString text = table({q("PATH"), q("ADDRESS"), q("DEVICE"), q("IN THE VAULT")}, rows) +
                         q("Compare an address with the device's screen before you send to it; --add PATH puts an "
                           "account into the vault.\n");
    session->output().answer(
        {{q("name"), QString::fromStdString(found->name)}, {q("offered"), offered}, {q("accounts"), added}}, text);
    co_return {};
}

} // namespace

std::vector<Command> qrCommands()
{
    CommandSpec spec{
        {q("account"), q("add-qr")},
        {q("[FILE...]")},
        q("accounts of an air-gapped device, by what it shows: pictures of its codes, or their texts on lines; "
          "standard "
          "input if no file is named"),
        {{q("add"), q("ACCOUNT"), q("put this one into the vault: its path, its address, or all; may be repeated")},
         {q("name"), q("NAME"), q("what to call it")},
         {q("first"), q("N"), q("the number of the first account; 0 if not said")},
         {q("count"), q("N"), q("how many of each key; 5 if not said")},
         {q("device"), q("D"), q("further accounts of a device that was shown before, qr:FINGERPRINT")}}};
    return {{std::move(spec), addQr}};
}

} // namespace sheaf::cli
