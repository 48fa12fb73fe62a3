// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/views.h"

#include "wallet/json_fields.h"
#include "wallet/review_json.h"

namespace sheaf::wallet {

namespace {

QString k(const char *name) { return QString::fromLatin1(name); }

QJsonValue maybe(const std::optional<Decimal> &value)
{
    return value ? QJsonValue(toQString(value->toString())) : QJsonValue();
}

QString chainName(ethereum::ChainId id, const chains::Registry &registry)
{
    const chains::ChainSpec *chain = registry.find(id);
    return chain != nullptr ? toQString(chain->name) : QStringLiteral("chain %1").arg(id.value());
}

void addChain(QJsonObject &json, ethereum::ChainId id, const chains::Registry &registry)
{
    json[k("chain_id")] = static_cast<qint64>(id.value());
    json[k("chain")] = chainName(id, registry);
}

QString trustName(contracts::Trust trust)
{
    switch (trust) {
    case contracts::Trust::OnChain:
        return k("on_chain");
    case contracts::Trust::Derived:
        return k("derived");
    case contracts::Trust::Stale:
        return k("stale");
    }
    return k("stale");
}

QJsonObject toJson(const contracts::Origin &origin)
{
    return {{k("source"), toQString(origin.source)},
            {k("chain_id"), static_cast<qint64>(origin.chain.value())},
            {k("block"), static_cast<qint64>(origin.block.number.value())},
            {k("updated_at"), timeText(origin.updatedAt)},
            {k("trust"), trustName(origin.trust)}};
}

QJsonObject toJson(const ethereum::BlockRef &block)
{
    return {{k("number"), static_cast<qint64>(block.number.value())},
            {k("hash"), toQString(block.hash.toString())},
            {k("timestamp"), static_cast<qint64>(block.timestamp)}};
}

void addAmount(QJsonObject &json, const ethereum::TokenInfo &token, const Uint256 &amount)
{
    json[k("symbol")] = toQString(token.symbol);
    json[k("token")] = toQString(token.id.address.toString());
    json[k("decimals")] = static_cast<int>(token.decimals);
    json[k("amount")] = decimalText(amount);
    json[k("text")] = toQString(formatUnits(amount, token.decimals) + " " + token.symbol);
}

QJsonObject toJson(const portfolio::Balance &balance, const chains::Registry &registry)
{
    QJsonObject json{{k("account"), toQString(balance.account.toString())}};
    addChain(json, balance.token.id.chain, registry);
    addAmount(json, balance.token, balance.amount.value);
    json[k("origin")] = toJson(balance.amount.origin);
    json[k("value_usd")] = maybe(balance.valuation.valueUsd);
    if (balance.valuation.price) {
        json[k("price_usd")] = toQString(balance.valuation.price->value.toString());
        json[k("price_origin")] = toJson(balance.valuation.price->origin);
    } else {
        json[k("unpriced_because")] = toQString(balance.valuation.whyNot);
    }
    return json;
}

QString legName(protocols::LegKind kind)
{
    switch (kind) {
    case protocols::LegKind::Supplied:
        return k("supplied");
    case protocols::LegKind::Borrowed:
        return k("borrowed");
    case protocols::LegKind::Pooled:
        return k("pooled");
    case protocols::LegKind::Staked:
        return k("staked");
    case protocols::LegKind::Reward:
        return k("reward");
    }
    return {};
}

QString actionName(protocols::Action action)
{
    switch (action) {
    case protocols::Action::Deposit:
        return k("deposit");
    case protocols::Action::Withdraw:
        return k("withdraw");
    case protocols::Action::Claim:
        return k("claim");
    case protocols::Action::Compound:
        return k("compound");
    }
    return {};
}

QJsonArray legsJson(const portfolio::ValuedPosition &valued)
{
    QJsonArray legs;
    for (std::size_t i = 0; i < valued.position.legs.size(); ++i) {
        const protocols::Leg &leg = valued.position.legs[i];
        QJsonObject json{{k("kind"), legName(leg.kind)}, {k("origin"), toJson(leg.amount.origin)}};
        addAmount(json, leg.token, leg.amount.value);
        if (i < valued.legs.size())
            json[k("value_usd")] = maybe(valued.legs[i].valueUsd);
        legs.append(json);
    }
    return legs;
}

QJsonObject toJson(const portfolio::ValuedPosition &valued, const chains::Registry &registry)
{
    const protocols::Position &position = valued.position;
    QJsonObject json{{k("id"), toQString(position.id)},
                     {k("protocol"), toQString(position.protocol)},
                     {k("protocol_name"), toQString(position.protocolName)},
                     {k("name"), toQString(position.name)},
                     {k("account"), toQString(position.account.toString())},
                     {k("contract"), toQString(position.contract.toString())}};
    addChain(json, position.chain, registry);
    json[k("legs")] = legsJson(valued);
    QJsonArray rates;
    for (const auto &rate : position.rates)
        rates.append(QJsonObject{{k("label"), toQString(rate.value.label)},
                                 {k("apr"), rate.value.apr},
                                 {k("compounds"), rate.value.compounds},
                                 {k("origin"), toJson(rate.origin)}});
    json[k("rates")] = rates;
    QJsonArray actions;
    for (const protocols::Action action : position.actions)
        actions.append(actionName(action));
    json[k("actions")] = actions;
    json[k("value_usd")] = maybe(valued.valueUsd);
    json[k("reward_usd")] = maybe(valued.rewardUsd);
    if (position.healthFactor)
        json[k("health_factor")] = toQString(position.healthFactor->value.toString());
    if (!position.problem.empty())
        json[k("problem")] = toQString(position.problem);
    return json;
}

QJsonObject toJson(const ethereum::TokenAmount &amount, const chains::Registry &registry)
{
    QJsonObject json;
    if (const chains::TokenSpec *token = registry.token(amount.token)) {
        addAmount(json, token->info, amount.value);
    } else {
        json[k("token")] = toQString(amount.token.address.toString());
        json[k("amount")] = decimalText(amount.value);
        json[k("text")] = toQString(amount.value.toString() + " units of " + amount.token.address.shortened());
    }
    return json;
}

QJsonArray toJson(const std::vector<ethereum::TokenAmount> &amounts, const chains::Registry &registry)
{
    QJsonArray array;
    for (const ethereum::TokenAmount &amount : amounts)
        array.append(toJson(amount, registry));
    return array;
}

QJsonObject toJson(const contracts::Call &call, const chains::Registry &registry)
{
    QJsonObject json{{k("to"), toQString(call.to.toString())},
                     {k("value"), decimalText(call.value.value())},
                     {k("data"), hexText(call.data)},
                     {k("function"), toQString(call.function)},
                     {k("purpose"), toQString(call.purpose.english())}};
    if (call.approval)
        json[k("approval")] = QJsonObject{{k("spender"), toQString(call.approval->spender.toString())},
                                          {k("allowance"), toJson(call.approval->amount, registry)}};
    return json;
}

QJsonArray toJson(const std::vector<Phrase> &phrases)
{
    QJsonArray array;
    for (const Phrase &phrase : phrases)
        array.append(toQString(phrase.english()));
    return array;
}

QString etherText(const ethereum::Wei &wei) { return toQString(formatUnits(wei.value(), 18)); }

} // namespace

QJsonObject toJson(const chains::ChainSpec &chain)
{
    QJsonArray endpoints;
    for (const chains::EndpointSpec &endpoint : chain.endpoints)
        endpoints.append(toQString(endpoint.http));
    return {{k("chain_id"), static_cast<qint64>(chain.id.value())},
            {k("name"), toQString(chain.name)},
            {k("short_name"), toQString(chain.shortName)},
            {k("family"), k(chain.family == chains::Family::OpStack ? "op_stack" : "ethereum")},
            {k("testnet"), chain.testnet},
            {k("native"), toQString(chain.native.symbol)},
            {k("endpoints"), endpoints}};
}

QJsonObject toJson(const NetworkStatus &status, UnixTime now)
{
    QJsonObject json = toJson(*status.chain);
    json[k("ok")] = status.block.has_value();
    if (status.block) {
        json[k("block")] = static_cast<qint64>(status.block->number.value());
        json[k("age_seconds")] = static_cast<qint64>(toUnixSeconds(now)) - static_cast<qint64>(status.block->timestamp);
    }
    if (status.error)
        json[k("error")] = toJson(*status.error);
    return json;
}

QJsonObject toJson(const Error &error)
{
    return {{k("code"), toQString(errorCodeName(error.code))},
            {k("message"), toQString(explain(error))},
            {k("detail"), toQString(error.detail)}};
}

namespace {

/// Which chain something is about.
QJsonObject aboutChain(ethereum::ChainId id, const chains::Registry &registry)
{
    const chains::ChainSpec *chain = registry.find(id);
    return {{k("chain_id"), static_cast<qint64>(id.value())},
            {k("chain"), toQString(chain == nullptr ? std::to_string(id.value()) : chain->name)}};
}

QJsonObject toJson(const UsedAccount &account, const chains::Registry &registry)
{
    QJsonArray uses;
    for (const ChainUse &use : account.uses) {
        QJsonObject json = aboutChain(use.chain, registry);
        json[k("transactions")] = static_cast<qint64>(use.sent.value());
        json[k("balance")] = toQString(use.coins.value().toString());
        json[k("has_tokens")] = use.hasTokens;
        uses.append(json);
    }
    return {{k("scheme"), toQString(schemeName(account.scheme))},
            {k("path"), toQString(account.path)},
            {k("address"), toQString(account.address.toString())},
            {k("known"), account.isKnown},
            {k("uses"), uses}};
}

} // namespace

QJsonObject toJson(const ScanResult &result, const chains::Registry &registry)
{
    QJsonArray accounts;
    for (const UsedAccount &account : result.accounts)
        accounts.append(toJson(account, registry));
    QJsonArray unasked;
    for (const auto &[chain, error] : result.unasked) {
        QJsonObject json = aboutChain(chain, registry);
        json[k("problem")] = toQString(explain(error));
        unasked.append(json);
    }
    return {{k("accounts"), accounts}, {k("unasked"), unasked}};
}

QJsonObject toJson(const portfolio::Snapshot &snapshot, const chains::Registry &registry, UnixTime now)
{
    QJsonArray chainsJson;
    QJsonArray balances;
    QJsonArray positions;
    QJsonArray problems;
    for (const portfolio::ChainSnapshot &chain : snapshot.chains) {
        QJsonObject json{{k("name"), chainName(chain.chain, registry)},
                         {k("chain_id"), static_cast<qint64>(chain.chain.value())},
                         {k("block"), static_cast<qint64>(chain.block.number.value())},
                         {k("block_hash"), toQString(chain.block.hash.toString())},
                         {k("stale"), chain.stale},
                         {k("age_seconds"), static_cast<qint64>(toUnixSeconds(now) - toUnixSeconds(chain.readAt))}};
        chainsJson.append(json);
        for (const portfolio::Balance &balance : chain.balances)
            balances.append(toJson(balance, registry));
        for (const portfolio::ValuedPosition &position : chain.positions)
            positions.append(toJson(position, registry));
        for (const portfolio::Problem &problem : chain.problems) {
            QJsonObject entry = toJson(problem.error);
            addChain(entry, chain.chain, registry);
            entry[k("what")] = toQString(problem.what);
            problems.append(entry);
        }
    }
    return {{k("chains"), chainsJson},
            {k("balances"), balances},
            {k("positions"), positions},
            {k("problems"), problems},
            {k("total_usd"), toQString(snapshot.totalUsd.toString())}};
}

QJsonArray positionsJson(const std::vector<portfolio::ValuedPosition> &positions, const chains::Registry &registry)
{
    QJsonArray array;
    for (const portfolio::ValuedPosition &position : positions)
        array.append(toJson(position, registry));
    return array;
}

QJsonObject toJson(const execution::Plan &plan, const chains::Registry &registry)
{
    QJsonArray calls;
    for (const contracts::Call &call : plan.calls)
        calls.append(toJson(call, registry));
    QJsonObject json{{k("id"), toQString(plan.id)},
                     {k("account"), toQString(plan.account.toString())},
                     {k("purpose"), toQString(plan.purpose.english())},
                     {k("origin"), toQString(plan.origin)},
                     {k("calls"), calls},
                     {k("out_at_most"), toJson(plan.effects.outAtMost, registry)},
                     {k("in_at_least"), toJson(plan.effects.inAtLeast, registry)},
                     {k("remarks"), toJson(plan.remarks)},
                     {k("deadline"), timeText(plan.limits.deadline)}};
    addChain(json, plan.chain, registry);
    return json;
}

QJsonObject toJson(const execution::Review &review, const chains::Registry &registry)
{
    QJsonArray calls;
    for (std::size_t i = 0; i < review.simulation.calls.size(); ++i) {
        const execution::SimulatedCall &call = review.simulation.calls[i];
        QJsonObject json{{k("succeeded"), call.succeeded},
                         {k("gas_used"), static_cast<qint64>(call.gasUsed.value())},
                         {k("gas_limit"), static_cast<qint64>(call.gasLimit.value())}};
        if (!call.failure.empty())
            json[k("failure")] = toQString(call.failure);
        if (i < review.simulation.fees.size()) {
            const chains::FeeQuote &fee = review.simulation.fees[i];
            json[k("expected_fee_wei")] = decimalText(fee.expected.value());
            json[k("l1_data_fee_wei")] = decimalText(fee.l1DataFee.value());
            json[k("operator_fee_wei")] = decimalText(fee.operatorFee.value());
        }
        calls.append(json);
    }
    QJsonArray changes;
    for (const execution::BalanceChange &change : review.simulation.changes) {
        QJsonObject json = toJson(ethereum::TokenAmount{change.token, change.amount}, registry);
        json[k("direction")] = k(change.negative ? "out" : "in");
        changes.append(json);
    }
    return {{k("plan"), toJson(review.plan, registry)},
            {k("simulation"), QJsonObject{{k("method"), toQString(review.simulation.method)},
                                          {k("block"), toJson(review.simulation.block)},
                                          {k("calls"), calls},
                                          {k("changes"), changes},
                                          {k("expected_fee_wei"), decimalText(review.simulation.expectedFee.value())},
                                          {k("expected_fee"), etherText(review.simulation.expectedFee)},
                                          {k("worst_fee_wei"), decimalText(review.feeBound().value())},
                                          {k("worst_fee"), etherText(review.feeBound())}}},
            {k("notices"), noticesJson(review.notices)},
            {k("blocked"), review.blocked()}};
}

QJsonObject toJson(const execution::Step &step, ethereum::ChainId chain)
{
    QJsonObject json{{k("chain_id"), static_cast<qint64>(chain.value())},
                     {k("hash"), step.hash ? QJsonValue(toQString(step.hash->toString())) : QJsonValue()},
                     {k("purpose"), toQString(step.call.purpose.english())},
                     {k("state"), toQString(execution::stateName(step.state))}};
    if (step.nonce)
        json[k("nonce")] = static_cast<qint64>(step.nonce->value());
    if (step.block)
        json[k("block")] = static_cast<qint64>(step.block->value());
    if (step.feePaid)
        json[k("fee_wei")] = decimalText(step.feePaid->value());
    if (!step.failure.isEmpty())
        json[k("failure")] = toQString(step.failure.english());
    return json;
}

QJsonObject toJson(const execution::Record &record, const chains::Registry &registry)
{
    QJsonArray transactions;
    for (const execution::Step &step : record.steps)
        transactions.append(toJson(step, record.plan.chain));
    QJsonObject json{{k("plan"), toQString(record.plan.id)},
                     {k("account"), toQString(record.plan.account.toString())},
                     {k("purpose"), toQString(record.plan.purpose.english())},
                     {k("origin"), toQString(record.plan.origin)},
                     {k("state"), toQString(execution::stateName(record.state))},
                     {k("created_at"), timeText(record.createdAt)},
                     {k("updated_at"), timeText(record.updatedAt)},
                     {k("transactions"), transactions}};
    addChain(json, record.plan.chain, registry);
    if (!record.failure.isEmpty())
        json[k("failure")] = toQString(record.failure.english());
    return json;
}

QJsonObject toJson(const rules::Rule &rule, const chains::Registry &)
{
    QJsonObject json{{k("id"), static_cast<qint64>(rule.id)},
                     {k("sentence"), toQString(rule.text)},
                     {k("account"), toQString(rule.account.toString())},
                     {k("state"), toQString(rules::stateName(rule.state))},
                     {k("consent_given"), rule.consent.has_value()},
                     {k("created_at"), timeText(rule.createdAt)},
                     {k("last_run_at"), rule.lastRunAt ? QJsonValue(timeText(*rule.lastRunAt)) : QJsonValue()}};
    if (!rule.pausedBecause.empty())
        json[k("paused_because")] = toQString(rule.pausedBecause);
    return json;
}

QJsonObject toJson(const rules::LogEntry &entry)
{
    QJsonArray readings;
    for (const rules::Reading &reading : entry.readings)
        readings.append(QJsonObject{{k("label"), toQString(reading.label)},
                                    {k("value"), toQString(reading.value)},
                                    {k("unit"), toQString(reading.unit)},
                                    {k("origin"), toJson(reading.origin)}});
    QJsonArray transactions;
    for (const rules::LoggedTransaction &transaction : entry.transactions)
        transactions.append(QJsonObject{{k("chain_id"), static_cast<qint64>(transaction.chain.value())},
                                        {k("hash"), toQString(transaction.hash.toString())},
                                        {k("purpose"), toQString(transaction.purpose.english())},
                                        {k("state"), toQString(transaction.state)}});
    return {{k("rule"), static_cast<qint64>(entry.ruleId)},
            {k("at"), timeText(entry.at)},
            {k("sentence"), toQString(entry.sentence)},
            {k("decision"), toQString(rules::decisionName(entry.decision))},
            {k("reason"), toQString(entry.reason)},
            {k("readings"), readings},
            {k("plan"), entry.planId.empty() ? QJsonValue() : QJsonValue(toQString(entry.planId))},
            {k("transactions"), transactions},
            {k("reward_usd"), maybe(entry.rewardUsd)},
            {k("cost_usd"), maybe(entry.costUsd)}};
}

QJsonObject toJson(const rules::Engine::ConsentRequest &request, const chains::Registry &registry)
{
    QJsonArray calls;
    for (const protocols::AllowedCall &call : request.calls) {
        QJsonObject json{{k("contract"), toQString(call.contract.toString())},
                         {k("function"), toQString(call.function)},
                         {k("why"), toQString(call.why.english())}};
        addChain(json, call.chain, registry);
        calls.append(json);
    }
    QJsonArray recipients;
    for (const ethereum::Address &recipient : request.consent.recipients)
        recipients.append(toQString(recipient.toString()));
    return {{k("rule"), toQString(request.consent.ruleId)},
            {k("calls"), calls},
            {k("recipients"), recipients},
            {k("max_spend_usd_per_day"), toQString(request.consent.maxSpendUsdPerDay.toString())},
            {k("max_gas_usd_per_day"), toQString(request.consent.maxGasUsdPerDay.toString())},
            {k("digest"), toQString(request.consent.digest.toString())}};
}

} // namespace sheaf::wallet
