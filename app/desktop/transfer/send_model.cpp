// SPDX-License-Identifier: GPL-3.0-or-later
#include "send_model.h"

#include "currency.h"
#include "format.h"

#include <QPointer>

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr qsizetype kAddressLength = 42;
constexpr int kSuggestions = 6;
using Kind = wallet::RecipientNote::Kind;

int toneOf(policy::Severity severity)
{
    switch (severity) {
    case policy::Severity::Critical:
        return 0;
    case policy::Severity::Warning:
        return 1;
    case policy::Severity::Info:
        return 2;
    }
    return 0;
}

QVariantMap noteOf(const QString &text, int tone)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("tone"), tone}};
}

bool isHexDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar character) {
        const char16_t c = character.toLower().unicode();
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

} // namespace

SendModel::SendModel(Session *session, QObject *parent) : QObject(parent), m_session(session)
{
    m_currency = currency();
    connect(m_session, &Session::stateChanged, this, &SendModel::load);
    connect(m_session, &Session::accountsChanged, this, &SendModel::load);
    connect(m_session, &Session::snapshotChanged, this, &SendModel::showAssets);
    connect(&m_session->preferences(), &Preferences::changed, this, [this] {
        if (const QString unit = Currency(*m_session).unit(); unit != std::exchange(m_currency, unit)) {
            if (m_inFiat) // it would be another amount
                m_amount.clear();
            showAssets();
        }
    });
    connect(m_session, &Session::activityChanged, this, [this] {
        if (!m_plan.empty() && m_session->state() == Session::State::Unlocked && m_session->wallet().recordOf(m_plan))
            clear(); // it is on its way: the next one is another
        m_knownChain.reset();
        chainChanged();
    });
    load();
}

SendModel::~SendModel() = default;

void SendModel::load()
{
    m_accounts.clear();
    m_contacts.clear();
    m_knownChain.reset();
    if (m_session->state() == Session::State::Unlocked) {
        wallet::Vault &vault = m_session->wallet().vault();
        if (auto accounts = vault.accounts())
            m_accounts = std::move(*accounts);
        if (auto contacts = vault.contacts())
            m_contacts = std::move(*contacts);
        std::erase_if(m_accounts, [](const auto &one) { return one.kind == wallet::AccountKind::WatchOnly; });
    }
    m_account = std::clamp(m_account, 0, std::max(0, static_cast<int>(m_accounts.size()) - 1));
    if (m_session->state() != Session::State::Unlocked) {
        m_known.clear();
        m_contracts.clear();
        m_token.reset();
        clear();
    }
    showAssets();
}

void SendModel::showAssets()
{
    const auto index = static_cast<std::size_t>(m_account);
    const auto account = index < m_accounts.size() ? std::optional(m_accounts[index].address) : std::nullopt;
    m_assets.update(m_session->snapshot(), account, m_session->wallet().registry());
    if (asset() < 0)
        m_token = m_assets.rows().empty() ? std::nullopt : std::optional(m_assets.rows().front().token.id);
    if (!canFiat())
        m_inFiat = false;
    chainChanged();
}

/// What recipients are judged by belongs to a chain, and is read once there is one to judge: the history is long.
void SendModel::chainChanged()
{
    const AssetsModel::Row *chosen = row();
    if (chosen && !m_recipient.isEmpty() && m_knownChain != chosen->token.id.chain) {
        m_knownChain = chosen->token.id.chain;
        m_loaded = false;
        wallet::launch(this, learn(chosen->token.id.chain));
    }
    judge();
}

Task<> SendModel::learn(ethereum::ChainId chain)
{
    const QPointer<SendModel> self(this);
    auto known = co_await m_session->wallet().knownAddresses(chain);
    if (!self || m_session->state() != Session::State::Unlocked || m_knownChain != chain)
        co_return;
    m_loaded = known.has_value();
    if (known)
        m_known = std::move(*known);
    else
        m_knownChain.reset();
    judge();
}

Task<Result<wallet::Plan>> SendModel::makePlan(wallet::SpokenAmount amount, std::string recipient,
                                               ethereum::ChainId chain, std::string account)
{
    const QPointer<SendModel> self(this);
    auto plan = co_await m_session->wallet().planSend(std::move(amount), std::move(recipient), chain, account);
    if (!plan)
        co_return plan;
    if (self)
        m_plan = plan->id;
    co_return plan;
}

Task<> SendModel::lookForCode(ethereum::ChainId chain, ethereum::Address address)
{
    const QPointer<SendModel> self(this);
    const auto found = co_await m_session->wallet().isContract(chain, address);
    if (!self || m_session->state() != Session::State::Unlocked || !found)
        co_return;
    m_contracts[{chain, address}] = *found;
    judge();
}

