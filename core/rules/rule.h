// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/phrase.h"
#include "contracts/figure.h"
#include "policy/policy.h"
#include "rules/sentence.h"

namespace sheaf::rules {

enum class RuleState {
    Enabled,
    Disabled, ///< a person switched it off
    Paused,   ///< its breaker did, and says why
};

/// A rule as it is stored: the sentence, and what has become of it.
struct Rule
{
    std::int64_t id = 0;
    std::string text; ///< the canonical sentence
    Sentence sentence;
    ethereum::Address account;
    RuleState state = RuleState::Enabled;
    std::string pausedBecause;              ///< in English
    std::optional<policy::Consent> consent; ///< for `without asking`; nothing until it is given
    UnixTime createdAt{};
    std::optional<UnixTime> lastRunAt; ///< when it last acted
    std::optional<UnixTime> lastDueAt; ///< the due moment that was last dealt with (`every`, `on`)
    std::optional<bool> lastCondition; ///< for `rises above` and `falls below`
    unsigned failuresInARow = 0;
    Phrase pausedPhrase; ///< pausedBecause for every language; empty where only the English is known

    void pause(Phrase because)
    {
        state = RuleState::Paused;
        pausedBecause = because.english();
        pausedPhrase = std::move(because);
    }
    Phrase pausedSaid() const { return pausedPhrase.isEmpty() ? Phrase(pausedBecause) : pausedPhrase; }
};

enum class Decision {
    Acted,   ///< a plan was carried out
    Waited,  ///< the trigger or a condition does not hold
    Unknown, ///< a quantity could not be had, so nothing was done
    Asked,   ///< a plan is ready and waits for a person
    Refused, ///< the door, the policy or a limit said no
    Failed,  ///< a transaction failed
};

/// A number that a decision rests on.
struct Reading
{
    std::string label; ///< `rewards of Synthetix WETH/USDC on Local Optimism`
    std::string value; ///< decimal
    std::string unit;  ///< `USD`, `gwei`, `%`, a token's symbol, or nothing
    contracts::Origin origin;
};

struct LoggedTransaction
{
    ethereum::ChainId chain;
    ethereum::Hash hash;
    Phrase purpose;
    std::string state; ///< `included`, `final`, `failed`
};

/// One evaluation that mattered.
struct LogEntry
{
    std::int64_t id = 0;
    std::int64_t ruleId = 0;
    UnixTime at{};
    std::string sentence; ///< as it stood then
    Decision decision = Decision::Waited;
    std::string reason; ///< one sentence for a person, in English, with the numbers in it
    std::vector<Reading> readings;
    std::string planId; ///< of the journal; empty where there was no plan
    std::vector<LoggedTransaction> transactions;
    std::optional<Decimal> rewardUsd; ///< what was brought in
    std::optional<Decimal> costUsd;   ///< what it cost in fees
    Phrase phrase;                    ///< the reason for every language; empty where only the English is known

    void say(Phrase why)
    {
        reason = why.english();
        phrase = std::move(why);
    }
    Phrase said() const { return phrase.isEmpty() ? Phrase(reason) : phrase; }
};

std::string_view decisionName(Decision decision);
std::string_view stateName(RuleState state);

} // namespace sheaf::rules
