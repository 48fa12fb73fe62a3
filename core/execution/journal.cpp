// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/journal.h"

#include "execution/plan_codec.h"
#include "execution/spending.h"

namespace sheaf::execution {

using ethereum::Address;
using ethereum::ChainId;
using ethereum::Nonce;
using ethereum::Wei;

namespace {

constexpr std::chrono::hours kDay{24};

/// Digits to the full width of 64 bits, so that the database's order of texts is that of the numbers.
std::string nonceText(Nonce nonce)
{
    const std::string digits = std::to_string(nonce.value());
    return std::string(20 - digits.size(), '0') + digits;
}

std::string chainText(ChainId chain) { return std::to_string(chain.value()); }

Result<std::uint64_t> parseNumber(std::string_view text)
{
    SHEAF_TRY(number, Uint256::parse(text));
    const std::optional<std::uint64_t> small = number.toUint64();
    if (!small)
        return failure(ErrorCode::Corrupt, "journal: a number is too large");
    return *small;
}

template <typename T, typename Parse>
Result<void> readOptional(const std::optional<std::string> &text, std::optional<T> &into, Parse parse)
{
    if (!text)
        return {};
    auto parsed = parse(*text);
    if (!parsed)
        return failure(ErrorCode::Corrupt, "journal: " + parsed.error().detail);
    into = T(std::move(*parsed));
    return {};
}

template <typename T> std::optional<std::string> optionalText(const std::optional<T> &value)
{
    return value ? std::optional(value->toString()) : std::nullopt;
}

constexpr std::string_view kColumns =
    "SELECT body, state, attended, failure, created_at, updated_at, failure_phrase FROM execution_plan ";

std::string selecting(std::string_view rest) { return std::string(kColumns) + std::string(rest); }

constexpr std::string_view kFirst = "first";
constexpr std::string_view kSpeedUp = "speed up";
constexpr std::string_view kCancel = "cancel";

std::string_view variantName(std::optional<ReplacementKind> kind)
{
    if (!kind)
        return kFirst;
    return *kind == ReplacementKind::SpeedUp ? kSpeedUp : kCancel;
}

Result<std::optional<ReplacementKind>> parseVariant(std::string_view name)
{
    if (name == kSpeedUp)
        return ReplacementKind::SpeedUp;
    if (name == kCancel)
        return ReplacementKind::Cancel;
    if (name == kFirst)
        return std::optional<ReplacementKind>();
    return failure(ErrorCode::Corrupt, "journal: a replacement of no kind that is known");
}

} // namespace

Record JournalEntry::record() const
{
    Record out{plan, state, createdAt, updatedAt, {}, failure};
    for (const JournalStep &one : steps) {
        Step &step = out.steps.emplace_back(one.step);
        step.changes = one.changes;
        step.minedAt = one.minedAt;
        for (const Variant &variant : one.variants)
            if (variant.kind)
                step.replacements.push_back({*variant.kind, variant.hash, variant.signedAt});
    }
    return out;
}

Phrase JournalEntry::stepName(std::size_t index) const
{
    return phrase(SHEAF_SAYS("Phrases", "step %1 of %2"), PhraseNumber{std::to_string(index + 1), {}},
                  PhraseNumber{std::to_string(steps.size()), {}});
}

bool JournalStep::isUnderWay() const { return step.state == StepState::Signed || step.state == StepState::Sent; }

Result<JournalEntry> Journal::begin(const Plan &plan, bool attended, const std::vector<Wei> &worstFees)
{
    JournalEntry entry;
    entry.plan = plan;
    entry.attended = attended;
    entry.createdAt = entry.updatedAt = m_clock->now();
    for (std::size_t i = 0; i < plan.calls.size(); ++i) {
        JournalStep &one = entry.steps.emplace_back();
        one.step.index = static_cast<unsigned>(i);
        one.step.call = plan.calls[i];
        one.worstFee = i < worstFees.size() ? worstFees[i] : Wei();
    }
    SHEAF_TRY(transaction, m_database->begin());
    SHEAF_TRY(busy, isBusy(plan.account, plan.chain));
    if (busy)
        return failure(ErrorCode::Conflict,
                       SHEAF_SAYS("Phrases", "a plan of this account is still under way on this chain"));
    SHEAF_CHECK(m_database->run("INSERT INTO execution_plan (id, account, chain, state, attended, body, failure, "
                                "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, '', ?, ?)",
                                plan.id, plan.account.toLowerHex(), chainText(plan.chain), stateName(entry.state),
                                attended, encodePlan(plan), toUnixSeconds(entry.createdAt),
                                toUnixSeconds(entry.updatedAt)));
    for (const JournalStep &one : entry.steps)
        SHEAF_CHECK(m_database->run("INSERT INTO execution_step (plan, position, account, chain, state, worst_fee, "
                                    "changes, failure) VALUES (?, ?, ?, ?, ?, ?, '[]', '')",
                                    plan.id, static_cast<std::int64_t>(one.step.index), plan.account.toLowerHex(),
                                    chainText(plan.chain), stateName(one.step.state), one.worstFee.value()));
    SHEAF_CHECK(transaction.commit());
    return entry;
}

Result<void> Journal::sign(JournalEntry &entry, std::size_t index, JournalStep signedStep)
{
    SHEAF_TRY(transaction, m_database->begin());
    SHEAF_TRY(statement, m_database->query("SELECT state FROM execution_step WHERE plan = ? AND position = ?",
                                           entry.plan.id, static_cast<std::int64_t>(index)));
    SHEAF_TRY(found, statement.step());
    if (!found)
        return failure(ErrorCode::Corrupt, "journal: the step to be signed is not there");
    SHEAF_TRY(state, statement.column<std::string>(0));
    if (state != stateName(StepState::Planned) || entry.state != PlanState::Open)
        return failure(ErrorCode::Conflict, "the step has been signed already");
    SHEAF_TRY(next, nextNonce(entry.plan.account, entry.plan.chain, *signedStep.step.nonce));
    if (next != *signedStep.step.nonce)
        return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "the nonce has been used meanwhile"));
    JournalEntry changed = entry;
    changed.steps[index] = std::move(signedStep);
    changed.steps[index].step.state = StepState::Signed;
    SHEAF_CHECK(writeStep(changed, changed.steps[index]));
    SHEAF_CHECK(writePlan(changed));
    SHEAF_CHECK(transaction.commit());
    entry = std::move(changed);
    return {};
}

