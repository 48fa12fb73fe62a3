// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/entropy.h"
#include "devices/fault.h"
#include "signers/qr_accounts.h"

/// Signing without a cable: a request is shown, and what comes back is believed only where it fits.
namespace sheaf::signers::airgap {

/// A transaction for its account. WrongChain for one without a chain id: it would be valid everywhere.
Result<erc4527::SignRequest> request(const qr::Account &account, const ethereum::Transaction &transaction,
                                     erc4527::RequestId id);
/// `document` is the text of eth_signTypedData_v4, whose digest the caller knows from its own reading of it.
erc4527::SignRequest typedDataRequest(const qr::Account &account, std::string_view document, ethereum::ChainId chain,
                                      erc4527::RequestId id);
erc4527::SignRequest messageRequest(const qr::Account &account, BytesView message, ethereum::ChainId chain,
                                    erc4527::RequestId id);

/// The signature of `digest` in an answer. What v it says is not looked at: makes differ, so both parities are
/// tried, and the one that recovers to the request's address is taken. BadData where it is no answer, and where it is
/// one to another request (an old code on the screen); else as matchSignature(): Protocol where it is no signature,
/// OtherWallet where somebody else signed, or something else was signed.
devices::Outcome<ethereum::Signature> signatureFrom(const erc4527::SignRequest &request, const ethereum::Hash &digest,
                                                    const devices::UniformResource &answer);

/// The transaction of a request (types 1 and 4 of its data) with the signature of an answer. BadData where the request
/// is none for a transaction.
devices::Outcome<ethereum::SignedTransaction> signedTransaction(const erc4527::SignRequest &request,
                                                                const devices::UniformResource &answer);

/// A random UUID (RFC 9562, version 4).
erc4527::RequestId newRequestId(crypto::Entropy &entropy);

} // namespace sheaf::signers::airgap
