// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/executor.h"

#include "async/when_all.h"
#include "execution/driver.h"

namespace sheaf::execution {

namespace {

std::vector<Record> recordsOf(const std::vector<JournalEntry> &entries)
{
    std::vector<Record> out;
    for (const JournalEntry &entry : entries)
        out.push_back(entry.record());
    return out;
}

/// Each task is running; the first error is the answer only where nothing came out well.
Result<std::vector<Record>> gathered(std::vector<Result<Record>> results)
{
    std::vector<Record> out;
    std::optional<Error> first;
    for (Result<Record> &result : results) {
        if (result)
            out.push_back(std::move(*result));
        else if (!first)
            first = result.error();
    }
    if (out.empty() && first)
        return failure(std::move(*first));
    return out;
}

/// Who says yes to a review says yes to the fees that it shows at worst. Each step is quoted anew when its turn comes,
/// and the market may be another by then: twice what is quoted now, and shown, is where the plan stops.
Result<void> boundFees(Review *review)
{
    Limits &limits = review->plan.limits;
    if (limits.maxFee || limits.wholeFee)
        return {};
    SHEAF_TRY(bound, checked(review->simulation.worstFee.value().times(2), "the fees"));
    limits.maxFee = ethereum::Wei(bound);
    return {};
}

} // namespace

class Executor::Private
{
public:
    explicit Private(Services services) : driver(std::make_shared<Driver>(std::move(services))) {}
    std::shared_ptr<Driver> driver;
};

std::string newPlanId(crypto::Entropy *entropy)
{
    std::array<std::uint8_t, 16> bytes{};
    entropy->fill(bytes);
    return toHex(bytes);
}

Executor::Executor(Services services) : d(std::make_unique<Private>(std::move(services))) {}

Executor::~Executor() { d->driver->stop(); }

void Executor::putInForce(const policy::Consent &consent)
{
    d->driver->services().policy.consents.insert_or_assign(consent.ruleId, consent);
}

void Executor::withdrawConsent(const std::string &ruleId) { d->driver->services().policy.consents.erase(ruleId); }

void Executor::setRecipients(std::set<ethereum::Address> recipients)
{
    d->driver->services().policy.recipients = std::move(recipients);
}

Task<Result<Review>> Executor::review(Plan plan)
{
    const std::shared_ptr<Driver> driver = d->driver;
    const bool attended = !plan.consent.has_value();
    const std::vector<BalanceChange> nothing;
    const ethereum::Wei unpaid;
    auto assessment = co_await driver->assessFrom(std::move(plan), attended, 0, nothing, unpaid, std::nullopt);
    if (!assessment)
        co_return failure(assessment.error());
    co_return std::move(assessment->review);
}

Task<Result<Record>> Executor::submit(Plan plan, Approver *approver)
{
    const std::shared_ptr<Driver> driver = d->driver;
    const bool attended = approver->isPerson();
    if (plan.id.empty() || plan.calls.empty())
        co_return failure(ErrorCode::InvalidInput, "a plan has an id and calls");
    SHEAF_CO_TRY(busy, driver->journal().isBusy(plan.account, plan.chain));
    if (busy)
        co_return failure(ErrorCode::Conflict,
                          SHEAF_SAYS("Phrases", "a plan of this account is still under way on this chain"));
    const std::vector<BalanceChange> nothing;
    const ethereum::Wei unpaid;
    auto assessment = co_await driver->assessFrom(plan, attended, 0, nothing, unpaid, std::nullopt);
    if (!assessment)
        co_return failure(assessment.error());
    Review review = std::move(assessment->review);
    if (review.blocked())
        co_return failure(errorOf(review.notices));
    if (attended)
        SHEAF_CO_CHECK(boundFees(&review));
    plan.limits = review.plan.limits;
    SHEAF_CO_CHECK(co_await approver->approve(review));
    SHEAF_CO_CHECK(driver->check());
    std::vector<ethereum::Wei> worst;
    for (const chains::FeeQuote &fee : review.simulation.fees)
        worst.push_back(fee.worst);
    SHEAF_CO_TRY(entry, driver->journal().begin(plan, attended, worst));
    auto record = co_await driver->drive(std::move(entry));
    co_return record;
}

Task<Result<Record>> Executor::replace(std::string planId, ReplacementKind kind, Approver *approver)
{
    const std::shared_ptr<Driver> driver = d->driver;
    auto record = co_await driver->replace(std::move(planId), kind, approver);
    co_return record;
}

Task<Result<std::vector<Record>>> Executor::recover()
{
    const std::shared_ptr<Driver> driver = d->driver;
    SHEAF_CO_TRY(entries, driver->journal().open());
    std::vector<Task<Result<Record>>> tasks;
    for (JournalEntry &entry : entries)
        if (!driver->isDriven(entry.plan.id))
            tasks.push_back(driver->drive(std::move(entry)));
    auto results = co_await async::whenAll(std::move(tasks));
    co_return gathered(std::move(results));
}

Task<Result<std::vector<Record>>> Executor::follow()
{
    const std::shared_ptr<Driver> driver = d->driver;
    SHEAF_CO_TRY(entries, driver->journal().unsettled());
    std::vector<Task<Result<Record>>> tasks;
    for (JournalEntry &entry : entries)
        if (entry.state != PlanState::Open)
            tasks.push_back(driver->followOnce(std::move(entry)));
    auto results = co_await async::whenAll(std::move(tasks));
    co_return gathered(std::move(results));
}

Result<std::vector<Record>> Executor::history(unsigned limit, std::string_view beforePlan) const
{
    SHEAF_TRY(entries, d->driver->journal().history(limit, beforePlan));
    return recordsOf(entries);
}

Result<Record> Executor::find(std::string_view planId) const
{
    SHEAF_TRY(entry, d->driver->journal().find(planId));
    return entry.record();
}

Task<Result<Emptying>> Executor::emptying(ethereum::ChainId chain, ethereum::Address account, ethereum::Address to)
{
    const std::shared_ptr<Driver> driver = d->driver;
    SHEAF_CO_TRY(where, driver->chainOf(chain));
    auto found = co_await execution::emptying(where, account, to);
    co_return found;
}

} // namespace sheaf::execution
