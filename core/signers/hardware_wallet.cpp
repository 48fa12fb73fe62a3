// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/hardware_wallet.h"

#include "ethereum/signature.h"

namespace sheaf::signers {

using namespace devices;

Outcome<ethereum::Signature> matchSignature(const ethereum::Hash &digest, BytesView r, BytesView s,
                                            const ethereum::Address &account)
{
    if (r.size() != 32 || s.size() != 32)
        return fail(Fault::Protocol, SHEAF_SAYS("Phrases", "the device answered something else than a signature"));
    ethereum::Signature signature{*Uint256::fromBigEndian(r), *Uint256::fromBigEndian(s), 0};
    if (!isCanonical(signature))
        return fail(Fault::Protocol,
                    SHEAF_SAYS("Phrases", "the device answered a signature that Ethereum does not accept"));
    for (const std::uint8_t parity : {std::uint8_t{0}, std::uint8_t{1}}) {
        signature.yParity = parity;
        const auto signer = recoverAddress(digest, signature);
        if (signer && *signer == account)
            return signature;
    }
    return fail(Fault::OtherWallet,
                phrase(SHEAF_SAYS("Phrases", "the signature is not that of %1; use the device that the account was "
                                             "added with, and the same passphrase as then"),
                       account.toString()));
}

} // namespace sheaf::signers
