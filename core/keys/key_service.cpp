// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_service.h"

#include "ethereum/message.h"

namespace sheaf::keys {

namespace {

Result<ethereum::Hash> hashOf(const TransactionRequest &request) { return request.transaction.signingHash(); }
Result<ethereum::Hash> hashOf(const MessageRequest &request) { return ethereum::personalMessageHash(request.message); }
Result<ethereum::Hash> hashOf(const AuthorizationRequest &request) { return request.authorization.signingHash(); }
Result<ethereum::Hash> hashOf(const TypedDataRequest &request)
{
    return ethereum::typed_data::hash(request.document).map([](const auto &hashes) { return hashes.digest; });
}

} // namespace

Result<ethereum::Hash> hashToSign(const SignRequest &request)
{
    return std::visit([](const auto &one) { return hashOf(one); }, request);
}

} // namespace sheaf::keys
