// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "password_judge.h"
#include "secret_words.h"
#include "session.h"
#include "share_collection.h"
#include "words_field.h"

#include <QPointer>

namespace sheaf::desktop {

/// The first start, one question at a time. Nothing is stored before the last answer: words that were shown, typed or
/// pasted are held in locked memory until the vault is made of them, or the way back is taken.
class OnboardingModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool active READ active NOTIFY activeChanged FINAL)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(int number READ number NOTIFY stepChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY stepChanged FINAL)
    Q_PROPERTY(Kind kind READ kind NOTIFY stepChanged FINAL)
    Q_PROPERTY(QStringList chains READ chains CONSTANT FINAL)
    Q_PROPERTY(QStringList servers READ servers CONSTANT FINAL)
    Q_PROPERTY(QString folder READ folder CONSTANT FINAL)
    Q_PROPERTY(sheaf::desktop::ShareCollection *shares READ shares CONSTANT FINAL)
    Q_PROPERTY(int wordCount READ wordCount WRITE setWordCount NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> asked READ asked NOTIFY changed FINAL)
    Q_PROPERTY(QList<int> wrongWords READ wrongWords NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

public:
    enum class Step {
        Network,  ///< may the networks be asked
        Kind,     ///< where the account comes from
        Words,    ///< new words are shown
        Check,    ///< three of them are asked for
        Import,   ///< the person's own words
        Shares,   ///< those of a Shamir backup
        Key,      ///< a private key
        Address,  ///< somebody's address, to be watched
        Backup,   ///< a backup's file; the vault is there then, and its password opens it
        Password, ///< twice; then the vault is made
    };
    Q_ENUM(Step)
    enum class Kind { Create, ImportWords, ImportShares, ImportKey, Watch, Restore };
    Q_ENUM(Kind)

    explicit OnboardingModel(Session *session, QObject *parent = nullptr);

    /// Whether there is no vault yet, or the first one is being made.
    bool active() const;
    Step step() const { return m_step; }
    /// Of the step, from 1.
    int number() const;
    int count() const;
    Kind kind() const { return m_kind; }
    /// Who would be asked, side by side: the chain's name and the host of each of its endpoints.
    QStringList chains() const;
    QStringList servers() const;
    /// Where the vault will be.
    QString folder() const;
    ShareCollection *shares() { return &m_shares; }
    int wordCount() const { return m_wordCount; } ///< 12 or 24
    /// Makes new words of it.
    void setWordCount(int count);
    /// The positions that are asked for, and those of them that were answered wrong.
    QList<int> asked() const { return m_asked; }
    QList<int> wrongWords() const { return m_wrongWords; }
    /// The account of what was given: of the words (the first), of the key, or the one to watch; empty until then.
    QString address() const { return m_address; }
    /// Why the step can't be left.
    QString problem() const { return m_problem; }
    bool busy() const { return m_busy; }

    Q_INVOKABLE void back();
    Q_INVOKABLE void chooseNetwork(bool allowed);
    Q_INVOKABLE void chooseKind(sheaf::desktop::OnboardingModel::Kind kind);
    /// Shows the new words there, now and when they change.
    Q_INVOKABLE void showWords(sheaf::desktop::SecretWords *grid);
    Q_INVOKABLE void wordsWritten();
    Q_INVOKABLE void check(sheaf::desktop::WordsField *first, sheaf::desktop::WordsField *second,
                           sheaf::desktop::WordsField *third);
    /// Puts what was given before the way back into the field again.
    Q_INVOKABLE void restore(sheaf::desktop::SecretField *field);
    /// Finds the address of what is typed so far. `passphrase` may be null.
    Q_INVOKABLE void judgeWords(sheaf::desktop::WordsField *words, sheaf::desktop::SecretField *passphrase);
    Q_INVOKABLE void judgeKey(sheaf::desktop::SecretField *key);
    Q_INVOKABLE void importWords(sheaf::desktop::WordsField *words, sheaf::desktop::SecretField *passphrase);
    /// With the shares that were typed, which are enough; `passphrase` may be null, and was judged last.
    Q_INVOKABLE void importShares(sheaf::desktop::SecretField *passphrase);
    Q_INVOKABLE void importKey(sheaf::desktop::SecretField *key);
    Q_INVOKABLE void watch(const QString &address);
    /// Makes the vault of a backup's file; it is unlocked with the password that the backup was sealed with.
    Q_INVOKABLE void restoreBackup(const QString &path);
    /// Makes the vault with the password that was typed twice, and opens it.
    Q_INVOKABLE void finish(sheaf::desktop::SecretField *password, sheaf::desktop::SecretField *again);

Q_SIGNALS:
    void activeChanged();
    void stepChanged();
    void changed();

private:
    Task<> make(Secret password);
    Task<> readBackup(QString file);
    Task<Result<void>> makeVault(Secret password);
    void goTo(Step step);
    std::vector<Step> road() const;
    void makeWords();
    void forget();
    void setProblem(const QString &problem);
    void setAddress(const Result<ethereum::Address> &address);

    Session *m_session;
    Step m_step = Step::Network;
    Kind m_kind = Kind::Create;
    int m_wordCount = 24;
    QList<int> m_asked;
    QList<int> m_wrongWords;
    Secret m_words;      ///< new ones, or the person's own
    Secret m_passphrase; ///< of the person's own words or shares
    ShareCollection m_shares;
    Secret m_key;
    QPointer<SecretWords> m_grid;
    QString m_address;
    QString m_problem;
    bool m_busy = false;
};

} // namespace sheaf::desktop
