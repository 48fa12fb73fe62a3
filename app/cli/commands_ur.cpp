// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_text.h"
#include "secrets.h"
#include "session.h"
#include "stop_signal.h"
#include "wallet/qr_codes.h"

#include <QCoroTimer>
#include <QJsonArray>
#include <QTimer>

#include <unistd.h>

#include <cstdio>

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

struct Frame
{
    QString part;
    QStringList rows;
};

/// Upper case has a denser form in a QR code (alphanumeric), and a UR is the same in either case.
Result<std::vector<Frame>> framesOf(const std::vector<std::string> &parts)
{
    std::vector<Frame> frames;
    for (const std::string &text : parts) {
        const QString part = QString::fromStdString(text).toUpper();
        SHEAF_TRY(rows, qrRows(part));
        frames.push_back({part, std::move(rows)});
    }
    return frames;
}

Result<int> numberOption(const Arguments &arguments, const char *name, int usual, int most)
{
    const auto said = arguments.value(q(name));
    if (!said)
        return usual;
    bool isNumber = false;
    const int number = said->toInt(&isNumber);
    if (!isNumber || number < 1 || number > most)
        return failure(ErrorCode::InvalidInput, "--" + std::string(name) + " takes 1 to " + std::to_string(most));
    return number;
}

QJsonObject framesJson(const std::vector<Frame> &frames)
{
    QJsonArray array;
    for (const Frame &frame : frames)
        array.append(QJsonObject{{q("part"), frame.part}, {q("rows"), QJsonArray::fromStringList(frame.rows)}});
    return {{q("frames"), array}};
}

void put(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

/// Over each other on a terminal until Ctrl+C, or for `rounds`.
Task<void> animate(std::vector<Frame> frames, int rate, int rounds)
{
    bool isStopped = false;
    const StopSignal stopSignal([&isStopped] { isStopped = true; });
    QTimer timer;
    timer.start(1000 / rate);
    put(QStringLiteral("\x1b[2J"));
    for (int round = 0; (rounds == 0 || round < rounds) && !isStopped; ++round) {
        for (std::size_t i = 0; i < frames.size() && !isStopped; ++i) {
            put(QStringLiteral("\x1b[H") + qrForTerminal(frames[i].rows, true) +
                QStringLiteral("%1 of %2; Ctrl+C ends it\x1b[K\n").arg(i + 1).arg(frames.size()));
            co_await timer;
        }
    }
}

Task<Result<void>> show(Session *session)
{
    constexpr int kUsualRate = 5; // frames a second: what cameras of devices keep up with
    SHEAF_CO_TRY(rate, numberOption(session->arguments(), "rate", kUsualRate, 20));
    SHEAF_CO_TRY(rounds, numberOption(session->arguments(), "rounds", 0, 1'000'000));
    SHEAF_CO_TRY(input, readStandardInput());
    SHEAF_CO_TRY(parts, wallet::partsIn(input.view()));
    SHEAF_CO_TRY(frames, framesOf(parts));
    if (!session->output().isJson() && isatty(STDOUT_FILENO) == 1) {
        const int times = frames.size() == 1 ? 1 : rounds;
        co_await animate(std::move(frames), rate, times);
        co_return {};
    }
    QString text;
    for (const Frame &frame : frames)
        text += qrForTerminal(frame.rows, false) + QLatin1Char('\n');
    session->output().answer(framesJson(frames), text);
    co_return {};
}

} // namespace

std::vector<Command> urCommands()
{
    CommandSpec spec{{q("offline"), q("ur"), q("show")},
                     {},
                     q("a document with parts, or parts on lines: shown as QR codes, one after the other"),
                     {{q("rate"), q("N"), q("codes a second, 1 to 20; 5 if not said")},
                      {q("rounds"), q("N"), q("times over; until Ctrl+C if not said")}}};
    return {{std::move(spec), show}};
}

} // namespace sheaf::cli