void SendModel::judge()
{
    m_to.reset();
    m_notes.clear();
    const AssetsModel::Row *chosen = row();
    const std::string typedText = m_recipient.trimmed().toStdString();
    if (chosen && !typedText.empty() && m_session->state() == Session::State::Unlocked)
        if (const auto to = m_session->wallet().recipientNamed(typedText))
            m_to = *to;
    if (m_to) {
        const ethereum::ChainId chain = chosen->token.id.chain;
        const auto code = m_contracts.find({chain, *m_to});
        m_notes = wallet::judgeRecipient(*m_to, chosen->token.id, m_known, code != m_contracts.end() && code->second);
        if (code == m_contracts.end() && m_session->preferences().networkAllowed())
            wallet::launch(this, lookForCode(chain, *m_to));
    }
    Q_EMIT changed();
}

const AssetsModel::Row *SendModel::row() const
{
    const int index = asset();
    return index < 0 ? nullptr : &m_assets.rows()[static_cast<std::size_t>(index)];
}

QStringList SendModel::accounts() const
{
    QStringList all;
    for (const wallet::Account &account : m_accounts)
        all << tr("%1 (%2)").arg(format::text(account.name), format::text(account.address.shortened()));
    return all;
}

int SendModel::asset() const { return m_token ? m_assets.indexOf(*m_token) : -1; }

QString SendModel::obstacle() const
{
    if (m_accounts.empty())
        return tr("This vault only watches: add an account with a key to send from.");
    if (m_assets.rows().empty())
        return tr("This account has nothing to send yet: receive something first.");
    return {};
}

QString SendModel::unit() const
{
    if (m_inFiat)
        return currency();
    return row() ? format::text(row()->token.symbol) : QString();
}

QString SendModel::balance() const
{
    if (!row())
        return {};
    return tr("The account has %1 %2.")
        .arg(format::exactAmount(row()->amount, row()->token.decimals), format::text(row()->token.symbol));
}

QString SendModel::recipientProblem() const
{
    const QString text = m_recipient.trimmed();
    if (text.isEmpty() || m_to)
        return {};
    if (text.startsWith(QLatin1String("0x"), Qt::CaseInsensitive)) {
        if (!isHexDigits(text.mid(2)))
            return tr("An address is 0x and 40 digits from 0 to 9 and a to f; there is something else in it.");
        if (text.size() < kAddressLength)
            return {};
        if (text.size() > kAddressLength)
            return tr("An address has 40 digits behind 0x; here are %n.", nullptr, static_cast<int>(text.size() - 2));
        return tr("The address's checksum is wrong: a character is mistyped. Copy it again from where it came.");
    }
    if (!suggestions().isEmpty())
        return {};
    if (text.endsWith(QLatin1String(".eth"), Qt::CaseInsensitive))
        return tr("Names of ENS are not understood yet: paste the address.");
    return tr("Nobody in the address book has this name, and an address begins with 0x.");
}

QString SendModel::recipientAddress() const { return m_to ? format::text(m_to->toString()) : QString(); }

QVariantList SendModel::notes() const
{
    QVariantList all;
    for (const wallet::RecipientNote &note : m_notes)
        all << noteOf(format::said(wallet::said(note)), toneOf(note.severity));
    return all;
}

QVariantList SendModel::suggestions() const
{
    QVariantList all;
    const QString begun = m_recipient.trimmed();
    const auto offer = [&](const std::string &name, const ethereum::Address &address) {
        const QString whole = format::text(name);
        if (all.size() < kSuggestions && !begun.isEmpty() && whole != begun &&
            whole.startsWith(begun, Qt::CaseInsensitive))
            all << QVariantMap{{QStringLiteral("name"), whole},
                               {QStringLiteral("address"), format::text(address.shortened())}};
    };
    for (const wallet::Contact &contact : m_contacts)
        offer(contact.name, contact.address);
    return all;
}

bool SendModel::mustCompare() const
{
    return std::any_of(m_notes.begin(), m_notes.end(), [](const auto &note) { return note.kind == Kind::LooksAlike; });
}

TypedAmount SendModel::typed() const
{
    if (!row())
        return {};
    return readAmount(m_amount, m_inFiat ? Currency(*m_session).typedPlaces() : row()->token.decimals, unit());
}

/// What is to be sent, in the token's smallest unit.
std::optional<Uint256> SendModel::units() const
{
    if (!row())
        return std::nullopt;
    if (m_all)
        return row()->amount;
    const auto number = typed().units;
    if (!number || !m_inFiat)
        return number;
    const Currency currency(*m_session);
    const auto money = Decimal::fromUnits(*number, currency.typedPlaces());
    const auto usd = money ? currency.toUsd(*money) : std::nullopt;
    const auto tokens = usd && row()->price && !row()->price->isZero() ? usd->dividedBy(*row()->price) : std::nullopt;
    return tokens ? tokens->toUnits(row()->token.decimals) : std::nullopt;
}

QString SendModel::amount() const
{
    if (!m_all || !row())
        return m_amount;
    if (m_inFiat && row()->value)
        return inCurrency(*row()->value);
    return desktop::typedText(formatUnits(row()->amount, row()->token.decimals));
}

