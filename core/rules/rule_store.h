// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/rule.h"
#include "storage/database.h"

namespace sheaf::rules {

/// The rules' tables, as one step of the vault database's migrations. Never changed once released: a later version
/// adds a step of its own.
std::string rulesSchema();
/// The next step: reasons as phrases beside their English.
std::string phrasesSchema();

/// A decision as it is stored: with what later decisions count.
struct StoredEntry
{
    LogEntry entry;
    /// Two entries of a rule with the same topic say the same thing again: `condition`, `not due`. Empty for those that
    /// each stand for themselves.
    std::string topic;
    Decimal spendUsd;    ///< what the plan took out of the account, for `at most 500 USD a week`
    bool isOpen = false; ///< its plan has begun and has not ended
};

/// Rules and their log, in the vault's database.
class RuleStore final
{
public:
    explicit RuleStore(storage::Database *database) : m_database(database) {}

    Result<Rule> add(std::string text, Sentence sentence, ethereum::Address account, UnixTime now);
    /// A rule that can't be read (a later version's sentence, damage) is in it as Paused, with the reason and without a
    /// sentence: the others go on.
    Result<std::vector<Rule>> list() const;
    /// NotFound where there is none, Corrupt where it can't be read.
    Result<Rule> find(std::int64_t id) const;
    /// Everything but the sentence and the account, which never change.
    Result<void> save(const Rule &rule);
    /// Those that are enabled; they say `because` until a person switches them on.
    Result<void> pauseAll(const Phrase &because);
    /// The log stays.
    Result<void> remove(std::int64_t id);

    /// Writes an entry, or over the rule's last one where both have the same topic; its id is set.
    Result<void> log(StoredEntry &stored);
    /// Writes over the entry with this id.
    Result<void> update(const StoredEntry &stored);
    Result<std::vector<LogEntry>> entries(std::int64_t ruleId, unsigned limit) const;
    Result<std::vector<StoredEntry>> openEntries() const;

    /// How often the rule has acted since then, and what it has spent; runs that failed on the way included.
    struct Activity
    {
        unsigned runs = 0;
        Decimal spendUsd;
    };
    Result<Activity> activitySince(std::int64_t ruleId, UnixTime since) const;

private:
    storage::Database *m_database;
};

} // namespace sheaf::rules
