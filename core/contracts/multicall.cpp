// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/multicall.h"

#include "base/hex.h"

#include <cstring>

namespace sheaf::contracts::multicall {

namespace {

constexpr std::array<std::uint8_t, 4> kAggregate3{0x82, 0xad, 0x56, 0xcb};
constexpr std::array<std::uint8_t, 4> kGetEthBalance{0x4d, 0x23, 0x01, 0xcc};
constexpr std::size_t kWord = 32;
/// An item's words beside its data: offset in the list, target, allowFailure, offset of the data, its length.
constexpr std::size_t kWordsPerItem = 5;

std::size_t padded(std::size_t size) { return (size + kWord - 1) / kWord * kWord; }

/// Writes words one after the other into memory that is zero already.
class Writer final
{
public:
    explicit Writer(Bytes &out) : m_at(out.data()) {}

    void raw(BytesView bytes)
    {
        if (bytes.empty())
            return;
        std::memcpy(m_at, bytes.data(), bytes.size());
        m_at += bytes.size();
    }
    void word(std::uint64_t value)
    {
        m_at += kWord;
        for (std::size_t i = 1; i <= 8; ++i, value >>= 8U)
            *(m_at - i) = static_cast<std::uint8_t>(value);
    }
    void address(const ethereum::Address &value)
    {
        m_at += kWord - ethereum::Address::kSize;
        raw(value.view());
    }
    void paddedBytes(BytesView bytes)
    {
        raw(bytes);
        m_at += padded(bytes.size()) - bytes.size();
    }

private:
    std::uint8_t *m_at;
};

/// Reads words of a hex text in place: nothing is converted but what is taken.
class HexWords final
{
public:
    explicit HexWords(std::string_view digits) : m_digits(digits) {}

    std::size_t size() const { return m_digits.size() / 2; }

    /// The word at a byte offset, where it is a number that can be an offset or a length in here.
    std::optional<std::size_t> number(std::size_t at) const
    {
        if (at > size() || size() - at < kWord)
            return std::nullopt;
        const std::string_view word = m_digits.substr(2 * at, 2 * kWord);
        if (word.find_first_not_of('0') < 48)
            return std::nullopt;
        std::size_t value = 0;
        for (const char c : word.substr(48)) {
            const std::uint8_t digit = hexDigitValue(c);
            if (digit == kNoHexDigit)
                return std::nullopt;
            value = value << 4U | digit;
        }
        return value;
    }
    std::optional<Bytes> bytes(std::size_t at, std::size_t count) const
    {
        if (at > size() || size() - at < count)
            return std::nullopt;
        Bytes out(count);
        if (!decodeHexDigits(m_digits.substr(2 * at, 2 * count), out))
            return std::nullopt;
        return out;
    }

private:
    std::string_view m_digits;
};

std::optional<Answer> readAnswer(const HexWords &words, std::size_t at)
{
    const auto success = words.number(at);
    if (!success || *success > 1)
        return std::nullopt;
    const auto offset = words.number(at + kWord);
    if (!offset || *offset > words.size() - at)
        return std::nullopt;
    const auto length = words.number(at + *offset);
    if (!length)
        return std::nullopt;
    auto data = words.bytes(at + *offset + kWord, *length);
    if (!data)
        return std::nullopt;
    return Answer{*success == 1, std::move(*data)};
}

} // namespace

std::size_t encodedSize(const Item &item) { return kWordsPerItem * kWord + padded(item.data.size()); }

Bytes encode(std::span<const Item *const> items)
{
    std::size_t size = kAggregate3.size() + 2 * kWord;
    for (const Item *item : items)
        size += encodedSize(*item);
    Bytes out(size, 0);
    Writer writer(out);
    writer.raw(kAggregate3);
    writer.word(kWord);
    writer.word(items.size());
    std::size_t offset = items.size() * kWord;
    for (const Item *item : items) {
        writer.word(offset);
        offset += encodedSize(*item) - kWord;
    }
    for (const Item *item : items) {
        writer.address(item->to);
        writer.word(1);
        writer.word(3 * kWord);
        writer.word(item->data.size());
        writer.paddedBytes(item->data);
    }
    return out;
}

Result<std::vector<Answer>> decodeHex(std::string_view hex, std::size_t count)
{
    const auto garbage = [] { return failure(ErrorCode::Rpc, "the answer is not what aggregate3 returns"); };
    if (!hex.starts_with("0x") || hex.size() % 2 != 0)
        return garbage();
    const HexWords words(hex.substr(2));
    const auto list = words.number(0);
    const auto length = list ? words.number(*list) : std::nullopt;
    if (!length || *length != count)
        return garbage();
    const std::size_t heads = *list + kWord;
    std::vector<Answer> answers;
    answers.reserve(count);
    std::size_t total = 0; // answers that share their bytes could grow without end
    for (std::size_t i = 0; i < count; ++i) {
        const auto offset = words.number(heads + i * kWord);
        if (!offset || *offset > words.size() - heads)
            return garbage();
        auto answer = readAnswer(words, heads + *offset);
        if (!answer || (total += answer->data.size()) > words.size())
            return garbage();
        answers.push_back(std::move(*answer));
    }
    return answers;
}

Bytes nativeBalanceCall(const ethereum::Address &account)
{
    Bytes data(kGetEthBalance.begin(), kGetEthBalance.end());
    data.resize(data.size() + kWord - ethereum::Address::kSize, 0);
    append(data, account.view());
    return data;
}

} // namespace sheaf::contracts::multicall
