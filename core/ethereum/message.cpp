// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/message.h"

#include "crypto/hash.h"

namespace sheaf::ethereum {

Hash personalMessageHash(BytesView message)
{
    const std::string prefix = "\x19"
                               "Ethereum Signed Message:\n" +
                               std::to_string(message.size());
    return Hash(crypto::keccak256({asBytes(prefix), message}));
}

} // namespace sheaf::ethereum
