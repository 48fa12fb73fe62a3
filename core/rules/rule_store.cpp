// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_store.h"

#include "rules/rule_codec.h"
#include "rules/sentence_parser.h"

namespace sheaf::rules {

namespace {

constexpr const char *kRuleColumns = "id, text, account, state, paused_because, consent, created_at, last_run_at, "
                                     "last_due_at, last_condition, failures, "
                                     "paused_phrase";
constexpr const char *kEntryColumns =
    "id, rule, at, sentence, decision, reason, readings, plan, transactions, reward_usd, "
    "cost_usd, topic, spend_usd, is_open, reason_phrase";

std::optional<std::int64_t> seconds(const std::optional<UnixTime> &time)
{
    return time ? std::optional(toUnixSeconds(*time)) : std::nullopt;
}

std::optional<UnixTime> timeOf(const std::optional<std::int64_t> &value)
{
    return value ? std::optional(fromUnixSeconds(*value)) : std::nullopt;
}

/// Says the same in every language; empty where only the English is known.
Phrase phraseOf(const storage::Statement &row, int column, const std::string &english)
{
    const auto stored = row.column<std::string>(column);
    return stored ? storedPhrase(*stored, english).value_or(Phrase()) : Phrase();
}

Result<Rule> readRule(const storage::Statement &row)
{
    Rule rule;
    SHEAF_TRY(id, row.column<std::int64_t>(0));
    SHEAF_TRY(text, row.column<std::string>(1));
    SHEAF_TRY(account, row.column<Bytes>(2));
    SHEAF_TRY(state, row.column<std::int64_t>(3));
    SHEAF_TRY(because, row.column<std::string>(4));
    SHEAF_TRY(consent, row.column<std::optional<std::string>>(5));
    SHEAF_TRY(createdAt, row.column<std::int64_t>(6));
    SHEAF_TRY(lastRunAt, row.column<std::optional<std::int64_t>>(7));
    SHEAF_TRY(lastDueAt, row.column<std::optional<std::int64_t>>(8));
    SHEAF_TRY(lastCondition, row.column<std::optional<bool>>(9));
    SHEAF_TRY(failures, row.column<std::int64_t>(10));
    const auto address = ethereum::Address::fromBytes(account);
    if (!address)
        return failure(ErrorCode::Corrupt, "its account: " + address.error().detail);
    auto sentence = parse(text);
    if (!sentence)
        return failure(ErrorCode::Corrupt, "its sentence: " + sentence.error().toString());
    if (consent) {
        SHEAF_TRY(decoded, decodeConsent(*consent));
        rule.consent = std::move(decoded);
    }
    rule.id = id;
    rule.text = std::move(text);
    rule.sentence = std::move(*sentence);
    rule.account = *address;
    rule.state = state == static_cast<std::int64_t>(RuleState::Enabled)    ? RuleState::Enabled
                 : state == static_cast<std::int64_t>(RuleState::Disabled) ? RuleState::Disabled
                                                                           : RuleState::Paused;
    rule.pausedPhrase = phraseOf(row, 11, because);
    rule.pausedBecause = std::move(because);
    rule.createdAt = fromUnixSeconds(createdAt);
    rule.lastRunAt = timeOf(lastRunAt);
    rule.lastDueAt = timeOf(lastDueAt);
    rule.lastCondition = lastCondition;
    rule.failuresInARow = static_cast<unsigned>(failures);
    return rule;
}

/// What is shown of a rule that can't be read: paused, with the reason. Only its number has to be whole.
Result<Rule> unreadable(const storage::Statement &row, const Error &why)
{
    Rule rule;
    SHEAF_TRY(id, row.column<std::int64_t>(0));
    rule.id = id;
    rule.text = row.column<std::string>(1).value_or(std::string());
    const auto account = row.column<Bytes>(2);
    if (account)
        rule.account = ethereum::Address::fromBytes(*account).value_or(ethereum::Address());
    rule.pause(phrase(SHEAF_SAYS("Phrases", "it can't be read: %1"), Phrase(why.detail)));
    rule.createdAt = fromUnixSeconds(row.column<std::int64_t>(6).value_or(0));
    return rule;
}

Result<StoredEntry> readEntry(const storage::Statement &row)
{
    StoredEntry stored;
    LogEntry &entry = stored.entry;
    SHEAF_TRY(id, row.column<std::int64_t>(0));
    SHEAF_TRY(rule, row.column<std::int64_t>(1));
    SHEAF_TRY(at, row.column<std::int64_t>(2));
    SHEAF_TRY(sentence, row.column<std::string>(3));
    SHEAF_TRY(decision, row.column<std::int64_t>(4));
    SHEAF_TRY(reason, row.column<std::string>(5));
    SHEAF_TRY(readings, row.column<std::string>(6));
    SHEAF_TRY(plan, row.column<std::string>(7));
    SHEAF_TRY(transactions, row.column<std::string>(8));
    SHEAF_TRY(rewardUsd, row.column<std::optional<Decimal>>(9));
    SHEAF_TRY(costUsd, row.column<std::optional<Decimal>>(10));
    SHEAF_TRY(topic, row.column<std::string>(11));
    SHEAF_TRY(spendUsd, row.column<Decimal>(12));
    SHEAF_TRY(isOpen, row.column<bool>(13));
    SHEAF_TRY(decodedReadings, decodeReadings(readings));
    SHEAF_TRY(decodedTransactions, decodeTransactions(transactions));
    if (decision < 0 || decision > static_cast<std::int64_t>(Decision::Failed))
        return failure(ErrorCode::Corrupt, "a stored decision is damaged");
    Phrase said = phraseOf(row, 14, reason);
    entry = {id,
             rule,
             fromUnixSeconds(at),
             std::move(sentence),
             static_cast<Decision>(decision),
             std::move(reason),
             std::move(decodedReadings),
             std::move(plan),
             std::move(decodedTransactions),
             rewardUsd,
             costUsd,
             std::move(said)};
    stored.topic = std::move(topic);
    stored.spendUsd = spendUsd;
    stored.isOpen = isOpen;
    return stored;
}

Result<std::vector<StoredEntry>> readEntries(storage::Statement statement)
{
    std::vector<StoredEntry> entries;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return entries;
        SHEAF_TRY(entry, readEntry(statement));
        entries.push_back(std::move(entry));
    }
}

} // namespace