Result<void> Journal::addReplacement(JournalEntry &entry, std::size_t index, Variant replacement)
{
    const auto position = static_cast<std::int64_t>(index);
    SHEAF_TRY(transaction, m_database->begin());
    SHEAF_TRY(statement, m_database->query("SELECT step.state, step.nonce, plan.state FROM execution_step AS step "
                                           "JOIN execution_plan AS plan ON plan.id = step.plan "
                                           "WHERE step.plan = ? AND step.position = ?",
                                           entry.plan.id, position));
    SHEAF_TRY(found, statement.step());
    if (!found)
        return failure(ErrorCode::Corrupt, "journal: the step to be replaced is not there");
    auto row = statement.row<std::string, std::optional<std::string>, std::string>();
    if (!row)
        return failure(row.error());
    const auto &[state, nonce, planState] = *row;
    JournalEntry changed = entry;
    JournalStep &one = changed.steps[index];
    const bool waits = state == stateName(StepState::Signed) || state == stateName(StepState::Sent);
    if (!waits || planState != stateName(PlanState::Open) || !one.step.nonce || nonce != nonceText(*one.step.nonce))
        return failure(ErrorCode::Conflict, SHEAF_SAYS("Phrases", "the transaction no longer waits for the chain"));
    SHEAF_CHECK(readVariants(one, entry.plan.id));
    std::int64_t number = static_cast<std::int64_t>(one.variants.size());
    if (number == 0) {
        const Variant first{std::nullopt, one.raw, *one.step.hash, one.worstFee, entry.updatedAt};
        SHEAF_CHECK(writeVariant(entry.plan.id, position, number++, first));
        one.variants.push_back(first);
    }
    SHEAF_CHECK(writeVariant(entry.plan.id, position, number, replacement));
    one.worstFee = std::max(one.worstFee, replacement.worstFee);
    one.variants.push_back(std::move(replacement));
    SHEAF_CHECK(m_database->run("UPDATE execution_step SET worst_fee = ? WHERE plan = ? AND position = ?",
                                one.worstFee.value(), entry.plan.id, position));
    SHEAF_CHECK(transaction.commit());
    entry = std::move(changed);
    return {};
}

