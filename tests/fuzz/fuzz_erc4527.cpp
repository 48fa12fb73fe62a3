// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: signers
#include "signers/erc4527.h"
#include "signers/qr_accounts.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::signers;

namespace {

template <typename T> void roundTrip(const char *type, BytesView cbor)
{
    const auto parsed = T::parse({type, toBytes(cbor)});
    if (!parsed)
        return;
    const auto again = T::parse(parsed->toResource());
    if (!again || *again != *parsed)
        std::abort();
}

} // namespace

/// What is read must be written back to the same, and a key that is taken must have accounts.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    roundTrip<erc4527::SignRequest>("eth-sign-request", input);
    roundTrip<erc4527::SignResponse>("eth-signature", input);
    for (const char *type : {"crypto-hdkey", "crypto-account", "crypto-multi-accounts"}) {
        const auto shown = qr::parseExport({type, toBytes(input)});
        if (shown && (shown->keys.empty() || !shown->keys[0].accounts(0, 2)))
            std::abort();
    }
    return 0;
}
