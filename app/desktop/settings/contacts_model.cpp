// SPDX-License-Identifier: GPL-3.0-or-later
#include "contacts_model.h"

#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr qsizetype kAddressLength = 42;

} // namespace

ContactsModel::ContactsModel(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent), m_session(session), m_toasts(toasts), m_contacts({"key", "address", "shortAddress"})
{
    connect(session, &Session::stateChanged, this, &ContactsModel::tell);
    connect(session, &Session::accountsChanged, this, &ContactsModel::tell);
}

void ContactsModel::tell()
{
    QList<RowsModel::Row> rows;
    if (m_session->state() == Session::State::Unlocked) {
        if (const auto contacts = m_session->wallet().vault().contacts())
            for (const wallet::Contact &contact : *contacts)
                rows.append({format::text(contact.name), format::text(contact.address.toString()),
                             format::text(contact.address.shortened())});
    } else {
        say({}, {}, {});
    }
    m_contacts.setRows(rows);
}

void ContactsModel::look(const QString &address)
{
    const QString plain = address.trimmed();
    if (plain.size() < kAddressLength)
        return say(m_nameProblem, {}, {});
    const auto parsed = ethereum::Address::parse(plain.toStdString());
    if (!parsed)
        return say(m_nameProblem, format::problem(parsed.error()), {});
    say(m_nameProblem, {}, warningAbout(*parsed));
}

QString ContactsModel::warningAbout(const ethereum::Address &address) const
{
    const wallet::Vault &vault = m_session->wallet().vault();
    QString alike;
    const auto consider = [&](const ethereum::Address &known, const std::string &name) {
        if (known == address)
            return true;
        if (wallet::looksAlike(known, address))
            alike = format::text(name);
        return false;
    };
    if (const auto contacts = vault.contacts())
        for (const wallet::Contact &contact : *contacts)
            if (consider(contact.address, contact.name))
                return tr("This address is in the book already, as %1.").arg(format::text(contact.name));
    if (const auto accounts = vault.accounts())
        for (const wallet::Account &account : *accounts)
            if (consider(account.address, account.name))
                return tr("This is your own account %1.").arg(format::text(account.name));
    if (alike.isEmpty())
        return {};
    return tr("This address looks like that of %1, and is another. Compare every digit: thieves make such addresses.")
        .arg(alike);
}

void ContactsModel::add(const QString &name, const QString &address)
{
    const std::string plain = address.trimmed().toStdString();
    if (const auto parsed = ethereum::Address::parse(plain); !parsed)
        return say({}, format::problem(parsed.error()), {});
    const auto added = m_session->wallet().addContact(name.trimmed().toStdString(), plain);
    if (!added)
        return say(format::problem(added.error()), {}, m_warning);
    say({}, {}, {});
    Q_EMIT m_session->accountsChanged();
    Q_EMIT this->added();
    m_toasts->say(tr("%1 is in the address book").arg(name.trimmed()));
}

void ContactsModel::remove(const QString &key)
{
    const auto contacts = m_session->wallet().vault().contacts();
    if (!contacts)
        return;
    const auto found = std::find_if(contacts->begin(), contacts->end(),
                                    [&key](const auto &contact) { return format::text(contact.name) == key; });
    if (found == contacts->end() || !m_session->wallet().removeContact(found->name))
        return;
    Q_EMIT m_session->accountsChanged();
    const QPointer<ContactsModel> self(this);
    m_toasts->say(tr("%1 is removed from the address book").arg(key), tr("Undo"), [self, contact = *found] {
        if (self && self->m_session->wallet().addContact(contact.name, contact.address.toString()))
            Q_EMIT self->m_session->accountsChanged();
    });
}

void ContactsModel::copy(const QString &address) { m_toasts->sayCopied(address); }

void ContactsModel::say(const QString &nameProblem, const QString &addressProblem, const QString &warning)
{
    if (m_nameProblem == nameProblem && m_addressProblem == addressProblem && m_warning == warning)
        return;
    m_nameProblem = nameProblem;
    m_addressProblem = addressProblem;
    m_warning = warning;
    Q_EMIT changed();
}

} // namespace sheaf::desktop
