// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"

namespace sheaf::desktop {

/// Where money could be put to work, the best rate first. Roles: key (the market's id), name, protocol, chain, mark,
/// rate, rateOrigin, account (whose money it would be; empty where there is one account alone).
class MarketsModel final : public sheaf::desktop::RowsModel // in full, or its properties are lost to qmllint
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY readingChanged FINAL)

public:
    explicit MarketsModel(Session *session, QObject *parent = nullptr);

    bool reading() const { return m_reading; }
    QString problem() const { return m_problem; }
    /// Null where it is none of them.
    const protocols::Position *find(std::string_view id) const;

public Q_SLOTS:
    /// Asks the networks that are allowed.
    void read();
    /// Rows that have every word somewhere in name, protocol or chain.
    void filter(const QString &text);

Q_SIGNALS:
    void readingChanged();

private:
    Task<> ask();
    void update();
    void setReading(bool reading, const QString &problem);

    Session *m_session;
    std::vector<portfolio::ValuedPosition> m_markets;
    QString m_filter;
    bool m_reading = false;
    QString m_problem;
};

} // namespace sheaf::desktop