std::string rulesSchema()
{
    return R"sql(
        CREATE TABLE rules (
            id INTEGER PRIMARY KEY AUTOINCREMENT, -- a number is never given again: logs and consents name it
            text TEXT NOT NULL,
            account BLOB NOT NULL,
            state INTEGER NOT NULL,               -- RuleState
            paused_because TEXT NOT NULL,
            consent TEXT,
            created_at INTEGER NOT NULL,
            last_run_at INTEGER,
            last_due_at INTEGER,
            last_condition INTEGER,
            failures INTEGER NOT NULL
        );
        CREATE TABLE rule_log (
            id INTEGER PRIMARY KEY,
            rule INTEGER NOT NULL,
            at INTEGER NOT NULL,
            sentence TEXT NOT NULL,
            decision INTEGER NOT NULL,
            reason TEXT NOT NULL,
            readings TEXT NOT NULL,
            plan TEXT NOT NULL,
            transactions TEXT NOT NULL,
            reward_usd TEXT,
            cost_usd TEXT,
            topic TEXT NOT NULL,
            spend_usd TEXT NOT NULL,
            is_open INTEGER NOT NULL
        );
        CREATE INDEX rule_log_by_rule ON rule_log (rule, id);
    )sql";
}

std::string phrasesSchema()
{
    return R"sql(
        ALTER TABLE rules ADD COLUMN paused_phrase TEXT NOT NULL DEFAULT '';    -- of Phrase::stored()
        ALTER TABLE rule_log ADD COLUMN reason_phrase TEXT NOT NULL DEFAULT '';
    )sql";
}

Result<Rule> RuleStore::add(std::string text, Sentence sentence, ethereum::Address account, UnixTime now)
{
    SHEAF_CHECK(m_database->run("INSERT INTO rules (text, account, state, paused_because, created_at, failures) "
                                "VALUES (?, ?, 0, '', ?, 0)",
                                text, toBytes(account.view()), toUnixSeconds(now)));
    Rule rule;
    rule.id = m_database->lastInsertId();
    rule.text = std::move(text);
    rule.sentence = std::move(sentence);
    rule.account = account;
    rule.createdAt = now;
    return rule;
}

Result<std::vector<Rule>> RuleStore::list() const
{
    SHEAF_TRY(statement, m_database->query(std::string("SELECT ") + kRuleColumns + " FROM rules ORDER BY id"));
    std::vector<Rule> rules;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return rules;
        auto rule = readRule(statement);
        if (!rule)
            rule = unreadable(statement, rule.error());
        if (!rule)
            return failure(rule.error());
        rules.push_back(std::move(*rule));
    }
}

Result<Rule> RuleStore::find(std::int64_t id) const
{
    SHEAF_TRY(statement, m_database->query(std::string("SELECT ") + kRuleColumns + " FROM rules WHERE id = ?", id));
    SHEAF_TRY(found, statement.step());
    if (!found)
        return failure(ErrorCode::NotFound, "there is no rule " + std::to_string(id));
    auto rule = readRule(statement);
    if (!rule)
        return failure(inContext(rule.error(), "rule " + std::to_string(id)));
    return rule;
}

