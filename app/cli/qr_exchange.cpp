// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_exchange.h"

#include "qr_text.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <array>
#include <cerrno>

namespace sheaf::cli {

namespace {

using devices::Fault;
using devices::Outcome;
using devices::UniformResource;
using Time = std::chrono::steady_clock;

/// Of each code on a terminal: 29 lines of it, where the usual one would need 37.
constexpr std::size_t kFragment = 100;
constexpr int kTick = 200; // ms: five codes a second, which cameras of devices keep up with
constexpr qint64 kMostContent = qint64{32} * 1024 * 1024;
constexpr std::size_t kLongestLine = std::size_t{1} << 20;

QString q(const char *text) { return QString::fromUtf8(text); }

/// What is typed or pasted is not shown among the codes.
class QuietTerminal final
{
public:
    QuietTerminal()
    {
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        m_isChanged = true;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSANOW, &quiet);
    }
    ~QuietTerminal()
    {
        if (m_isChanged)
            ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
    }
    QuietTerminal(const QuietTerminal &) = delete;
    QuietTerminal &operator=(const QuietTerminal &) = delete;

private:
    termios m_before{};
    bool m_isChanged = false;
};

/// The codes, one after the other at the same place of a terminal.
class Display final
{
public:
    static Result<Display> make(const std::vector<std::string> &parts)
    {
        Display display;
        for (const std::string &part : parts) {
            SHEAF_TRY(rows, qrRows(QString::fromStdString(part).toUpper()));
            display.m_frames.push_back(qrForTerminal(rows, true));
        }
        return display;
    }

    void next()
    {
        if (m_frames.size() == 1 && m_shown > 0)
            return;
        const QString &frame = m_frames[m_shown % m_frames.size()];
        QString text = m_shown == 0 ? QString() : QStringLiteral("\x1b[%1A").arg(m_lines);
        text +=
            frame +
            QStringLiteral("%1 of %2; Ctrl+C gives up\x1b[K\n").arg(m_shown % m_frames.size() + 1).arg(m_frames.size());
        m_lines = frame.count(QLatin1Char('\n')) + 1;
        ++m_shown;
        const QByteArray bytes = text.toUtf8();
        std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stderr);
        std::fflush(stderr);
    }

private:
    std::vector<QString> m_frames;
    std::size_t m_shown = 0;
    qsizetype m_lines = 0;
};

/// Where an answer comes from.
class Source
{
public:
    virtual ~Source() = default;
    /// Waits for at most a tick; nothing where there is no answer yet.
    virtual Outcome<std::optional<UniformResource>> look() = 0;
    /// What kept the last from being one.
    virtual std::string problem() const { return {}; }

protected:
    Source() = default;
    Source(const Source &) = default;
    Source &operator=(const Source &) = default;
};

class FileSource final : public Source
{
public:
    FileSource(QString file, const Output *output)
        : m_file(std::move(file)), m_output(output), m_seen(contentOf(m_file).value_or(Bytes()))
    {
    }

    Outcome<std::optional<UniformResource>> look() override
    {
        ::poll(nullptr, 0, kTick);
        const auto content = contentOf(m_file);
        if (!content || *content == m_seen)
            return std::nullopt;
        m_seen = *content;
        auto parts = wallet::partsIn(m_seen);
        auto resource = parts ? wallet::resourceIn(*parts) : tl::unexpected(parts.error());
        if (resource)
            return std::optional(std::move(*resource));
        m_problem = resource.error().detail; // half written, or not all parts: it will change again
        m_output->note(q("%1: %2").arg(m_file, QString::fromStdString(m_problem)));
        return std::nullopt;
    }
    std::string problem() const override { return m_problem; }

private:
    QString m_file;
    const Output *m_output;
    Bytes m_seen;
    std::string m_problem;
};

/// Parts on lines, as they come in.
class InputSource final : public Source
{
public:
    Outcome<std::optional<UniformResource>> look() override
    {
        pollfd wanted{STDIN_FILENO, POLLIN, 0};
        if (::poll(&wanted, 1, kTick) <= 0)
            return std::nullopt;
        std::array<char, 4096> block{};
        const ssize_t count = ::read(STDIN_FILENO, block.data(), block.size());
        if (count < 0)
            return std::nullopt; // interrupted
        const bool isAtEnd = count == 0;
        m_line.append(isAtEnd ? "\n" : block.data(), isAtEnd ? 1 : static_cast<std::size_t>(count));
        if (m_line.size() > kLongestLine)
            return devices::fail(Fault::BadData, "a line on standard input is too long for a part");
        for (std::size_t end = m_line.find('\n'); end != std::string::npos; end = m_line.find('\n')) {
            SHEAF_DEVICE_CHECK(take(QString::fromUtf8(m_line.data(), static_cast<qsizetype>(end)).trimmed()));
            m_line.erase(0, end + 1);
        }
        if (m_decoder.isComplete())
            return std::optional(m_decoder.resource());
        if (isAtEnd)
            return devices::fail(Fault::BadData, "standard input ended before the answer was whole; give its parts "
                                                 "there, a line each, or in a file that --answer-file names");
        return std::nullopt;
    }

private:
    Outcome<> take(const QString &line)
    {
        if (line.isEmpty() || m_decoder.isComplete())
            return {};
        const auto received = m_decoder.receive(line.toStdString());
        if (!received)
            return devices::fail(Fault::BadData, received.error().detail + "; give the codes of the device's answer");
        return {};
    }

