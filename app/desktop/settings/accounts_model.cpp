// SPDX-License-Identifier: GPL-3.0-or-later
#include "accounts_model.h"

#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

QString kindText(const wallet::Account &account)
{
    switch (account.kind) {
    case wallet::AccountKind::Derived:
        return account.isOfShares ? AccountsModel::tr("from the shares of a backup")
                                  : AccountsModel::tr("from the recovery words");
    case wallet::AccountKind::Imported:
        return AccountsModel::tr("private key");
    case wallet::AccountKind::Hardware:
        return AccountsModel::tr("on a hardware wallet");
    case wallet::AccountKind::WatchOnly:
        return AccountsModel::tr("watched");
    }
    return {};
}

} // namespace

QStringList firstAccounts(const std::vector<wallet::Account> &accounts)
{
    // Whatever words or shares come into a vault, this is the path of their first account.
    const std::string first = wallet::accountPath(wallet::AccountScheme::Bip44, 0).toString();
    QStringList names;
    for (const wallet::Account &account : accounts)
        if (account.kind == wallet::AccountKind::Derived && account.path == first)
            names << format::text(account.name);
    return names;
}

AccountsModel::AccountsModel(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_toasts(toasts)
    , m_accounts({"key", "name", "shortAddress", "kind", "kindGlyph", "path"})
{
    connect(session, &Session::stateChanged, this, &AccountsModel::tell);
    connect(session, &Session::accountsChanged, this, &AccountsModel::tell);
    connect(session->person().get(), &DevicePerson::told, this, [this](const QString &words) {
        if (m_isAsking)
            setAsking(true, words);
    });
}

void AccountsModel::tell()
{
    QList<RowsModel::Row> rows;
    m_wallets.clear();
    if (m_session->state() == Session::State::Unlocked) {
        if (const auto accounts = m_session->wallet().vault().accounts()) {
            m_wallets = firstAccounts(*accounts);
            for (const wallet::Account &account : *accounts)
                rows.append({format::text(account.address.toString()), format::text(account.name),
                             format::text(account.address.shortened()), kindText(account),
                             format::text(wallet::kindName(account.kind)), format::text(account.path)});
        }
    } else {
        m_problem.clear();
        m_problemAt.clear();
        m_isAsking = false;
        m_deviceWords.clear();
    }
    m_accounts.setRows(rows);
    Q_EMIT changed();
}

void AccountsModel::rename(const QString &key, const QString &name)
{
    const auto renamed = m_session->wallet().vault().rename(key.toStdString(), name.trimmed().toStdString());
    if (!renamed)
        return fail(key, renamed.error());
    succeed(key, {});
}

void AccountsModel::derive(const QString &name, const QString &wallet)
{
    const auto made = m_session->wallet().vault().derive(1, {}, name.trimmed().toStdString(), wallet.toStdString());
    if (!made)
        return fail(QStringLiteral("derive"), made.error());
    succeed(QStringLiteral("derive"), tr("%1 is there").arg(format::text(made->front().name)));
}

void AccountsModel::importKey(Secret key, const QString &name)
{
    const auto made = m_session->wallet().vault().importPrivateKey(std::move(key), name.trimmed().toStdString());
    if (!made)
        return fail(QStringLiteral("import"), made.error());
    succeed(QStringLiteral("import"), tr("%1 is there").arg(format::text(made->name)));
}

void AccountsModel::importKey(SecretField *field, const QString &name)
{
    if (field != nullptr)
        importKey(field->take(), name);
}

void AccountsModel::add(const QString &way, const QString &name, const QString &of, SecretField *key)
{
    if (way == QLatin1String("derive"))
        derive(name, of);
    else if (way == QLatin1String("import"))
        importKey(key, name);
    else if (way == QLatin1String("watch"))
        watch(of, name);
    else
        addFromDevice(name);
}

void AccountsModel::watch(const QString &address, const QString &name)
{
    const auto made = m_session->wallet().vault().watch(address.trimmed().toStdString(), name.trimmed().toStdString());
    if (!made)
        return fail(QStringLiteral("watch"), made.error());
    succeed(QStringLiteral("watch"), tr("%1 is watched").arg(format::text(made->name)));
}

namespace {

/// The next account of a device that the vault does not have.
Result<wallet::HardwareTarget> nextAccount(wallet::Vault &vault, const std::string &device)
{
    SHEAF_TRY(accounts, vault.accounts());
    const auto there = std::count_if(accounts.begin(), accounts.end(), [&device](const wallet::Account &account) {
        return account.kind == wallet::AccountKind::Hardware && account.device == device;
    });
    const auto path = wallet::accountPath(wallet::AccountScheme::Bip44, static_cast<std::uint32_t>(there));
    return wallet::HardwareTarget{device, path, {}};
}

} // namespace

void AccountsModel::addFromDevice(const QString &name)
{
    if (!m_isAsking)
        wallet::launch(this, askDevice(name.trimmed().toStdString()));
}

Task<> AccountsModel::askDevice(std::string name)
{
    const QPointer<AccountsModel> self(this);
    Session *session = m_session;
    clearProblem();
    setAsking(true, tr("Looking for a device…"));
    const auto hardware = session->wallet().hardware();
    const auto listing = co_await hardware->list();
    if (!self || session->state() != Session::State::Unlocked)
        co_return;
    if (listing.found.size() != 1) {
        setAsking(false, {});
        failDevice(listing);
        co_return;
    }
    const std::string device = listing.found.front().device;
    const auto target = nextAccount(session->wallet().vault(), device);
    if (!target) {
        setAsking(false, {});
        fail(QStringLiteral("device"), target.error());
        co_return;
    }
    const auto outcome = co_await hardware->account(*target, /*confirm=*/true, session->person());
    if (!self || session->state() != Session::State::Unlocked)
        co_return;
    setAsking(false, {});
    if (!outcome) {
        fail(QStringLiteral("device"), outcome.error());
        co_return;
    }
    addConfirmed((*outcome)[QStringLiteral("address")].toString(), *target, std::move(name));
}

void AccountsModel::addConfirmed(const QString &address, const wallet::HardwareTarget &target, std::string name)
{
    const auto parsed = ethereum::Address::parse(address.toStdString());
    if (!parsed)
        return fail(QStringLiteral("device"), parsed.error());
    const auto made = m_session->wallet().vault().addHardware(*parsed, target.path, target.device, std::move(name));
    if (!made)
        return fail(QStringLiteral("device"), made.error());
    succeed(QStringLiteral("device"), tr("%1 is there").arg(format::text(made->name)));
}

void AccountsModel::failDevice(const wallet::Hardware::Listing &listing)
{
    if (listing.found.empty() && !listing.problems.empty())
        return fail(QStringLiteral("device"), listing.problems.front());
    m_problemAt = QStringLiteral("device");
    m_problem = listing.found.empty() ? tr("No device is connected. Plug it in, unlock it, and try again.")
                                      : tr("More than one device is connected. Leave the one that you mean.");
    Q_EMIT changed();
}

void AccountsModel::setAsking(bool isAsking, const QString &words)
{
    m_isAsking = isAsking;
    m_deviceWords = words;
    Q_EMIT changed();
}

void AccountsModel::copy(const QString &key) { m_toasts->sayCopied(key); }

void AccountsModel::clearProblem()
{
    if (m_problem.isEmpty())
        return;
    m_problem.clear();
    m_problemAt.clear();
    Q_EMIT changed();
}

void AccountsModel::fail(const QString &at, const Error &error) { fail(at, format::problem(error)); }

void AccountsModel::fail(const QString &at, const devices::DeviceError &error) { fail(at, format::problem(error)); }

void AccountsModel::fail(const QString &at, const QString &problem)
{
    m_problem = problem;
    m_problemAt = at;
    Q_EMIT changed();
}

void AccountsModel::succeed(const QString &at, const QString &said)
{
    m_problem.clear();
    m_problemAt.clear();
    Q_EMIT m_session->accountsChanged();
    Q_EMIT done(at);
    if (said.isEmpty())
        return;
    m_toasts->say(said);
    m_session->refresh();
}

} // namespace sheaf::desktop
