// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity_text.h"

#include "activity_model.h"
#include "format.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

using wallet::Progress;

/// As Tag counts them.
enum Tone { Neutral, Good, Bad, Caution, Accent };

QString coins(const Uint256 &amount, const ethereum::TokenInfo &token)
{
    return format::amount(amount, token.decimals) + QLatin1Char(' ') + format::text(token.symbol);
}

/// What replaced it, in which block and with which nonce.
QString detailText(const wallet::Step &step)
{
    QStringList detail;
    for (const execution::Replacement &one : step.replacements) {
        const bool counts = step.hash && *step.hash == one.hash;
        if (counts && wallet::wasCancelled(step))
            continue; // its state says so
        const QString what =
            one.kind == wallet::ReplacementKind::Cancel ? ActivityModel::tr("cancelled") : ActivityModel::tr("sped up");
        detail << (counts || step.minedAt ? what : ActivityModel::tr("%1, not taken yet").arg(what));
    }
    if (step.block)
        detail << ActivityModel::tr("block %1").arg(QLocale().toString(static_cast<qulonglong>(step.block->value())));
    if (step.nonce)
        detail << ActivityModel::tr("nonce %1").arg(step.nonce->value());
    return detail.join(QStringLiteral(" · "));
}

QVariantMap stepText(const wallet::Step &step, const chains::ChainSpec *chain)
{
    const bool cancelled = wallet::wasCancelled(step);
    const StatusText status = cancelled ? statusText(Progress::Cancelled) : statusText(step.state);
    const QString hash = step.hash ? format::text(step.hash->toString()) : QString();
    return {
        {QStringLiteral("purpose"), format::saidOnOneLine(step.call.purpose)},
        {QStringLiteral("status"), status.text},
        {QStringLiteral("tone"), status.tone},
        {QStringLiteral("hash"), hash},
        {QStringLiteral("shortHash"), hash.isEmpty() ? QString() : hash.left(10) + QStringLiteral("…") + hash.right(6)},
        {QStringLiteral("fee"), step.feePaid && chain ? coins(step.feePaid->value(), chain->native) : QString()},
        {QStringLiteral("detail"), detailText(step)},
        {QStringLiteral("failure"), cancelled ? QString() : format::saidOnOneLine(step.failure, 600)},
        {QStringLiteral("hasPage"), chain && step.hash && !wallet::explorerPage(*chain, *step.hash).empty()}};
}

} // namespace

StatusText statusText(Progress progress)
{
    switch (progress) {
    case Progress::Waiting:
        return {ActivityModel::tr("Waiting"), Caution};
    case Progress::Sent:
        return {ActivityModel::tr("Sent"), Accent};
    case Progress::Included:
        return {ActivityModel::tr("Included"), Good};
    case Progress::Posted:
        return {ActivityModel::tr("Posted"), Good};
    case Progress::Final:
        return {ActivityModel::tr("Final"), Neutral};
    case Progress::Failed:
        return {ActivityModel::tr("Failed"), Bad};
    case Progress::Abandoned:
        return {ActivityModel::tr("Not done"), Bad};
    case Progress::Cancelled:
        return {ActivityModel::tr("Cancelled"), Neutral};
    }
    return {};
}

StatusText statusText(wallet::StepState state)
{
    using wallet::StepState;
    switch (state) {
    case StepState::Planned:
        return {ActivityModel::tr("Waiting"), Neutral};
    case StepState::Signed:
        return {ActivityModel::tr("Signed"), Accent};
    case StepState::Sent:
        return statusText(Progress::Sent);
    case StepState::Included:
        return statusText(Progress::Included);
    case StepState::Posted:
        return statusText(Progress::Posted);
    case StepState::Final:
        return statusText(Progress::Final);
    case StepState::Failed:
        return statusText(Progress::Failed);
    case StepState::Abandoned:
        return statusText(Progress::Abandoned);
    }
    return {};
}

