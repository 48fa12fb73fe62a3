// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: ethereum
#include "ethereum/l2_transaction.h"
#include "ethereum/transaction_check.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

template <typename T> void readL2(BytesView input)
{
    const auto parsed = T::parse(input);
    if (!parsed)
        return;
    if (parsed->serialize() != toBytes(input))
        std::abort();
    static_cast<void>(parsed->hash());
    if constexpr (requires { parsed->recovered(); })
        static_cast<void>(parsed->recovered());
}

} // namespace

/// A transaction has one form on the wire: what parses must serialize to the same bytes, and everything that can be
/// asked of it must end.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    readL2<OpDeposit>(input);
    readL2<ZkSyncTransaction>(input);
    if (const auto unsignedOne = Transaction::parseUnsigned(input))
        if (unsignedOne->unsignedPayload() != toBytes(input))
            std::abort();
    const auto parsed = SignedTransaction::parse(input);
    if (!parsed)
        return 0;
    if (parsed->serialize() != toBytes(input))
        std::abort();
    static_cast<void>(parsed->sender());
    static_cast<void>(checkForBlock(*parsed, std::nullopt));
    static_cast<void>(parsed->transaction().maxGasPrice());
    if (const auto *fields = std::get_if<Eip7702Transaction>(&parsed->transaction().fields()))
        for (const Authorization &one : fields->authorizationList)
            static_cast<void>(one.authority());
    return 0;
}
