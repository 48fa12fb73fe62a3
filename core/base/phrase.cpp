// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/phrase.h"

#include <algorithm>
#include <charconv>
#include <cstdio>

namespace sheaf {

namespace {

constexpr std::int64_t kLastSecond = 253'402'300'799; // of the year 9999

bool isPlace(std::string_view source, std::size_t at)
{
    return source[at] == '%' && at + 1 < source.size() && source[at + 1] >= '1' && source[at + 1] <= '9';
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool isDecimal(std::string_view text)
{
    if (text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view places = point == std::string_view::npos ? "0" : text.substr(point + 1);
    return !whole.empty() && !places.empty() && std::all_of(whole.begin(), whole.end(), isDigit) &&
           std::all_of(places.begin(), places.end(), isDigit);
}

bool hasEachPlaceAtMostOnce(std::string_view source)
{
    std::array<bool, Phrase::kMostArguments> seen{};
    for (std::size_t i = 0; i < source.size(); ++i) {
        if (!isPlace(source, i))
            continue;
        bool &one = seen[static_cast<std::size_t>(source[i + 1] - '1')];
        if (one)
            return false;
        one = true;
    }
    return true;
}

/// `2026-11-27 18:05 UTC`
std::string timeText(UnixTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    char text[40];
    std::snprintf(text, sizeof(text), "%04d-%02u-%02u %02d:%02d UTC", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()));
    return text;
}

void put(std::string &out, std::string_view text)
{
    out += std::to_string(text.size()) + ":";
    out += text;
}

void putPhrase(std::string &out, const Phrase &phrase)
{
    put(out, phrase.source());
    out += std::to_string(phrase.arguments().size());
    for (const PhraseArgument &argument : phrase.arguments()) {
        if (const auto *text = std::get_if<std::string>(&argument.value)) {
            out += 't';
            put(out, *text);
        } else if (const auto *number = std::get_if<PhraseNumber>(&argument.value)) {
            out += 'n';
            put(out, number->decimal);
            put(out, number->unit);
        } else if (const auto *time = std::get_if<UnixTime>(&argument.value)) {
            out += 'm';
            put(out, std::to_string(toUnixSeconds(*time)));
        } else {
            out += 'p';
            putPhrase(out, std::get<Phrase>(argument.value));
        }
    }
}

/// Takes what putPhrase() wrote off the front, and nothing that it would have written otherwise.
class Parser final
{
public:
    explicit Parser(std::string_view bytes) : m_rest(bytes) {}

    bool isAtEnd() const { return m_rest.empty(); }

    std::optional<Phrase> phrase(unsigned depth)
    {
        if (depth > Phrase::kMostDepth)
            return std::nullopt;
        auto source = text();
        const auto count = character();
        if (!source || !count || !isDigit(*count) || !hasEachPlaceAtMostOnce(*source))
            return std::nullopt;
        std::vector<PhraseArgument> arguments;
        for (char i = '0'; i < *count; ++i) {
            auto one = argument(depth);
            if (!one)
                return std::nullopt;
            arguments.push_back(std::move(*one));
        }
        return Phrase(std::move(*source), std::move(arguments));
    }

private:
    std::optional<char> character()
    {
        if (m_rest.empty())
            return std::nullopt;
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        return c;
    }

    std::optional<std::string> text()
    {
        std::size_t size = 0;
        const auto [end, problem] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), size);
        const auto digits = static_cast<std::size_t>(end - m_rest.data());
        if (problem != std::errc() || (digits > 1 && m_rest.front() == '0') || digits >= m_rest.size() ||
            m_rest[digits] != ':' || size > m_rest.size() - digits - 1)
            return std::nullopt;
        std::string out(m_rest.substr(digits + 1, size));
        m_rest.remove_prefix(digits + 1 + size);
        return out;
    }

    std::optional<UnixTime> time()
    {
        const auto digits = text();
        if (!digits)
            return std::nullopt;
        std::int64_t seconds = 0;
        const auto [end, problem] = std::from_chars(digits->data(), digits->data() + digits->size(), seconds);
        if (problem != std::errc() || seconds < 0 || seconds > kLastSecond || std::to_string(seconds) != *digits)
            return std::nullopt;
        return fromUnixSeconds(seconds);
    }

