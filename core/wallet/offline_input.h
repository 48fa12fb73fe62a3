// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/review.h"
#include "wallet/offline.h"
#include "wallet/secret_json.h"

/// What the files of the offline tools share.
namespace sheaf::wallet::offline {

/// A document taken apart: its secrets, and the rest.
struct Input
{
    QJsonObject json;
    std::string_view text; ///< what `json` was made from: without the secrets, valid while the tool runs
    SecretFields secrets;
    std::vector<Secret> shares; ///< of `shares`
    Options options;
    crypto::Entropy *entropy = nullptr;

    /// Null where it was not said.
    const Secret *secret(std::string_view name) const;
    Result<const Secret *> neededSecret(const char *name) const;
};

/// What stands for the n-th secret of an answer until it is written out. Not a character that JSON escapes.
QString addSecret(Answer &answer, Secret secret);

/// The bytes of hex with or without `0x`; errors name the field.
Result<Secret> secretBytes(const Secret &hex, const char *name);

/// The document's `private_key`: 32 bytes, and a key of secp256k1.
Result<Secret> privateKey(const Input &input);

/// What the review of this input may know, with the account that signs.
clearsign::Knowledge &knowledgeFor(const Input &input, const std::optional<ethereum::Address> &account);

/// Puts a review's fields beside those of an answer, whose own stay as they are.
void addReview(QJsonObject &json, const clearsign::Review &review);

} // namespace sheaf::wallet::offline
