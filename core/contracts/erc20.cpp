// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/erc20.h"

namespace sheaf::contracts::erc20 {

namespace {

using ethereum::abi::Function;

constexpr std::size_t kLongestSymbol = 32;
constexpr std::size_t kLongestName = 64;
constexpr std::uint64_t kMostDecimals = 36;

const Function &balanceOfFunction()
{
    static const Function function = Function::of("balanceOf(address)(uint256)");
    return function;
}

const Function &allowanceFunction()
{
    static const Function function = Function::of("allowance(address,address)(uint256)");
    return function;
}

const Function &decimalsFunction()
{
    static const Function function = Function::of("decimals()(uint256)");
    return function;
}

const Function &transferFunction()
{
    static const Function function = Function::of("transfer(address,uint256)(bool)");
    return function;
}

const Function &approveFunction()
{
    static const Function function = Function::of("approve(address,uint256)(bool)");
    return function;
}

/// The length of a UTF-8 sequence by its first byte, 0 where none begins so.
std::size_t sequenceLength(std::uint8_t first)
{
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first < 0xE0)
        return 2;
    if (first >= 0xE0 && first < 0xF0)
        return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

/// The character at `at` and its length, nothing where the bytes are not UTF-8.
std::optional<std::pair<char32_t, std::size_t>> characterAt(BytesView text, std::size_t at)
{
    const std::size_t length = sequenceLength(text[at]);
    if (length == 0 || text.size() - at < length)
        return std::nullopt;
    if (length == 1)
        return std::pair{static_cast<char32_t>(text[at]), length};
    char32_t character = text[at] & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((text[at + i] & 0xC0U) != 0x80U)
            return std::nullopt;
        character = character << 6U | (text[at + i] & 0x3FU);
    }
    constexpr std::array<char32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    if (character < kLeast[length] || character > 0x10FFFF || (character >= 0xD800 && character < 0xE000))
        return std::nullopt;
    return std::pair{character, length};
}

/// Whether a character may stand in a text of foreign origin: no control characters, nothing invisible, nothing that
/// turns the direction of the text around it.
bool isVisible(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 13> kHidden{{
        {0x0000, 0x001F},
        {0x007F, 0x00A0},
        {0x00AD, 0x00AD},
        {0x061C, 0x061C},
        {0x115F, 0x1160},
        {0x180B, 0x180F},
        {0x200B, 0x200F},
        {0x2028, 0x202F},
        {0x2060, 0x206F},
        {0x3164, 0x3164},
        {0xFE00, 0xFE0F},
        {0xFEFF, 0xFEFF},
        {0xFFF0, 0xFFFF},
    }};
    return c < 0xE0000 && std::none_of(kHidden.begin(), kHidden.end(),
                                       [c](const auto &range) { return range.first <= c && c <= range.second; });
}

/// What a token says about itself, fit to be shown: visible characters alone, no spaces at the ends, bounded.
std::string sanitized(BytesView text, std::size_t longest)
{
    std::string out;
    std::size_t characters = 0;
    for (std::size_t at = 0; at < text.size() && characters < longest;) {
        const auto character = characterAt(text, at);
        const std::size_t length = character ? character->second : 1;
        const bool isLeadingSpace = out.empty() && text[at] == ' ';
        if (character && isVisible(character->first) && !isLeadingSpace) {
            out += toText(text.subspan(at, length));
            ++characters;
        }
        at += length;
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

/// The content of an ABI `string`, or of a bytes32 that is filled up with zeros (MKR, SAI); not strict about UTF-8,
/// because it is only looked at. Nothing where it is neither.
std::optional<Bytes> foreignText(BytesView data)
{
    if (data.size() == 32) {
        const auto end = std::find(data.begin(), data.end(), std::uint8_t{0});
        return Bytes(data.begin(), end);
    }
    const auto number = [&](std::size_t at) -> std::optional<std::size_t> {
        if (at > data.size() || data.size() - at < 32)
            return std::nullopt;
        const auto value = Uint256::fromBigEndian(data.subspan(at, 32));
        return value ? value->toUint64() : std::nullopt;
    };
    const auto offset = number(0);
    const auto length = offset ? number(*offset) : std::nullopt;
    if (!length || data.size() - *offset - 32 < *length)
        return std::nullopt;
    return toBytes(data.subspan(*offset + 32, *length));
}

/// A text of the token, or what it is called here where it has none.
Result<std::string> textOr(const Result<Bytes> &answer, std::size_t longest, std::string fallback)
{
    if (!answer && answer.error().code != ErrorCode::Reverted)
        return failure(answer.error());
    const auto text = answer ? foreignText(*answer) : std::nullopt;
    std::string shown = text ? sanitized(*text, longest) : std::string();
    return shown.empty() ? std::move(fallback) : std::move(shown);
}

PhraseNumber exactAmount(const ethereum::TokenInfo &token, const Uint256 &amount)
{
    return {formatUnits(amount, token.decimals), token.symbol};
}

Bytes selectorOf(std::string_view signature) { return Function::of(signature).call({}); }

} // namespace

Task<Result<Uint256>> balanceOf(std::shared_ptr<Reader> reader, ethereum::Address token, ethereum::Address account)
{
    ethereum::abi::Values arguments;
    arguments.emplace_back(account);
    return reader->readUint(token, &balanceOfFunction(), std::move(arguments));
}

Task<Result<Uint256>> allowance(std::shared_ptr<Reader> reader, ethereum::Address token, ethereum::Address owner,
                                ethereum::Address spender)
{
    ethereum::abi::Values arguments;
    arguments.emplace_back(owner);
    arguments.emplace_back(spender);
    return reader->readUint(token, &allowanceFunction(), std::move(arguments));
}

Task<Result<ethereum::TokenInfo>> info(std::shared_ptr<Reader> reader, ethereum::Address token)
{
    auto symbolCall = reader->call(token, selectorOf("symbol()"));
    auto nameCall = reader->call(token, selectorOf("name()"));
    auto decimalsCall = reader->readUint(token, &decimalsFunction(), {});
    const auto symbol = co_await symbolCall;
    const auto name = co_await nameCall;
    const auto decimals = co_await decimalsCall;

    ethereum::TokenInfo out;
    out.id = {reader->chain(), token};
    SHEAF_CO_TRY(shownSymbol, textOr(symbol, kLongestSymbol, token.shortened()));
    SHEAF_CO_TRY(shownName, textOr(name, kLongestName, shownSymbol));
    out.symbol = std::move(shownSymbol);
    out.name = std::move(shownName);
    // Decimals are optional in ERC-20: a token without them counts whole pieces.
    if (!decimals && decimals.error().code != ErrorCode::Reverted)
        co_return failure(decimals.error());
    const auto places = decimals ? decimals->toUint64() : std::optional<std::uint64_t>(0);
    if (!places || *places > kMostDecimals)
        co_return failure(ErrorCode::Unsupported,
                          "the token has more than " + std::to_string(kMostDecimals) + " decimals");
    out.decimals = static_cast<unsigned>(*places);
    co_return out;
}

Call transfer(const ethereum::TokenInfo &token, const ethereum::Address &to, const Uint256 &amount)
{
    Call call;
    call.purpose = phrase(SHEAF_SAYS("Phrases", "Send %1 to %2"), exactAmount(token, amount), to.toString());
    if (token.id.isNative()) {
        call.to = to;
        call.value = ethereum::Wei(amount);
        return call;
    }
    call.to = token.id.address;
    call.data = transferFunction().call({to, amount});
    call.function = transferFunction().signature();
    return call;
}

Phrase sending(const ethereum::TokenInfo &token, const Uint256 &amount, std::string to, std::string chain)
{
    return phrase(SHEAF_SAYS("Phrases", "Send %1 to %2 on %3"), exactAmount(token, amount), std::move(to),
                  std::move(chain));
}

Call approve(const ethereum::TokenInfo &token, const ethereum::Address &spender, PhraseArgument spenderName,
             const Uint256 &amount)
{
    Call call;
    call.to = token.id.address;
    call.data = approveFunction().call({spender, amount});
    call.purpose =
        phrase(SHEAF_SAYS("Phrases", "Allow %1 to take up to %2"), std::move(spenderName), exactAmount(token, amount));
    call.function = approveFunction().signature();
    call.approval = Approval{spender, {token.id, amount}};
    return call;
}

} // namespace sheaf::contracts::erc20
