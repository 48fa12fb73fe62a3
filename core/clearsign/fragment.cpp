// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/fragment.h"

#include <cstdio>
#include <cstdlib>

namespace sheaf::clearsign {

using ethereum::abi::Function;

namespace {

constexpr std::size_t kMaxNesting = 16;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '$';
}

/// Reads parameters off the front of a text, and writes their types without the names.
class Parser final
{
public:
    explicit Parser(std::string_view text) : m_rest(text) {}

    /// `(address to,(uint256 a)[] b)`.
    Result<std::vector<Parameter>> list(std::size_t depth)
    {
        if (depth > kMaxNesting)
            return failure(ErrorCode::InvalidInput, "parameters nested too deeply");
        std::vector<Parameter> parameters;
        if (!take('('))
            return failure(ErrorCode::InvalidInput, "parameters in parentheses are missing");
        m_types += '(';
        if (!take(')')) {
            do {
                if (!parameters.empty())
                    m_types += ',';
                SHEAF_TRY(one, parameter(depth));
                parameters.push_back(std::move(one));
            } while (take(','));
            if (!take(')'))
                return failure(ErrorCode::InvalidInput, "a parenthesis is not closed");
        }
        m_types += ')';
        return parameters;
    }

    bool isAtEnd() const { return m_rest.empty(); }
    const std::string &types() const { return m_types; }

private:
    Result<Parameter> parameter(std::size_t depth)
    {
        Parameter out;
        skipSpaces();
        if (m_rest.starts_with("tuple("))
            m_rest.remove_prefix(5);
        if (m_rest.starts_with('(')) {
            SHEAF_TRY(components, list(depth + 1));
            out.components = std::move(components);
        } else {
            const std::string_view type = word();
            if (type.empty())
                return failure(ErrorCode::InvalidInput, "a parameter has no type");
            m_types += type;
        }
        while (!m_rest.empty() && (m_rest[0] == '[' || m_rest[0] == ']' || (m_rest[0] >= '0' && m_rest[0] <= '9'))) {
            m_types += m_rest[0];
            m_rest.remove_prefix(1);
        }
        if (m_rest.starts_with(' ')) {
            skipSpaces();
            out.name = word();
        }
        return out;
    }

    std::string_view word()
    {
        std::size_t size = 0;
        while (size < m_rest.size() && isNameCharacter(m_rest[size]))
            ++size;
        const std::string_view found = m_rest.substr(0, size);
        m_rest.remove_prefix(size);
        return found;
    }

    void skipSpaces()
    {
        while (m_rest.starts_with(' '))
            m_rest.remove_prefix(1);
    }

    bool take(char c)
    {
        skipSpaces();
        if (!m_rest.starts_with(c))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    std::string_view m_rest;
    std::string m_types;
};

} // namespace

Result<Fragment> Fragment::parse(std::string_view text)
{
    if (text.size() > kMaxSize)
        return failure(ErrorCode::InvalidInput,
                       "a function's text of more than " + std::to_string(kMaxSize) + " bytes");
    const std::size_t open = text.find('(');
    if (open == std::string_view::npos)
        return failure(ErrorCode::InvalidInput, "a function is a name and parameters in parentheses");
    Parser parser(text.substr(open));
    SHEAF_TRY(parameters, parser.list(0));
    if (!parser.isAtEnd())
        return failure(ErrorCode::InvalidInput, "there is something behind a function's parameters");
    SHEAF_TRY(function, Function::parse(std::string(text.substr(0, open)) + parser.types()));
    return Fragment(std::move(function), std::move(parameters));
}

Fragment Fragment::of(std::string_view text)
{
    auto fragment = parse(text);
    if (!fragment) {
        std::fprintf(stderr, "sheaf: %.*s: %s\n", static_cast<int>(text.size()), text.data(),
                     fragment.error().detail.c_str());
        std::abort();
    }
    return *std::move(fragment);
}

std::optional<std::size_t> Fragment::indexOf(std::string_view name) const
{
    for (std::size_t i = 0; i < m_parameters.size(); ++i)
        if (m_parameters[i].name == name)
            return i;
    return std::nullopt;
}

} // namespace sheaf::clearsign
