// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/wallet_private.h"

#include "wallet/policy_list.h"

namespace sheaf::wallet {

Result<std::shared_ptr<Wallet::Private::Open>> Wallet::Private::ready()
{
    if (!services.vault->isUnlocked()) {
        forget();
        return failure(ErrorCode::Locked, "the vault is locked");
    }
    if (current && current->database == services.vault->database()) {
        SHEAF_CHECK(services.vault->signer()); // learns of new accounts
        return current;
    }
    forget();
    SHEAF_TRY(contacts, services.vault->contacts());
    SHEAF_TRY(signer, services.vault->signer());
    const policy::Policy policy = makePolicy(*services.registry, services.protocols, contacts);
    auto made = std::make_shared<Open>();
    made->database = services.vault->database();
    made->history = services.vault->history();
    made->reader = std::make_unique<portfolio::Portfolio>(portfolio::Portfolio::Services{
        services.registry.get(), services.chains, services.protocols, made->history.get(), services.clock});
    made->executor = makeExecutor(made->database.get(), policy, std::move(signer));
    made->engine = std::make_unique<rules::Engine>(
        rules::Engine::Services{services.registry.get(), services.chains, services.protocols, made->reader.get(),
                                made->executor.get(), made->database.get(), services.vault.get(), services.clock,
                                services.entropy, services.sleeper, policy, services.utcOffset});
    current = std::move(made);
    return current;
}

void Wallet::Private::forget()
{
    if (current)
        current->running.cancel();
    current.reset();
}

std::unique_ptr<execution::Executor> Wallet::Private::makeExecutor(storage::Database *database,
                                                                   const policy::Policy &policy,
                                                                   std::shared_ptr<signers::Signer> signer)
{
    execution::Executor::Services parts;
    parts.chains = services.chains;
    parts.signers = {std::move(signer)};
    parts.database = database;
    parts.clock = services.clock;
    parts.sleeper = services.sleeper;
    parts.policy = policy;
    parts.progress = [this](const execution::Record &record, const execution::Step &step) {
        if (progress)
            progress(record, step);
    };
    return std::make_unique<execution::Executor>(std::move(parts));
}

Result<void> Wallet::Private::renewRecipients()
{
    SHEAF_TRY(contacts, services.vault->contacts());
    std::set<ethereum::Address> recipients;
    for (const Contact &contact : contacts)
        recipients.insert(contact.address);
    if (current)
        current->executor->setRecipients(std::move(recipients));
    return {};
}

Result<std::shared_ptr<storage::FolderLock>> Wallet::Private::spending()
{
    if (auto held = spendingLock.lock())
        return held;
    SHEAF_TRY(lock, services.vault->lockFolder());
    auto shared = std::make_shared<storage::FolderLock>(std::move(lock));
    spendingLock = shared;
    return shared;
}

Result<std::vector<ethereum::Address>> Wallet::Private::addresses() const
{
    SHEAF_TRY(accounts, services.vault->accounts());
    std::vector<ethereum::Address> all;
    for (const Account &account : accounts)
        all.push_back(account.address);
    return all;
}

std::vector<ethereum::ChainId> Wallet::Private::allIfNone(std::vector<ethereum::ChainId> chains) const
{
    if (chains.empty())
        for (const auto &[id, chain] : services.chains)
            chains.push_back(id);
    return chains;
}

} // namespace sheaf::wallet
