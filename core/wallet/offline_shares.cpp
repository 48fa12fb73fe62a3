// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hex.h"
#include "keys/hd_key.h"
#include "keys/slip39.h"
#include "wallet/json_fields.h"
#include "wallet/offline_keys.h"

#include <limits>

namespace sheaf::wallet::offline {

namespace {

namespace slip39 = keys::slip39;

QString q(const char *text) { return QString::fromUtf8(text); }

Result<unsigned> smallFrom(const QJsonValue &value, const QString &field)
{
    SHEAF_TRY(number, uint64From(value, field));
    return static_cast<unsigned>(std::min<std::uint64_t>(number, std::numeric_limits<unsigned>::max()));
}

/// `[threshold, count]`.
Result<slip39::Group> groupFrom(const QJsonValue &value)
{
    SHEAF_TRY(pair, arrayFrom(value, q("groups")));
    if (pair.size() != 2)
        return failure(ErrorCode::InvalidInput, "groups: expected [threshold, count] for each");
    SHEAF_TRY(threshold, smallFrom(pair[0], q("threshold")));
    SHEAF_TRY(count, smallFrom(pair[1], q("count")));
    return slip39::Group{threshold, count};
}

Result<slip39::Scheme> schemeFrom(const QJsonObject &json)
{
    slip39::Scheme scheme;
    SHEAF_TRY(groups, arrayFrom(json[q("groups")], q("groups")));
    for (const QJsonValue &value : groups) {
        SHEAF_TRY(group, groupFrom(value));
        scheme.groups.push_back(group);
    }
    if (json.contains(q("group_threshold"))) {
        SHEAF_TRY(threshold, smallFrom(json[q("group_threshold")], q("group_threshold")));
        scheme.groupThreshold = threshold;
    }
    if (json.contains(q("iteration_exponent"))) {
        SHEAF_TRY(exponent, smallFrom(json[q("iteration_exponent")], q("iteration_exponent")));
        scheme.iterationExponent = exponent;
    }
    if (json.contains(q("extendable")) && !json[q("extendable")].isBool())
        return failure(ErrorCode::InvalidInput, "extendable: expected true or false");
    scheme.isExtendable = json[q("extendable")].toBool(true);
    return scheme;
}

const Secret &passphraseOf(const Input &input)
{
    static const Secret kNone;
    const Secret *said = input.secret("passphrase");
    return said != nullptr ? *said : kNone;
}

} // namespace

Result<Answer> splitSecret(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("secret"), q("passphrase"), q("groups"), q("group_threshold"),
                                        q("iteration_exponent"), q("extendable")}));
    SHEAF_TRY(scheme, schemeFrom(input.json));
    SHEAF_TRY(hex, input.neededSecret("secret"));
    SHEAF_TRY(secret, secretBytes(*hex, "secret"));
    SHEAF_TRY(groups, slip39::split(secret, passphraseOf(input), scheme, *input.entropy));
    Answer answer;
    QJsonArray all;
    for (std::vector<Secret> &group : groups) {
        QJsonArray shares;
        for (Secret &share : group)
            shares.append(addSecret(answer, std::move(share)));
        all.append(shares);
    }
    answer.json[q("groups")] = all;
    return answer;
}

Result<Answer> combineShares(const Input &input)
{
    SHEAF_CHECK(onlyFields(input.json, {q("shares"), q("passphrase")}));
    SHEAF_TRY(secret, slip39::combine(input.shares, passphraseOf(input)));
    SHEAF_TRY(master, keys::HdKey::fromSeed(secret));
    SHEAF_TRY(account, master.derive(keys::DerivationPath::ethereumAccounts().child(0)));
    Answer answer;
    answer.json[q("address")] = toQString(account.address().toString());
    if (input.options.revealPrivateKeys)
        answer.json[q("secret")] = addSecret(answer, toHexPrefixed(secret));
    return answer;
}

} // namespace sheaf::wallet::offline
