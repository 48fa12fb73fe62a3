// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/descriptor_words.h"

#include "clearsign/words.h"

#include <algorithm>

namespace sheaf::clearsign {

using ethereum::Address;
using Kind = FieldFormat::Kind;

namespace {

constexpr std::size_t kMaxDescribed = 256;

std::string rawText(const Tree &tree)
{
    if (const auto *number = std::get_if<Uint256>(&tree.value))
        return tree.isSigned ? signedText(*number) : number->toString();
    if (const auto *address = std::get_if<Address>(&tree.value))
        return address->toString();
    if (const auto *truth = std::get_if<bool>(&tree.value))
        return *truth ? "true" : "false";
    if (const auto *bytes = std::get_if<Bytes>(&tree.value))
        return hexText(*bytes);
    if (const auto *text = std::get_if<std::string>(&tree.value))
        return plainText(*text);
    return tree.isArray ? std::to_string(tree.size) + " values" : std::string("the values below");
}

/// An address; the 20 bytes of a slice are one too.
std::optional<Address> addressOf(const Tree &tree)
{
    if (const auto *address = std::get_if<Address>(&tree.value))
        return *address;
    const auto *bytes = std::get_if<Bytes>(&tree.value);
    if (bytes == nullptr || bytes->size() != Address::kSize)
        return std::nullopt;
    return *Address::fromBytes(*bytes);
}

class Writer final
{
public:
    Writer(const Tree &values, const Frame &frame, const Judge &judge)
        : m_values(values), m_frame(frame), m_judge(judge)
    {
    }

    std::vector<Tree> at(std::string_view path) const
    {
        if (!path.starts_with("@."))
            return resolve(m_values, path);
        Tree found;
        if (path == "@.value")
            found.value = m_frame.value.value();
        else if (path == "@.to")
            found.value = m_frame.to;
        else if (path == "@.from" && m_frame.from)
            found.value = *m_frame.from;
        else if (path == "@.chainId")
            found.value = Uint256(m_judge.chain().value());
        else
            return {};
        return {std::move(found)};
    }

    std::string text(const FieldFormat &format, const Tree &value, std::size_t index) const
    {
        const auto *number = std::get_if<Uint256>(&value.value);
        switch (format.kind) {
        case Kind::Amount:
            return number ? m_judge.amount({}, *number) : rawText(value);
        case Kind::TokenAmount:
            return number ? tokenAmount(format, *number, index) : rawText(value);
        case Kind::AddressName: {
            const auto address = addressOf(value);
            return address ? m_judge.at(*address) : rawText(value);
        }
        case Kind::Date:
            return !number ? rawText(value) : format.isBlockHeight ? "block " + number->toString() : dateText(*number);
        case Kind::Duration:
            return number ? durationText(*number) : rawText(value);
        case Kind::Unit:
            return number && !value.isSigned ? formatUnits(*number, format.decimals) + format.base
                                             : rawText(value) + format.base;
        case Kind::Enum: {
            const auto found = format.values.find(rawText(value));
            return found == format.values.end() ? rawText(value) : found->second + " (" + found->first + ")";
        }
        case Kind::NftName: {
            const auto collection = contractOf(format, index);
            return rawText(value) + (collection ? " of " + m_judge.at(*collection) : std::string());
        }
        case Kind::Raw:
        case Kind::Calldata:
            break;
        }
        return rawText(value);
    }

private:
    std::optional<Address> contractOf(const FieldFormat &format, std::size_t index) const
    {
        if (format.token)
            return format.token;
        const auto found = format.tokenPath.empty() ? std::vector<Tree>() : at(format.tokenPath);
        if (found.empty() || (found.size() > 1 && index >= found.size()))
            return std::nullopt;
        return addressOf(found.size() == 1 ? found.front() : found[index]);
    }

    std::string tokenAmount(const FieldFormat &format, const Uint256 &amount, std::size_t index) const
    {
        const auto token = contractOf(format, index);
        if (!token)
            return amount.toString() + " units of a token that is not known";
        const auto &natives = format.nativeAddresses;
        const bool isNative = std::find(natives.begin(), natives.end(), *token) != natives.end();
        if (format.threshold && amount >= *format.threshold)
            return format.message + " of " + (isNative ? "the chain's coin" : m_judge.at(*token));
        return m_judge.amount(isNative ? Address() : *token, amount);
    }

    const Tree &m_values;
    const Frame &m_frame;
    const Judge &m_judge;
};

/// `Send {value} to {to}` with the fields' texts in it; nothing where one of them is none, or several.
std::optional<std::string> interpolated(std::string_view text,
                                        const std::map<std::string, std::vector<std::string>> &words)
{
    std::string out;
    while (!text.empty()) {
        if (text.starts_with("{{") || text.starts_with("}}")) {
            out += text[0];
            text.remove_prefix(2);
            continue;
        }
        if (text[0] != '{') {
            out += text[0];
            text.remove_prefix(1);
            continue;
        }
        const std::size_t close = text.find('}');
        if (close == std::string_view::npos)
            return std::nullopt;
        const auto found = words.find(std::string(text.substr(1, close - 1)));
        if (found == words.end() || found->second.size() != 1)
            return std::nullopt;
        out += found->second.front();
        text.remove_prefix(close + 1);
    }
    return out;
}

} // namespace

Described describe(const Format &format, const Tree &values, const Frame &frame, const Judge &judge)
{
    const Writer writer(values, frame, judge);
    Described out;
    std::map<std::string, std::vector<std::string>> words;
    for (const FieldFormat &one : format.fields) {
        const auto found = writer.at(one.path);
        for (std::size_t i = 0; i < found.size() && out.fields.size() < kMaxDescribed; ++i) {
            Field field{one.label, {}, rawText(found[i]), writer.text(one, found[i], i), {}};
            words[one.path].push_back(field.text);
            out.fields.push_back(std::move(field));
        }
    }
    out.intent = format.intent;
    if (!format.interpolatedIntent.empty())
        out.intent = interpolated(format.interpolatedIntent, words).value_or(format.intent);
    return out;
}

} // namespace sheaf::clearsign
