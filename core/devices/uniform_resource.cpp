// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/uniform_resource.h"

#include "devices/bytewords.h"

#include <algorithm>
#include <charconv>

namespace sheaf::devices {

namespace {

constexpr std::size_t kLongestType = 64;
// Twice the letters of the longest message that a decoder takes.
constexpr std::size_t kLongestText = 4 * fountain::kMaxMessage;

tl::unexpected<Error> invalid(const char *what) { return failure(ErrorCode::InvalidInput, std::string("UR: ") + what); }

bool isType(std::string_view type)
{
    return !type.empty() && type.size() <= kLongestType && std::all_of(type.begin(), type.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

/// A text taken apart; `sequence` is empty for one in a single part.
struct Pieces
{
    std::string type;
    std::string sequence;
    std::string body;
};

Result<Pieces> piecesOf(std::string_view text)
{
    if (text.size() > kLongestText)
        return invalid("the text is too long");
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    constexpr std::string_view kScheme = "ur:";
    if (!lower.starts_with(kScheme))
        return invalid("the text does not begin with ur:");
    lower.erase(0, kScheme.size());
    const auto slashes = std::count(lower.begin(), lower.end(), '/');
    if (slashes != 1 && slashes != 2)
        return invalid("expected ur:type/content or ur:type/number-count/content");
    const std::size_t first = lower.find('/');
    const std::size_t last = lower.rfind('/');
    Pieces pieces{lower.substr(0, first), slashes == 2 ? lower.substr(first + 1, last - first - 1) : std::string(),
                  lower.substr(last + 1)};
    if (!isType(pieces.type) || (slashes == 2 && pieces.sequence.empty()))
        return invalid("the type is none");
    return pieces;
}

Result<std::uint32_t> numberFrom(std::string_view digits)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || digits.front() == '0')
        return invalid("the number of a part is none");
    return value;
}

Result<fountain::Part> partFrom(const Pieces &pieces)
{
    const std::size_t hyphen = pieces.sequence.find('-');
    if (hyphen == std::string::npos)
        return invalid("a part has no number");
    const std::string_view text(pieces.sequence);
    SHEAF_TRY(sequence, numberFrom(text.substr(0, hyphen)));
    SHEAF_TRY(count, numberFrom(text.substr(hyphen + 1)));
    SHEAF_TRY(cbor, bytewords::decode(pieces.body));
    SHEAF_TRY(part, fountain::Part::parse(cbor));
    if (part.sequence != sequence || part.count != count)
        return invalid("a part's numbers are not those of its content");
    return part;
}

} // namespace

std::string UniformResource::toText() const { return "ur:" + type + "/" + bytewords::encode(cbor); }

Result<UniformResource> UniformResource::parse(std::string_view text)
{
    SHEAF_TRY(pieces, piecesOf(text));
    if (!pieces.sequence.empty())
        return invalid("it is one part of several");
    SHEAF_TRY(cbor, bytewords::decode(pieces.body));
    return UniformResource{std::move(pieces.type), std::move(cbor)};
}

Result<UrEncoder> UrEncoder::make(UniformResource resource, std::size_t maxFragment)
{
    if (!isType(resource.type))
        return invalid("the type is none");
    SHEAF_TRY(fountain, fountain::Encoder::make(resource.cbor, maxFragment));
    return UrEncoder(std::move(resource), std::move(fountain));
}

std::string UrEncoder::part(std::uint32_t sequence) const
{
    if (count() == 1)
        return m_resource.toText();
    return "ur:" + m_resource.type + "/" + std::to_string(sequence) + "-" + std::to_string(count()) + "/" +
           bytewords::encode(m_fountain.part(sequence).serialize());
}

Result<bool> UrDecoder::receiveWhole(std::string_view text)
{
    SHEAF_TRY(whole, UniformResource::parse(text));
    if (isComplete() && whole == *m_resource)
        return false;
    if (isComplete() || m_fountain.count() != 0)
        return invalid("it is of another message; show one at a time");
    m_resource = std::move(whole);
    return true;
}

Result<bool> UrDecoder::receive(std::string_view text)
{
    SHEAF_TRY(pieces, piecesOf(text));
    if (pieces.sequence.empty())
        return receiveWhole(text);
    SHEAF_TRY(part, partFrom(pieces));
    if ((isComplete() && m_fountain.count() == 0) || (m_fountain.count() != 0 && pieces.type != m_type))
        return invalid("a part is of another message; show one at a time");
    SHEAF_TRY(isNew, m_fountain.receive(part));
    m_type = pieces.type;
    if (m_fountain.isComplete() && !m_resource)
        m_resource = UniformResource{m_type, m_fountain.message()};
    return isNew;
}

std::uint32_t UrDecoder::count() const { return m_fountain.count() == 0 && isComplete() ? 1 : m_fountain.count(); }

double UrDecoder::progress() const
{
    if (isComplete())
        return 1;
    return count() == 0 ? 0 : static_cast<double>(received()) / static_cast<double>(count());
}

} // namespace sheaf::devices