    std::string m_line;
    devices::UrDecoder m_decoder;
};

Outcome<> writeRequest(const std::vector<std::string> &parts, const CodeOptions &options, const Output &output)
{
    QSaveFile file(options.requestFile);
    QByteArray text;
    for (const std::string &part : parts)
        text += QByteArray::fromStdString(part) + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return devices::fail(Fault::BadData, options.requestFile.toStdString() +
                                                 " can't be written: " + file.errorString().toStdString());
    output.note(q("The request is in %1; 'sheaf-cli offline ur show < %1' shows its codes.").arg(options.requestFile));
    return {};
}

tl::unexpected<devices::DeviceError> givenUp(Fault fault, std::string why, const std::string &problem)
{
    // A signature that was made can't be taken back, only left where it is.
    why += "; should the device have signed, its answer does nothing as long as it is shown to nobody";
    if (!problem.empty())
        why += " (" + problem + ")";
    return devices::fail(fault, std::move(why));
}

} // namespace

std::vector<OptionSpec> codeOptions()
{
    return {{q("request-file"), q("F"), q("for an air-gapped device: write what it shall sign into a file")},
            {q("answer-file"), q("F"), q("its answer, as it comes into a file: parts on lines, or a picture")},
            {q("wait"), q("SECONDS"), q("how long it is waited for; 900 if not said")}};
}

Result<CodeOptions> codeOptionsOf(const Arguments &arguments)
{
    CodeOptions options;
    options.requestFile = arguments.value(q("request-file")).value_or(QString());
    options.answerFile = arguments.value(q("answer-file")).value_or(QString());
    if (const auto said = arguments.value(q("wait"))) {
        bool isNumber = false;
        const unsigned seconds = said->toUInt(&isNumber);
        if (!isNumber || seconds == 0 || seconds > 86'400)
            return failure(ErrorCode::InvalidInput, "--wait takes 1 to 86400 seconds");
        options.wait = std::chrono::seconds(seconds);
    }
    return options;
}

Result<Bytes> contentOf(const QString &name)
{
    QFile file(name);
    if (!QFileInfo(name).isFile())
        return failure(ErrorCode::Io, name.toStdString() + " is no file");
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Io, name.toStdString() + ": " + file.errorString().toStdString());
    const QByteArray content = file.read(kMostContent + 1);
    if (content.size() > kMostContent)
        return failure(ErrorCode::InvalidInput, name.toStdString() + " is larger than 32 MiB");
    return Bytes(content.begin(), content.end());
}

Outcome<UniformResource> exchangeCodes(const UniformResource &request, const CodeOptions &options, const Output &output,
                                       const std::function<bool()> &gaveUp)
{
    const auto parts = wallet::partsOf(request, kFragment);
    if (!parts)
        return devices::fail(Fault::Unsupported, parts.error().detail);
    std::optional<Display> display;
    // Before the request is there for anybody: what lies in its place is older.
    std::unique_ptr<Source> source;
    if (options.answerFile.isEmpty())
        source = std::make_unique<InputSource>();
    else
        source = std::make_unique<FileSource>(options.answerFile, &output);
    if (!options.requestFile.isEmpty()) {
        SHEAF_DEVICE_CHECK(writeRequest(*parts, options, output));
    } else if (::isatty(STDERR_FILENO) == 1) {
        auto made = Display::make(*parts);
        if (!made)
            return devices::fail(Fault::Unsupported, made.error().detail);
        display = std::move(*made);
    } else {
        for (const std::string &part : *parts)
            output.note(QString::fromStdString(part));
    }
    const QuietTerminal quiet;
    const auto end = Time::now() + options.wait;
    while (!gaveUp()) {
        if (Time::now() >= end)
            return givenUp(Fault::Timeout,
                           "no answer was shown here within " + std::to_string(options.wait.count()) + " seconds",
                           source->problem());
        if (display)
            display->next();
        SHEAF_DEVICE_TRY(answer, source->look());
        if (answer)
            return std::move(*answer);
    }
    return givenUp(Fault::Cancelled, "nothing is waited for any more", source->problem());
}

} // namespace sheaf::cli
