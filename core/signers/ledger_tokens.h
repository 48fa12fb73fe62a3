// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/fault.h"
#include "ethereum/transaction.h"

#include <filesystem>
#include <functional>

/// Ledger's signed word on ERC-20 tokens: with it, the Ethereum app shows a transfer as an amount of a token, and needs
/// no blind signing for it. The data is Ledger's (npm @ledgerhq/cryptoassets-evm-signatures, Apache-2.0) and optional.
namespace sheaf::signers::ledger {

/// A file `erc20-signatures.json` of that package: a JSON string of base64. InvalidInput for anything else, and beyond
/// 16 MiB.
Result<Bytes> decodeTokenInfos(std::string_view json);

/// What the app is told of a token: ticker behind its length, address, decimals, chain id, and Ledger's signature
/// (DER). Nothing where `infos` (entries behind their lengths of 4 bytes) don't have it; Corrupt where they are none.
Result<std::optional<Bytes>> findTokenInfo(BytesView infos, ethereum::ChainId chain, const ethereum::Address &token);

/// The token, where a transaction is a plain `transfer` or `approve` of ERC-20: 68 bytes of data, and no coins.
std::optional<ethereum::Address> tokenOfCall(const ethereum::Transaction &transaction);

using TokenInfoSource =
    std::function<Result<std::optional<Bytes>>(ethereum::ChainId chain, const ethereum::Address &token)>;

/// Of the files `<chain id>.json` in a folder; a file that is not there has nothing to say.
TokenInfoSource tokenInfosIn(std::filesystem::path folder);

} // namespace sheaf::signers::ledger
