// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/offline_input.h"

#include "base/hex.h"
#include "crypto/secp256k1.h"
#include "wallet/review_json.h"

namespace sheaf::wallet::offline {

const Secret *Input::secret(std::string_view name) const
{
    const auto found = secrets.find(name);
    return found == secrets.end() ? nullptr : &found->second;
}

Result<const Secret *> Input::neededSecret(const char *name) const
{
    if (const Secret *found = secret(name))
        return found;
    return failure(ErrorCode::InvalidInput, std::string(name) + ": expected a string");
}

QString addSecret(Answer &answer, Secret secret)
{
    const QString placeholder = QString::fromUtf8("\u2318secret%1\u2318").arg(answer.secrets.size());
    answer.secrets.emplace_back(placeholder, std::move(secret));
    return placeholder;
}

Result<Secret> secretBytes(const Secret &hex, const char *name)
{
    const std::string_view text = hex.text();
    const std::size_t digits = text.size() - (text.starts_with("0x") || text.starts_with("0X") ? 2 : 0);
    Secret bytes(digits / 2);
    const auto parsed = parseHexInto(text, bytes.writable());
    if (!parsed)
        return failure(inContext(parsed.error(), name));
    return bytes;
}

Result<Secret> privateKey(const Input &input)
{
    SHEAF_TRY(hex, input.neededSecret("private_key"));
    SHEAF_TRY(key, secretBytes(*hex, "private_key"));
    if (!crypto::isValidPrivateKey(key.view()))
        return failure(ErrorCode::InvalidInput, "private_key: expected 32 bytes between 1 and the group's order");
    return key;
}

clearsign::Knowledge &knowledgeFor(const Input &input, const std::optional<ethereum::Address> &account)
{
    thread_local clearsign::Knowledge none;
    clearsign::Knowledge &knowledge = input.options.knowledge != nullptr ? *input.options.knowledge : none;
    knowledge.account = account;
    return knowledge;
}

void addReview(QJsonObject &json, const clearsign::Review &review)
{
    const QJsonObject more = toJson(review);
    for (auto field = more.begin(); field != more.end(); ++field)
        if (!json.contains(field.key()))
            json.insert(field.key(), field.value());
}

} // namespace sheaf::wallet::offline
