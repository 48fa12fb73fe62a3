// SPDX-License-Identifier: GPL-3.0-or-later
#include "review_facts.h"

#include "currency.h"
#include "format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace sheaf::desktop {

namespace {

constexpr int kMostOfASentence = 600;

struct Review
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// What is known of a token: the registry's word, else the token's own; null where neither is.
const ethereum::TokenInfo *infoOf(const ethereum::TokenId &token, const ReviewWords &words)
{
    if (const chains::TokenSpec *spec = words.registry->token(token))
        return &spec->info;
    const auto found = words.tokens.find(token);
    return found == words.tokens.end() ? nullptr : &found->second;
}

/// A token that is not listed may call itself anything: whose it is stands beside it.
QString symbolOf(const ethereum::TokenId &token, const ReviewWords &words)
{
    const ethereum::TokenInfo *info = infoOf(token, words);
    const QString address = format::text(token.address.shortened());
    if (info == nullptr)
        return Review::tr("units of %1").arg(address);
    const QString symbol = format::foreign(info->symbol, 24);
    if (words.registry->token(token) != nullptr)
        return symbol;
    const auto contract = words.contracts.find(token.address);
    return QStringLiteral("%1 (%2)").arg(
        symbol, contract == words.contracts.end() ? address : format::foreign(contract->second, 60));
}

unsigned decimalsOf(const ethereum::TokenId &token, const ReviewWords &words)
{
    const ethereum::TokenInfo *info = infoOf(token, words);
    return info != nullptr ? info->decimals : 0;
}

std::optional<Decimal> valueOf(const ethereum::TokenId &token, const Uint256 &amount, const ReviewWords &words)
{
    const auto price = priceIn(words.prices.get(), token);
    const auto units = Decimal::fromUnits(amount, decimalsOf(token, words));
    return price && units ? units->times(*price) : std::nullopt;
}

ReviewAmount amountOf(const ethereum::TokenId &token, const Uint256 &amount, const ReviewWords &words)
{
    const unsigned decimals = decimalsOf(token, words);
    ReviewAmount out;
    out.token = symbolOf(token, words);
    out.amount = format::amount(amount, decimals);
    out.exact = format::exactAmount(amount, decimals) + QLatin1Char(' ') + out.token;
    out.exact += QLatin1Char('\n') +
                 (token.isNative() ? Review::tr("the chain's own coin") : format::text(token.address.toString()));
    const auto value = valueOf(token, amount, words);
    out.value = format::money(value);
    if (value) {
        const Currency currency(words.currency, words.prices.get());
        out.value = currency.money(*value) + QLatin1Char(' ') + currency.unit();
    }
    return out;
}

QVariantList amountsOf(const std::vector<ethereum::TokenAmount> &amounts, const ReviewWords &words)
{
    QVariantList out;
    for (const ethereum::TokenAmount &amount : amounts)
        out << QVariant::fromValue(amountOf(amount.token, amount.value, words));
    return out;
}

QVariantList changesOf(const std::vector<execution::BalanceChange> &changes, const ReviewWords &words)
{
    QVariantList out;
    for (const execution::BalanceChange &change : changes) {
        ReviewAmount amount = amountOf(change.token, change.amount, words);
        amount.direction = change.amount.isZero() ? 0 : change.negative ? -1 : 1;
        if (amount.direction != 0)
            amount.amount.prepend(change.negative ? QStringLiteral("−") : QStringLiteral("+"));
        out << QVariant::fromValue(amount);
    }
    return out;
}

/// What an address is to this person: a token, a contact, an account; empty where it is none.
QString nameOf(const ethereum::Address &address, ethereum::ChainId chain, const ReviewWords &words)
{
    for (const wallet::Account &account : words.accounts)
        if (account.address == address)
            return format::foreign(account.name, 60);
    for (const wallet::Contact &contact : words.contacts)
        if (contact.address == address)
            return format::foreign(contact.name, 60);
    if (const chains::TokenSpec *token = words.registry->token({chain, address}))
        return Review::tr("the token %1").arg(format::foreign(token->info.symbol, 24));
    const auto contract = words.contracts.find(address);
    return contract == words.contracts.end() ? QString() : format::foreign(contract->second, 60);
}

/// The token of this contract, on whatever chain.
const chains::TokenSpec *tokenAt(const ethereum::Address &address, const chains::Registry &registry)
{
    for (const chains::ChainSpec &chain : registry.chains())
        if (const chains::TokenSpec *token = registry.token({chain.id, address}); token && !address.isZero())
            return token;
    return nullptr;
}

const ethereum::TokenInfo *unlistedAt(const ethereum::Address &address, const ReviewWords &words)
{
    for (const auto &[id, info] : words.tokens)
        if (id.address == address)
            return &info;
    return nullptr;
}

/// An amount that the core could only count in the smallest units; nothing where nobody here knows the token either.
std::optional<QString> inUnitOf(const ethereum::Address &address, const QString &units, const ReviewWords &words)
{
    const auto amount = Uint256::parse(units.toStdString());
    const chains::TokenSpec *token = tokenAt(address, *words.registry);
    const ethereum::TokenInfo *info = token != nullptr ? &token->info : unlistedAt(address, words);
    return amount && info != nullptr ? std::optional(spoken({info->id, *amount}, words)) : std::nullopt;
}

QString nameOrSymbolOf(const ethereum::Address &address, const ReviewWords &words)
{
    const chains::TokenSpec *token = tokenAt(address, *words.registry);
    return token != nullptr ? format::foreign(token->info.symbol, 24) : nameOf(address, {}, words);
}

QRegularExpression unitsOrAddress(const char *around)
{
    return QRegularExpression(QString::fromLatin1(around).arg(QStringLiteral("(\\d+) units of (?:(?:the )?token )?"),
                                                              QStringLiteral("(0x[0-9a-fA-F]{40})")));
}

/// The text with its addresses as the person knows them; one that stands behind its name is only shortened.
QString withNames(QString text, const ReviewWords &words)
{
    static const QRegularExpression address = unitsOrAddress("(?:%1)?%2\\b");
    static const QRegularExpression name(QStringLiteral("[^ ] \\($"));
    qsizetype from = 0;
    for (auto match = address.match(text); match.hasMatch(); match = address.match(text, from)) {
        const auto parsed = ethereum::Address::parseRaw(match.captured(2).toStdString());
        const QString units = match.captured(1);
        const qsizetype start = match.capturedStart();
        QString named;
        if (!units.isEmpty())
            named = inUnitOf(*parsed, units, words).value_or(QString());
        else if (!(text.mid(match.capturedEnd()).startsWith(QLatin1Char(')')) && text.left(start).contains(name)))
            named = nameOrSymbolOf(*parsed, words);
        if (named.isEmpty())
            named = match.captured(0).replace(match.captured(2), format::text(parsed->shortened()));
        text.replace(start, match.capturedLength(), named);
        from = start + named.size();
    }
    return text;
}

Phrase withNames(const Phrase &phrase, const ReviewWords &words);

/// What stands at a phrase's place, with what the person knows.
struct Named
{
    const ReviewWords &words;

