// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/json_fields.h"
#include "wallet/views.h"

namespace sheaf::wallet {

namespace {

QString k(const char *name) { return QString::fromLatin1(name); }

QJsonObject toJson(const keys::KeyUseRecord &record)
{
    const auto orNothing = [](bool isThere, const std::string &text) {
        return isThere ? QJsonValue(toQString(text)) : QJsonValue();
    };
    return {{k("number"), static_cast<qint64>(record.number)},
            {k("time"), timeText(record.time)},
            {k("use"), toQString(std::string(keys::useName(record.use)))},
            {k("account"), orNothing(!record.account.isZero(), record.account.toString())},
            {k("chain_id"),
             record.chain.value() != 0 ? QJsonValue(static_cast<qint64>(record.chain.value())) : QJsonValue()},
            {k("hash"), orNothing(!record.hash.isZero(), record.hash.toString())},
            {k("rule"), orNothing(!record.rule.empty(), record.rule)},
            {k("refusal"), orNothing(!record.refusal.empty(), record.refusal)}};
}

} // namespace

QJsonObject toJson(const Account &account)
{
    QJsonObject json{{k("name"), toQString(account.name)},
                     {k("address"), toQString(account.address.toString())},
                     {k("kind"), toQString(kindName(account.kind))}};
    if (!account.path.empty())
        json[k("path")] = toQString(account.path);
    if (!account.device.empty())
        json[k("device")] = toQString(account.device);
    return json;
}

QJsonObject toJson(const Contact &contact)
{
    return {{k("name"), toQString(contact.name)}, {k("address"), toQString(contact.address.toString())}};
}

QJsonObject toJson(const VaultInfo &info)
{
    QJsonObject json{{k("vault"), toQString(info.folder.string())}, {k("exists"), info.exists}};
    if (info.exists) {
        json[k("argon2id")] = QJsonObject{{k("memory_bytes"), static_cast<qint64>(info.cost.memoryBytes)},
                                          {k("iterations"), static_cast<qint64>(info.cost.iterations)}};
        json[k("keyring")] = info.keyring;
    }
    if (info.goodCopy)
        json[k("last_good_copy")] = timeText(*info.goodCopy);
    if (info.damage)
        json[k("damage")] = toQString(info.damage->detail);
    if (info.unlocked)
        json[k("accounts")] = static_cast<qint64>(info.accounts);
    return json;
}

QJsonObject toJson(const SigningHistory &history)
{
    QJsonArray records;
    for (const keys::KeyUseRecord &one : history.records)
        records.append(toJson(one));
    return {
        {k("records"), records},
        {k("total"), static_cast<qint64>(history.total)},
        {k("first_wrong"), history.firstWrong ? QJsonValue(static_cast<qint64>(*history.firstWrong)) : QJsonValue()}};
}

} // namespace sheaf::wallet
