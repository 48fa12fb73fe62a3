// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/descriptor_words.h"

#include "clearsign/words.h"

#include <algorithm>
#include <utility>

namespace sheaf::clearsign {

using ethereum::Address;
using Kind = FieldFormat::Kind;

namespace {

constexpr std::size_t kMaxDescribed = 256;

/// Of one value, as it stands in the bytes; empty of several.
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
    return {};
}

Phrase rawWords(const Tree &tree)
{
    if (!std::holds_alternative<std::monostate>(tree.value))
        return verbatim(rawText(tree));
    return tree.isArray ? phrase(SHEAF_SAYS("Phrases", "%1 values"), wholeNumber(tree.size))
                        : Phrase(SHEAF_SAYS("Phrases", "the values below"));
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

    Phrase words(const FieldFormat &format, const Tree &value, std::size_t index) const
    {
        const auto *number = std::get_if<Uint256>(&value.value);
        switch (format.kind) {
        case Kind::Amount:
            return number ? m_judge.amount({}, *number) : rawWords(value);
        case Kind::TokenAmount:
            return number ? tokenAmount(format, *number, index) : rawWords(value);
        case Kind::AddressName: {
            const auto address = addressOf(value);
            return address ? m_judge.at(*address) : rawWords(value);
        }
        case Kind::Date:
            return !number                ? rawWords(value)
                   : format.isBlockHeight ? phrase(SHEAF_SAYS("Phrases", "block %1"), wholeNumber(*number))
                                          : dateWords(*number);
        case Kind::Duration:
            return number ? durationWords(*number) : rawWords(value);
        case Kind::Unit:
            return number && !value.isSigned
                       ? joined({PhraseNumber{formatUnits(*number, format.decimals), {}}, format.base})
                       : joined({rawWords(value), format.base});
        case Kind::Enum: {
            const auto found = format.values.find(rawText(value));
            return found == format.values.end() ? rawWords(value) : verbatim(found->second + " (" + found->first + ")");
        }
        case Kind::NftName: {
            const auto collection = contractOf(format, index);
            return collection ? phrase(SHEAF_SAYS("Phrases", "%1 of %2"), rawWords(value), m_judge.at(*collection))
                              : rawWords(value);
        }
        case Kind::Raw:
        case Kind::Calldata:
            break;
        }
        return rawWords(value);
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

    Phrase tokenAmount(const FieldFormat &format, const Uint256 &amount, std::size_t index) const
    {
        const auto token = contractOf(format, index);
        if (!token)
            return phrase(SHEAF_SAYS("Phrases", "%1 units of a token that is not known"), wholeNumber(amount));
        const auto &natives = format.nativeAddresses;
        const bool isNative = std::find(natives.begin(), natives.end(), *token) != natives.end();
        if (format.threshold && amount >= *format.threshold) {
            Phrase of = isNative ? Phrase(SHEAF_SAYS("Phrases", "the chain's coin")) : m_judge.at(*token);
            return format.message.empty() ? phrase(SHEAF_SAYS("Phrases", "Unlimited of %1"), std::move(of))
                                          : phrase(SHEAF_SAYS("Phrases", "%1 of %2"), format.message, std::move(of));
        }
        return m_judge.amount(isNative ? Address() : *token, amount);
    }

    const Tree &m_values;
    const Frame &m_frame;
    const Judge &m_judge;
};

/// `Send {value} to {to}` with the fields' words in it; nothing where one of them is none, or several.
std::optional<Phrase> interpolated(std::string_view text, const std::map<std::string, std::vector<Phrase>> &words)
{
    std::vector<PhraseArgument> parts;
    std::string out;
    const auto put = [&parts, &out] {
        if (!out.empty())
            parts.emplace_back(std::exchange(out, {}));
    };
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
        put();
        parts.emplace_back(found->second.front());
        text.remove_prefix(close + 1);
    }
    put();
    return joined(std::move(parts));
}

} // namespace

Described describe(const Format &format, const Tree &values, const Frame &frame, const Judge &judge)
{
    const Writer writer(values, frame, judge);
    Described out;
    std::map<std::string, std::vector<Phrase>> words;
    for (const FieldFormat &one : format.fields) {
        const auto found = writer.at(one.path);
        for (std::size_t i = 0; i < found.size() && out.fields.size() < kMaxDescribed; ++i) {
            Field field{one.label, {}, rawText(found[i]), writer.words(one, found[i], i), {}};
            words[one.path].push_back(field.text);
            out.fields.push_back(std::move(field));
        }
    }
    out.intent = verbatim(format.intent);
    if (!format.interpolatedIntent.empty())
        out.intent = interpolated(format.interpolatedIntent, words).value_or(std::move(out.intent));
    return out;
}

} // namespace sheaf::clearsign
