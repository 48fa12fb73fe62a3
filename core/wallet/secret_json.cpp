// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/secret_json.h"

#include <algorithm>
#include <optional>

namespace sheaf::wallet {

namespace {

/// Walks over the text of a JSON document without building anything from it.
class Scanner
{
public:
    explicit Scanner(std::span<std::uint8_t> text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    char current() const { return atEnd() ? '\0' : static_cast<char>(m_text[m_at]); }
    void next() { ++m_at; }
    void skipSpace()
    {
        while (current() == ' ' || current() == '\t' || current() == '\n' || current() == '\r')
            next();
    }
    /// From an opening quote to behind the closing one: what stands between, still escaped. At the end of the text,
    /// what there was.
    std::span<std::uint8_t> string()
    {
        next();
        const std::size_t begin = m_at;
        while (!atEnd() && current() != '"')
            m_at += current() == '\\' ? 2 : 1;
        const std::size_t end = std::min(m_at, m_text.size());
        m_at = std::min(end + 1, m_text.size());
        return m_text.subspan(begin, end - begin);
    }

private:
    std::span<std::uint8_t> m_text;
    std::size_t m_at = 0;
};

/// Writes unescaped characters into a Secret that is large enough: unescaping never lengthens.
class Unescaper
{
public:
    explicit Unescaper(std::span<const std::uint8_t> escaped) : m_escaped(escaped), m_out(escaped.size()) {}

    Result<Secret> run()
    {
        while (m_at < m_escaped.size()) {
            const std::uint8_t byte = m_escaped[m_at++];
            if (byte != '\\')
                put(byte);
            else if (!escape())
                return failure(ErrorCode::InvalidInput, "a broken escape in a string");
        }
        m_out.truncate(m_length);
        return std::move(m_out);
    }

private:
    void put(std::uint32_t byte) { m_out.writable()[m_length++] = static_cast<std::uint8_t>(byte); }

    bool escape()
    {
        if (m_at >= m_escaped.size())
            return false;
        switch (m_escaped[m_at++]) {
        case '"':
            put('"');
            return true;
        case '\\':
            put('\\');
            return true;
        case '/':
            put('/');
            return true;
        case 'b':
            put('\b');
            return true;
        case 'f':
            put('\f');
            return true;
        case 'n':
            put('\n');
            return true;
        case 'r':
            put('\r');
            return true;
        case 't':
            put('\t');
            return true;
        case 'u':
            return unicode();
        default:
            return false;
        }
    }

    std::optional<std::uint32_t> fourDigits()
    {
        std::array<std::uint8_t, 2> bytes{};
        if (m_at + 4 > m_escaped.size())
            return std::nullopt;
        const std::string_view digits{reinterpret_cast<const char *>(m_escaped.data() + m_at), 4};
        if (digits.starts_with("0x") || digits.starts_with("0X") || !parseHexInto(digits, bytes))
            return std::nullopt;
        m_at += 4;
        return std::uint32_t{bytes[0]} << 8U | std::uint32_t{bytes[1]};
    }

    bool unicode()
    {
        auto code = fourDigits();
        if (!code || (*code >= 0xDC00U && *code < 0xE000U))
            return false;
        if (*code >= 0xD800U && *code < 0xDC00U) {
            if (m_at + 2 > m_escaped.size() || m_escaped[m_at] != '\\' || m_escaped[m_at + 1] != 'u')
                return false;
            m_at += 2;
            const auto low = fourDigits();
            if (!low || *low < 0xDC00U || *low >= 0xE000U)
                return false;
            code = 0x10000U + ((*code - 0xD800U) << 10U) + (*low - 0xDC00U);
        }
        putUtf8(*code);
        return true;
    }

    void putUtf8(std::uint32_t code)
    {
        if (code < 0x80U) {
            put(code);
        } else if (code < 0x800U) {
            put(0xC0U | code >> 6U);
            put(0x80U | (code & 0x3FU));
        } else if (code < 0x10000U) {
            put(0xE0U | code >> 12U);
            put(0x80U | (code >> 6U & 0x3FU));
            put(0x80U | (code & 0x3FU));
        } else {
            put(0xF0U | code >> 18U);
            put(0x80U | (code >> 12U & 0x3FU));
            put(0x80U | (code >> 6U & 0x3FU));
            put(0x80U | (code & 0x3FU));
        }
    }

