// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/task.h"
#include "contracts/figure.h"
#include "ethereum/abi.h"
#include "rpc/client.h"

#include <memory>

namespace sheaf::contracts {

/// Where a chain's Multicall3 stands and the Keccak-256 of the code that it must have.
struct MulticallSpec
{
    ethereum::Address address;
    ethereum::Hash codeHash;
};

/// Reads contracts at one block of one chain. Every call that is started in the same turn of the event loop leaves as
/// one `aggregate3` (in chunks that providers accept), so an adapter is written as if each call were alone. A call
/// that fails, fails alone. Where Multicall3 is absent, or its code is not the one that it should be (somebody may have
/// deployed a fake at its address), plain calls are made in a JSON-RPC batch.
class Reader final : public std::enable_shared_from_this<Reader>
{
public:
    /// How large one `aggregate3` may be. Calls beyond that leave in further ones at the same time, all of about the
    /// same size. 2,048 balances take some 15 million gas, half of what the strictest nodes allow a call.
    struct Limits
    {
        std::size_t calls = 2'048;
        std::size_t calldataBytes = std::size_t{512} * 1024;
    };

    /// `multicall` empty: plain calls. The code at its address is checked once for each client and remembered.
    static std::shared_ptr<Reader> make(std::shared_ptr<rpc::Client> client, ethereum::BlockRef block,
                                        std::optional<MulticallSpec> multicall);
    static std::shared_ptr<Reader> make(std::shared_ptr<rpc::Client> client, ethereum::BlockRef block,
                                        std::optional<MulticallSpec> multicall, Limits limits);
    ~Reader();

    ethereum::ChainId chain() const;
    const ethereum::BlockRef &block() const;

    /// What the contract returns. Reverted where it reverts (with the reason in words), InvalidInput where there is
    /// no code at `to`.
    Task<Result<Bytes>> call(ethereum::Address to, Bytes data);
    /// The same, encoded and decoded; what can't be decoded strictly is Rpc ("the contract returned garbage").
    /// `function` must outlive the call: these are namespace constants.
    Task<Result<ethereum::abi::Values>> read(ethereum::Address to, const ethereum::abi::Function *function,
                                             ethereum::abi::Values arguments);
    /// read() for functions whose first output is a uint256.
    Task<Result<Uint256>> readUint(ethereum::Address to, const ethereum::abi::Function *function,
                                   ethereum::abi::Values arguments);
    /// From an account that must be `from` (static calls of functions that are not views): never batched.
    Task<Result<Bytes>> callFrom(ethereum::Address from, ethereum::Address to, Bytes data);
    Task<Result<ethereum::Wei>> nativeBalance(ethereum::Address account);

    /// `value` with this block as its origin.
    template <typename T> Figure<T> figure(T value, std::string source, Trust trust = Trust::OnChain) const
    {
        return {std::move(value), origin(std::move(source), trust)};
    }
    Origin origin(std::string source, Trust trust = Trust::OnChain) const;

private:
    class Private;
    explicit Reader(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sheaf::contracts
