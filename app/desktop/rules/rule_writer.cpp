// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_writer.h"

#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

QStringList textsOf(const std::vector<std::string> &list)
{
    QStringList out;
    for (const std::string &one : list)
        out << format::text(one);
    return out;
}

/// Code points before `at` of a QString, and back.
std::size_t pointsBefore(const QString &text, int at)
{
    return static_cast<std::size_t>(text.left(at).toUcs4().size());
}

int unitsOf(const QString &text, std::size_t points)
{
    const auto all = text.toUcs4();
    const auto count = std::min(static_cast<qsizetype>(points), all.size());
    return static_cast<int>(QString::fromUcs4(reinterpret_cast<const char32_t *>(all.constData()), count).size());
}

} // namespace

RuleWriter::RuleWriter(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &Session::stateChanged, this, [this] {
        if (m_session->state() != Session::State::Unlocked) {
            forget();
            m_vocabulary = {};
            m_markets.clear();
            m_marketsRead = false;
            m_draft.clear();
            m_examples.clear();
            Q_EMIT vocabularyChanged();
            Q_EMIT changed();
        } else {
            readNames();
        }
    });
    connect(session, &Session::snapshotChanged, this, &RuleWriter::readNames);
    connect(session, &Session::accountsChanged, this, &RuleWriter::readNames);
    readNames();
}

void RuleWriter::begin(const QString &text)
{
    if (m_session->state() != Session::State::Unlocked)
        return;
    forget();
    m_shown = true;
    readNames();
    if (!m_marketsRead && !m_readingMarkets && m_session->preferences().networkAllowed()) {
        m_readingMarkets = true;
        wallet::launch(this, readMarkets());
    }
    const QString first = text.isEmpty() ? std::exchange(m_draft, QString()) : text;
    rewrite(first, static_cast<int>(first.size()));
}

void RuleWriter::edit(qint64 rule)
{
    const auto engine = m_session->wallet().rules();
    const auto found = engine ? (*engine)->find(rule) : failure(engine.error());
    if (!found)
        return;
    begin(format::text(found->text));
    m_edited = rule;
    dismissChoices();
    Q_EMIT changed();
}

void RuleWriter::close()
{
    if (m_edited == 0 && m_shown)
        m_draft = m_text;
    forget();
    Q_EMIT changed();
}

Task<> RuleWriter::readMarkets()
{
    const QPointer<RuleWriter> self(this);
    const std::vector<ethereum::ChainId> everywhere;
    auto markets = co_await m_session->wallet().markets(everywhere);
    if (!self)
        co_return;
    m_readingMarkets = false;
    if (!markets || m_session->state() != Session::State::Unlocked)
        co_return;
    m_markets = std::move(*markets);
    m_marketsRead = true;
    readNames();
}

void RuleWriter::readNames()
{
    if (m_session->state() != Session::State::Unlocked)
        return;
    const Session::Snapshot snapshot = m_session->snapshot();
    m_vocabulary = wallet::vocabularyOf(m_session->wallet(), snapshot.get(), m_markets);
    const QStringList examples =
        textsOf(wallet::exampleSentences(snapshot.get(), m_vocabulary, m_session->wallet().registry()));
    if (examples != m_examples) {
        m_examples = examples;
        Q_EMIT vocabularyChanged();
    }
    if (m_shown)
        examine();
}

void RuleWriter::write(const QString &text, int cursor)
{
    if (!m_shown)
        return;
    const bool same = text == m_text;
    m_text = text;
    m_cursor = std::clamp(cursor, 0, static_cast<int>(text.size()));
    if (!same) {
        m_saveProblem.clear();
        examine();
    }
    complete();
}

void RuleWriter::examine()
{
    const std::string text = m_text.toStdString();
    const wallet::SentenceCheck check = wallet::examineSentence(text);
    m_canonical = format::text(check.canonical);
    m_standing = check.standing;
    m_problem.clear();
    m_correction.clear();
    m_nearest.clear();
    m_nameProblem.clear();
    if (check.problem && !m_text.trimmed().isEmpty()) {
        m_problem = format::saidOnOneLine(check.problem->text, 400);
        m_correction = format::text(check.problem->corrected);
        m_nearest = format::text(check.problem->nearest);
        m_problemBegin = unitsOf(m_text, check.problem->begin);
        m_problemEnd = unitsOf(m_text, check.problem->begin + check.problem->length);
    } else if (!check.problem) {
        const auto engine = m_session->wallet().rules();
        const auto known = engine ? (*engine)->check(text) : failure(engine.error());
        if (!known)
            m_nameProblem = format::saidOnOneLine(known.error().said(), 400);
    }
    const wallet::SentenceMenus menus = wallet::menusFor(text, m_vocabulary);
    m_menuTexts = {textsOf(menus.places),     textsOf(menus.triggers), textsOf(menus.actions),
                   textsOf(menus.conditions), textsOf(menus.limits),   textsOf(menus.asking)};
    m_menuChosen = {static_cast<int>(menus.place),     static_cast<int>(menus.trigger), static_cast<int>(menus.action),
                    static_cast<int>(menus.condition), static_cast<int>(menus.limit),   static_cast<int>(menus.ask)};
    for (QStringList &texts : m_menuTexts) // what is not said
        std::replace(texts.begin(), texts.end(), QString(), tr("–"));
    Q_EMIT changed();
}

