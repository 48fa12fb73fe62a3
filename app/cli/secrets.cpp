// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets.h"

#include <QFile>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <system_error>

namespace sheaf::cli {

namespace {

constexpr std::size_t kMostBytes = 1 << 20;
constexpr std::size_t kLongestLine = 1 << 14; // a password, a key, a mnemonic

/// Reads without any buffer but locked memory: to the end, or to the end of the line.
Result<Secret> readFrom(int descriptor, bool oneLine)
{
    const std::size_t most = oneLine ? kLongestLine : kMostBytes;
    Secret bytes(most);
    std::size_t length = 0;
    while (length < most) {
        const std::size_t wanted = oneLine ? 1 : most - length;
        const ssize_t got = ::read(descriptor, bytes.writable().data() + length, wanted);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure(ErrorCode::Io, std::generic_category().message(errno));
        if (got == 0 || (oneLine && bytes.view()[length] == '\n'))
            break;
        length += static_cast<std::size_t>(got);
    }
    if (length == most)
        return failure(ErrorCode::InvalidInput, "more than " + std::to_string(most) + " bytes were given");
    if (oneLine && length > 0 && bytes.view()[length - 1] == '\r')
        --length;
    bytes.truncate(length);
    return bytes;
}

/// Echo comes back however the question ends.
class NoEcho
{
public:
    explicit NoEcho(int terminal) : m_terminal(terminal)
    {
        m_changed = ::tcgetattr(terminal, &m_before) == 0;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        if (m_changed)
            ::tcsetattr(terminal, TCSAFLUSH, &quiet);
    }
    ~NoEcho()
    {
        if (m_changed)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho &) = delete;
    NoEcho &operator=(const NoEcho &) = delete;

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

class Terminal
{
public:
    Terminal() : m_descriptor(::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)) {}
    ~Terminal()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    bool isThere() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    bool write(BytesView bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t written = ::write(m_descriptor, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                return false;
            bytes = bytes.subspan(written < 0 ? 0 : static_cast<std::size_t>(written));
        }
        return true;
    }
    bool say(const QString &text) const
    {
        const QByteArray bytes = text.toUtf8();
        const bool isSaid = write(asBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}));
        if (!isSaid)
            std::fputs("the terminal is gone\n", stderr);
        return isSaid;
    }

private:
    int m_descriptor;
};

} // namespace

Result<Secret> secretFromFile(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return failure(ErrorCode::Io, path.toStdString() + ": " + std::generic_category().message(errno));
    auto secret = readFrom(file, /*oneLine=*/true);
    ::close(file);
    if (secret && secret->empty())
        return failure(ErrorCode::InvalidInput, path.toStdString() + " has an empty first line");
    return secret;
}

Result<Secret> readStandardInput() { return readFrom(STDIN_FILENO, /*oneLine=*/false); }

Result<std::optional<Secret>> InputLines::next()
{
    std::size_t searched = m_begin;
    while (true) {
        const auto text = m_buffer.writable();
        const auto found = std::find(text.begin() + static_cast<std::ptrdiff_t>(searched),
                                     text.begin() + static_cast<std::ptrdiff_t>(m_end), std::uint8_t{'\n'});
        const auto at = static_cast<std::size_t>(found - text.begin());
        if (at < m_end || (m_atEnd && m_begin < m_end)) {
            auto line = Secret::take(text.subspan(m_begin, at - m_begin));
            m_begin = std::min(at + 1, m_end);
            return std::optional(std::move(line));
        }
        if (m_atEnd)
            return std::optional<Secret>();
        searched = m_end;
        if (m_end ==
            m_buffer.size()) { // full: what is left goes to the front, of a larger buffer where there is no room
            if (m_end - m_begin >= kLongest)
                return failure(ErrorCode::InvalidInput, "a line of over a megabyte");
            Secret moved(std::max(kBlock, 2 * (m_end - m_begin)));
            std::copy(text.begin() + static_cast<std::ptrdiff_t>(m_begin), text.end(), moved.writable().begin());
            searched -= m_begin;
            m_end -= m_begin;
            m_begin = 0;
            m_buffer = std::move(moved);
        }
        const auto room = m_buffer.writable().subspan(m_end);
        const ssize_t got = ::read(m_descriptor, room.data(), room.size());
        if (got < 0 && errno != EINTR)
            return failure(ErrorCode::Io, std::generic_category().message(errno));
        m_atEnd = got == 0;
        m_end += got > 0 ? static_cast<std::size_t>(got) : 0;
    }
}

