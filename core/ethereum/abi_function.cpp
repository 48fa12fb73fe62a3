// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "ethereum/abi.h"

#include <cstdio>
#include <cstdlib>

namespace sheaf::ethereum::abi {

namespace {

[[noreturn]] void die(std::string_view what, const Error &error)
{
    std::fprintf(stderr, "sheaf: %.*s: %s\n", static_cast<int>(what.size()), what.data(), error.detail.c_str());
    std::abort();
}

bool isIdentifier(std::string_view name)
{
    const auto isLetter = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$';
    };
    return !name.empty() && isLetter(name[0]) &&
           std::all_of(name.begin(), name.end(), [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

/// Takes the parenthesis that `text` begins with off its front, up to the one that closes it.
std::string_view takeParenthesis(std::string_view &text)
{
    std::size_t depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        depth += text[i] == '(' ? 1 : 0;
        depth -= text[i] == ')' ? 1 : 0;
        if (depth != 0)
            continue;
        const std::string_view found = text.substr(0, i + 1);
        text.remove_prefix(i + 1);
        return found;
    }
    return std::exchange(text, {});
}

/// The types of `(address,bool)`.
Result<std::vector<Type>> parseList(std::string_view text)
{
    if (text == "()")
        return std::vector<Type>();
    SHEAF_TRY(list, Type::parse(text));
    if (list.kind() != Type::Kind::Tuple || !text.starts_with('('))
        return failure(ErrorCode::InvalidInput, "not a list of types in parentheses");
    return list.components();
}

std::string canonicalList(const std::vector<Type> &types)
{
    std::string out = "(";
    for (const Type &type : types) {
        if (out.size() > 1)
            out += ',';
        out += type.canonical();
    }
    return out + ")";
}

} // namespace

Result<Function> Function::parse(std::string_view signature)
{
    const std::size_t open = signature.find('(');
    const std::string_view name = signature.substr(0, open);
    if (open == std::string_view::npos || !isIdentifier(name))
        return failure(ErrorCode::InvalidInput, "a function's signature is a name and types in parentheses");
    std::string_view rest = signature.substr(open);
    SHEAF_TRY(inputs, parseList(takeParenthesis(rest)));
    Function function;
    function.m_name = name;
    function.m_signature = function.m_name + canonicalList(inputs);
    function.m_inputs = std::move(inputs);
    if (!rest.empty()) {
        SHEAF_TRY(outputs, parseList(rest));
        function.m_outputs = std::move(outputs);
    }
    const auto hash = crypto::keccak256(asBytes(function.m_signature));
    function.m_selector = Selector({hash[0], hash[1], hash[2], hash[3]});
    return function;
}

Function Function::of(std::string_view signature)
{
    auto function = parse(signature);
    if (!function)
        die(signature, function.error());
    return *std::move(function);
}

Result<Bytes> Function::encodeCall(const Values &arguments) const
{
    SHEAF_TRY(encoded, encode(m_inputs, arguments));
    encoded.insert(encoded.begin(), m_selector.view().begin(), m_selector.view().end());
    return encoded;
}

Bytes Function::call(const Values &arguments) const
{
    auto encoded = encodeCall(arguments);
    if (!encoded)
        die(m_signature, encoded.error());
    return *std::move(encoded);
}

Result<Values> Function::decodeResult(BytesView data) const
{
    auto values = decode(m_outputs, data);
    if (!values)
        return failure(inContext(values.error(), m_signature));
    return values;
}

Result<Values> Function::decodeCall(BytesView calldata) const
{
    const BytesView own = m_selector.view();
    if (calldata.size() < Selector::kSize || !std::equal(own.begin(), own.end(), calldata.begin()))
        return failure(ErrorCode::InvalidInput, "the calldata is not for " + m_signature);
    auto values = decode(m_inputs, calldata.subspan(Selector::kSize));
    if (!values)
        return failure(inContext(values.error(), m_signature));
    return values;
}

Hash eventTopic(std::string_view signature) { return Hash(crypto::keccak256(asBytes(signature))); }

} // namespace sheaf::ethereum::abi
