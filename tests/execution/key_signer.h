// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/secp256k1.h"
#include "signers/signer.h"

namespace sheaf::fakes {

/// Signs with the private key that every local network funds (its first account's), which is a secret of nobody.
class KeySigner : public signers::Signer
{
public:
    static ethereum::Address account()
    {
        return *ethereum::Address::parse("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266");
    }

    bool unattended = true;
    bool device = false;
    std::optional<Error> refusal;
    int signatures = 0;

    bool isUnattended() const override { return unattended; }
    bool isDevice() const override { return device; }
    bool holds(ethereum::Address address) const override { return address == account(); }
    Task<Result<ethereum::SignedTransaction>> sign(ethereum::Address, ethereum::ChainId,
                                                   ethereum::Transaction transaction, std::string /*rule*/) override
    {
        if (refusal)
            co_return failure(*refusal);
        ++signatures;
        const Bytes key = *parseHex("ac0974bec39a17e36ba4a6b4d238ff944bacb478cbed5efcae784d7bf4f2ff80");
        const auto made = crypto::sign(Secret::copyOf(key), transaction.signingHash().bytes());
        const BytesView compact(made->compact);
        ethereum::Signature signature;
        signature.r = *Uint256::fromBigEndian(compact.first(32));
        signature.s = *Uint256::fromBigEndian(compact.last(32));
        signature.yParity = made->recoveryId;
        co_return ethereum::SignedTransaction(std::move(transaction), signature);
    }
};

} // namespace sheaf::fakes
