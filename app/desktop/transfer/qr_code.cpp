// SPDX-License-Identifier: GPL-3.0-or-later
#include "qr_code.h"

#include <QPainter>
#include <qrencode.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <memory>

namespace sheaf::desktop {

namespace {

constexpr int kQuietZone = 4;

/// What QR codes hold in eleven bits for two characters (ISO/IEC 18004, 7.3.4).
bool isAlphanumeric(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char letter) {
        return std::strchr("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:", letter) != nullptr;
    });
}

} // namespace

QrCode::QrCode(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    update();
    Q_EMIT changed();
}

void QrCode::setInk(const QColor &ink)
{
    if (m_ink == ink)
        return;
    m_ink = ink;
    update();
    Q_EMIT changed();
}

void QrCode::setPaper(const QColor &paper)
{
    if (m_paper == paper)
        return;
    m_paper = paper;
    update();
    Q_EMIT changed();
}

QList<bool> QrCode::modulesOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    if (bytes.isEmpty() || bytes.contains('\0'))
        return {};
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        isAlphanumeric(bytes) ? QRcode_encodeString(bytes.constData(), 0, QR_ECLEVEL_L, QR_MODE_8, 1)
                              : QRcode_encodeString8bit(bytes.constData(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    QList<bool> modules;
    for (int i = 0; i < code->width * code->width; ++i)
        modules.append((code->data[i] & 1U) != 0);
    return modules;
}

void QrCode::paint(QPainter *painter)
{
    const QList<bool> modules = modulesOf(m_text);
    const int width = static_cast<int>(std::lround(std::sqrt(static_cast<double>(modules.size()))));
    painter->fillRect(QRectF(0, 0, this->width(), height()), m_paper);
    const int pixels = static_cast<int>(std::min(this->width(), height()));
    const int module = pixels / (width + 2 * kQuietZone);
    if (modules.isEmpty() || module == 0)
        return;
    const int left = (static_cast<int>(this->width()) - module * width) / 2;
    const int top = (static_cast<int>(height()) - module * width) / 2;
    for (int y = 0; y < width; ++y)
        for (int x = 0; x < width; ++x)
            if (modules.at(y * width + x))
                painter->fillRect(left + x * module, top + y * module, module, module, m_ink);
}

} // namespace sheaf::desktop