void RuleWriter::complete()
{
    const wallet::Completions found =
        wallet::completionsAt(m_text.toStdString(), pointsBefore(m_text, m_cursor), m_vocabulary);
    m_choiceBegin = unitsOf(m_text, found.begin);
    QStringList choices;
    for (const wallet::Completion &one : found.choices)
        choices << format::text(one.text);
    if (choices == m_choices)
        return;
    m_choices = choices;
    Q_EMIT choicesChanged();
}

void RuleWriter::dismissChoices()
{
    if (m_choices.isEmpty())
        return;
    m_choices.clear();
    Q_EMIT choicesChanged();
}

void RuleWriter::rewrite(const QString &text, int cursor)
{
    m_text = text;
    m_cursor = cursor;
    m_saveProblem.clear();
    examine();
    Q_EMIT rewritten(m_text, m_cursor);
}

void RuleWriter::accept(const QString &choice)
{
    if (!m_shown || m_choiceBegin > m_cursor)
        return;
    const bool isMark = choice.size() == 1 && !choice.at(0).isLetterOrNumber();
    QString before = m_text.left(m_choiceBegin);
    const QString after = m_text.mid(m_cursor);
    while (isMark && before.endsWith(QLatin1Char(' ')))
        before.chop(1);
    if (!isMark && !before.isEmpty() && !before.back().isSpace() && before.back() != QLatin1Char('('))
        before += QLatin1Char(' ');
    before += choice;
    const bool isLast = choice == QStringLiteral(".") || choice == QStringLiteral("(");
    if (!isLast && !after.startsWith(QLatin1Char(' ')))
        before += QLatin1Char(' ');
    rewrite(before + after, static_cast<int>(before.size()));
    complete();
}

void RuleWriter::acceptCorrection()
{
    if (m_correction.isEmpty())
        return;
    const QString corrected = m_correction;
    rewrite(corrected, static_cast<int>(corrected.size()));
    dismissChoices();
}

void RuleWriter::acceptNearest()
{
    if (m_nearest.isEmpty())
        return;
    const QString text = m_text.left(m_problemBegin) + m_nearest + m_text.mid(m_problemEnd);
    rewrite(text, static_cast<int>(text.size()));
    dismissChoices();
}

void RuleWriter::choose(Menu menu, int index)
{
    if (!m_shown || index < 0)
        return;
    const QString text = format::text(wallet::chooseFromMenu(
        m_text.toStdString(), m_vocabulary, static_cast<wallet::SentenceMenu>(menu), static_cast<std::size_t>(index)));
    rewrite(text, static_cast<int>(text.size()));
    dismissChoices();
}

void RuleWriter::save()
{
    if (!canSave())
        return;
    const auto engine = m_session->wallet().rules();
    const auto added = engine ? (*engine)->add(m_canonical.toStdString()) : failure(engine.error());
    if (!added) {
        m_saveProblem = format::problem(added.error());
        Q_EMIT changed();
        return;
    }
    const auto id = static_cast<qint64>(added->id);
    const bool needsConsent = wallet::wantsConsent(*added);
    QString leftOver;
    if (m_edited != 0)
        if (const auto removed = (*engine)->remove(m_edited); !removed)
            leftOver = format::problem(removed.error());
    forget();
    m_saveProblem = leftOver;
    Q_EMIT changed();
    Q_EMIT m_session->rulesChanged();
    Q_EMIT saved(id, needsConsent);
}

void RuleWriter::forget()
{
    m_shown = false;
    m_edited = 0;
    m_text.clear();
    m_canonical.clear();
    m_problem.clear();
    m_correction.clear();
    m_nearest.clear();
    m_nameProblem.clear();
    m_saveProblem.clear();
    m_cursor = 0;
    m_choiceBegin = 0;
    m_standing = false;
    dismissChoices();
}

} // namespace sheaf::desktop
