// SPDX-License-Identifier: GPL-3.0-or-later
#include "share_collection.h"

#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr int kMostWords = static_cast<int>(wallet::kMostShareWords);

QString progressText(const wallet::ShareProgress &progress)
{
    QStringList parts;
    if (progress.groupCount > 1)
        parts << ShareCollection::tr("%1 of %2 groups are complete")
                     .arg(progress.completeGroups())
                     .arg(progress.groupThreshold);
    for (const wallet::ShareProgress::OfGroup &group : progress.groups) {
        const QString shares = ShareCollection::tr("%1 of %2 shares").arg(group.there).arg(group.threshold);
        parts << (progress.groupCount > 1 ? ShareCollection::tr("group %1: %2").arg(group.group).arg(shares) : shares);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace

ShareCollection::ShareCollection(QObject *parent) : QObject(parent), m_words(kMostWords) {}

std::vector<Secret> ShareCollection::copies() const
{
    std::vector<Secret> all;
    all.reserve(m_held.size());
    for (const Held &held : m_held)
        all.push_back(held.share.clone());
    return all;
}

void ShareCollection::take(WordsField *field)
{
    if (field == nullptr || !field->complete())
        return;
    Secret share = field->copy();
    const auto place = wallet::placeOf(share);
    if (!place)
        return setProblem(format::problem(place.error()));
    const QString key = QStringLiteral("%1.%2").arg(place->group).arg(place->member);
    std::vector<Secret> all = copies();
    all.push_back(share.clone());
    const auto progress = wallet::progressOf(all);
    if (!progress)
        return setProblem(
            tr("This share does not belong to the others: it is of another wallet, or of another time when "
               "this one was split. Take shares that were made together."));
    if (std::any_of(m_held.begin(), m_held.end(), [&key](const Held &held) { return held.key == key; }))
        return setProblem(tr("This share is there already. Type another one."));
    const QString text = progress->groupCount > 1 ? tr("Group %1, share %2").arg(place->group).arg(place->member)
                                                  : tr("Share %1").arg(place->member);
    m_held.push_back({key, text, std::move(share)});
    field->clear();
    tell();
}

void ShareCollection::remove(const QString &key)
{
    std::erase_if(m_held, [&key](const Held &held) { return held.key == key; });
    tell();
}

void ShareCollection::clear()
{
    m_held.clear();
    m_passphrase = Secret();
    tell();
}

void ShareCollection::judge(SecretField *passphrase)
{
    m_passphrase = passphrase == nullptr ? Secret() : passphrase->copy();
    m_problem.clear();
    look();
    Q_EMIT changed();
}

/// What there is has changed.
void ShareCollection::tell()
{
    QList<RowsModel::Row> rows;
    for (const Held &held : m_held)
        rows.append({held.key, held.text});
    m_rows.setRows(rows);
    m_problem.clear();
    m_progress.clear();
    m_complete = false;
    m_words = kMostWords;
    if (const auto progress = wallet::progressOf(copies())) {
        m_progress = progressText(*progress);
        m_complete = progress->isEnough();
        const auto place = wallet::placeOf(m_held.front().share);
        m_words = place ? static_cast<int>(place->words) : kMostWords;
    }
    look();
    Q_EMIT changed();
}

/// The account is another one now, or none.
void ShareCollection::look()
{
    ++m_turn;
    m_address.clear();
    if (m_complete && !m_busy)
        wallet::launch(this, find());
}

/// Of one after the other: what is typed while one is worked out is looked at next.
Task<> ShareCollection::find()
{
    const QPointer<ShareCollection> self(this);
    m_busy = true;
    int turn = 0;
    while (self && m_complete && turn != m_turn) {
        turn = m_turn;
        const auto given =
            std::make_shared<const std::pair<std::vector<Secret>, Secret>>(copies(), m_passphrase.clone());
        const auto work = [given] { return wallet::firstAddressOfShares(given->first, given->second); };
        const auto found = co_await wallet::runInBackground(work);
        if (!self)
            co_return;
        if (turn != m_turn)
            continue;
        m_address = found ? format::text(found->toString()) : QString();
        m_problem = found ? QString() : format::problem(found.error());
    }
    m_busy = false;
    Q_EMIT changed();
}

void ShareCollection::clearProblem()
{
    if (!m_problem.isEmpty())
        setProblem({});
}

void ShareCollection::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
