// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"
#include "protocols/protocol.h"
#include "wallet/vault.h"

namespace sheaf::wallet {

/// What may be signed in this wallet: the functions that the protocols' plans call, transfer() and approve() of the
/// registered tokens, the protocols' own contracts as spenders, and the address book as recipients of rules.
policy::Policy makePolicy(const chains::Registry &registry,
                          const std::vector<std::shared_ptr<protocols::Protocol>> &protocols,
                          const std::vector<Contact> &contacts);

} // namespace sheaf::wallet
