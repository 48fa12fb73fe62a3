// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/own_words.h"

#include "clearsign/words.h"

namespace sheaf::clearsign {

namespace abi = ethereum::abi;

namespace {

std::string wordOf(const abi::Type &type, const abi::Value &value, const Judge &judge)
{
    using Kind = abi::Type::Kind;
    switch (type.kind()) {
    case Kind::Uint:
        return value.asUint().toString();
    case Kind::Int:
        return signedText(value.asUint());
    case Kind::Address:
        return judge.at(value.asAddress());
    case Kind::Bool:
        return value.asBool() ? "yes" : "no";
    case Kind::FixedBytes:
    case Kind::Bytes:
        return hexText(value.asBytes(), 32);
    case Kind::String:
        return plainText(value.asString(), 64);
    default:
        return "the values below";
    }
}

std::string amountWords(const ethereum::Address &token, const Uint256 &amount, const Judge &judge)
{
    if (judge.knowledge().isUnlimited(judge.chain(), token, amount))
        return "an unlimited amount of " + judge.at(token);
    return judge.amount(token, amount);
}

/// `amount@asset`: an amount of a token; `expiration`: whatever its type is; `@to`, `@value`.
std::string replaced(std::string_view name, const OwnFunction &own, const abi::Values &values, const Frame &frame,
                     const Judge &judge)
{
    if (name == "@to")
        return judge.at(frame.to);
    if (name == "@value")
        return judge.amount({}, frame.value.value());
    const std::size_t at = name.find('@');
    const auto index = own.fragment.indexOf(name.substr(0, at));
    if (!index)
        return "?";
    const abi::Value &value = values[*index];
    if (at == std::string_view::npos)
        return wordOf(own.fragment.function().inputs()[*index], value, judge);
    const std::string_view token = name.substr(at + 1);
    if (token == "to")
        return amountWords(frame.to, value.asUint(), judge);
    if (token == "0")
        return judge.amount({}, value.asUint());
    const auto tokenIndex = own.fragment.indexOf(token);
    return tokenIndex ? amountWords(values[*tokenIndex].asAddress(), value.asUint(), judge) : "?";
}

} // namespace

std::string ownIntent(const OwnFunction &own, const abi::Values &values, const Frame &frame, const Judge &judge)
{
    std::string out;
    std::string_view rest = own.intent;
    while (!rest.empty()) {
        const std::size_t open = rest.find('{');
        out += rest.substr(0, open);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = rest.find('}', open);
        out += replaced(rest.substr(open + 1, close - open - 1), own, values, frame, judge);
        rest.remove_prefix(close + 1);
    }
    return out;
}

} // namespace sheaf::clearsign