Result<void> Journal::writeVariant(std::string_view planId, std::int64_t position, std::int64_t number,
                                   const Variant &variant)
{
    return m_database->run("INSERT INTO execution_variant (plan, position, number, kind, raw, hash, worst_fee, "
                           "signed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                           planId, position, number, variantName(variant.kind), variant.raw, variant.hash.toString(),
                           variant.worstFee.value(), toUnixSeconds(variant.signedAt));
}

Result<void> Journal::readVariants(JournalStep &step, std::string_view planId) const
{
    SHEAF_TRY(statement, m_database->query("SELECT kind, raw, hash, worst_fee, signed_at FROM execution_variant "
                                           "WHERE plan = ? AND position = ? ORDER BY number",
                                           planId, static_cast<std::int64_t>(step.step.index)));
    std::vector<Variant> variants;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            break;
        auto row = statement.row<std::string, Bytes, std::string, Uint256, std::int64_t>();
        if (!row)
            return failure(row.error());
        auto &[kind, raw, hash, worstFee, signedAt] = *row;
        Variant &variant = variants.emplace_back();
        SHEAF_TRY(parsedKind, parseVariant(kind));
        const auto parsedHash = ethereum::Hash::parse(hash);
        if (!parsedHash)
            return failure(ErrorCode::Corrupt, "journal: " + parsedHash.error().detail);
        variant.kind = parsedKind;
        variant.raw = std::move(raw);
        variant.hash = *parsedHash;
        variant.worstFee = Wei(worstFee);
        variant.signedAt = fromUnixSeconds(signedAt);
        step.worstFee = std::max(step.worstFee, variant.worstFee);
    }
    step.variants = std::move(variants);
    return {};
}

Result<void> Journal::save(JournalEntry &entry, std::size_t index)
{
    SHEAF_TRY(transaction, m_database->begin());
    SHEAF_CHECK(writeStep(entry, entry.steps[index]));
    SHEAF_CHECK(writePlan(entry));
    return transaction.commit();
}

Result<void> Journal::save(JournalEntry &entry)
{
    SHEAF_TRY(transaction, m_database->begin());
    for (const JournalStep &one : entry.steps)
        SHEAF_CHECK(writeStep(entry, one));
    SHEAF_CHECK(writePlan(entry));
    return transaction.commit();
}

Result<void> Journal::writeStep(const JournalEntry &entry, const JournalStep &one)
{
    const Step &step = one.step;
    const auto nonce = step.nonce ? std::optional(nonceText(*step.nonce)) : std::nullopt;
    const auto block = step.block ? std::optional(std::to_string(step.block->value())) : std::nullopt;
    const auto feePaid = step.feePaid ? std::optional(step.feePaid->value()) : std::nullopt;
    const auto minedAt = one.minedAt ? std::optional(toUnixSeconds(*one.minedAt)) : std::nullopt;
    const auto raw = one.raw.empty() ? std::nullopt : std::optional(one.raw);
    return m_database->run(
        "UPDATE execution_step SET state = ?, nonce = ?, raw = ?, hash = ?, block = ?, block_hash = ?, "
        "fee_paid = ?, worst_fee = ?, changes = ?, failure = ?, failure_phrase = ?, mined_at = ? "
        "WHERE plan = ? AND position = ?",
        stateName(step.state), nonce, raw, optionalText(step.hash), block, optionalText(one.blockHash), feePaid,
        one.worstFee.value(), encodeChanges(one.changes), step.failure.english(), step.failure.stored(), minedAt,
        entry.plan.id, static_cast<std::int64_t>(step.index));
}

