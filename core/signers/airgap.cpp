// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/airgap.h"

#include "crypto/entropy.h"
#include "signers/hardware_wallet.h"

namespace sheaf::signers::airgap {

namespace {

using devices::Fault;
using erc4527::DataType;
using erc4527::SignRequest;

/// As devices show it beside what they sign.
constexpr std::string_view kRequester = "Sheaf";

SignRequest requestOf(const qr::Account &account, BytesView data, DataType type, ethereum::ChainId chain,
                      erc4527::RequestId id)
{
    return {id, toBytes(data), type, chain, account.origin, account.address, std::string(kRequester)};
}

} // namespace

Result<SignRequest> request(const qr::Account &account, const ethereum::Transaction &transaction, erc4527::RequestId id)
{
    if (transaction.chainId().value() == 0)
        return failure(ErrorCode::WrongChain, "a transaction without a chain id is valid on every chain: name one");
    return requestOf(account, transaction.unsignedPayload(),
                     transaction.type() == 0 ? DataType::Transaction : DataType::TypedTransaction,
                     transaction.chainId(), id);
}

SignRequest typedDataRequest(const qr::Account &account, std::string_view document, ethereum::ChainId chain,
                             erc4527::RequestId id)
{
    return requestOf(account, asBytes(document), DataType::TypedData, chain, id);
}

SignRequest messageRequest(const qr::Account &account, BytesView message, ethereum::ChainId chain,
                           erc4527::RequestId id)
{
    return requestOf(account, message, DataType::PersonalMessage, chain, id);
}

devices::Outcome<ethereum::Signature> signatureFrom(const SignRequest &request, const ethereum::Hash &digest,
                                                    const devices::UniformResource &answer)
{
    if (!request.address)
        return devices::fail(Fault::BadData,
                             SHEAF_SAYS("Phrases",
                                        "the request does not name its account's address, so that no signature can "
                                        "be checked; make it anew"));
    const auto response = erc4527::SignResponse::parse(answer);
    if (!response)
        return devices::fail(
            Fault::BadData,
            phrase(SHEAF_SAYS("Phrases", "%1; scan what the device shows after signing"), response.error().said()));
    if (response->id != request.id)
        return devices::fail(
            Fault::BadData,
            SHEAF_SAYS("Phrases", "this signature answers another request; sign the one that is shown now"));
    const BytesView signature(response->signature);
    return matchSignature(digest, signature.first(32), signature.subspan(32, 32), *request.address);
}

devices::Outcome<ethereum::SignedTransaction> signedTransaction(const SignRequest &request,
                                                                const devices::UniformResource &answer)
{
    if (request.type != DataType::Transaction && request.type != DataType::TypedTransaction)
        return devices::fail(Fault::BadData, SHEAF_SAYS("Phrases", "the request is none for a transaction"));
    const auto transaction = ethereum::Transaction::parseUnsigned(request.data);
    if (!transaction)
        return devices::fail(Fault::BadData, transaction.error().said());
    SHEAF_DEVICE_TRY(signature, signatureFrom(request, transaction->signingHash(), answer));
    return ethereum::SignedTransaction(*transaction, signature);
}

erc4527::RequestId newRequestId(crypto::Entropy &entropy)
{
    erc4527::RequestId id{};
    entropy.fill(id);
    id[6] = static_cast<std::uint8_t>((id[6] & 0x0FU) | 0x40U);
    id[8] = static_cast<std::uint8_t>((id[8] & 0x3FU) | 0x80U);
    return id;
}

} // namespace sheaf::signers::airgap
