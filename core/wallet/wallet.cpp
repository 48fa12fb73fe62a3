// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "wallet/records.h"
#include "wallet/wallet_private.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

Task<NetworkStatus> checkChain(std::shared_ptr<chains::Chain> chain)
{
    NetworkStatus status;
    status.chain = &chain->spec();
    auto block = co_await chain->latestBlock();
    if (block)
        status.block = *block;
    else
        status.error = std::move(block).error();
    status.endpoints = chain->client()->health();
    co_return status;
}

/// Who can put money to work; where nobody has a key, what there is can still be looked at.
std::vector<ethereum::Address> depositorsOf(const std::vector<Account> &accounts)
{
    std::vector<ethereum::Address> all;
    for (const Account &account : accounts)
        if (account.kind != AccountKind::WatchOnly)
            all.push_back(account.address);
    if (all.empty() && !accounts.empty())
        all.push_back(accounts.front().address);
    return all;
}

} // namespace

Result<unsigned> basisPointsFrom(std::string_view percent)
{
    const std::string_view text = percent.ends_with('%') ? percent.substr(0, percent.size() - 1) : percent;
    const auto points = parseUnits(text, 2);
    const auto narrow = points ? points->toUint64() : std::nullopt;
    if (!narrow || *narrow == 0 || *narrow > 10'000)
        return failure(ErrorCode::InvalidInput,
                       phrase(SHEAF_SAYS("Phrases", "'%1' is no share: 0.01% to 100%, with at most two decimal places"),
                              std::string(percent)));
    return static_cast<unsigned>(*narrow);
}

std::string_view stateText(StepState state) { return execution::stateName(state); }

bool succeeded(const Record &record)
{
    return record.state != execution::PlanState::Failed && record.state != execution::PlanState::Abandoned;
}

bool nothingAnswered(const portfolio::Snapshot &snapshot)
{
    return std::all_of(snapshot.chains.begin(), snapshot.chains.end(),
                       [](const portfolio::ChainSnapshot &chain) { return chain.stale; });
}

int runToEnd(Task<int> task) { return async::waitFor(std::move(task)); }

Wallet::Wallet(Services services) : d(std::make_shared<Private>(std::move(services)))
{
    if (!d->services->setKeysEnded)
        return;
    const auto ended = [weak = std::weak_ptr(d)] {
        const auto own = weak.lock();
        if (own && own->services->vault->database())
            own->lockFor({ErrorCode::Locked, "the signing process has ended"});
    };
    d->services->setKeysEnded(ended);
}

Wallet::~Wallet()
{
    // The other threads' work borrows the vault.
    QThreadPool::globalInstance()->waitForDone();
    d->forget();
    d->services->vault->lock(); // what is in flight keeps it, and gets no key any more
}

Vault &Wallet::vault() { return *d->services->vault; }

const chains::Registry &Wallet::registry() const { return *d->services->registry; }

UnixTime Wallet::now() const { return d->services->clock->now(); }

Result<const chains::ChainSpec *> Wallet::chainNamed(std::string_view text) const { return registry().named(text); }

Task<std::vector<NetworkStatus>> Wallet::checkNetworks(std::optional<ethereum::ChainId> chain)
{
    std::vector<Task<NetworkStatus>> tasks;
    for (const auto &[id, one] : d->services->chains)
        if (!chain || *chain == id)
            tasks.push_back(checkChain(one));
    std::vector<NetworkStatus> statuses;
    for (Task<NetworkStatus> &task : tasks) {
        auto status = co_await task;
        statuses.push_back(std::move(status));
    }
    co_return statuses;
}

std::vector<NetworkStatus> Wallet::networkHealth() const
{
    std::vector<NetworkStatus> all;
    for (const auto &[id, chain] : d->services->chains) {
        NetworkStatus status;
        status.chain = &chain->spec();
        status.endpoints = chain->client()->health();
        all.push_back(std::move(status));
    }
    return all;
}

const NetworkFiles &Wallet::networkFiles() const { return d->networkFiles; }

Task<Result<portfolio::Snapshot>> Wallet::refresh(std::vector<ethereum::ChainId> chains)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(accounts, d->addresses());
    auto snapshot = co_await open->reader->refresh(d->allIfNone(std::move(chains)), std::move(accounts));
    co_return snapshot;
}

Result<portfolio::Snapshot> Wallet::lastKnown()
{
    SHEAF_TRY(open, d->ready());
    SHEAF_TRY(accounts, d->addresses());
    return open->reader->lastKnown(d->allIfNone({}), accounts);
}

Result<std::vector<portfolio::HistoryPoint>> Wallet::worth(UnixTime from, UnixTime to, std::chrono::seconds step)
{
    SHEAF_TRY(open, d->ready());
    return open->reader->history(from, to, step);
}

Result<std::vector<portfolio::HistoryPoint>> Wallet::positionValues(std::string_view id, UnixTime from, UnixTime to,
                                                                    std::chrono::seconds step)
{
    SHEAF_TRY(open, d->ready());
    return open->reader->positionValues(id, from, to, step);
}

Result<std::vector<portfolio::RatePoint>> Wallet::positionRates(std::string_view id, UnixTime from, UnixTime to,
                                                                std::chrono::seconds step)
{
    SHEAF_TRY(open, d->ready());
    return open->reader->positionRates(id, from, to, step);
}

Result<portfolio::FirstSight> Wallet::firstSight(std::string_view id)
{
    SHEAF_TRY(open, d->ready());
    return open->reader->firstSight(id);
}

Task<Result<std::vector<portfolio::ValuedPosition>>> Wallet::markets(std::vector<ethereum::ChainId> chains)
{
    const auto own = d; // past each wait, this may be gone
    SHEAF_CO_TRY(open, own->ready());
    SHEAF_CO_TRY(known, own->services->vault->accounts());
    const std::vector<ethereum::Address> accounts = depositorsOf(known);
    std::vector<portfolio::ValuedPosition> all;
    for (const ethereum::ChainId chain : own->allIfNone(std::move(chains))) {
        SHEAF_CO_TRY(context, co_await open->reader->context(chain));
        for (const auto &protocol : own->services->protocols) {
            if (!protocol->isOn(chain))
                continue;
            for (const ethereum::Address &account : accounts) {
                SHEAF_CO_TRY(markets, co_await protocol->markets(context, account));
                for (protocols::Position &market : markets) {
                    portfolio::ValuedPosition valued;
                    valued.position = std::move(market);
                    all.push_back(std::move(valued));
                }
            }
        }
    }
    co_return all;
}

Result<std::vector<execution::Record>> Wallet::activity(unsigned limit, std::string_view beforePlan)
{
    SHEAF_TRY(open, d->ready());
    return open->executor->history(limit, beforePlan);
}

Result<execution::Record> Wallet::recordOf(std::string_view plan)
{
    SHEAF_TRY(open, d->ready());
    return open->executor->find(plan);
}

Task<Result<std::vector<execution::Record>>> Wallet::follow()
{
    SHEAF_CO_TRY(open, d->ready());
    auto records = co_await open->executor->follow();
    co_return records;
}

Result<std::vector<execution::Record>> Wallet::activityOf(const protocols::Position &position, unsigned limit)
{
    SHEAF_TRY(records, activity(limit));
    std::erase_if(records, [&position](const execution::Record &record) {
        return !isAbout(record.plan, position.contract) || record.plan.chain != position.chain ||
               record.plan.account != position.account;
    });
    return std::move(records);
}

} // namespace sheaf::wallet
