// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/uniform_resource.h"
#include "ethereum/transaction.h"
#include "keys/derivation_path.h"

/// What a wallet and an air-gapped signer show each other (ERC-4527), as CBOR inside Uniform Resources.
namespace sheaf::signers::erc4527 {

constexpr std::string_view kRequestType = "eth-sign-request";
constexpr std::string_view kSignatureType = "eth-signature";

/// A UUID in its 16 bytes.
using RequestId = std::array<std::uint8_t, 16>;

/// `01234567-89ab-…`, lower case; back from either case.
std::string toText(const RequestId &id);
Result<RequestId> requestIdFrom(std::string_view text);

/// Where a key is below which master key (crypto-keypath, tag 304, without wildcards).
struct KeyOrigin
{
    keys::DerivationPath path;
    std::optional<std::uint32_t> fingerprint; ///< of the master key

    friend bool operator==(const KeyOrigin &, const KeyOrigin &) = default;
};

enum class DataType : std::uint8_t {
    Transaction = 1,      ///< RLP of a legacy one, as Transaction::unsignedPayload()
    TypedData = 2,        ///< the JSON document of eth_signTypedData_v4
    PersonalMessage = 3,  ///< the message's bytes
    TypedTransaction = 4, ///< type ‖ RLP
};

/// eth-sign-request (tag 401).
struct SignRequest
{
    RequestId id{};
    Bytes data;
    DataType type = DataType::Transaction;
    ethereum::ChainId chain{1};
    KeyOrigin origin;
    std::optional<ethereum::Address> address; ///< the account's; always there in ours
    std::string requester;                    ///< who asks, for the device's screen

    devices::UniformResource toResource() const;
    /// InvalidInput for another type, a field of another kind, and what is missing.
    static Result<SignRequest> parse(const devices::UniformResource &resource);

    friend bool operator==(const SignRequest &, const SignRequest &) = default;
};

/// eth-signature (tag 402).
struct SignResponse
{
    std::optional<RequestId> id;
    Bytes signature; ///< r, s and a v of one to nine bytes, as makes differ
    std::string origin;

    devices::UniformResource toResource() const;
    static Result<SignResponse> parse(const devices::UniformResource &resource);

    friend bool operator==(const SignResponse &, const SignResponse &) = default;
};

} // namespace sheaf::signers::erc4527