    PhraseArgument operator()(const std::string &text) const
    {
        return withNames(format::text(text), words).toStdString();
    }
    PhraseArgument operator()(const Phrase &phrase) const { return withNames(phrase, words); }
    template <typename T> PhraseArgument operator()(const T &numberOrTime) const { return numberOrTime; }
};

Phrase withNames(const Phrase &phrase, const ReviewWords &words)
{
    static const QRegularExpression amount = unitsOrAddress("^%1%2$");
    if (phrase.arguments().empty())
        return withNames(format::text(phrase.source()), words).toStdString();
    if (const auto match = amount.match(format::text(phrase.english())); match.hasMatch()) {
        const auto token = ethereum::Address::parseRaw(match.captured(2).toStdString());
        if (const auto said = inUnitOf(*token, match.captured(1), words))
            return verbatim(said->toStdString());
    }
    std::vector<PhraseArgument> named;
    for (const PhraseArgument &argument : phrase.arguments())
        named.push_back(std::visit(Named{words}, argument.value));
    return {phrase.source(), std::move(named)};
}

QString nativeText(const ethereum::Wei &wei, const chains::ChainSpec *chain)
{
    const QString symbol = chain != nullptr ? format::foreign(chain->native.symbol, 24) : QStringLiteral("ETH");
    return format::amount(wei.value(), chain != nullptr ? chain->native.decimals : 18) + QLatin1Char(' ') + symbol;
}

bool saysTooLarge(const wallet::Review &review)
{
    return std::any_of(review.notices.begin(), review.notices.end(),
                       [](const policy::Notice &notice) { return notice.code == "approval_too_large"; });
}

ReviewCall callOf(const wallet::Review &review, std::size_t index, const ReviewWords &words)
{
    const contracts::Call &call = review.plan.calls[index];
    const chains::ChainSpec *chain = words.registry->find(review.plan.chain);
    ReviewCall out;
    out.purpose = format::saidOnOneLine(call.purpose);
    out.function = format::foreign(call.function);
    out.contract = format::text(call.to.toString());
    out.contractShort = format::text(call.to.shortened());
    out.contractName = nameOf(call.to, review.plan.chain, words);
    if (!call.value.value().isZero())
        out.value = nativeText(call.value, chain);
    out.data = format::text(toHexPrefixed(call.data));
    if (call.approval) {
        out.spender = format::text(call.approval->spender.toString());
        out.spenderShort = format::text(call.approval->spender.shortened());
        out.spenderName = nameOf(call.approval->spender, review.plan.chain, words);
        out.allowance = spoken(call.approval->amount, words);
        out.exactAllowance = !saysTooLarge(review) && !(call.approval->amount.value == Uint256::max());
    }
    if (index < review.simulation.calls.size()) {
        const execution::SimulatedCall &simulated = review.simulation.calls[index];
        out.gas = QLocale().toString(static_cast<qulonglong>(simulated.gasUsed.value()));
        if (!simulated.succeeded)
            out.failure = simulated.failure.empty() ? Review::tr("it fails, and gives no reason")
                                                    : format::foreign(simulated.failure);
    }
    return out;
}

QString blockedBecause(const std::vector<policy::Notice> &notices, const ReviewWords &words)
{
    for (const policy::Notice &notice : notices)
        if (notice.severity == policy::Severity::Critical)
            return sayPhrase(notice.said(), words);
    return {};
}

/// The fees' parts, each the sum over all transactions.
void describeFees(ReviewFacts &facts, const wallet::Review &review, const ReviewWords &words)
{
    const chains::ChainSpec *chain = words.registry->find(review.plan.chain);
    const execution::Simulation &simulation = review.simulation;
    Uint256 l1;
    for (const chains::FeeQuote &fee : simulation.fees)
        l1 = l1.plus(fee.l1DataFee.value()).value_or(l1);
    const Uint256 l2 = simulation.expectedFee.value().minus(l1).value_or(Uint256());
    const Currency currency(words.currency, words.prices.get());
    const bool isTheCoin = chain != nullptr && currency.unit() == format::text(chain->native.symbol);
    const auto inMoney = [&](const Uint256 &wei) -> QString {
        const auto coins = Decimal::fromUnits(wei, 18);
        const auto price = review.plan.nativePriceUsd;
        const auto usd = coins && price ? coins->times(*price) : std::nullopt;
        return usd && !isTheCoin ? currency.money(*usd) + QLatin1Char(' ') + currency.unit() : QString();
    };
    const auto both = [&](const Uint256 &wei) {
        const QString coins = nativeText(ethereum::Wei(wei), chain);
        const QString money = inMoney(wei);
        return money.isEmpty() ? coins : money + QStringLiteral(" · ") + coins;
    };
    facts.feeCoins = nativeText(simulation.expectedFee, chain);
    facts.fee = inMoney(simulation.expectedFee.value());
    facts.feeL2 = both(l2);
    if (!l1.isZero())
        facts.feeL1 = both(l1);
    facts.feeWorst = both(review.feeBound().value());
}

} // namespace

