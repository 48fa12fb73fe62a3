// SPDX-License-Identifier: GPL-3.0-or-later
#include "onboarding_model.h"

#include "format.h"
#include "paths.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr unsigned kAskedWords = 3;

Secret copyOf(const SecretField *field) { return field == nullptr ? Secret() : field->copy(); }

} // namespace

OnboardingModel::OnboardingModel(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    connect(session, &Session::stateChanged, this, &OnboardingModel::activeChanged);
}

bool OnboardingModel::active() const { return m_busy || m_session->state() == Session::State::NoVault; }

std::vector<OnboardingModel::Step> OnboardingModel::road() const
{
    switch (m_kind) {
    case Kind::Create:
        return {Step::Network, Step::Kind, Step::Words, Step::Check, Step::Password};
    case Kind::ImportWords:
        return {Step::Network, Step::Kind, Step::Import, Step::Password};
    case Kind::ImportShares:
        return {Step::Network, Step::Kind, Step::Shares, Step::Password};
    case Kind::ImportKey:
        return {Step::Network, Step::Kind, Step::Key, Step::Password};
    case Kind::Watch:
        return {Step::Network, Step::Kind, Step::Address, Step::Password};
    case Kind::Restore:
        return {Step::Network, Step::Kind, Step::Backup};
    }
    return {};
}

int OnboardingModel::number() const
{
    const std::vector<Step> steps = road();
    return static_cast<int>(std::find(steps.begin(), steps.end(), m_step) - steps.begin()) + 1;
}

int OnboardingModel::count() const { return static_cast<int>(road().size()); }

QStringList OnboardingModel::chains() const
{
    QStringList names;
    for (const wallet::ChainSpec &chain : m_session->wallet().registry().chains())
        names << format::text(chain.name);
    return names;
}

/// Hosts alone: a path may carry the key of somebody's account there.
QStringList OnboardingModel::servers() const
{
    QStringList lines;
    for (const wallet::ChainSpec &chain : m_session->wallet().registry().chains()) {
        QStringList hosts;
        for (const auto &endpoint : chain.endpoints)
            hosts << QUrl(format::text(endpoint.http)).host();
        hosts.removeDuplicates();
        lines << hosts.join(QStringLiteral(", "));
    }
    return lines;
}

QString OnboardingModel::folder() const
{
    return QString::fromStdString(m_session->wallet().vault().folder().string());
}

void OnboardingModel::goTo(Step step)
{
    m_step = step;
    m_problem.clear();
    m_wrongWords.clear();
    Q_EMIT changed();
    Q_EMIT stepChanged();
}

void OnboardingModel::back()
{
    const int index = number() - 1;
    if (index == 0 || m_busy)
        return;
    const Step before = road()[static_cast<std::size_t>(index - 1)];
    if (before == Step::Kind)
        forget();
    goTo(before);
}

void OnboardingModel::forget()
{
    m_words = Secret();
    m_passphrase = Secret();
    m_key = Secret();
    m_shares.clear();
    m_address.clear();
    m_asked.clear();
}

void OnboardingModel::chooseNetwork(bool allowed)
{
    m_session->preferences().setNetworkAllowed(allowed);
    goTo(Step::Kind);
}

void OnboardingModel::chooseKind(Kind kind)
{
    forget();
    m_kind = kind;
    if (kind == Kind::Create)
        makeWords();
    goTo(road()[2]);
}

void OnboardingModel::makeWords()
{
    auto words = m_session->wallet().newWords(static_cast<unsigned>(m_wordCount));
    m_problem = words ? QString() : format::problem(words.error());
    m_words = words ? std::move(*words) : Secret();
    if (m_grid)
        m_grid->show(m_words);
}

void OnboardingModel::setWordCount(int count)
{
    if (count == m_wordCount || (count != 12 && count != 24))
        return;
    m_wordCount = count;
    if (m_step == Step::Words)
        makeWords();
    Q_EMIT changed();
}

void OnboardingModel::showWords(SecretWords *grid)
{
    m_grid = grid;
    if (grid != nullptr)
        grid->show(m_words);
}

void OnboardingModel::wordsWritten()
{
    m_asked.clear();
    for (const unsigned position : m_session->wallet().wordsToAskFor(static_cast<unsigned>(m_wordCount), kAskedWords))
        m_asked << static_cast<int>(position);
    goTo(Step::Check);
}

void OnboardingModel::check(WordsField *first, WordsField *second, WordsField *third)
{
    const std::array<WordsField *, kAskedWords> fields{first, second, third};
    m_wrongWords.clear();
    for (qsizetype i = 0; i < m_asked.size(); ++i) { // all of them, whichever is wrong
        const auto position = static_cast<unsigned>(m_asked.at(i));
        if (!wallet::isWordAt(m_words, position, copyOf(fields[static_cast<std::size_t>(i)])))
            m_wrongWords << m_asked.at(i);
    }
    if (m_wrongWords.isEmpty() && !m_asked.isEmpty())
        goTo(Step::Password);
    else
        setProblem(tr("That is not what was shown. Look at your paper again; if it is wrong there, go back and correct "
                      "it."));
}

void OnboardingModel::restore(SecretField *field)
{
    if (field != nullptr)
        field->put(m_kind == Kind::ImportKey ? m_key : m_words);
}

