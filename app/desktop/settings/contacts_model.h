// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// The address book: whom rules may send to, and by which names.
class ContactsModel final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `key` (the name), `address` with its checksum, `shortAddress`.
    Q_PROPERTY(sheaf::desktop::RowsModel *contacts READ contacts CONSTANT FINAL)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY changed FINAL)
    Q_PROPERTY(QString warning READ warning NOTIFY changed FINAL)

public:
    ContactsModel(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    RowsModel *contacts() { return &m_contacts; }
    QString nameProblem() const { return m_nameProblem; }
    QString addressProblem() const { return m_addressProblem; }
    /// What the person should look at twice before they add it.
    QString warning() const { return m_warning; }

public Q_SLOTS:
    /// As it is typed: says what is wrong with what is long enough to be wrong.
    void look(const QString &address);
    void add(const QString &name, const QString &address);
    /// With a way back.
    void remove(const QString &key);
    void copy(const QString &address);

Q_SIGNALS:
    void changed();
    /// The contact is there: the fields may be emptied.
    void added();

private:
    void tell();
    QString warningAbout(const ethereum::Address &address) const;
    void say(const QString &nameProblem, const QString &addressProblem, const QString &warning);

    Session *m_session;
    ToastModel *m_toasts;
    RowsModel m_contacts;
    QString m_nameProblem;
    QString m_addressProblem;
    QString m_warning;
};

} // namespace sheaf::desktop
