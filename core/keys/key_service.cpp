// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_service.h"

#include "ethereum/message.h"

namespace sheaf::keys {

namespace {

ethereum::Hash hashOf(const TransactionRequest &request) { return request.transaction.signingHash(); }
ethereum::Hash hashOf(const MessageRequest &request) { return ethereum::personalMessageHash(request.message); }
ethereum::Hash hashOf(const AuthorizationRequest &request) { return request.authorization.signingHash(); }

} // namespace

ethereum::Hash hashToSign(const SignRequest &request)
{
    return std::visit([](const auto &one) { return hashOf(one); }, request);
}

} // namespace sheaf::keys