void OnboardingModel::judgeWords(WordsField *words, SecretField *passphrase)
{
    if (words == nullptr || !words->complete())
        setAddress(failure(ErrorCode::InvalidInput, {}));
    else
        setAddress(wallet::firstAddress(words->copy(), copyOf(passphrase)));
}

void OnboardingModel::judgeKey(SecretField *key) { setAddress(wallet::addressOfKey(copyOf(key))); }

void OnboardingModel::setAddress(const Result<ethereum::Address> &address)
{
    const QString text = address ? format::text(address->toString()) : QString();
    m_problem.clear();
    m_address = text;
    Q_EMIT changed();
}

void OnboardingModel::importWords(WordsField *words, SecretField *passphrase)
{
    const Secret given = copyOf(words);
    auto address = wallet::firstAddress(given, copyOf(passphrase));
    if (!address) {
        setProblem(wallet::examineWords(given) ? tr("The words are not whole yet; what is wrong stands beside them.")
                                               : format::problem(address.error()));
        return;
    }
    setAddress(address);
    m_words = given.clone();
    m_passphrase = copyOf(passphrase);
    goTo(Step::Password);
}

void OnboardingModel::importShares(SecretField *passphrase)
{
    if (m_shares.address().isEmpty())
        return;
    m_address = m_shares.address();
    m_passphrase = copyOf(passphrase);
    goTo(Step::Password);
}

void OnboardingModel::importKey(SecretField *key)
{
    Secret given = copyOf(key);
    const auto address = wallet::addressOfKey(given);
    if (!address) {
        setProblem(tr("A private key has 64 hex digits (0 to 9, a to f), with or without 0x before them."));
        return;
    }
    setAddress(address);
    m_key = std::move(given);
    goTo(Step::Password);
}

void OnboardingModel::watch(const QString &address)
{
    const auto parsed = ethereum::Address::parse(address.trimmed().toStdString());
    if (!parsed) {
        setProblem(
            tr("An address begins with 0x and has 40 hex digits behind it; if letters are large and small, as in "
               "what you copied, none of them may be changed."));
        return;
    }
    setAddress(parsed);
    goTo(Step::Password);
}

void OnboardingModel::restoreBackup(const QString &path)
{
    if (m_busy || m_step != Step::Backup)
        return;
    const QString file = plainPath(path);
    if (file.isEmpty() || QFileInfo(file).isRelative())
        setProblem(
            tr("Say where it is: a whole path, such as %1").arg(QDir::home().filePath(QStringLiteral("sheaf.sheaf"))));
    else if (QFileInfo(file).isDir())
        setProblem(tr("That is a folder: a backup is one file, and its name ends in .sheaf."));
    else if (!QFileInfo::exists(file))
        setProblem(tr("There is no such file. Is the disk that it is on connected?"));
    else
        wallet::launch(this, readBackup(file));
}

Task<> OnboardingModel::readBackup(QString file)
{
    const QPointer<OnboardingModel> self(this);
    Session *session = m_session;
    m_busy = true;
    m_problem.clear();
    session->setBusy();
    Q_EMIT changed();
    const auto restored = co_await session->wallet().restore(file.toStdString());
    if (!self)
        co_return;
    session->closed(); // locked where it is there now, the first start where it is not
    m_busy = false;
    if (restored)
        m_step = Step::Network;
    else if (restored.error().code == ErrorCode::InvalidInput)
        m_problem = tr("This file is no backup of a vault. Nothing was changed.");
    else if (restored.error().code == ErrorCode::Corrupt)
        m_problem = tr("This backup is damaged or cut short, and nothing was changed. Use another copy of it.");
    else
        m_problem = format::problem(restored.error());
    Q_EMIT changed();
    Q_EMIT activeChanged();
}

void OnboardingModel::setProblem(const QString &problem)
{
    m_problem = problem;
    Q_EMIT changed();
}

void OnboardingModel::finish(SecretField *password, SecretField *again)
{
    if (m_busy || m_step != Step::Password || password == nullptr || again == nullptr)
        return;
    const QString flaw = PasswordJudge::flawOf(password->copy(), again->copy());
    setProblem(flaw);
    if (!flaw.isEmpty())
        return;
    again->clear();
    wallet::launch(this, make(password->take()));
}

Task<Result<void>> OnboardingModel::makeVault(Secret password)
{
    wallet::Wallet &wallet = m_session->wallet();
    switch (m_kind) {
    case Kind::Create:
    case Kind::ImportWords:
        return wallet.makeFromWords(std::move(password), m_words.clone(), m_passphrase.clone());
    case Kind::ImportShares:
        return wallet.makeFromShares(std::move(password), m_shares.copies(), m_passphrase.clone());
    case Kind::ImportKey:
        return wallet.makeFromKey(std::move(password), m_key.clone());
    case Kind::Watch:
    case Kind::Restore: // has no password of its own
        break;
    }
    return wallet.makeWatching(std::move(password), m_address.toStdString());
}

Task<> OnboardingModel::make(Secret password)
{
    const QPointer<OnboardingModel> self(this);
    Session *session = m_session;
    m_busy = true;
    session->setBusy();
    Q_EMIT changed();
    auto made = co_await makeVault(std::move(password));
    if (!self)
        co_return;
    if (made) {
        forget();
        m_step = Step::Network;
        session->opened();
    } else {
        session->closed();
        m_problem = format::problem(made.error());
    }
    m_busy = false;
    Q_EMIT changed();
    Q_EMIT activeChanged();
}

} // namespace sheaf::desktop