Result<void> Journal::writePlan(JournalEntry &entry)
{
    entry.updatedAt = m_clock->now();
    return m_database->run(
        "UPDATE execution_plan SET state = ?, failure = ?, failure_phrase = ?, updated_at = ? WHERE id = ?",
        stateName(entry.state), entry.failure.english(), entry.failure.stored(), toUnixSeconds(entry.updatedAt),
        entry.plan.id);
}

Result<std::vector<JournalEntry>> Journal::readAll(storage::Statement statement) const
{
    std::vector<JournalEntry> out;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            return out;
        auto row =
            statement.row<std::string, std::string, bool, std::string, std::int64_t, std::int64_t, std::string>();
        if (!row)
            return failure(row.error());
        JournalEntry &entry = out.emplace_back();
        auto &[body, state, attended, failed, createdAt, updatedAt, failedPhrase] = *row;
        SHEAF_TRY(plan, decodePlan(body));
        SHEAF_TRY(parsedState, parsePlanState(state));
        entry.plan = std::move(plan);
        entry.state = parsedState;
        entry.attended = attended;
        entry.failure = storedPhrase(failedPhrase, failed).value_or(failed);
        entry.createdAt = fromUnixSeconds(createdAt);
        entry.updatedAt = fromUnixSeconds(updatedAt);
        SHEAF_TRY(steps, readSteps(entry.plan));
        entry.steps = std::move(steps);
    }
}

Result<std::vector<JournalStep>> Journal::readSteps(const Plan &plan) const
{
    using Text = std::optional<std::string>;
    SHEAF_TRY(statement,
              m_database->query("SELECT state, nonce, raw, hash, block, block_hash, fee_paid, worst_fee, "
                                "changes, failure, mined_at, failure_phrase FROM execution_step WHERE plan = ? "
                                "ORDER BY position",
                                plan.id));
    std::vector<JournalStep> out;
    while (true) {
        SHEAF_TRY(more, statement.step());
        if (!more)
            break;
        if (out.size() == plan.calls.size())
            return failure(ErrorCode::Corrupt, "journal: a plan has more steps than calls");
        auto row = statement.row<std::string, Text, std::optional<Bytes>, Text, Text, Text, std::optional<Uint256>,
                                 Uint256, std::string, std::string, std::optional<std::int64_t>, std::string>();
        if (!row)
            return failure(row.error());
        auto &[state, nonce, raw, hash, block, blockHash, feePaid, worstFee, changes, failed, minedAt, failedPhrase] =
            *row;
        JournalStep &one = out.emplace_back();
        one.step.index = static_cast<unsigned>(out.size() - 1);
        one.step.call = plan.calls[one.step.index];
        SHEAF_TRY(parsedState, parseStepState(state));
        one.step.state = parsedState;
        SHEAF_CHECK(readOptional(nonce, one.step.nonce, parseNumber));
        SHEAF_CHECK(readOptional(hash, one.step.hash, ethereum::Hash::parse));
        SHEAF_CHECK(readOptional(block, one.step.block, parseNumber));
        SHEAF_CHECK(readOptional(blockHash, one.blockHash, ethereum::Hash::parse));
        SHEAF_TRY(parsedChanges, decodeChanges(changes));
        one.raw = std::move(raw).value_or(Bytes());
        one.step.feePaid = feePaid ? std::optional(Wei(*feePaid)) : std::nullopt;
        one.worstFee = Wei(worstFee);
        one.changes = std::move(parsedChanges);
        one.step.failure = storedPhrase(failedPhrase, failed).value_or(failed);
        one.minedAt = minedAt ? std::optional(fromUnixSeconds(*minedAt)) : std::nullopt;
        SHEAF_CHECK(readVariants(one, plan.id));
    }
    if (out.size() != plan.calls.size())
        return failure(ErrorCode::Corrupt, "journal: a plan has fewer steps than calls");
    return out;
}