    std::span<const std::uint8_t> m_escaped;
    Secret m_out;
    std::size_t m_at = 0;
    std::size_t m_length = 0;
};

/// `abc"` becomes `"   `: an empty string and spaces, of the same length.
void blank(std::span<std::uint8_t> value, Secret &document)
{
    wipe(value);
    std::fill(value.begin(), value.end(), std::uint8_t{' '});
    const auto text = document.writable();
    const auto behind = static_cast<std::size_t>(value.data() - text.data()) + value.size();
    if (!value.empty() && behind < text.size()) {
        value.front() = '"';
        text[behind] = ' ';
    }
}

/// The name as a parser would read it: `mnemon\u0069c` is `mnemonic` too.
std::string plainName(std::span<const std::uint8_t> escaped)
{
    const std::string_view text{reinterpret_cast<const char *>(escaped.data()), escaped.size()};
    if (text.find('\\') == std::string_view::npos)
        return std::string(text);
    const auto plain = Unescaper(escaped).run();
    return plain ? std::string(plain->text()) : std::string(text);
}

/// Calls `visit` with the name of each member of the top-level object, the scanner at its value.
template <typename Visit> Result<void> visitMembers(Secret &document, Visit visit)
{
    Scanner scanner(document.writable());
    int depth = 0;
    while (!scanner.atEnd()) {
        const char c = scanner.current();
        if (c != '"') {
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            scanner.next();
            continue;
        }
        const auto name = scanner.string();
        scanner.skipSpace();
        if (depth != 1 || scanner.current() != ':')
            continue;
        scanner.next();
        scanner.skipSpace();
        SHEAF_CHECK(visit(plainName(name), scanner));
    }
    return {};
}

Result<Secret> takeString(Scanner &scanner, Secret &document)
{
    const auto value = scanner.string();
    SHEAF_TRY(secret, Unescaper(value).run());
    blank(value, document);
    return secret;
}

/// From behind the opening bracket to the closing one.
Result<std::vector<Secret>> takeStrings(Scanner scanner, std::string_view name, Secret &document)
{
    std::vector<Secret> found;
    scanner.next();
    scanner.skipSpace();
    while (scanner.current() != ']') {
        if (scanner.current() != '"')
            return failure(ErrorCode::InvalidInput, std::string(name) + ": expected strings in an array");
        SHEAF_TRY(secret, takeString(scanner, document));
        found.push_back(std::move(secret));
        scanner.skipSpace();
        if (scanner.current() == ',')
            scanner.next();
        scanner.skipSpace();
    }
    return found;
}

} // namespace

Result<SecretFields> takeSecrets(Secret &document, const std::vector<std::string_view> &names)
{
    SecretFields found;
    SHEAF_CHECK(visitMembers(document, [&](const std::string &name, Scanner &scanner) -> Result<void> {
        const auto wanted = std::find(names.begin(), names.end(), name);
        if (wanted == names.end() || scanner.current() != '"')
            return {};
        SHEAF_TRY(secret, takeString(scanner, document));
        if (!found.emplace(name, std::move(secret)).second)
            return failure(ErrorCode::InvalidInput, name + " is said twice");
        return {};
    }));
    return found;
}

Result<std::vector<Secret>> takeSecretList(Secret &document, std::string_view wanted)
{
    std::optional<std::vector<Secret>> found;
    SHEAF_CHECK(visitMembers(document, [&](const std::string &name, Scanner &scanner) -> Result<void> {
        if (name != wanted || scanner.current() != '[')
            return {};
        if (found)
            return failure(ErrorCode::InvalidInput, name + " is said twice");
        SHEAF_TRY(secrets, takeStrings(scanner, wanted, document));
        found = std::move(secrets);
        return {};
    }));
    return found ? std::move(*found) : std::vector<Secret>();
}

} // namespace sheaf::wallet
