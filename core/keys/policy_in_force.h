// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_service.h"

#include <mutex>

namespace sheaf::keys {

/// The policy of an open vault. Consents come in from the threads that check passwords.
class PolicyInForce final
{
public:
    /// Conflict the second time.
    Result<void> set(policy::Policy policy);
    /// Conflict where there is no policy yet.
    Result<void> add(policy::Consent consent);
    /// WrongChain where the request is not for the chain that it names; Denied, with the reason.
    Result<void> check(const SigningAccount &account, const SignRequest &request) const;

private:
    mutable std::mutex m_mutex;
    std::optional<policy::Policy> m_policy;
};

} // namespace sheaf::keys
