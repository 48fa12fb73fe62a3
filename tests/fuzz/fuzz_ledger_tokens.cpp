// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: signers
#include "signers/ledger_tokens.h"

#include <cstdlib>

using namespace sheaf;

/// Whatever is found fits one command, and is of the chain and the token that were asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    const ethereum::Address token;
    const auto found = signers::ledger::findTokenInfo(input, ethereum::ChainId(1), token);
    if (found && *found && ((*found)->size() > 255 || (*found)->size() < 30))
        std::abort();
    (void)signers::ledger::decodeTokenInfos({reinterpret_cast<const char *>(data), size});
    return 0;
}