QVariantList noticesOf(std::vector<policy::Notice> notices, const ReviewWords &words)
{
    std::stable_sort(notices.begin(), notices.end(),
                     [](const policy::Notice &a, const policy::Notice &b) { return a.severity > b.severity; });
    QVariantList out;
    for (const policy::Notice &notice : notices)
        out << QVariant::fromValue(
            ReviewNotice{static_cast<int>(notice.severity), format::sentence(sayPhrase(notice.said(), words))});
    return out;
}

QString spoken(const ethereum::TokenAmount &amount, const ReviewWords &words)
{
    if (amount.value == Uint256::max())
        return Review::tr("unlimited %1").arg(symbolOf(amount.token, words));
    return format::exactAmount(amount.value, decimalsOf(amount.token, words)) + QLatin1Char(' ') +
           symbolOf(amount.token, words);
}

std::vector<ethereum::Address> unlistedTokens(const wallet::Plan &plan,
                                              const std::vector<execution::BalanceChange> &changes,
                                              const chains::Registry &registry)
{
    std::set<ethereum::TokenId> tokens;
    for (const auto *list : {&plan.effects.outAtMost, &plan.effects.inAtLeast})
        for (const ethereum::TokenAmount &amount : *list)
            tokens.insert(amount.token);
    for (const contracts::Call &call : plan.calls)
        if (call.approval)
            tokens.insert(call.approval->amount.token);
    for (const execution::BalanceChange &change : changes)
        tokens.insert(change.token);
    std::vector<ethereum::Address> out;
    for (const ethereum::TokenId &token : tokens)
        if (!token.isNative() && registry.token(token) == nullptr)
            out.push_back(token.address);
    return out;
}

