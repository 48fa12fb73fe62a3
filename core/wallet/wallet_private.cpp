// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/wallet_private.h"

#include "wallet/policy_list.h"

namespace sheaf::wallet {

Result<std::shared_ptr<Wallet::Private::Open>> Wallet::Private::ready()
{
    if (!services->vault->isUnlocked()) {
        forget();
        return failure(ErrorCode::Locked, "the vault is locked");
    }
    if (current && current->database == services->vault->database()) {
        SHEAF_CHECK(services->vault->signer()); // learns of new accounts
        SHEAF_TRY(accounts, services->vault->accounts());
        SHEAF_CHECK(current->devices->learn(accounts));
        return current;
    }
    forget();
    SHEAF_TRY(contacts, services->vault->contacts());
    SHEAF_TRY(signer, services->vault->signer());
    const policy::Policy policy = makePolicy(*services->registry, services->protocols, contacts);
    auto made = std::make_shared<Open>();
    made->services = services;
    made->database = services->vault->database();
    made->history = services->vault->history();
    made->reader = std::make_unique<portfolio::Portfolio>(portfolio::Portfolio::Services{
        services->registry.get(), services->chains, services->protocols, made->history.get(), services->clock});
    SHEAF_TRY(accounts, services->vault->accounts());
    made->devices = std::make_shared<DeviceSigners>(services->hardware, person);
    SHEAF_CHECK(made->devices->learn(accounts));
    made->executor = makeExecutor(made->database.get(), policy, {std::move(signer), made->devices});
    made->engine = std::make_unique<rules::Engine>(
        rules::Engine::Services{services->registry.get(), services->chains, services->protocols, made->reader.get(),
                                made->executor.get(), made->database.get(), services->vault.get(), services->clock,
                                services->entropy, services->sleeper, policy, services->utcOffset});
    SHEAF_CHECK(bindKeys(policy, *made->engine));
    current = std::move(made);
    return current;
}

Result<void> Wallet::Private::bindKeys(policy::Policy policy, const rules::Engine &engine)
{
    SHEAF_TRY(all, engine.list());
    for (const rules::Rule &rule : all)
        if (rule.consent)
            policy.consents.insert_or_assign(rule.consent->ruleId, *rule.consent);
    auto bound = services->vault->setPolicy(std::move(policy));
    if (!bound && bound.error().code == ErrorCode::Conflict)
        return {}; // since the last unlocking, and by the same lists
    return bound;
}

void Wallet::Private::forget()
{
    if (current)
        current->running.cancel();
    current.reset();
}

std::unique_ptr<execution::Executor>
Wallet::Private::makeExecutor(storage::Database *database, const policy::Policy &policy,
                              std::vector<std::shared_ptr<signers::Signer>> signers)
{
    execution::Executor::Services parts;
    parts.chains = services->chains;
    parts.signers = std::move(signers);
    parts.database = database;
    parts.clock = services->clock;
    parts.sleeper = services->sleeper;
    parts.policy = policy;
    parts.progress = [told = progress](const execution::Record &record, const execution::Step &step) {
        if (*told)
            (*told)(record, step);
    };
    return std::make_unique<execution::Executor>(std::move(parts));
}

Result<void> Wallet::Private::renewRecipients()
{
    SHEAF_TRY(contacts, services->vault->contacts());
    std::set<ethereum::Address> recipients;
    for (const Contact &contact : contacts)
        recipients.insert(contact.address);
    if (current)
        current->executor->setRecipients(std::move(recipients));
    return {};
}

Task<Result<std::shared_ptr<storage::FolderLock>>> Wallet::Private::spending()
{
    if (pagesRead) {
        const async::Gate read = *pagesRead;
        co_await read.passed();
    }
    SHEAF_CO_CHECK(ready()); // who waited may find it locked
    if (auto restraint = services->vault->restraint())
        co_return failure(std::move(*restraint));
    if (auto held = spendingLock.lock())
        co_return std::move(held);
    SHEAF_CO_TRY(lock, services->vault->lockFolder());
    auto shared = std::make_shared<storage::FolderLock>(std::move(lock));
    spendingLock = shared;
    co_return std::move(shared);
}

Task<> Wallet::Private::checkPages(std::shared_ptr<Private> own, std::function<Result<void>()> check)
{
    const async::Gate read;
    own->pagesRead = read;
    const std::weak_ptr<storage::Database> opened = own->services->vault->database();
    const auto whole = co_await async::runInBackground(std::move(check));
    const auto still = opened.lock();
    if (!whole && still && still == own->services->vault->database())
        own->lockFor(whole.error());
    read.open();
}

Result<std::vector<ethereum::Address>> Wallet::Private::addresses() const
{
    SHEAF_TRY(accounts, services->vault->accounts());
    std::vector<ethereum::Address> all;
    for (const Account &account : accounts)
        all.push_back(account.address);
    return all;
}

std::vector<ethereum::ChainId> Wallet::Private::allIfNone(std::vector<ethereum::ChainId> chains) const
{
    if (chains.empty())
        for (const auto &[id, chain] : services->chains)
            chains.push_back(id);
    return chains;
}

} // namespace sheaf::wallet