Result<void> Journal::endUnsigned()
{
    SHEAF_TRY(entries, open());
    for (JournalEntry &entry : entries) {
        bool anySigned = false;
        for (JournalStep &step : entry.steps) {
            anySigned = anySigned || step.step.state != StepState::Planned;
            if (step.step.state == StepState::Planned)
                step.step.state = StepState::Abandoned;
        }
        entry.failure = kLeftBehind;
        if (!anySigned)
            entry.state = PlanState::Abandoned;
        SHEAF_CHECK(save(entry));
    }
    return {};
}

Result<std::vector<JournalEntry>> Journal::open() const
{
    SHEAF_TRY(statement, m_database->query(selecting("WHERE state = 'open' ORDER BY created_at, rowid")));
    return readAll(std::move(statement));
}

Result<std::vector<JournalEntry>> Journal::unsettled() const
{
    SHEAF_TRY(statement, m_database->query(selecting("WHERE id IN (SELECT plan FROM execution_step WHERE state IN "
                                                     "('sent', 'included', 'posted')) ORDER BY created_at, rowid")));
    return readAll(std::move(statement));
}

Result<std::vector<JournalEntry>> Journal::history(unsigned limit, std::string_view beforePlan) const
{
    constexpr std::string_view kNewestFirst = "ORDER BY created_at DESC, rowid DESC LIMIT ?";
    if (beforePlan.empty()) {
        SHEAF_TRY(all, m_database->query(selecting(kNewestFirst), static_cast<std::int64_t>(limit)));
        return readAll(std::move(all));
    }
    SHEAF_TRY(rest, m_database->query(selecting("WHERE (created_at, rowid) < (SELECT created_at, rowid FROM "
                                                "execution_plan WHERE id = ?) ") +
                                          std::string(kNewestFirst),
                                      beforePlan, static_cast<std::int64_t>(limit)));
    return readAll(std::move(rest));
}

Result<JournalEntry> Journal::find(std::string_view planId) const
{
    SHEAF_TRY(statement, m_database->query(selecting("WHERE id = ?"), planId));
    SHEAF_TRY(found, readAll(std::move(statement)));
    if (found.empty())
        return failure(ErrorCode::NotFound, "the journal has no plan " + std::string(planId));
    return std::move(found.front());
}

Result<bool> Journal::isBusy(const Address &account, ChainId chain) const
{
    SHEAF_TRY(statement,
              m_database->query("SELECT 1 FROM execution_plan WHERE account = ? AND chain = ? AND state = 'open'",
                                account.toLowerHex(), chainText(chain)));
    return statement.step();
}

Result<Nonce> Journal::nextNonce(const Address &account, ChainId chain, Nonce pending) const
{
    SHEAF_TRY(statement, m_database->query("SELECT MAX(nonce) FROM execution_step WHERE account = ? AND chain = ? AND "
                                           "state IN ('signed', 'sent', 'included', 'posted')",
                                           account.toLowerHex(), chainText(chain)));
    SHEAF_TRY(found, statement.step());
    if (!found)
        return pending;
    SHEAF_TRY(highest, statement.column<std::optional<std::string>>(0));
    if (!highest)
        return pending;
    SHEAF_TRY(number, parseNumber(*highest));
    return std::max(pending, Nonce(number + 1));
}

Result<policy::Spent> Journal::spent(std::string_view exceptPlan, std::string_view ruleId) const
{
    const std::int64_t since = toUnixSeconds(m_clock->now() - kDay);
    SHEAF_TRY(statement, m_database->query(
                             selecting("WHERE attended = 0 AND id <> ? AND (state = 'open' OR created_at > ? OR id IN "
                                       "(SELECT plan FROM execution_step WHERE mined_at > ?))"),
                             exceptPlan, since, since));
    SHEAF_TRY(entries, readAll(std::move(statement)));
    return spentBy(entries, ruleId);
}

} // namespace sheaf::execution