QString sayNames(std::string_view text, const ReviewWords &words)
{
    return withNames(format::foreign(text, kMostOfASentence), words);
}

QString sayPhrase(const Phrase &phrase, const ReviewWords &words)
{
    return format::foreign(format::said(withNames(phrase, words)).toStdString(), kMostOfASentence);
}

std::optional<Decimal> priceIn(const portfolio::Snapshot *snapshot, const ethereum::TokenId &token)
{
    if (snapshot == nullptr)
        return std::nullopt;
    for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
        if (chain.chain != token.chain)
            continue;
        for (const portfolio::Balance &balance : chain.balances)
            if (balance.token.id == token && balance.valuation.price)
                return balance.valuation.price->value;
        for (const portfolio::ValuedPosition &position : chain.positions)
            for (std::size_t i = 0; i < position.legs.size(); ++i)
                if (position.position.legs[i].token.id == token && position.legs[i].price)
                    return position.legs[i].price->value;
    }
    return std::nullopt;
}

QString movedPrices(const wallet::Plan &plan, const chains::Registry &registry, const portfolio::Snapshot *then,
                    const portfolio::Snapshot *now)
{
    constexpr double kNoticed = 0.01;
    std::set<ethereum::TokenId> tokens;
    for (const auto *list : {&plan.effects.outAtMost, &plan.effects.inAtLeast})
        for (const ethereum::TokenAmount &amount : *list)
            tokens.insert(amount.token);
    QStringList moved;
    for (const ethereum::TokenId &token : tokens) {
        const auto before = priceIn(then, token);
        const auto after = priceIn(now, token);
        if (!before || !after || before->isZero())
            continue;
        const double change = after->toDouble() / before->toDouble() - 1;
        if (std::abs(change) >= kNoticed)
            moved << symbolOf(token, wordsOf(registry)) + QLatin1Char(' ') +
                         (change < 0 ? QStringLiteral("−") : QStringLiteral("+")) + format::percent(std::abs(change));
    }
    if (moved.isEmpty())
        return {};
    return Review::tr("Prices have moved since this was planned: %1. Its floors hold; plan it anew for fresh ones.")
        .arg(moved.join(QStringLiteral(", ")));
}

ReviewFacts describe(const wallet::Review &review, const ReviewWords &words, UnixTime now)
{
    const wallet::Plan &plan = review.plan;
    const execution::Simulation &simulation = review.simulation;
    ReviewFacts facts;
    facts.purpose = format::saidOnOneLine(plan.purpose);
    facts.chain = format::chainName(plan.chain, *words.registry);
    facts.chainMark = format::chainMark(facts.chain.toStdString());
    facts.account = nameOf(plan.account, plan.chain, words);
    facts.accountAddress = format::text(plan.account.toString());
    facts.leaving = amountsOf(plan.effects.outAtMost, words);
    facts.coming = amountsOf(plan.effects.inAtLeast, words);
    facts.changes = changesOf(simulation.changes, words);
    for (std::size_t i = 0; i < plan.calls.size(); ++i)
        facts.calls << QVariant::fromValue(callOf(review, i, words));
    facts.notices = noticesOf(review.notices, words);
    for (const Phrase &remark : plan.remarks)
        facts.remarks << format::saidOnOneLine(remark, 600);
    describeFees(facts, review, words);
    const auto block = QLocale().toString(static_cast<qulonglong>(simulation.block.number.value()));
    const auto at = fromUnixSeconds(static_cast<std::int64_t>(simulation.block.timestamp));
    facts.simulation =
        Review::tr("%1, block %2, %3").arg(format::foreign(simulation.method), block, format::age(at, now));
    facts.hash = format::text(simulation.block.hash.toString());
    facts.blocked = review.blocked();
    facts.blockedBecause = blockedBecause(review.notices, words);
    readCalls(facts, review, words, now);
    return facts;
}

} // namespace sheaf::desktop
