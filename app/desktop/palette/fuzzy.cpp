// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzzy.h"

#include <QStringList>

#include <algorithm>
#include <vector>

namespace sheaf::desktop {

namespace {

constexpr qsizetype kLongestPattern = 64;
constexpr qsizetype kLongestText = 256;
constexpr int kLetter = 16;
constexpr int kWordStart = 12;
constexpr int kTextStart = 4;
constexpr int kRun = 10;
constexpr int kNone = -1'000'000;

/// Without case and accents, letter for letter.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            out += c.toCaseFolded();
    return out;
}

bool startsWord(const QString &text, const QString &cased, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    const QChar here = text.at(at);
    if (here.isLetterOrNumber() && !before.isLetterOrNumber())
        return true;
    if (here.isDigit() != before.isDigit() && here.isLetterOrNumber())
        return true;
    return at < cased.size() && cased.at(at).isUpper() && !cased.at(at - 1).isUpper();
}

/// The best way to find the word's letters in the text: `best[i][j]` ends with letter i at j.
std::optional<int> wordScore(const QString &word, const QString &text, const QString &cased)
{
    const qsizetype n = text.size();
    std::vector<int> before(static_cast<std::size_t>(n), kNone);
    std::vector<int> here(static_cast<std::size_t>(n), kNone);
    for (qsizetype i = 0; i < word.size(); ++i) {
        int reach = kNone; // the best end of the letters before, somewhere to the left
        for (qsizetype j = 0; j < n; ++j) {
            const auto at = static_cast<std::size_t>(j);
            here[at] = kNone;
            if (word.at(i) == text.at(j)) {
                const int letter = kLetter + (startsWord(text, cased, j) ? kWordStart : 0) + (j == 0 ? kTextStart : 0);
                if (i == 0)
                    here[at] = letter;
                else if (reach > kNone)
                    here[at] = reach + letter;
                if (i > 0 && j > 0 && before[at - 1] > kNone)
                    here[at] = std::max(here[at], before[at - 1] + letter + kRun);
            }
            reach = std::max(reach > kNone ? reach - 1 : kNone, before[at]);
        }
        std::swap(before, here);
    }
    const int best = before.empty() ? kNone : *std::max_element(before.begin(), before.end());
    return best > kNone ? std::optional(best) : std::nullopt;
}

} // namespace

std::optional<int> fuzzyScore(const QString &pattern, const QString &text)
{
    const QString plain = folded(text.left(kLongestText));
    QString cased;
    for (const QChar c : text.left(kLongestText).normalized(QString::NormalizationForm_D))
        if (!c.isMark())
            cased += c;
    int sum = 0;
    for (const QString &word : folded(pattern.left(kLongestPattern)).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const auto score = wordScore(word, plain, cased);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    return sum * 16 - static_cast<int>(plain.size());
}

} // namespace sheaf::desktop
