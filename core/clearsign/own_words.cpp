// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/own_words.h"

#include "clearsign/words.h"

namespace sheaf::clearsign {

namespace abi = ethereum::abi;

namespace {

PhraseArgument wordOf(const abi::Type &type, const abi::Value &value, const Judge &judge)
{
    using Kind = abi::Type::Kind;
    switch (type.kind()) {
    case Kind::Uint:
        return wholeNumber(value.asUint());
    case Kind::Int:
        return PhraseNumber{signedText(value.asUint()), {}};
    case Kind::Address:
        return judge.at(value.asAddress());
    case Kind::Bool:
        return Phrase(value.asBool() ? SHEAF_SAYS("Phrases", "yes") : SHEAF_SAYS("Phrases", "no"));
    case Kind::FixedBytes:
    case Kind::Bytes:
        return hexText(value.asBytes(), 32);
    case Kind::String:
        return plainText(value.asString(), 64);
    default:
        return Phrase(SHEAF_SAYS("Phrases", "the values below"));
    }
}

Phrase amountOrAll(const ethereum::Address &token, const Uint256 &amount, const Judge &judge)
{
    if (judge.knowledge().isUnlimited(judge.chain(), token, amount))
        return phrase(SHEAF_SAYS("Phrases", "an unlimited amount of %1"), judge.at(token));
    return judge.amount(token, amount);
}

/// What stands at one of the intent's places.
PhraseArgument placed(std::string_view place, const OwnFunction &own, const abi::Values &values, const Frame &frame,
                      const Judge &judge)
{
    static const std::string kMissing = "?";
    if (place == "@to")
        return judge.at(frame.to);
    if (place == "@value")
        return judge.amount({}, frame.value.value());
    const bool isId = place.starts_with('#');
    const std::size_t at = place.find('@');
    const auto index = own.fragment.indexOf(place.substr(0, at).substr(isId ? 1 : 0));
    if (!index)
        return kMissing;
    const abi::Value &value = values[*index];
    if (isId)
        return value.asUint().toString();
    if (at == std::string_view::npos)
        return wordOf(own.fragment.function().inputs()[*index], value, judge);
    const std::string_view token = place.substr(at + 1);
    if (token == "to")
        return amountOrAll(frame.to, value.asUint(), judge);
    if (token == "0")
        return judge.amount({}, value.asUint());
    const auto tokenIndex = own.fragment.indexOf(token);
    return tokenIndex ? PhraseArgument(amountOrAll(values[*tokenIndex].asAddress(), value.asUint(), judge))
                      : PhraseArgument(kMissing);
}

} // namespace

Phrase ownIntent(const OwnFunction &own, const abi::Values &values, const Frame &frame, const Judge &judge)
{
    if (own.intent == nullptr)
        return {};
    std::vector<PhraseArgument> arguments;
    for (const std::string_view place : own.places)
        arguments.push_back(placed(place, own, values, frame, judge));
    return {own.intent, std::move(arguments)};
}

} // namespace sheaf::clearsign