QString SendModel::amountProblem() const
{
    if (m_all || !row())
        return {};
    const TypedAmount number = typed();
    if (!number.problem.isEmpty() || !number.units)
        return number.problem;
    const auto wanted = units();
    if (!wanted)
        return tr("The number is too large.");
    if (wanted->isZero())
        return number.units->isZero() ? QString() : tr("This is less than the smallest part of the token.");
    return *wanted > row()->amount ? tr("This is more than the account has.") : QString();
}

QString SendModel::counterpart() const
{
    const auto wanted = units();
    if (!wanted || !row())
        return {};
    if (m_inFiat)
        return tr("%1 %2").arg(format::exactAmount(*wanted, row()->token.decimals), format::text(row()->token.symbol));
    const Currency money(*m_session);
    if (format::text(row()->token.symbol) == money.unit())
        return {};
    const auto tokens = Decimal::fromUnits(*wanted, row()->token.decimals);
    const auto usd = tokens && row()->price ? tokens->times(*row()->price) : std::nullopt;
    return usd ? tr("%1 %2").arg(money.money(*usd), money.unit()) : tr("no price is known");
}

bool SendModel::canFiat() const
{
    return row() && row()->price && !row()->price->isZero() && format::text(row()->token.symbol) != currency();
}

QString SendModel::currency() const { return Currency(*m_session).unit(); }

/// As a person would type it.
QString SendModel::inCurrency(const Decimal &usd) const
{
    const Currency currency(*m_session);
    const auto value = currency.from(usd);
    return value ? desktop::typedText(value->toFixed(currency.typedPlaces())) : QString();
}

QString SendModel::allNote() const
{
    if (!m_all || !row())
        return {};
    return row()->token.id.isNative()
               ? tr("All of it: the fees come out of it, and the exact amount stands in the review.")
               : tr("All of it, to the last unit.");
}

bool SendModel::ready() const
{
    const bool blocked = std::any_of(m_notes.begin(), m_notes.end(),
                                     [](const auto &note) { return note.severity == policy::Severity::Critical; });
    const auto wanted = units();
    return row() && m_to && m_loaded && !blocked && (!mustCompare() || m_compared) && wanted && !wanted->isZero() &&
           amountProblem().isEmpty();
}

void SendModel::chooseAccount(int index)
{
    if (index < 0 || index >= static_cast<int>(m_accounts.size()) || index == m_account)
        return;
    m_account = index;
    m_all = false;
    showAssets();
}

void SendModel::chooseAsset(int index)
{
    if (index < 0 || index >= m_assets.rowCount() || index == asset())
        return;
    m_token = m_assets.rows()[static_cast<std::size_t>(index)].token.id;
    m_amount.clear();
    m_all = false;
    m_inFiat = m_inFiat && canFiat();
    chainChanged();
}

void SendModel::setRecipient(const QString &text)
{
    if (m_recipient == text)
        return;
    m_recipient = text;
    m_compared = false;
    chainChanged();
}

void SendModel::setCompared(bool compared)
{
    if (m_compared == compared)
        return;
    m_compared = compared;
    Q_EMIT changed();
}

void SendModel::setAmount(const QString &text)
{
    if (text == amount())
        return;
    m_amount = text;
    m_all = false;
    Q_EMIT changed();
}

/// The same amount in the other unit, so that changing to and fro changes nothing that is typed by more than rounding.
void SendModel::setInFiat(bool fiat)
{
    if (fiat == m_inFiat || (fiat && !canFiat()))
        return;
    const auto wanted = units();
    m_inFiat = fiat;
    if (wanted && row()) {
        const auto tokens = Decimal::fromUnits(*wanted, row()->token.decimals);
        const auto usd = tokens && row()->price ? tokens->times(*row()->price) : std::nullopt;
        m_amount = fiat ? (usd ? inCurrency(*usd) : QString())
                        : desktop::typedText(formatUnits(*wanted, row()->token.decimals));
    }
    Q_EMIT changed();
}

void SendModel::takeAll()
{
    if (!row())
        return;
    m_all = true;
    m_amount.clear();
    Q_EMIT changed();
}

void SendModel::review()
{
    if (!ready() || !m_present)
        return;
    const ethereum::TokenInfo &token = row()->token;
    const std::string unitName = token.id.isNative() ? token.symbol : token.id.address.toString();
    const std::string number = m_all ? "all" : formatUnits(*units(), token.decimals);
    const wallet::Account &from = m_accounts[static_cast<std::size_t>(m_account)];
    const wallet::SpokenAmount spoken{number + " " + unitName};
    const std::string to = m_recipient.trimmed().toStdString();
    m_present(tr("Send %1").arg(format::text(token.symbol)),
              [this, spoken, to, chain = token.id.chain, account = from.address.toString()] {
                  return makePlan(spoken, to, chain, account);
              });
}

void SendModel::clear()
{
    m_recipient.clear();
    m_amount.clear();
    m_all = false;
    m_compared = false;
    m_plan.clear();
    judge();
}

} // namespace sheaf::desktop
