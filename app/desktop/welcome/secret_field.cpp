// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_field.h"

#include <QClipboard>
#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr quint32 kLockModifier = 2; // of X11 and of xkbcommon, which Wayland counts by

bool isCommand(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held = event.modifiers();
    const bool altGr = held.testFlag(Qt::ControlModifier) && held.testFlag(Qt::AltModifier);
    return !altGr && (held.testFlag(Qt::ControlModifier) || held.testFlag(Qt::MetaModifier));
}

/// Whether a key's text is a character rather than a command such as Escape.
bool isTyped(const QString &text) { return !text.isEmpty() && (text.at(0).isPrint() || text.at(0).isSurrogate()); }

bool isContinuation(std::uint8_t byte) { return (byte & 0xC0U) == 0x80; }

/// Overwrites the characters where they are, for everyone who shares them. Literals lie in read-only memory, and are
/// no secrets.
void wipeShared(QString &text)
{
    if (text.data_ptr().d_ptr() != nullptr) {
        auto *memory = reinterpret_cast<std::uint8_t *>(const_cast<QChar *>(text.constData()));
        wipe(std::span(memory, static_cast<std::size_t>(text.size()) * sizeof(QChar)));
    }
    text.clear();
}

/// Writes one character as UTF-8; how many bytes it took.
std::size_t encode(char32_t character, std::span<std::uint8_t, 4> to)
{
    const auto part = [character](unsigned shift) {
        return static_cast<std::uint8_t>(0x80U | (character >> shift & 0x3FU));
    };
    if (character < 0x80) {
        to[0] = static_cast<std::uint8_t>(character);
        return 1;
    }
    if (character < 0x800) {
        to[0] = static_cast<std::uint8_t>(0xC0U | character >> 6U);
        to[1] = part(0);
        return 2;
    }
    if (character < 0x10000) {
        to[0] = static_cast<std::uint8_t>(0xE0U | character >> 12U);
        to[1] = part(6);
        to[2] = part(0);
        return 3;
    }
    to[0] = static_cast<std::uint8_t>(0xF0U | character >> 18U);
    to[1] = part(12);
    to[2] = part(6);
    to[3] = part(0);
    return 4;
}

/// The character at `at`, which moves behind it; nothing for half a surrogate pair.
std::optional<char32_t> next(const QString &text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (!first.isSurrogate())
        return first.unicode();
    if (!first.isHighSurrogate() || at == text.size() || !text.at(at).isLowSurrogate())
        return std::nullopt;
    return QChar::surrogateToUcs4(first, text.at(at++));
}

} // namespace

SecretField::SecretField(QQuickItem *parent) : QQuickItem(parent)
{
    setFlag(ItemAcceptsInputMethod); // for dead keys; see inputMethodQuery()
    setActiveFocusOnTab(true);
    setAcceptedMouseButtons(Qt::LeftButton);
    setCursor(Qt::IBeamCursor);
}

SecretField::~SecretField() = default;

Secret SecretField::take()
{
    Secret taken = copy();
    clear();
    return taken;
}

Secret SecretField::copy() const { return Secret::copyOf(m_buffer.view().first(m_size)); }

void SecretField::clear() { assign({}); }

void SecretField::assign(std::string_view text)
{
    if (text.size() > kCapacity)
        return;
    Secret next(kCapacity);
    std::copy(text.begin(), text.end(), next.writable().begin());
    m_buffer = std::move(next);
    m_size = text.size();
    m_length = static_cast<int>(std::count_if(
        text.begin(), text.end(), [](char byte) { return !isContinuation(static_cast<std::uint8_t>(byte)); }));
    m_full = false;
    Q_EMIT edited();
}

void SecretField::insert(QString text)
{
    const std::size_t before = m_size;
    int characters = 0;
    bool fits = true;
    for (qsizetype at = 0; at < text.size() && fits;) {
        std::optional<char32_t> character = next(text, at);
        if (character)
            character = filtered(*character);
        if (!character)
            continue;
        std::array<std::uint8_t, 4> bytes{};
        const std::size_t size = encode(*character, bytes);
        fits = m_size + size <= kCapacity;
        if (fits) {
            std::copy_n(bytes.begin(), size, m_buffer.writable().subspan(m_size).begin());
            m_size += size;
            ++characters;
        }
        wipe(bytes);
    }
    wipeShared(text);
    if (!fits) {
        wipe(m_buffer.writable().subspan(before, m_size - before));
        m_size = before;
        characters = 0;
    }
    m_length += characters;
    m_full = !fits;
    if (characters > 0 || m_full)
        Q_EMIT edited();
}

std::optional<char32_t> SecretField::filtered(char32_t character) const
{
    const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    return control ? std::nullopt : std::optional(character);
}

void SecretField::removeLast()
{
    if (m_size == 0)
        return;
    const std::span<std::uint8_t> bytes = m_buffer.writable();
    bool first = false;
    while (m_size > 0 && !first) {
        first = !isContinuation(bytes[--m_size]);
        bytes[m_size] = 0;
    }
    --m_length;
    m_full = false;
    Q_EMIT edited();
}

void SecretField::paste()
{
    if (const QClipboard *clipboard = QGuiApplication::clipboard())
        insert(clipboard->text());
}

void SecretField::noteCapsLock(const QKeyEvent &event)
{
    // The key's own press still carries the state from before it.
    const bool held = (event.nativeModifiers() & kLockModifier) != 0;
    const bool on = event.key() == Qt::Key_CapsLock ? !held : held;
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged();
}

bool SecretField::event(QEvent *event)
{
    // Keys that are typed here are nobody's shortcut.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool clears = isCommand(*key) && (key->key() == Qt::Key_U || key->key() == Qt::Key_Backspace);
        if (clears || key->matches(QKeySequence::Paste) || (!isCommand(*key) && isTyped(key->text()))) {
            event->accept();
            return true;
        }
    }
    return QQuickItem::event(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    noteCapsLock(*event);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT accepted();
        return;
    case Qt::Key_Backspace:
        if (isCommand(*event))
            clear();
        else
            removeLast();
        return;
    default:
        break;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
        return;
    }
    if (isCommand(*event) && event->key() == Qt::Key_U) {
        clear();
        return;
    }
    const QString text = event->text();
    if (isCommand(*event) || !isTyped(text)) {
        event->ignore();
        return;
    }
    insert(text);
}

void SecretField::inputMethodEvent(QInputMethodEvent *event) { insert(event->commitString()); }

/// Dead keys and the compose key work inside Qt as an input method of its own. Those outside (which would show what is
/// typed, and learn it) say that they can't hide text, and Qt leaves them out where text is to be hidden.
QVariant SecretField::inputMethodQuery(Qt::InputMethodQuery query) const
{
    switch (query) {
    case Qt::ImEnabled:
        return isEnabled();
    case Qt::ImHints:
        return static_cast<int>(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    default:
        return {};
    }
}

void SecretField::mousePressEvent(QMouseEvent *event)
{
    forceActiveFocus(Qt::MouseFocusReason);
    event->accept();
}

} // namespace sheaf::desktop
