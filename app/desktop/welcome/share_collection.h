// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "words_field.h"

namespace sheaf::desktop {

/// Shares of SLIP-39 as a person types them in, one after the other, in locked memory: which are there, what is still
/// wanted, and the first account of the wallet that they make.
class ShareCollection : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by a view-model")
    /// `key` (group and number, `2.1`), `text`: the same in words.
    Q_PROPERTY(sheaf::desktop::RowsModel *shares READ shares CONSTANT FINAL)
    Q_PROPERTY(QString progress READ progress NOTIFY changed FINAL)
    Q_PROPERTY(int words READ words NOTIFY changed FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY changed FINAL)
    Q_PROPERTY(QString address READ address NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool busy READ busy NOTIFY changed FINAL)

public:
    explicit ShareCollection(QObject *parent = nullptr);

    RowsModel *shares() { return &m_rows; }
    /// How many there are of those that are wanted; empty while there is none.
    const QString &progress() const { return m_progress; }
    /// Of the first share, and so of each; the most that one may have while there is none.
    int words() const { return m_words; }
    /// Whether the shares are enough.
    bool complete() const { return m_complete; }
    /// Of the first account, once it has been worked out with the passphrase that was judged last.
    const QString &address() const { return m_address; }
    /// Why the last share was not taken, or why there is no account.
    const QString &problem() const { return m_problem; }
    /// The account is being worked out.
    bool busy() const { return m_busy; }

    /// A second holder of each.
    std::vector<Secret> copies() const;

    /// Takes a share that is complete out of the field, where it belongs to those that are there.
    Q_INVOKABLE void take(sheaf::desktop::WordsField *field);
    /// Works the account out with what is typed in the field, or without a passphrase where it is null.
    Q_INVOKABLE void judge(sheaf::desktop::SecretField *passphrase);

public Q_SLOTS:
    void remove(const QString &key);
    /// Forgets them all.
    void clear();
    void clearProblem();

Q_SIGNALS:
    void changed();

private:
    struct Held
    {
        QString key;
        QString text;
        Secret share;
    };

    Task<> find();
    void look();
    void tell();
    void setProblem(const QString &problem);

    std::vector<Held> m_held;
    RowsModel m_rows{{"key", "text"}};
    Secret m_passphrase; ///< judged last
    QString m_progress;
    QString m_address;
    QString m_problem;
    int m_words;
    int m_turn = 0; ///< of what the account is worked out of
    bool m_complete = false;
    bool m_busy = false;
};

} // namespace sheaf::desktop
