// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amount_text.h"
#include "assets_model.h"

#include <QVariant>

#include <functional>

namespace sheaf::desktop {

/// What is being sent, to whom, and what is to be said about it while it is typed. Ends in a plan that is shown.
class SendModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QStringList accounts READ accounts NOTIFY changed FINAL)
    Q_PROPERTY(int account READ account NOTIFY changed FINAL)
    Q_PROPERTY(sheaf::desktop::AssetsModel *assets READ assets CONSTANT FINAL)
    Q_PROPERTY(int asset READ asset NOTIFY changed FINAL)
    Q_PROPERTY(QString obstacle READ obstacle NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY changed FINAL)
    Q_PROPERTY(QString unit READ unit NOTIFY changed FINAL)
    Q_PROPERTY(QString balance READ balance NOTIFY changed FINAL)
    Q_PROPERTY(QString recipient READ recipient NOTIFY changed FINAL)
    Q_PROPERTY(QString recipientProblem READ recipientProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString recipientAddress READ recipientAddress NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList notes READ notes NOTIFY changed FINAL)
    Q_PROPERTY(QVariantList suggestions READ suggestions NOTIFY changed FINAL)
    Q_PROPERTY(bool mustCompare READ mustCompare NOTIFY changed FINAL)
    Q_PROPERTY(bool compared READ compared NOTIFY changed FINAL)
    Q_PROPERTY(QString amount READ amount NOTIFY changed FINAL)
    Q_PROPERTY(QString amountProblem READ amountProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString counterpart READ counterpart NOTIFY changed FINAL)
    Q_PROPERTY(bool inFiat READ inFiat NOTIFY changed FINAL)
    Q_PROPERTY(bool canFiat READ canFiat NOTIFY changed FINAL)
    Q_PROPERTY(bool all READ all NOTIFY changed FINAL)
    Q_PROPERTY(QString allNote READ allNote NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)

public:
    /// Shows what a plan does once it is made, and makes it anew where the person wants that: the review.
    using MakePlan = std::function<Task<Result<wallet::Plan>>()>;
    using Present = std::function<void(QString title, MakePlan make)>;

    explicit SendModel(Session *session, QObject *parent = nullptr);
    ~SendModel() override;

    void setPresent(Present present) { m_present = std::move(present); }

    QStringList accounts() const;
    int account() const { return m_account; }
    AssetsModel *assets() { return &m_assets; }
    int asset() const;
    /// Why nothing can be sent at all; empty where something can.
    QString obstacle() const;
    QString currency() const; ///< that amounts may be written in beside the token
    QString unit() const;
    QString balance() const;

    QString recipient() const { return m_recipient; }
    /// What is wrong with it; empty while it may still become right.
    QString recipientProblem() const;
    /// With its checksum; empty while there is none.
    QString recipientAddress() const;
    /// What is to be said about the recipient, most severe first: `text`, and `tone` 0 wrong, 1 caution, 2 info.
    QVariantList notes() const;
    /// Names that begin like what is typed: `name`, `address`.
    QVariantList suggestions() const;
    /// The recipient looks like a known address and is another: the person says that they compared it.
    bool mustCompare() const;
    bool compared() const { return m_compared; }

    QString amount() const;
    QString amountProblem() const;
    /// The amount in the other unit: the currency beside tokens, tokens beside the currency.
    QString counterpart() const;
    bool inFiat() const { return m_inFiat; }
    bool canFiat() const;
    bool all() const { return m_all; }
    QString allNote() const;
    bool ready() const;

public Q_SLOTS:
    void chooseAccount(int index);
    void chooseAsset(int row);
    void setRecipient(const QString &text);
    void setCompared(bool compared);
    void setAmount(const QString &text);
    void setInFiat(bool fiat);
    void takeAll();
    void review();
    void clear();

Q_SIGNALS:
    void changed();

private:
    void load();
    void showAssets();
    void chainChanged();
    void judge();
    Task<> learn(ethereum::ChainId chain);
    Task<Result<wallet::Plan>> makePlan(wallet::SpokenAmount amount, std::string recipient, ethereum::ChainId chain,
                                        std::string account);
    Task<> lookForCode(ethereum::ChainId chain, ethereum::Address address);
    const AssetsModel::Row *row() const;
    QString inCurrency(const Decimal &usd) const;
    TypedAmount typed() const;
    std::optional<Uint256> units() const;

    Session *m_session;
    Present m_present;
    std::vector<wallet::Account> m_accounts;
    std::vector<wallet::Contact> m_contacts;
    int m_account = 0;
    AssetsModel m_assets{nullptr};
    std::optional<ethereum::TokenId> m_token;

    std::optional<ethereum::ChainId> m_knownChain; ///< of m_known
    std::vector<wallet::KnownAddress> m_known;
    bool m_loaded = false; ///< m_known is of now
    std::map<std::pair<ethereum::ChainId, ethereum::Address>, bool> m_contracts;
    QString m_recipient;
    std::optional<ethereum::Address> m_to;
    std::vector<wallet::RecipientNote> m_notes;
    bool m_compared = false;

    QString m_amount;
    bool m_inFiat = false;
    QString m_currency; ///< as it was chosen last
    bool m_all = false;
    std::string m_plan; ///< the id of what was made of it last
};

} // namespace sheaf::desktop
