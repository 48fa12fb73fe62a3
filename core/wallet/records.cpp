// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/records.h"

#include <algorithm>
#include <cstdio>
#include <map>

namespace sheaf::wallet {

using execution::BalanceChange;
using execution::PlanState;
using execution::Record;
using execution::Step;
using execution::StepState;

namespace {

constexpr std::string_view kRuleOrigin = "rule ";

bool wasMined(const Step &step)
{
    return step.state == StepState::Included || step.state == StepState::Posted || step.state == StepState::Final;
}

Progress progressOf(StepState state)
{
    switch (state) {
    case StepState::Planned:
        return Progress::Waiting;
    case StepState::Signed:
    case StepState::Sent:
        return Progress::Sent;
    case StepState::Included:
        return Progress::Included;
    case StepState::Posted:
        return Progress::Posted;
    case StepState::Final:
        return Progress::Final;
    case StepState::Failed:
        return Progress::Failed;
    case StepState::Abandoned:
        return Progress::Abandoned;
    }
    return Progress::Waiting;
}

std::string isoTime(UnixTime time)
{
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const std::chrono::hh_mm_ss clock(time - day);
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%04d-%02u-%02uT%02d:%02d:%02dZ", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()));
    return text.data();
}

/// A name that can be nothing but a name in a list of amounts.
bool isPlainSymbol(std::string_view symbol)
{
    constexpr std::size_t kLongest = 24;
    return !symbol.empty() && symbol.size() <= kLongest &&
           std::all_of(symbol.begin(), symbol.end(), [](char c) { return c > ' ' && c < '\x7f' && c != ';'; });
}

std::string amountText(const BalanceChange &change, const chains::Registry &registry, const UnlistedTokens &unlisted)
{
    if (const chains::TokenSpec *token = registry.token(change.token))
        return formatUnits(change.amount, token->info.decimals) + " " + token->info.symbol;
    const std::string address = change.token.address.toString();
    const auto found = unlisted.find(change.token);
    if (found == unlisted.end())
        return change.amount.toString() + " units of " + address;
    const auto &[symbol, decimals] = std::tie(found->second.symbol, found->second.decimals);
    return formatUnits(change.amount, decimals) + " " +
           (isPlainSymbol(symbol) ? symbol + " (" + address + ")" : address);
}

std::string amountsText(const Step &step, bool negative, const chains::Registry &registry,
                        const UnlistedTokens &unlisted)
{
    std::string text;
    for (const BalanceChange &change : step.changes)
        if (wasMined(step) && change.negative == negative)
            text += (text.empty() ? "" : "; ") + amountText(change, registry, unlisted);
    return text;
}

std::string line(const std::vector<std::string> &fields)
{
    std::string out;
    for (std::size_t i = 0; i < fields.size(); ++i)
        out += (i == 0 ? "" : ",") + csvField(fields[i]);
    return out + "\r\n";
}

/// Whether one of a call's words is this address.
bool names(const Bytes &data, const ethereum::Address &address)
{
    constexpr std::size_t kSelector = 4;
    constexpr std::size_t kWord = 32;
    const BytesView bytes = address.view();
    Bytes word(kWord - bytes.size(), 0);
    word.insert(word.end(), bytes.begin(), bytes.end());
    for (std::size_t at = kSelector; at + kWord <= data.size(); at += kWord)
        if (std::equal(word.begin(), word.end(), data.begin() + static_cast<std::ptrdiff_t>(at)))
            return true;
    return false;
}

} // namespace

Progress progressOf(const Record &record)
{
    switch (record.state) {
    case PlanState::Failed:
        return Progress::Failed;
    case PlanState::Abandoned:
        return std::any_of(record.steps.begin(), record.steps.end(), wasCancelled) ? Progress::Cancelled
                                                                                   : Progress::Abandoned;
    case PlanState::Open: {
        const bool begun = std::any_of(record.steps.begin(), record.steps.end(),
                                       [](const Step &step) { return step.state != StepState::Planned; });
        return begun ? Progress::Sent : Progress::Waiting;
    }
    case PlanState::Done:
        break;
    }
    Progress least = Progress::Final;
    for (const Step &step : record.steps)
        least = std::min(least, progressOf(step.state));
    return least;
}

bool isAbout(const execution::Plan &plan, const ethereum::Address &contract)
{
    const auto isOfIt = [&contract](const ethereum::TokenAmount &amount) { return amount.token.address == contract; };
    const auto &effects = plan.effects;
    return std::any_of(effects.outAtMost.begin(), effects.outAtMost.end(), isOfIt) ||
           std::any_of(effects.inAtLeast.begin(), effects.inAtLeast.end(), isOfIt) ||
           std::any_of(plan.calls.begin(), plan.calls.end(), [&contract](const contracts::Call &call) {
               return !call.approval && (call.to == contract || names(call.data, contract));
           });
}

bool wasCancelled(const Step &step)
{
    return step.state == StepState::Abandoned && step.hash &&
           std::any_of(step.replacements.begin(), step.replacements.end(), [&step](const auto &one) {
               return one.kind == execution::ReplacementKind::Cancel && one.hash == *step.hash;
           });
}

bool waitsForChain(const Record &record)
{
    return record.state == PlanState::Open &&
           std::any_of(record.steps.begin(), record.steps.end(), [](const Step &step) {
               return step.state == StepState::Signed || step.state == StepState::Sent;
           });
}

std::vector<BalanceChange> changesOf(const Record &record)
{
    struct Sum
    {
        Uint256 in;
        Uint256 out;
    };
    std::map<ethereum::TokenId, Sum> sums;
    for (const Step &step : record.steps) {
        if (!wasMined(step))
            continue;
        for (const BalanceChange &change : step.changes) {
            Sum &sum = sums[change.token];
            Uint256 &side = change.negative ? sum.out : sum.in;
            side = side.plus(change.amount).value_or(Uint256::max());
        }
    }
    std::vector<BalanceChange> out;
    for (const auto &[token, sum] : sums)
        if (sum.in != sum.out)
            out.push_back({token, sum.out > sum.in,
                           sum.out > sum.in ? sum.out.minusOrZero(sum.in) : sum.in.minusOrZero(sum.out)});
    return out;
}

std::optional<ethereum::Wei> feesOf(const Record &record)
{
    std::optional<ethereum::Wei> total;
    for (const Step &step : record.steps)
        if (step.feePaid)
            total = ethereum::Wei(
                step.feePaid->value().plus(total.value_or(ethereum::Wei()).value()).value_or(Uint256::max()));
    return total;
}

std::string ruleOf(const Record &record)
{
    const std::string &origin = record.plan.origin;
    return origin.starts_with(kRuleOrigin) ? origin.substr(kRuleOrigin.size()) : std::string();
}

std::string explorerPage(const chains::ChainSpec &chain, const ethereum::Hash &transaction)
{
    if (chain.explorer.empty())
        return {};
    return chain.explorer + (chain.explorer.ends_with('/') ? "tx/" : "/tx/") + transaction.toString();
}

std::string csvField(std::string_view text)
{
    // Spreadsheets run these as formulas (OWASP, "CSV injection"); a tab or a line's end before them does not help.
    const bool formula = !text.empty() && std::string_view("=+-@\t\r\n").find(text.front()) != std::string_view::npos;
    std::string field = formula ? "'" : "";
    field += text;
    if (field.find_first_of(",\"\r\n") == std::string::npos)
        return field;
    std::string quoted = "\"";
    for (const char character : field)
        quoted += character == '"' ? std::string("\"\"") : std::string(1, character);
    return quoted + "\"";
}

std::string csvHeads()
{
    return line({"Time (UTC)", "Chain", "Chain id", "Account", "Purpose", "Step", "State", "Out", "In", "Fee",
                 "Fee unit", "Transaction", "Block", "Nonce", "Origin", "Failure", "Plan"});
}

std::vector<ethereum::TokenId> unnamedTokens(const Record &record, const chains::Registry &registry,
                                             const UnlistedTokens &known)
{
    std::vector<ethereum::TokenId> unnamed;
    for (const BalanceChange &change : changesOf(record))
        if (!change.token.isNative() && registry.token(change.token) == nullptr && !known.contains(change.token))
            unnamed.push_back(change.token);
    return unnamed;
}

std::string csvLines(const Record &record, const chains::Registry &registry, const UnlistedTokens &unlisted)
{
    const chains::ChainSpec *chain = registry.find(record.plan.chain);
    const unsigned decimals = chain == nullptr ? 18 : chain->native.decimals;
    std::string out;
    for (const Step &step : record.steps) {
        out += line({isoTime(step.minedAt.value_or(record.createdAt)), chain == nullptr ? "" : chain->name,
                     std::to_string(record.plan.chain.value()), record.plan.account.toString(),
                     record.plan.purpose.english(), step.call.purpose.english(),
                     std::string(execution::stateName(step.state)),
                     amountsText(step, /*negative=*/true, registry, unlisted),
                     amountsText(step, /*negative=*/false, registry, unlisted),
                     step.feePaid ? formatUnits(step.feePaid->value(), decimals) : "",
                     chain == nullptr ? "" : chain->native.symbol, step.hash ? step.hash->toString() : "",
                     step.block ? std::to_string(step.block->value()) : "",
                     step.nonce ? std::to_string(step.nonce->value()) : "", record.plan.origin,
                     (step.failure.isEmpty() ? record.failure : step.failure).english(), record.plan.id});
    }
    return out;
}

} // namespace sheaf::wallet
