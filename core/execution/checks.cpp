// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/checks.h"

#include <utility>

namespace sheaf::execution {

using ethereum::TokenId;
using ethereum::Wei;
using policy::Notice;
using policy::Severity;

namespace {

constexpr unsigned kNativeDecimals = 18;

/// A person can weigh what could not be tried; where nobody looks on it blocks.
Severity doubt(const Remainder &remainder) { return remainder.attended ? Severity::Warning : Severity::Critical; }

Phrase stepName(const Remainder &remainder, std::size_t index)
{
    const std::size_t position = remainder.from + index;
    return phrase(SHEAF_SAYS("Phrases", "Step %1 (%2)"), PhraseNumber{std::to_string(position + 1), {}},
                  remainder.plan->calls[position].purpose);
}

/// Of a token, words that the window knows again and says as an amount.
Phrase unitsOf(const Uint256 &amount, const TokenId &token)
{
    if (token.isNative())
        return phrase(SHEAF_SAYS("Phrases", "%1 units of the native coin"), PhraseNumber{amount.toString(), {}});
    return phrase(SHEAF_SAYS("Phrases", "%1 units of token %2"), PhraseNumber{amount.toString(), {}},
                  token.address.toString());
}

Result<std::map<TokenId, Uint256>> byToken(const std::vector<ethereum::TokenAmount> &amounts)
{
    std::map<TokenId, Uint256> out;
    for (const ethereum::TokenAmount &amount : amounts) {
        SHEAF_TRY(sum, checked(out[amount.token].plus(amount.value), "the sum of a plan's amounts"));
        out[amount.token] = sum;
    }
    return out;
}

Result<void> checkEffects(const Remainder &remainder, const Trial &trial, std::vector<Notice> &notices)
{
    std::vector<BalanceChange> all = remainder.prior;
    all.insert(all.end(), trial.changes.begin(), trial.changes.end());
    SHEAF_TRY(changes, sumOf(all));
    SHEAF_TRY(ceilings, byToken(remainder.plan->effects.outAtMost));
    SHEAF_TRY(floors, byToken(remainder.plan->effects.inAtLeast));
    std::map<TokenId, Uint256> received;
    for (const BalanceChange &change : changes) {
        if (!change.negative) {
            received[change.token] = change.amount;
        } else if (const Uint256 ceiling = ceilings[change.token]; change.amount > ceiling) {
            notices.push_back(Notice::of(Severity::Critical, "takes_more_than_stated",
                                         phrase(SHEAF_SAYS("Phrases", "The plan would take %1, and states at most %2."),
                                                unitsOf(change.amount, change.token), unitsOf(ceiling, change.token))));
        }
    }
    for (const auto &[token, floor] : floors) {
        if (received[token] < floor)
            notices.push_back(
                Notice::of(Severity::Critical, "returns_less_than_floor",
                           phrase(SHEAF_SAYS("Phrases", "The plan would bring %1, less than its floor of %2."),
                                  unitsOf(received[token], token), unitsOf(floor, token))));
    }
    return {};
}

/// Less than a thousandth of what the plan itself approves there: what rounding leaves.
bool isDust(const Remainder &remainder, const contracts::Approval &left)
{
    constexpr unsigned kThousandths = 1'000;
    for (const contracts::Call &call : remainder.plan->calls)
        if (call.approval && call.approval->spender == left.spender &&
            call.approval->amount.token == left.amount.token) {
            const auto scaled = left.amount.value.times(kThousandths);
            return scaled && *scaled < call.approval->amount.value;
        }
    return false;
}

PhraseNumber coins(const Uint256 &wei, std::string_view symbol)
{
    return {formatUnits(wei, kNativeDecimals), std::string(symbol)};
}

/// With what a person makes of a contract's own word.
const char *failureSource(std::string_view failure)
{
    for (const std::string_view word : {"INSUFFICIENT_OUTPUT_AMOUNT", "INSUFFICIENT_A_AMOUNT", "INSUFFICIENT_B_AMOUNT"})
        if (failure.find(word) != std::string_view::npos)
            return SHEAF_SAYS("Phrases",
                              "%1 would fail: %2 (the price has moved further than the plan allows: plan it anew)");
    return SHEAF_SAYS("Phrases", "%1 would fail: %2");
}

} // namespace

Result<std::vector<Notice>> checkTrial(const Remainder &remainder, const Trial &trial)
{
    std::vector<Notice> notices;
    for (std::size_t i = 0; i < trial.calls.size(); ++i) {
        const SimulatedCall &call = trial.calls[i];
        if (trial.unknownCalls.contains(i))
            notices.push_back(
                Notice::of(doubt(remainder), "not_simulated",
                           phrase(SHEAF_SAYS("Phrases", "%1 builds on an earlier step and can't be tried before it is "
                                                        "done: this endpoint has no eth_simulateV1."),
                                  stepName(remainder, i))));
        else if (!call.succeeded)
            notices.push_back(
                Notice::of(Severity::Critical, "simulation_failed",
                           phrase(failureSource(call.failure), stepName(remainder, i), verbatim(call.failure))));
        // With its margin it would be over what a transaction may have, and could run out.
        if (call.gasUsed.value() > kMaxTransactionGas / 5 * 4)
            notices.push_back(Notice::of(
                Severity::Critical, "too_much_gas",
                phrase(SHEAF_SAYS("Phrases", "%1 takes %2 gas, too close to the most that a transaction may have."),
                       stepName(remainder, i), PhraseNumber{std::to_string(call.gasUsed.value()), {}})));
    }
    const contracts::Effects &effects = remainder.plan->effects;
    if (trial.changesKnown) {
        SHEAF_CHECK(checkEffects(remainder, trial, notices));
    } else {
        notices.push_back(Notice::of(
            doubt(remainder), "changes_unknown",
            effects.inAtLeast.empty() && effects.outAtMost.empty()
                ? SHEAF_SAYS("Phrases", "What the plan changes can't be shown before it is done: this endpoint has no "
                                        "eth_simulateV1.")
                : SHEAF_SAYS("Phrases", "Whether the plan keeps to its amounts can't be shown before it is done: this "
                                        "endpoint has no eth_simulateV1.")));
    }
    for (const contracts::Approval &left : trial.leftAllowances)
        notices.push_back(Notice::of(isDust(remainder, left) ? Severity::Info : Severity::Warning, "allowance_left",
                                     phrase(SHEAF_SAYS("Phrases", "%1 could still take %2 when the plan is done."),
                                            left.spender.toString(), unitsOf(left.amount.value, left.amount.token))));
    return notices;
}

Result<std::vector<Notice>> checkFees(const Remainder &remainder, const Trial &trial,
                                      const std::vector<chains::FeeQuote> &fees, const Wei &balance,
                                      std::string_view symbol)
{
    std::vector<Notice> notices;
    SHEAF_TRY(worst, sumOfFees(fees, &chains::FeeQuote::worst));
    SHEAF_TRY(total, checked(worst.value().plus(remainder.paid.value()), "the fees"));
    const std::optional<Wei> &limit = remainder.plan->limits.maxFee;
    if (limit && total > limit->value())
        notices.push_back(
            Notice::of(Severity::Critical, "fee_over_limit",
                       phrase(SHEAF_SAYS("Phrases", "The fees can come to %1, over the plan's limit of %2."),
                              coins(total, symbol), coins(limit->value(), symbol))));
    Uint256 left = balance.value();
    for (std::size_t i = 0; i < fees.size(); ++i) {
        const contracts::Call &call = remainder.plan->calls[remainder.from + i];
        SHEAF_TRY(needed, checked(call.value.value().plus(fees[i].worst.value()), "value and fee"));
        if (left < needed) {
            notices.push_back(Notice::of(
                Severity::Critical, "insufficient_funds",
                phrase(SHEAF_SAYS("Phrases", "%1 needs %2 for value and fee, and the account would have %3."),
                       stepName(remainder, i), coins(needed, symbol), coins(left, symbol))));
            break;
        }
        left = left.minusOrZero(fees[i].worst.value());
        bool moved = false;
        for (const BalanceChange &change : trial.changesByCall[i]) {
            if (!change.token.isNative())
                continue;
            moved = true;
            left =
                change.negative ? left.minusOrZero(change.amount) : left.plus(change.amount).value_or(Uint256::max());
        }
        if (!moved && !trial.changesKnown)
            left = left.minusOrZero(call.value.value());
    }
    return notices;
}

std::vector<Notice> checkValuation(const Remainder &remainder)
{
    std::vector<Notice> notices;
    if (remainder.attended)
        return notices;
    const Plan &plan = *remainder.plan;
    if (!plan.nativePriceUsd || plan.nativePriceUsd->isZero())
        notices.push_back(Notice::of(
            Severity::Critical, "no_price",
            SHEAF_SAYS("Phrases", "What the fees are worth is not known, so the rule's limits can't be checked.")));
    const bool spends = std::any_of(plan.effects.outAtMost.begin(), plan.effects.outAtMost.end(),
                                    [](const auto &amount) { return !amount.value.isZero(); });
    if (spends && plan.spendUsd.isZero())
        notices.push_back(Notice::of(
            Severity::Critical, "no_value",
            SHEAF_SAYS("Phrases", "What the plan spends has no value in USD, so the rule's limits can't be checked.")));
    return notices;
}

std::optional<Decimal> feeUsd(const Plan &plan, const Wei &fee)
{
    const std::optional<Decimal> amount = Decimal::fromUnits(fee.value(), kNativeDecimals);
    return amount && plan.nativePriceUsd ? amount->times(*plan.nativePriceUsd) : std::nullopt;
}

Result<Wei> sumOfFees(const std::vector<chains::FeeQuote> &fees, Wei chains::FeeQuote::*part)
{
    Uint256 total;
    for (const chains::FeeQuote &fee : fees) {
        SHEAF_TRY(sum, checked(total.plus((fee.*part).value()), "the fees"));
        total = sum;
    }
    return Wei(total);
}

policy::Request policyRequest(const Remainder &remainder, const Decimal &gasUsd)
{
    const Plan &plan = *remainder.plan;
    policy::Request request;
    request.chain = plan.chain;
    request.account = plan.account;
    request.attended = remainder.attended;
    request.gasUsd = gasUsd;
    request.spendUsd = plan.spendUsd;
    request.consent = plan.consent;
    for (std::size_t i = remainder.from; i < plan.calls.size(); ++i) {
        const contracts::Call &call = plan.calls[i];
        request.calls.push_back({call.to, call.value, call.data});
        if (call.approval)
            request.approvalNeeds.push_back(
                {{call.approval->amount.token.address, call.approval->spender}, call.approval->amount.value});
    }
    return request;
}

Error errorOf(const std::vector<Notice> &notices)
{
    ErrorCode code = ErrorCode::Denied;
    Phrase all;
    bool hasFailed = false;
    for (const Notice &notice : notices) {
        // What comes after a step that fails builds on it, and fails for that alone.
        if (notice.severity != Severity::Critical ||
            (notice.code == "simulation_failed" && std::exchange(hasFailed, true)))
            continue;
        if (all.isEmpty() && notice.code == "insufficient_funds")
            code = ErrorCode::InsufficientFunds;
        if (all.isEmpty() && notice.code == "simulation_failed")
            code = ErrorCode::Reverted;
        all = all.isEmpty() ? notice.said() : phrase(SHEAF_SAYS("Phrases", "%1 %2"), all, notice.said());
    }
    return failure(code, std::move(all)).value();
}

} // namespace sheaf::execution