    std::optional<PhraseArgument> argument(unsigned depth)
    {
        switch (character().value_or('\0')) {
        case 't':
            if (auto found = text())
                return PhraseArgument(std::move(*found));
            return std::nullopt;
        case 'n': {
            auto decimal = text();
            auto unit = decimal && isDecimal(*decimal) ? text() : std::nullopt;
            if (!unit)
                return std::nullopt;
            return PhraseArgument(PhraseNumber{std::move(*decimal), std::move(*unit)});
        }
        case 'm':
            if (const auto found = time())
                return PhraseArgument(*found);
            return std::nullopt;
        case 'p':
            if (auto found = phrase(depth + 1))
                return PhraseArgument(std::move(*found));
            return std::nullopt;
        default:
            return std::nullopt;
        }
    }

    std::string_view m_rest;
};

struct InEnglish
{
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const PhraseNumber &number) const { return number.english(); }
    std::string operator()(UnixTime time) const { return timeText(time); }
    std::string operator()(const Phrase &phrase) const { return phrase.english(); }
};

} // namespace

Phrase::Phrase() = default;

Phrase::Phrase(std::string text) : m_source(std::move(text)) {}

Phrase::Phrase(const char *text) : m_source(text) {}

Phrase::Phrase(std::string source, std::vector<PhraseArgument> arguments)
    : m_source(std::move(source)), m_arguments(std::move(arguments))
{
}

std::string Phrase::english() const
{
    if (m_arguments.empty())
        return m_source;
    std::vector<std::string> texts;
    for (const PhraseArgument &argument : m_arguments)
        texts.push_back(std::visit(InEnglish(), argument.value));
    return fillPlaces(m_source, texts);
}

bool operator==(const Phrase &a, const Phrase &b) { return a.m_source == b.m_source && a.m_arguments == b.m_arguments; }

std::string Phrase::stored() const
{
    std::string out;
    putPhrase(out, *this);
    return parse(out) ? out : std::string();
}

std::optional<Phrase> Phrase::parse(std::string_view stored)
{
    if (stored.size() > kMostBytes)
        return std::nullopt;
    Parser parser(stored);
    auto found = parser.phrase(0);
    return parser.isAtEnd() ? found : std::nullopt;
}

std::optional<Phrase> storedPhrase(std::string_view stored, std::string_view english)
{
    auto phrase = Phrase::parse(stored);
    return phrase && phrase->english() == english ? std::move(phrase) : std::nullopt;
}

std::string PhraseNumber::english() const
{
    if (unit.empty())
        return decimal;
    return unit == "%" ? decimal + unit : decimal + " " + unit;
}

Phrase verbatim(std::string text) { return text.empty() ? Phrase() : phrase("%1", std::move(text)); }

Phrase joined(std::vector<PhraseArgument> parts)
{
    while (parts.size() > Phrase::kMostArguments) { // nine and nine together, so that the depth grows by the logarithm
        std::vector<PhraseArgument> fewer;
        for (auto begin = parts.begin(); begin != parts.end();) {
            const auto end = begin + std::min<std::ptrdiff_t>(Phrase::kMostArguments, parts.end() - begin);
            fewer.emplace_back(joined({std::make_move_iterator(begin), std::make_move_iterator(end)}));
            begin = end;
        }
        parts = std::move(fewer);
    }
    std::string source;
    for (std::size_t i = 1; i <= parts.size(); ++i)
        source += "%" + std::to_string(i);
    return {std::move(source), std::move(parts)};
}

std::string fillPlaces(std::string_view source, std::span<const std::string> texts)
{
    std::string out;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const auto at = isPlace(source, i) ? static_cast<std::size_t>(source[i + 1] - '1') : texts.size();
        if (at < texts.size()) {
            out += texts[at];
            ++i;
        } else {
            out += source[i];
        }
    }
    return out;
}

} // namespace sheaf
