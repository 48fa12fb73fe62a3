// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/knowledge.h"
#include "clearsign/review.h"
#include "ethereum/typed_data.h"

namespace sheaf::clearsign {

/// The calls of a transaction, what they mean together, its authorizations, and the hash that is signed.
Review reviewTransaction(const ethereum::Transaction &transaction, const Knowledge &knowledge);

/// The calls of a plan, each a transaction of its own; without hashes, which are not known yet.
std::vector<Review> reviewCalls(ethereum::ChainId chain, const std::vector<policy::RequestedCall> &calls,
                                const Knowledge &knowledge);

/// InvalidInput where the document can't be hashed: what is not signed needs no review.
Result<Review> reviewTypedData(const ethereum::typed_data::TypedData &document, const Knowledge &knowledge);

/// A message of `personal_sign`.
Review reviewMessage(BytesView message, const Knowledge &knowledge);

/// An authorization (EIP-7702) that is to be signed.
Review reviewAuthorization(const ethereum::Authorization &authorization, const Knowledge &knowledge);

/// The codes of critical notices, each once: what somebody must accept by name.
std::vector<std::string> criticalCodes(const Review &review);

} // namespace sheaf::clearsign
