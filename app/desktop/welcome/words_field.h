// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"

namespace sheaf::desktop {

/// A SecretField for recovery words: lower case, one space between two words, whatever was typed or pasted. It offers
/// the list's words for the one being typed (Up and Down choose, Enter and Tab take it, the space bar takes the only
/// one), and says after each key what is wrong. The word being typed is the only one that it gives away. `shares` has
/// it take one share of SLIP-39 instead, which has a list of its own.
class WordsField : public sheaf::desktop::SecretField // in full, for QML's type descriptions
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int most MEMBER m_most NOTIFY mostChanged FINAL)
    Q_PROPERTY(bool shares MEMBER m_shares NOTIFY mostChanged FINAL)
    Q_PROPERTY(int count READ count NOTIFY judged FINAL)
    Q_PROPERTY(QString prefix READ prefix NOTIFY judged FINAL)
    Q_PROPERTY(QStringList offers READ offers NOTIFY judged FINAL)
    Q_PROPERTY(int offered READ offered NOTIFY offeredChanged FINAL)
    Q_PROPERTY(QString verdict READ verdict NOTIFY judged FINAL)
    Q_PROPERTY(bool wrong READ wrong NOTIFY judged FINAL)
    Q_PROPERTY(bool complete READ complete NOTIFY judged FINAL)

public:
    explicit WordsField(QQuickItem *parent = nullptr);

    /// Words that are typed to their end.
    int count() const { return m_count; }
    /// The word being typed.
    QString prefix() const { return m_prefix; }
    /// Words of the list that begin with it, at most six; none where it is too short to choose from few, or typed out.
    QStringList offers() const { return m_offers; }
    /// Which of the offers Enter takes.
    int offered() const { return m_offered; }
    /// What is wrong, or what is still to come; empty where there is nothing to say.
    QString verdict() const { return m_verdict; }
    /// Whether the verdict is that of a mistake.
    bool wrong() const { return m_wrong; }
    /// Whether a vault can be made of the words, or the share is whole.
    bool complete() const { return m_complete; }

    /// Takes an offer in the place of what is being typed.
    Q_INVOKABLE void accept(int offer);

Q_SIGNALS:
    void judged();
    void offeredChanged();
    void mostChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    std::optional<char32_t> filtered(char32_t character) const override;

private:
    void judge();
    void judgeAll();
    void judgeWords(const Secret &words, bool isWhole);
    void judgeShare(const Secret &words, bool isWhole);
    void sayUnfit(int count);
    void sayUnknown(std::size_t position, const std::vector<std::string_view> &nearest);
    bool isListed(std::string_view word) const;
    std::span<const std::string_view> listedFrom(std::string_view prefix) const;
    void offer(int which);
    /// Whether the key was about the offers.
    bool takeKey(int key);

    int m_most = 24;
    bool m_shares = false;
    int m_count = 0;
    int m_offered = 0;
    QString m_prefix;
    QStringList m_offers;
    QString m_verdict;
    bool m_wrong = false;
    bool m_complete = false;
};

} // namespace sheaf::desktop
