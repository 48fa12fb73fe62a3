// SPDX-License-Identifier: GPL-3.0-or-later
#include "words_field.h"

#include "format.h"

#include <QKeyEvent>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr std::size_t kMostOffers = 6;
constexpr std::size_t kMostPrefix = 16; ///< of what is shown; the longest word has eight letters

bool isSpace(char32_t character)
{
    // What copying from a page brings along counts as space: zero-width characters and the byte order mark too.
    return QChar::isSpace(character) || (character >= 0x200B && character <= 0x200D) || character == 0xFEFF;
}

QString quoted(const std::vector<std::string_view> &words)
{
    QStringList all;
    for (const std::string_view word : words)
        all << QStringLiteral("“") + format::text(word) + QStringLiteral("”");
    return all.join(QStringLiteral(", "));
}

} // namespace

WordsField::WordsField(QQuickItem *parent) : SecretField(parent)
{
    connect(this, &SecretField::edited, this, &WordsField::judge);
}

std::optional<char32_t> WordsField::filtered(char32_t character) const
{
    const std::string_view before = peek();
    if (isSpace(character))
        return before.empty() || before.ends_with(' ') || m_most == 1 ? std::nullopt : std::optional(U' ');
    if (!SecretField::filtered(character))
        return std::nullopt;
    return QChar::toLower(character);
}

bool WordsField::isListed(std::string_view word) const
{
    return m_shares ? wallet::isShareWord(word) : wallet::isWord(word);
}

std::span<const std::string_view> WordsField::listedFrom(std::string_view prefix) const
{
    return m_shares ? wallet::shareCompletions(prefix) : wallet::completions(prefix);
}

void WordsField::judge()
{
    const std::string_view text = peek();
    const std::size_t space = text.rfind(' ');
    const std::string_view typing = space == std::string_view::npos ? text : text.substr(space + 1);
    m_count = static_cast<int>(std::count(text.begin(), text.end(), ' '));
    m_prefix = format::text(typing.substr(0, kMostPrefix));
    m_offers.clear();
    if (!typing.empty() && !isListed(typing))
        for (const std::string_view word : listedFrom(typing))
            if (static_cast<std::size_t>(m_offers.size()) < kMostOffers)
                m_offers << format::text(word);
    m_offered = 0;
    m_verdict.clear();
    m_wrong = false;
    m_complete = false;
    if (m_most > 1)
        judgeAll();
    Q_EMIT offeredChanged();
    Q_EMIT judged();
}

void WordsField::judgeAll()
{
    const std::string_view text = peek();
    if (text.empty())
        return;
    const std::size_t space = text.rfind(' ');
    const std::string_view typing = space == std::string_view::npos ? text : text.substr(space + 1);
    // A word that is still being typed is not judged, unless it can't become one any more.
    const bool isWhole = typing.empty() || isListed(typing);
    const bool isHopeless = !isWhole && listedFrom(typing).empty();
    const std::string_view judged = isWhole || isHopeless ? text : text.substr(0, text.size() - typing.size());
    const Secret words = Secret::copyOf(asBytes(judged));
    if (m_shares)
        judgeShare(words, isWhole);
    else
        judgeWords(words, isWhole);
    if (m_complete)
        m_verdict = tr("%n words, and they fit together.", nullptr, m_count + (typing.empty() ? 0 : 1));
}

void WordsField::sayUnknown(std::size_t position, const std::vector<std::string_view> &nearest)
{
    m_wrong = true;
    m_verdict = tr("Word %1 is not on the list.").arg(position);
    if (!nearest.empty())
        m_verdict += QLatin1Char(' ') + tr("Did you mean %1?").arg(quoted(nearest));
}

void WordsField::sayUnfit(int count)
{
    m_wrong = count >= m_most;
    m_verdict =
        m_wrong ? tr("These %n words do not fit together: one of them is wrong, or in another place.", nullptr, count)
                : tr("These %n words do not fit together. Go on if there are more; if not, one of them is "
                     "wrong, or in another place.",
                     nullptr, count);
}

void WordsField::judgeWords(const Secret &words, bool isWhole)
{
    const auto flaw = wallet::examineWords(words);
    using Kind = wallet::WordsFlaw::Kind;
    m_complete = !flaw && isWhole;
    if (!flaw)
        return;
    const auto position = static_cast<int>(flaw->position);
    switch (flaw->kind) {
    case Kind::UnknownWord:
        return sayUnknown(flaw->position, flaw->nearest);
    case Kind::WordCount:
        m_wrong = position > m_most;
        m_verdict = m_wrong ? tr("%n words are too many; there are 24 at most.", nullptr, position)
                            : tr("%n words so far; there will be 12, 15, 18, 21 or 24.", nullptr, position);
        return;
    case Kind::Checksum:
        return sayUnfit(position);
    }
}

void WordsField::judgeShare(const Secret &words, bool isWhole)
{
    const auto flaw = wallet::examineShare(words);
    using Kind = wallet::ShareFlaw::Kind;
    m_complete = !flaw && isWhole;
    if (!flaw)
        return;
    const auto position = static_cast<int>(flaw->position);
    switch (flaw->kind) {
    case Kind::UnknownWord:
        return sayUnknown(flaw->position, flaw->nearest);
    case Kind::WordCount:
        m_wrong = position > m_most;
        m_verdict = m_wrong ? tr("%n words are too many for one share.", nullptr, position)
                            : tr("%n words so far; most shares have 20 or 33.", nullptr, position);
        return;
    case Kind::Checksum:
        return sayUnfit(position);
    case Kind::Content:
        m_wrong = true;
        m_verdict = tr("The words fit together, and what they say can't be: whatever made this share was in error.");
        return;
    }
}

void WordsField::offer(int which)
{
    const int last = static_cast<int>(m_offers.size()) - 1;
    which = std::clamp(which, 0, std::max(last, 0));
    if (m_offered == which)
        return;
    m_offered = which;
    Q_EMIT offeredChanged();
}

void WordsField::accept(int offer)
{
    if (offer < 0 || offer >= m_offers.size())
        return;
    const std::string_view text = peek();
    const std::size_t kept = text.rfind(' ') + 1; // 0 where there is none
    const std::string word = m_offers.at(offer).toStdString();
    Secret next(kept + word.size() + (m_most > 1 ? 1 : 0));
    std::copy_n(text.begin(), kept, next.writable().begin());
    std::copy(word.begin(), word.end(), next.writable().subspan(kept).begin());
    if (m_most > 1)
        next.writable().back() = ' ';
    assign(next.text());
}

bool WordsField::takeKey(int key)
{
    if (m_offers.isEmpty())
        return false;
    switch (key) {
    case Qt::Key_Down:
        offer(m_offered + 1);
        return true;
    case Qt::Key_Up:
        offer(m_offered - 1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        accept(m_offered);
        return true;
    case Qt::Key_Space:
        if (m_offers.size() != 1)
            return false;
        accept(0);
        return true;
    default:
        return false;
    }
}

bool WordsField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !m_offers.isEmpty()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_Tab) {
            event->accept();
            return true;
        }
    }
    return SecretField::event(event);
}

void WordsField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::NoModifier && takeKey(event->key()))
        return;
    SecretField::keyPressEvent(event);
}

} // namespace sheaf::desktop
