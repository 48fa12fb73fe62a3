// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "amount_text.h"
#include "currency.h"
#include "markets_model.h"
#include "review_model.h"

namespace sheaf::desktop {

/// How much of which token goes into a position or a market, looked at while it is typed: what there is, what it is
/// worth, and what is wrong with it. It keeps what was typed until a plan of it has been carried out.
class DepositModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(QString id READ id NOTIFY changed FINAL)
    Q_PROPERTY(QString title READ title NOTIFY changed FINAL)
    Q_PROPERTY(QString where READ where NOTIFY changed FINAL)
    Q_PROPERTY(QString note READ note NOTIFY changed FINAL)
    Q_PROPERTY(QString total READ total NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(bool ready READ ready NOTIFY changed FINAL)
    Q_PROPERTY(sheaf::desktop::RowsModel *tokens READ tokens CONSTANT FINAL)

public:
    DepositModel(Session *session, const MarketsModel *markets, ReviewModel *review, QObject *parent = nullptr);

    QString id() const { return m_id; }
    QString title() const;
    /// Protocol, chain and the account that pays.
    QString where() const { return m_where; }
    /// How the amounts go together; empty where there is one token.
    QString note() const;
    /// What all of it is worth; empty while nothing is typed or something has no price.
    QString total() const { return m_total; }
    /// Why nothing can be put in at all; empty where something can.
    QString problem() const { return m_problem; }
    bool ready() const { return m_ready; }
    /// What can be put in. Roles: key (a symbol), text (as typed), have, worth, problem, canAll.
    RowsModel *tokens() { return &m_rows; }
    /// As the wallet takes it, `500 USDC`: every amount that is typed.
    QStringList spoken() const;

public Q_SLOTS:
    /// The id of a position or a market; what was typed for another is dropped.
    void open(const QString &id);
    void setText(int row, const QString &text);
    void takeAll(int row);
    void review();
    void clear();

Q_SIGNALS:
    void changed();
    /// A plan of it has been carried out.
    void done();

private:
    struct Token
    {
        QString symbol;
        std::optional<ethereum::TokenInfo> info; ///< nothing where the registry does not know it
        std::optional<Uint256> balance;
        std::optional<Decimal> price;
        QString text;
        bool all = false;
    };

    const protocols::Position *find() const;
    void reload();
    void update();
    void takeBalances(const protocols::Position &position);
    std::optional<Uint256> units(const Token &token) const;
    QString problem(const Token &token) const;
    QString feesProblem(const protocols::Position &position, const portfolio::Snapshot *snapshot) const;

    Session *m_session;
    const MarketsModel *m_markets;
    ReviewModel *m_review;
    RowsModel m_rows;
    std::vector<Token> m_tokens;
    QString m_id;
    QString m_name;
    QString m_where;
    QString m_total;
    QString m_problem;
    bool m_ready = false;
    bool m_isReviewed = false; ///< the plan in the sheet is of this
};

} // namespace sheaf::desktop