Result<Secret> askSecret(const QString &question)
{
    const Terminal terminal;
    if (!terminal.isThere())
        return failure(ErrorCode::InvalidInput,
                       "there is no terminal to ask on; give --password-file FILE or --password-stdin");
    terminal.say(question + QLatin1String(": "));
    const NoEcho quiet(terminal.descriptor());
    auto secret = readFrom(terminal.descriptor(), /*oneLine=*/true);
    terminal.say(QStringLiteral("\n"));
    return secret;
}

Result<Secret> askNewSecret(const QString &question)
{
    SHEAF_TRY(first, askSecret(question));
    if (first.empty())
        return failure(ErrorCode::InvalidInput, "what was typed is empty");
    SHEAF_TRY(second, askSecret(QStringLiteral("The same again")));
    if (!(first == second))
        return failure(ErrorCode::InvalidInput, "what was typed the second time differs");
    return std::move(first);
}

bool hasTerminal() { return Terminal().isThere(); }

Result<void> showOnTerminal(const ShownSecrets &shown)
{
    const Terminal terminal;
    if (!terminal.isThere())
        return failure(ErrorCode::InvalidInput, "there is no terminal to show this on");
    for (const auto &[text, secret] : shown)
        if (!terminal.say(text) || !terminal.write(secret->view()) || !terminal.say(QStringLiteral("\n")))
            return failure(ErrorCode::Io, "the terminal is gone");
    return {};
}

Result<Secret> vaultPassword(const Arguments &arguments, bool isNew)
{
    const auto file = arguments.value(QStringLiteral("password-file"));
    if (file)
        return secretFromFile(*file);
    if (arguments.has(QStringLiteral("password-stdin")))
        return readFrom(STDIN_FILENO, /*oneLine=*/true);
    if (isNew)
        return askNewSecret(QStringLiteral("A password for the new vault"));
    SHEAF_TRY(password, askSecret(QStringLiteral("Password")));
    if (password.empty())
        return failure(ErrorCode::InvalidInput, "the password is empty");
    return std::move(password);
}

OptionSpec languageOption(const QString &what)
{
    return {QStringLiteral("language"), QStringLiteral("NAME"),
            what + QStringLiteral(": english, japanese, korean, spanish, chinese_simplified, chinese_traditional, "
                                  "french, italian, czech or portuguese")};
}

std::string languageName(const Arguments &arguments)
{
    return arguments.value(QStringLiteral("language")).value_or(QString()).toStdString();
}

Result<Secret> mnemonicWords(const Arguments &arguments)
{
    const std::string language = languageName(arguments);
    SHEAF_CHECK(wallet::languageFrom(language)); // before anything is typed
    const auto file = arguments.value(QStringLiteral("mnemonic-file"));
    auto words = file ? secretFromFile(*file) : askSecret(QStringLiteral("The words of the mnemonic"));
    if (words)
        SHEAF_CHECK(wallet::checkWords(*words, language));
    return words;
}

namespace {

/// Each line of a file that says something.
Result<std::vector<Secret>> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(ErrorCode::Io, path.toStdString() + ": " + file.errorString().toStdString());
    InputLines input(file.handle());
    std::vector<Secret> lines;
    while (true) {
        SHEAF_TRY(line, input.next());
        if (!line)
            return lines;
        if (!line->empty())
            lines.push_back(std::move(*line));
    }
}

} // namespace

Result<std::vector<Secret>> shares(const Arguments &arguments)
{
    if (const auto file = arguments.value(QStringLiteral("shares-file")))
        return linesOf(*file);
    std::vector<Secret> all;
    while (true) {
        SHEAF_TRY(share, askSecret(QStringLiteral("Share %1, or nothing after the last one").arg(all.size() + 1)));
        if (share.empty())
            return all;
        all.push_back(std::move(share));
    }
}

Result<Secret> mnemonicPassphrase(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("passphrase")))
        return askSecret(QStringLiteral("The passphrase beside the words"));
    if (const auto file = arguments.value(QStringLiteral("passphrase-file")))
        return secretFromFile(*file);
    return Secret();
}

Result<Secret> newPassphrase(const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("passphrase")))
        return askNewSecret(QStringLiteral("A passphrase for the shares"));
    return mnemonicPassphrase(arguments);
}

Result<void> confirm(const Arguments &arguments, const QString &question)
{
    if (arguments.has(QStringLiteral("yes")))
        return {};
    const Terminal terminal;
    if (!terminal.isThere())
        return failure(ErrorCode::InvalidInput, "there is no terminal to ask on; --yes says yes");
    terminal.say(question + QLatin1String(" [y/N] "));
    SHEAF_TRY(said, readFrom(terminal.descriptor(), /*oneLine=*/true));
    if (said.text() != "y" && said.text() != "yes" && said.text() != "Y")
        return failure(ErrorCode::Denied, "you said no");
    return {};
}

} // namespace sheaf::cli
