// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"

#include <array>
#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace sheaf {

struct PhraseArgument;

/// What a person is told, before it is in a language: an English source with places (`next due at %1`), and what stands
/// at them. Command line, JSON and logs have its english(); the window has the source translated, and writes numbers
/// and times as the person does. Without arguments it is a finished text: one that is known is translated, any other
/// stands as it is.
class Phrase final
{
public:
    static constexpr std::size_t kMostArguments = 9;
    static constexpr std::size_t kMostBytes = 16 * 1024; ///< of what stored() gives
    static constexpr unsigned kMostDepth = 32;           ///< of phrases within phrases

    Phrase();
    Phrase(std::string text); // implicit: a finished text is a phrase
    Phrase(const char *text);
    Phrase(std::string source, std::vector<PhraseArgument> arguments);

    const std::string &source() const { return m_source; }
    const std::vector<PhraseArgument> &arguments() const { return m_arguments; }
    bool isEmpty() const { return m_source.empty(); }

    std::string english() const;
    friend bool operator==(const Phrase &a, const Phrase &b);

    /// For a database; empty where it is larger or deeper than parse() takes.
    std::string stored() const;
    /// Nothing where the bytes are not what stored() gives. A place stands at most once in its source, so that
    /// english() can't be much longer than the bytes.
    static std::optional<Phrase> parse(std::string_view stored);

private:
    std::string m_source;
    std::vector<PhraseArgument> m_arguments;
};

/// `12.40` and `USD`, `%`, a token's symbol, or no unit. The decimal's zeros at the end are kept.
struct PhraseNumber
{
    std::string decimal;
    std::string unit;
    std::string english() const;
    friend bool operator==(const PhraseNumber &, const PhraseNumber &) = default;
};

/// What stands at a place: a name or what somebody wrote, as it is; a number; a moment; another phrase.
struct PhraseArgument
{
    PhraseArgument(std::string text) : value(std::move(text)) {}
    PhraseArgument(PhraseNumber number) : value(std::move(number)) {}
    PhraseArgument(UnixTime time) : value(time) {}
    PhraseArgument(Phrase phrase) : value(std::move(phrase)) {}

    std::variant<std::string, PhraseNumber, UnixTime, Phrase> value;
    friend bool operator==(const PhraseArgument &, const PhraseArgument &) = default;
};

/// The source with `%1` to `%9` filled in, once: what was filled in is not looked through again. A place that nothing
/// was given for stays.
std::string fillPlaces(std::string_view source, std::span<const std::string> texts);

/// What stands as it is in every language, whatever it reads like: a name, words of somebody else's. Of an empty text
/// empty.
Phrase verbatim(std::string text);

/// The parts one behind the other, with nothing between them; each is said for itself.
Phrase joined(std::vector<PhraseArgument> parts);

/// A coroutine can't build a list in braces, so it calls this.
template <typename... Arguments> Phrase phrase(const char *source, Arguments &&...arguments)
{
    std::vector<PhraseArgument> list;
    list.reserve(sizeof...(arguments));
    (list.emplace_back(std::forward<Arguments>(arguments)), ...);
    return {source, std::move(list)};
}

/// The phrase that was stored beside its English; nothing where what is stored is not that, and the English is all that
/// there is: a row of an earlier version, a phrase of a later one, damage.
std::optional<Phrase> storedPhrase(std::string_view stored, std::string_view english);

/// failure() with a detail for every language. A template, so that no text is taken for a phrase.
template <std::same_as<Phrase> P> [[nodiscard]] tl::unexpected<Error> failure(ErrorCode code, P detail)
{
    std::string english = detail.english();
    return tl::unexpected<Error>(Error{code, std::move(english), std::make_shared<const Phrase>(std::move(detail))});
}

namespace detail {

/// Refuses to compile a source that the window would not find, or that has a place twice or leaves one out.
consteval const char *phraseSource(std::string_view context, const char *source)
{
    if (context != "Phrases")
        throw "the window looks in the context Phrases alone";
    std::array<unsigned, Phrase::kMostArguments> times{};
    const std::string_view text(source);
    for (std::size_t i = 0; i + 1 < text.size(); ++i)
        if (text[i] == '%' && text[i + 1] >= '1' && text[i + 1] <= '9')
            ++times[static_cast<std::size_t>(text[i + 1] - '1')];
    for (std::size_t i = 0; i < times.size(); ++i)
        if (times[i] > 1 || (i > 0 && times[i] > times[i - 1]))
            throw "each place stands once, and they are numbered from 1 on";
    return source;
}

} // namespace detail

} // namespace sheaf

/// A source as the translators' tool finds it: SHEAF_SAYS("Phrases", "next due at %1").
#define SHEAF_SAYS(context, source) ::sheaf::detail::phraseSource(context, source)
