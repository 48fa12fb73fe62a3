// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/function_tables_p.h"

#include <algorithm>

namespace sheaf::clearsign {

namespace abi = ethereum::abi;
using abi::Value;
using abi::Values;
using ethereum::Address;
using ethereum::Wei;

namespace {

/// The calls of multicall() are the contract's own, with what was sent along for each.
template <std::size_t index> InnerCalls ownCalls(const Values &v, const Frame &frame)
{
    InnerCalls inner;
    for (const Value &data : v[index].asValues())
        inner.calls.push_back({frame.to, {}, data.asBytes(), false});
    return inner;
}

/// `(address target,bytes data)[]`, with a flag or a value in between.
template <std::size_t index, std::size_t valueAt, std::size_t dataAt>
InnerCalls listedCalls(const Values &v, const Frame &)
{
    InnerCalls inner;
    for (const Value &one : v[index].asValues()) {
        const Values &call = one.asValues();
        const Wei value(valueAt == 0 ? Uint256() : call[valueAt].asUint());
        inner.calls.push_back({call[0].asAddress(), value, call[dataAt].asBytes(), false});
    }
    return inner;
}

/// execute(address,uint256,bytes) and its kin.
InnerCalls oneCall(const Values &v, const Frame &)
{
    return {{{v[0].asAddress(), Wei(v[1].asUint()), v[2].asBytes(), false}}, true};
}

/// The same with an operation behind it: 1 is DELEGATECALL.
InnerCalls oneOperation(const Values &v, const Frame &)
{
    return {{{v[0].asAddress(), Wei(v[1].asUint()), v[2].asBytes(), !v[3].asUint().isZero()}}, true};
}

/// ERC-725X: 0 is CALL, 4 DELEGATECALL; what is created has no address yet.
InnerCalls operationFirst(const Values &v, const Frame &)
{
    const Uint256 &operation = v[0].asUint();
    return {{{v[1].asAddress(), Wei(v[2].asUint()), v[3].asBytes(), operation == Uint256(4)}},
            operation == Uint256() || operation == Uint256(4) || operation == Uint256(3)};
}

InnerCalls parallelLists(const Values &targets, const Values *values, const Values &data)
{
    InnerCalls inner;
    inner.isReadable =
        targets.size() == data.size() && (values == nullptr || values->size() == targets.size() || values->empty());
    for (std::size_t i = 0; i < std::min(targets.size(), data.size()); ++i) {
        const Wei value(values != nullptr && i < values->size() ? (*values)[i].asUint() : Uint256());
        inner.calls.push_back({targets[i].asAddress(), value, data[i].asBytes(), false});
    }
    return inner;
}

InnerCalls targetsAndData(const Values &v, const Frame &)
{
    return parallelLists(v[0].asValues(), nullptr, v[1].asValues());
}

InnerCalls targetsValuesData(const Values &v, const Frame &)
{
    return parallelLists(v[0].asValues(), &v[1].asValues(), v[2].asValues());
}

/// ERC-7579's and ERC-7821's execute(mode, executionData): the first byte of the mode says one call (packed), several
/// (ABI), one DELEGATECALL; ERC-7821 puts bytes of its own behind the calls.
InnerCalls modedCalls(const Values &v, const Frame &frame)
{
    static const std::vector<abi::Type> kCalls{*abi::Type::parse("(address,uint256,bytes)[]")};
    const Bytes &mode = v[0].asBytes();
    const Bytes &data = v[1].asBytes();
    InnerCalls inner;
    inner.isReadable = false;
    if (mode[0] == 0x00 && data.size() >= 52) {
        const BytesView view(data);
        inner.calls.push_back({*Address::fromBytes(view.first(20)), Wei(*Uint256::fromBigEndian(view.subspan(20, 32))),
                               toBytes(view.subspan(52)), false});
        inner.isReadable = true;
    } else if (mode[0] == 0xFF && data.size() >= 20) {
        const BytesView view(data);
        inner.calls.push_back({*Address::fromBytes(view.first(20)), {}, toBytes(view.subspan(20)), true});
        inner.isReadable = true;
    } else if (mode[0] == 0x01) {
        if (const auto decoded = abi::decode(kCalls, data)) {
            inner = listedCalls<0, 1, 2>(*decoded, frame);
            for (InnerCall &call : inner.calls)
                call.to = call.to.isZero() ? frame.to : call.to; // ERC-7821: zero stands for the account itself
        }
    }
    return inner;
}

/// Safe's multiSend: operation, address, value, size and data of each, packed.
InnerCalls packedCalls(const Values &v, const Frame &)
{
    constexpr std::size_t kHead = 1 + 20 + 32 + 32;
    InnerCalls inner;
    BytesView rest(v[0].asBytes());
    while (!rest.empty()) {
        const auto size = rest.size() < kHead ? std::nullopt : Uint256::fromBigEndian(rest.subspan(53, 32))->toUint64();
        if (!size || *size > rest.size() - kHead) {
            inner.isReadable = false;
            break;
        }
        inner.calls.push_back({*Address::fromBytes(rest.subspan(1, 20)),
                               Wei(*Uint256::fromBigEndian(rest.subspan(21, 32))),
                               toBytes(rest.subspan(kHead, static_cast<std::size_t>(*size))), rest[0] != 0});
        rest = rest.subspan(kHead + static_cast<std::size_t>(*size));
    }
    return inner;
}

} // namespace

// Sources: Uniswap's Multicall and SwapRouter02, mds1's Multicall3, ERC-725X, ERC-7579, ERC-7821, OpenZeppelin's
// TimelockController, Safe 1.3 and 1.4.1, and the accounts of eth-infinitism, Coinbase, MetaMask and Ambire.
std::vector<OwnFunction> carryingFunctions()
{
    const auto make = [](std::string_view fragment, auto inner,
                         const char *intent = SHEAF_SAYS("Phrases", "Make the calls below"),
                         std::vector<std::string_view> places = {}) {
        return OwnFunction{Fragment::of(fragment), intent, std::move(places), nullptr, inner, {}};
    };
    return {
        make("multicall(bytes[] data)", ownCalls<0>),
        make("multicall(uint256 deadline,bytes[] data)", ownCalls<1>),
        make("multicall(bytes32 previousBlockhash,bytes[] data)", ownCalls<1>),
        make("aggregate((address target,bytes callData)[] calls)", listedCalls<0, 0, 1>),
        make("tryAggregate(bool requireSuccess,(address target,bytes callData)[] calls)", listedCalls<1, 0, 1>),
        make("blockAndAggregate((address target,bytes callData)[] calls)", listedCalls<0, 0, 1>),
        make("tryBlockAndAggregate(bool requireSuccess,(address target,bytes callData)[] calls)", listedCalls<1, 0, 1>),
        make("aggregate3((address target,bool allowFailure,bytes callData)[] calls)", listedCalls<0, 0, 2>),
        make("aggregate3Value((address target,bool allowFailure,uint256 value,bytes callData)[] calls)",
             listedCalls<0, 2, 3>),
        make("execute(address target,uint256 value,bytes data)", oneCall),
        make("executeCall(address target,uint256 value,bytes data)", oneCall),
        make("execute(address target,uint256 value,bytes data,uint8 operation)", oneOperation),
        make("execute(uint256 operation,address target,uint256 value,bytes data)", operationFirst),
        make("execute(bytes32 mode,bytes executionData)", modedCalls),
        make("execute((address target,uint256 value,bytes data)[] calls)", listedCalls<0, 1, 2>),
        make("execute((address target,uint256 value,bytes data) call)",
             [](const Values &v, const Frame &frame) { return oneCall(v[0].asValues(), frame); }),
        make("executeBatch((address target,uint256 value,bytes data)[] calls)", listedCalls<0, 1, 2>),
        make("executeBatch(address[] targets,bytes[] data)", targetsAndData),
        make("executeBatch(address[] targets,uint256[] values,bytes[] data)", targetsValuesData),
        make("executeBySender((address to,uint256 value,bytes data)[] calls)", listedCalls<0, 1, 2>),
        make("execTransaction(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 "
             "baseGas,uint256 gasPrice,address gasToken,address refundReceiver,bytes signatures)",
             oneOperation, SHEAF_SAYS("Phrases", "Carry out a transaction of the Safe %1"), {"@to"}),
        make("execTransactionFromModule(address to,uint256 value,bytes data,uint8 operation)", oneOperation,
             SHEAF_SAYS("Phrases", "Carry out a transaction of the Safe %1 through a module"), {"@to"}),
        make("multiSend(bytes transactions)", packedCalls),
    };
}

} // namespace sheaf::clearsign
