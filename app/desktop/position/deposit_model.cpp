// SPDX-License-Identifier: GPL-3.0-or-later
#include "deposit_model.h"

#include "format.h"
#include "position_model.h"
#include "sources.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

/// `≈ 12.30 USD`, and `< 0.01 USD` of what is less.
QString about(const Currency &currency, const Decimal &usd)
{
    const QString money = currency.money(usd) + QLatin1Char(' ') + currency.unit();
    return money.startsWith(QLatin1Char('<')) ? money : QStringLiteral("≈ ") + money;
}

} // namespace

DepositModel::DepositModel(Session *session, const MarketsModel *markets, ReviewModel *review, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_markets(markets)
    , m_review(review)
    , m_rows({"key", "text", "have", "worth", "problem", "canAll"}, this)
{
    connect(m_session, &Session::snapshotChanged, this, &DepositModel::reload);
    connect(&m_session->preferences(), &Preferences::changed, this, &DepositModel::update);
    connect(m_session, &Session::stateChanged, this, [this] {
        if (m_session->state() != Session::State::Unlocked)
            clear();
    });
    connect(m_review, &ReviewModel::ended, this, [this](bool well) {
        if (!std::exchange(m_isReviewed, false) || !well)
            return;
        clear();
        Q_EMIT done();
    });
    connect(m_review, &ReviewModel::changed, this, [this] {
        if (m_review->state() == ReviewModel::State::Idle)
            m_isReviewed = false;
    });
}

QString DepositModel::title() const { return m_name.isEmpty() ? tr("Deposit") : tr("Deposit into %1").arg(m_name); }

QString DepositModel::note() const
{
    if (m_tokens.size() < 2)
        return {};
    return tr("One of them is enough: the rest is swapped as the pool needs it, and the review shows how.");
}

const protocols::Position *DepositModel::find() const
{
    const std::string id = m_id.toStdString();
    if (const auto *market = m_markets->find(id))
        return market;
    if (const Session::Snapshot snapshot = m_session->snapshot()) // the session keeps it while this is looked at
        for (const portfolio::ChainSnapshot &chain : snapshot->chains)
            for (const portfolio::ValuedPosition &position : chain.positions)
                if (position.position.id == id)
                    return &position.position;
    return nullptr;
}

void DepositModel::open(const QString &id)
{
    if (m_id != id)
        clear();
    m_id = id;
    reload();
}

/// The names say what a position takes; where that is the wrapped coin of the chain, the coin itself does too.
void DepositModel::reload()
{
    const protocols::Position *position = m_id.isEmpty() ? nullptr : find();
    if (position == nullptr) {
        update();
        return;
    }
    const chains::Registry &registry = m_session->wallet().registry();
    const chains::ChainSpec *chain = registry.find(position->chain);
    std::vector<Token> before;
    before.swap(m_tokens);
    const auto offer = [&](const QString &symbol, std::optional<ethereum::TokenInfo> info) {
        const auto known = std::find_if(before.begin(), before.end(),
                                        [&symbol](const Token &token) { return token.symbol == symbol; });
        Token token;
        if (known != before.end())
            token = *known;
        token.symbol = symbol;
        token.info = std::move(info);
        m_tokens.push_back(std::move(token));
    };
    for (const QString &symbol : PositionModel::tokensOf(position->name)) {
        const auto spec = registry.tokenNamed(position->chain, symbol.toStdString());
        offer(symbol, spec ? std::optional((*spec)->info) : std::nullopt);
        if (spec && chain != nullptr && chain->wrappedNative && (*spec)->info.id.address == *chain->wrappedNative)
            offer(format::text(chain->native.symbol), chain->native);
    }
    const auto accounts = m_session->wallet().vault().accounts().value_or(std::vector<wallet::Account>());
    m_name = format::text(position->name);
    m_where = QStringList{format::text(position->protocolName), format::chainName(position->chain, registry),
                          sources::account(position->account, accounts)}
                  .join(QStringLiteral(" · "));
    takeBalances(*position);
    update();
}

void DepositModel::takeBalances(const protocols::Position &position)
{
    const Session::Snapshot snapshot = m_session->snapshot();
    m_problem = feesProblem(position, snapshot.get());
    for (Token &token : m_tokens) {
        token.balance.reset();
        token.price = token.info ? priceIn(snapshot.get(), token.info->id) : std::nullopt;
        if (!snapshot || !token.info)
            continue;
        for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
            if (chain.chain != position.chain)
                continue;
            token.balance = Uint256(); // what is not listed is not there
            for (const portfolio::Balance &balance : chain.balances)
                if (balance.account == position.account && balance.token.id == token.info->id)
                    token.balance = balance.amount.value;
        }
    }
}

