// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_text.h"

#include <qrencode.h>

#include <memory>

namespace sheaf::cli {

namespace {

constexpr qsizetype kQuiet = 4;

bool isDark(const QStringList &rows, qsizetype row, qsizetype column)
{
    return row >= 0 && column >= 0 && row < rows.size() && column < rows.size() &&
           rows[row][column] == QLatin1Char('1');
}

QChar halfBlock(bool upper, bool lower)
{
    if (upper)
        return lower ? QChar(0x2588) : QChar(0x2580);
    return lower ? QChar(0x2584) : QLatin1Char(' ');
}

} // namespace

Result<QStringList> qrRows(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1), &QRcode_free);
    if (!code)
        return failure(ErrorCode::InvalidInput, "a part does not fit a QR code; make the fragments shorter");
    QStringList rows;
    for (int row = 0; row < code->width; ++row) {
        QString modules;
        for (int column = 0; column < code->width; ++column)
            modules += QLatin1Char((code->data[row * code->width + column] & 1U) != 0 ? '1' : '0');
        rows << modules;
    }
    return rows;
}

QString qrForTerminal(const QStringList &rows, bool coloured)
{
    const QString begin = coloured ? QStringLiteral("\x1b[30;107m") : QString();
    const QString end = coloured ? QStringLiteral("\x1b[0m\n") : QStringLiteral("\n");
    QString text;
    for (qsizetype row = -kQuiet; row < rows.size() + kQuiet; row += 2) {
        text += begin;
        for (qsizetype column = -kQuiet; column < rows.size() + kQuiet; ++column)
            text += halfBlock(isDark(rows, row, column), isDark(rows, row + 1, column));
        text += end;
    }
    return text;
}

} // namespace sheaf::cli
