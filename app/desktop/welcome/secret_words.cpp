// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_words.h"

#include "format.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QKeyEvent>
#include <QPainter>
#include <QQuickWindow>
#include <QRawFont>

#include <algorithm>
#include <array>

namespace sheaf::desktop {

namespace {

constexpr std::size_t kLongestPainted = 32;

template <typename T, std::size_t N> void wipeArray(std::array<T, N> &array)
{
    wipe(std::span(reinterpret_cast<std::uint8_t *>(array.data()), sizeof(array)));
}

} // namespace

SecretWords::SecretWords(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &SecretWords::changed, this, &SecretWords::refresh);
}

void SecretWords::setSource(SecretField *source)
{
    if (m_source == source)
        return;
    disconnect(m_following);
    disconnect(m_leaving);
    m_source = source;
    if (source != nullptr) {
        m_following = connect(source, &SecretField::edited, this, &SecretWords::follow);
        m_leaving = connect(source, &QObject::destroyed, this, [this] {
            m_source = nullptr;
            clear();
        });
    }
    follow();
}

void SecretWords::follow()
{
    if (m_source == nullptr) {
        clear();
        return;
    }
    // The word that is being typed is not among them yet.
    const std::string_view text = m_source->peek();
    const std::size_t end = text.rfind(' ');
    show(Secret::copyOf(asBytes(end == std::string_view::npos ? std::string_view() : text.substr(0, end))));
}

void SecretWords::show(const Secret &words)
{
    m_words = words.clone();
    const std::string_view text = m_words.text();
    m_count = text.empty() ? 0 : static_cast<int>(std::count(text.begin(), text.end(), ' ')) + 1;
    m_current = std::clamp(m_current, 0, std::max(m_count - 1, 0));
    Q_EMIT changed();
    Q_EMIT spokenChanged();
}

void SecretWords::clear() { show(Secret()); }

void SecretWords::setRevealed(bool revealed)
{
    if (m_revealed == revealed)
        return;
    m_revealed = revealed;
    update();
    Q_EMIT revealedChanged();
    Q_EMIT spokenChanged();
}

void SecretWords::setColumns(int columns)
{
    if (m_columns == std::max(columns, 1))
        return;
    m_columns = std::max(columns, 1);
    Q_EMIT changed();
}

void SecretWords::setRowHeight(qreal height)
{
    if (qFuzzyCompare(m_rowHeight, height))
        return;
    m_rowHeight = height;
    Q_EMIT changed();
}

int SecretWords::rows() const { return (m_count + m_columns - 1) / m_columns; }

void SecretWords::refresh()
{
    setImplicitHeight(rows() * m_rowHeight);
    update();
}

std::string_view SecretWords::word(int index) const
{
    std::string_view rest = m_words.text();
    for (int skipped = 0; skipped < index; ++skipped)
        rest.remove_prefix(std::min(rest.find(' '), rest.size() - 1) + 1);
    return rest.substr(0, rest.find(' '));
}

QString SecretWords::spoken() const
{
    if (m_count == 0)
        return {};
    const QString number = QString::number(m_current + 1);
    return m_revealed ? number + QStringLiteral(": ") + format::text(word(m_current)) : number;
}

void SecretWords::moveTo(int index)
{
    index = std::clamp(index, 0, std::max(m_count - 1, 0));
    if (m_current == index)
        return;
    m_current = index;
    update();
    Q_EMIT spokenChanged();
}

void SecretWords::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
        moveTo(m_current + 1);
        return;
    case Qt::Key_Up:
        moveTo(m_current - 1);
        return;
    case Qt::Key_Right:
        moveTo(m_current + rows());
        return;
    case Qt::Key_Left:
        moveTo(m_current - rows());
        return;
    case Qt::Key_Home:
        moveTo(0);
        return;
    case Qt::Key_End:
        moveTo(m_count - 1);
        return;
    default:
        event->ignore();
    }
}

void SecretWords::focusInEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusInEvent(event);
    update();
}

void SecretWords::focusOutEvent(QFocusEvent *event)
{
    QQuickPaintedItem::focusOutEvent(event);
    update();
}

void SecretWords::itemChange(ItemChange change, const ItemChangeData &data)
{
    if (change == ItemSceneChange) {
        disconnect(m_activity);
        if (data.window != nullptr)
            m_activity = connect(data.window, &QWindow::activeChanged, this, [this] {
                if (window() == nullptr || !window()->isActive())
                    setRevealed(false);
            });
    }
    if (change == ItemVisibleHasChanged && !data.boolValue)
        setRevealed(false);
    QQuickPaintedItem::itemChange(change, data);
}

void SecretWords::paintWord(QPainter &painter, std::string_view word, QPointF baseline) const
{
    const QRawFont font = QRawFont::fromFont(m_font);
    const std::size_t length = std::min(word.size(), kLongestPainted);
    std::array<QChar, kLongestPainted> characters{};
    std::array<quint32, kLongestPainted> glyphs{};
    std::array<QPointF, kLongestPainted> advances{};
    std::array<QPointF, kLongestPainted> positions{};
    for (std::size_t i = 0; i < length; ++i)
        characters[i] = QLatin1Char(word[i]); // the list's words are ASCII
    int count = static_cast<int>(length);
    font.glyphIndexesForChars(characters.data(), count, glyphs.data(), &count);
    font.advancesForGlyphIndexes(glyphs.data(), advances.data(), count);
    QPointF at;
    for (int i = 0; i < count; ++i) {
        positions[static_cast<std::size_t>(i)] = at;
        at += advances[static_cast<std::size_t>(i)];
    }
    {
        QGlyphRun run;
        run.setRawFont(font);
        run.setRawData(glyphs.data(), positions.data(), count);
        painter.drawGlyphRun(baseline, run);
    }
    wipeArray(characters);
    wipeArray(glyphs);
    wipeArray(advances);
    wipeArray(positions);
}

void SecretWords::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::TextAntialiasing);
    painter->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const qreal columnWidth = width() / m_columns;
    const qreal numberWidth = metrics.horizontalAdvance(QStringLiteral("00"));
    const qreal gap = metrics.horizontalAdvance(QLatin1Char('0'));
    for (int i = 0; i < m_count; ++i) {
        const QRectF cell(i / rows() * columnWidth, i % rows() * m_rowHeight, columnWidth, m_rowHeight);
        if (i == m_current && hasActiveFocus()) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(m_mark);
            painter->drawRoundedRect(cell.adjusted(0, 0, -gap, 0), gap / 2, gap / 2);
        }
        const qreal baseline = cell.center().y() + (metrics.ascent() - metrics.descent()) / 2;
        const QString number = QString::number(i + 1);
        painter->setPen(m_quietInk);
        painter->drawText(QPointF(cell.x() + gap + numberWidth - metrics.horizontalAdvance(number), baseline), number);
        const QPointF start(cell.x() + gap + numberWidth + gap, baseline);
        if (m_revealed) {
            painter->setPen(m_ink);
            paintWord(*painter, word(i), start);
        } else {
            painter->drawText(start, QStringLiteral("●●●●●")); // of one length, whatever the word's is
        }
    }
}

} // namespace sheaf::desktop