/// Whoever has none of the chain's coin can't do anything there.
QString DepositModel::feesProblem(const protocols::Position &position, const portfolio::Snapshot *snapshot) const
{
    const chains::Registry &registry = m_session->wallet().registry();
    const chains::ChainSpec *spec = registry.find(position.chain);
    if (snapshot == nullptr || spec == nullptr)
        return {};
    for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
        if (chain.chain != position.chain)
            continue;
        const bool some = std::any_of(chain.balances.begin(), chain.balances.end(), [&position](const auto &balance) {
            return balance.account == position.account && balance.token.id.isNative() && !balance.amount.value.isZero();
        });
        const QString coin = format::text(spec->native.symbol);
        return some ? QString()
                    : tr("The account has no %1 on %2, in which the fees are paid. Send some there first.")
                          .arg(coin, format::chainName(position.chain, registry));
    }
    return {};
}

std::optional<Uint256> DepositModel::units(const Token &token) const
{
    if (!token.info)
        return std::nullopt;
    return token.all ? token.balance : readAmount(token.text, token.info->decimals, token.symbol).units;
}

QString DepositModel::problem(const Token &token) const
{
    if (token.all)
        return token.balance && token.balance->isZero() ? tr("The account has none of it.") : QString();
    if (token.text.trimmed().isEmpty() || !token.info)
        return {};
    const TypedAmount typed = readAmount(token.text, token.info->decimals, token.symbol);
    if (!typed.units)
        return typed.problem;
    if (!token.balance || *typed.units <= *token.balance)
        return token.info->id.isNative() && token.balance && *typed.units == *token.balance && !typed.units->isZero()
                   ? tr("Leave some of it: the fees are paid in %1.").arg(token.symbol)
                   : QString();
    return tr("This is more than the account has.");
}

void DepositModel::update()
{
    const Currency currency(*m_session);
    QList<RowsModel::Row> rows;
    std::optional<Decimal> total = Decimal();
    bool isRight = true;
    bool isAnything = false;
    for (const Token &token : m_tokens) {
        const auto wanted = units(token);
        const bool some = wanted ? !wanted->isZero() : !token.info && !token.text.trimmed().isEmpty();
        const auto amount = wanted && token.info ? Decimal::fromUnits(*wanted, token.info->decimals) : std::nullopt;
        const auto usd = amount && token.price ? amount->times(*token.price) : std::nullopt;
        const QString wrong = problem(token);
        isAnything = isAnything || some;
        isRight = isRight && wrong.isEmpty();
        if (some)
            total = total && usd ? total->plus(*usd) : std::nullopt;
        QString have;
        if (token.info && token.balance)
            have = tr("You have %1 %2").arg(format::exactAmount(*token.balance, token.info->decimals), token.symbol);
        const QString text = token.all && wanted ? typedText(formatUnits(*wanted, token.info->decimals)) : token.text;
        const bool isCoin = token.info && token.info->id.isNative();
        rows.append({token.symbol, text, have, some && usd ? about(currency, *usd) : QString(), wrong,
                     !isCoin && (!token.balance || !token.balance->isZero())});
    }
    m_rows.setRows(rows);
    m_ready = isAnything && isRight && m_problem.isEmpty();
    m_total.clear();
    if (isAnything && total)
        m_total = about(currency, *total);
    Q_EMIT changed();
}

QStringList DepositModel::spoken() const
{
    QStringList all;
    for (const Token &token : m_tokens) {
        const auto wanted = units(token);
        if (wanted && wanted->isZero())
            continue;
        QString number;
        if (token.all)
            number = QStringLiteral("all");
        else if (wanted)
            number = format::text(formatUnits(*wanted, token.info->decimals));
        else
            number = token.text.trimmed();
        if (!number.isEmpty())
            all << number + QLatin1Char(' ') + token.symbol;
    }
    return all;
}

void DepositModel::setText(int row, const QString &text)
{
    if (row < 0 || row >= static_cast<int>(m_tokens.size()) || m_rows.value(row, QStringLiteral("text")) == text)
        return;
    Token &token = m_tokens[static_cast<std::size_t>(row)];
    token.text = text;
    token.all = false;
    update();
}

void DepositModel::takeAll(int row)
{
    if (row < 0 || row >= static_cast<int>(m_tokens.size()))
        return;
    Token &token = m_tokens[static_cast<std::size_t>(row)];
    if (token.info && token.info->id.isNative())
        return; // all of the coin would leave nothing for the fees
    token.all = true;
    token.text.clear();
    update();
}

void DepositModel::review()
{
    if (!m_ready)
        return;
    m_isReviewed = true;
    m_review->deposit(m_id, spoken());
}

void DepositModel::clear()
{
    m_tokens.clear();
    m_id.clear();
    m_name.clear();
    m_where.clear();
    m_problem.clear();
    m_isReviewed = false;
    update();
}

} // namespace sheaf::desktop