/// A token that is not listed may call itself anything: its address stands beside it, unless it is a known protocol's.
static QVariantMap flowText(const execution::BalanceChange &change, const TokenNames &names)
{
    const auto contract = names.contracts.find(change.token.address);
    const QString who = contract == names.contracts.end() ? format::text(change.token.address.shortened())
                                                          : format::foreign(contract->second, 60);
    const chains::TokenSpec *token = names.registry.token(change.token);
    const auto foreign = names.foreign.find(change.token);
    QString text = QLatin1Char(' ') + ActivityModel::tr("token %1").arg(who);
    if (token != nullptr)
        text =
            format::amount(change.amount, token->info.decimals) + QLatin1Char(' ') + format::text(token->info.symbol);
    else if (foreign != names.foreign.end()) {
        text = format::amount(change.amount, foreign->second.decimals) + QLatin1Char(' ') +
               format::foreign(foreign->second.symbol, 24);
        if (contract == names.contracts.end())
            text += QStringLiteral(" (%1)").arg(who);
    }
    text.prepend(change.negative ? QStringLiteral("−") : QStringLiteral("+"));
    return {{QStringLiteral("text"), text}, {QStringLiteral("negative"), change.negative}};
}

QVariantList flowTexts(const wallet::Record &record, const TokenNames &names)
{
    QVariantList listed;
    QVariantList others; // shares of a pool and the like
    for (const execution::BalanceChange &change : wallet::changesOf(record)) {
        QVariantList &where = names.registry.token(change.token) ? listed : others;
        where << flowText(change, names);
    }
    return listed + others;
}

QVariantList stepTexts(const wallet::Record &record, const chains::Registry &registry)
{
    const chains::ChainSpec *chain = registry.find(record.plan.chain);
    QVariantList steps;
    for (const wallet::Step &step : record.steps)
        steps << stepText(step, chain);
    return steps;
}

QString feeText(const wallet::Record &record, const chains::Registry &registry)
{
    const auto fee = wallet::feesOf(record);
    const chains::ChainSpec *chain = registry.find(record.plan.chain);
    return fee && chain ? coins(fee->value(), chain->native) : QStringLiteral("–");
}

QString feeMoneyText(const wallet::Record &record, const Currency &currency)
{
    const auto fee = wallet::feesOf(record);
    const auto paid = fee ? Decimal::fromUnits(fee->value(), 18) : std::nullopt;
    const auto usd = paid && record.plan.nativePriceUsd ? paid->times(*record.plan.nativePriceUsd) : std::nullopt;
    return usd ? currency.money(*usd) + QLatin1Char(' ') + currency.unit() : QString();
}

bool mentions(const wallet::Record &record, const QString &wanted, const chains::Registry &registry)
{
    const auto has = [&wanted](const QString &text) { return text.contains(wanted, Qt::CaseInsensitive); };
    const auto says = [&has](const Phrase &purpose) {
        return has(format::saidOnOneLine(purpose)) || has(format::text(purpose.english()));
    };
    if (says(record.plan.purpose) || has(format::chainName(record.plan.chain, registry)) ||
        has(format::text(record.plan.account.toString())) || has(format::text(record.plan.origin)))
        return true;
    for (const wallet::Step &step : record.steps) {
        if (says(step.call.purpose) || has(format::text(step.call.to.toString())) ||
            (step.hash && has(format::text(step.hash->toString()))))
            return true;
        for (const execution::BalanceChange &change : step.changes)
            if (const chains::TokenSpec *token = registry.token(change.token))
                if (has(format::text(token->info.symbol)) || has(format::text(token->info.name)))
                    return true;
    }
    const auto recipients = wallet::recipientsOf(record);
    return std::any_of(recipients.begin(), recipients.end(),
                       [&](const ethereum::Address &to) { return has(format::text(to.toString())); });
}

} // namespace sheaf::desktop