Result<void> RuleStore::save(const Rule &rule)
{
    std::optional<std::string> consent;
    if (rule.consent)
        consent = encodeConsent(*rule.consent);
    return m_database->run(
        "UPDATE rules SET state = ?, paused_because = ?, paused_phrase = ?, consent = ?, last_run_at = ?, "
        "last_due_at = ?, last_condition = ?, failures = ? WHERE id = ?",
        static_cast<std::int64_t>(rule.state), rule.pausedBecause, rule.pausedSaid().stored(), consent,
        seconds(rule.lastRunAt), seconds(rule.lastDueAt), rule.lastCondition,
        static_cast<std::int64_t>(rule.failuresInARow), rule.id);
}

Result<void> RuleStore::pauseAll(const Phrase &because)
{
    return m_database->run("UPDATE rules SET state = ?, paused_because = ?, paused_phrase = ? WHERE state = ?",
                           static_cast<std::int64_t>(RuleState::Paused), because.english(), because.stored(),
                           static_cast<std::int64_t>(RuleState::Enabled));
}

Result<void> RuleStore::remove(std::int64_t id)
{
    SHEAF_CHECK(m_database->run("DELETE FROM rules WHERE id = ?", id));
    if (m_database->changes() == 0)
        return failure(ErrorCode::NotFound, "there is no rule " + std::to_string(id));
    return {};
}

Result<void> RuleStore::log(StoredEntry &stored)
{
    if (!stored.topic.empty()) {
        SHEAF_TRY(last, m_database->query("SELECT id, topic FROM rule_log WHERE rule = ? ORDER BY id DESC LIMIT 1",
                                          stored.entry.ruleId));
        SHEAF_TRY(found, last.step());
        if (found) {
            SHEAF_TRY(id, last.column<std::int64_t>(0));
            SHEAF_TRY(topic, last.column<std::string>(1));
            if (topic == stored.topic) {
                stored.entry.id = id;
                return update(stored);
            }
        }
    }
    SHEAF_CHECK(m_database->run("INSERT INTO rule_log (rule, at, sentence, decision, reason, readings, plan, "
                                "transactions, topic, spend_usd, is_open) "
                                "VALUES (?, 0, '', 0, '', '[]', '', '[]', '', '0', 0)",
                                stored.entry.ruleId));
    stored.entry.id = m_database->lastInsertId();
    return update(stored);
}

Result<void> RuleStore::update(const StoredEntry &stored)
{
    const LogEntry &entry = stored.entry;
    return m_database->run("UPDATE rule_log SET at = ?, sentence = ?, decision = ?, reason = ?, reason_phrase = ?, "
                           "readings = ?, plan = ?, "
                           "transactions = ?, reward_usd = ?, cost_usd = ?, topic = ?, spend_usd = ?, is_open = ? "
                           "WHERE id = ?",
                           toUnixSeconds(entry.at), entry.sentence, static_cast<std::int64_t>(entry.decision),
                           entry.reason, entry.said().stored(), encodeReadings(entry.readings), entry.planId,
                           encodeTransactions(entry.transactions), entry.rewardUsd, entry.costUsd, stored.topic,
                           stored.spendUsd, stored.isOpen, entry.id);
}

Result<std::vector<LogEntry>> RuleStore::entries(std::int64_t ruleId, unsigned limit) const
{
    SHEAF_TRY(statement, m_database->query(std::string("SELECT ") + kEntryColumns +
                                               " FROM rule_log WHERE ? = 0 OR rule = ? ORDER BY id DESC LIMIT ?",
                                           ruleId, ruleId, static_cast<std::int64_t>(limit)));
    SHEAF_TRY(stored, readEntries(std::move(statement)));
    std::vector<LogEntry> entries;
    for (StoredEntry &one : stored)
        entries.push_back(std::move(one.entry));
    return entries;
}

Result<std::vector<StoredEntry>> RuleStore::openEntries() const
{
    SHEAF_TRY(statement, m_database->query(std::string("SELECT ") + kEntryColumns +
                                           " FROM rule_log WHERE is_open = 1 ORDER BY id"));
    return readEntries(std::move(statement));
}

Result<RuleStore::Activity> RuleStore::activitySince(std::int64_t ruleId, UnixTime since) const
{
    SHEAF_TRY(statement, m_database->query("SELECT spend_usd FROM rule_log WHERE rule = ? AND at > ? "
                                           "AND (decision = ? OR plan <> '')",
                                           ruleId, toUnixSeconds(since), static_cast<std::int64_t>(Decision::Acted)));
    Activity activity;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return activity;
        SHEAF_TRY(spend, statement.column<Decimal>(0));
        const auto sum = activity.spendUsd.plus(spend);
        if (!sum)
            return failure(ErrorCode::Overflow, "what the rule has spent does not fit");
        activity.spendUsd = *sum;
        ++activity.runs;
    }
}

} // namespace sheaf::rules
