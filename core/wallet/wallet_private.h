// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rules/plan_maker.h"
#include "wallet/device_signers.h"
#include "wallet/wallet.h"

namespace sheaf::wallet {

/// What the use cases share: the services, and everything that is made of them while the vault is open. Each file
/// wallet_<what>.cpp has the use cases of one kind.
class Wallet::Private
{
public:
    explicit Private(Services given)
        : services(std::make_shared<Services>(std::move(given))), networkFiles(services->networks)
    {
    }

    /// Everything that needs the database. Whoever is about something holds it: when the vault is locked in between, or
    /// the Wallet is gone, that ends in order, without keys.
    struct Open
    {
        std::shared_ptr<Services> services; ///< what the rest points into
        std::shared_ptr<storage::Database> database;
        std::shared_ptr<storage::Database> history;
        std::unique_ptr<portfolio::Portfolio> reader;
        std::shared_ptr<DeviceSigners> devices;
        std::unique_ptr<execution::Executor> executor;
        std::unique_ptr<rules::Engine> engine;
        async::CancelSource running;
    };

    /// What an action on a position needs.
    struct Found
    {
        protocols::Context context;
        std::shared_ptr<protocols::Protocol> protocol;
        protocols::Position position;
    };

    /// Made at the first use after unlocking; Locked where the vault is.
    Result<std::shared_ptr<Open>> ready();
    /// Tells the keys what they may sign until they are locked, before the network has had a word.
    Result<void> bindKeys(policy::Policy policy, const rules::Engine &engine);
    void forget();
    void lock();
    /// A use case of the open vault that rewrites its header, on another thread. While that lasts lock() and unlock()
    /// wait for its end.
    template <typename... Wanted, typename... Given>
    static Task<Result<void>> changeHeader(std::shared_ptr<Private> own, Result<void> (Vault::*work)(Wanted...),
                                           Given... given);
    /// Locks the vault for a reason that the person is told.
    void lockFor(const Error &why);
    /// The address book's are whom a rule may send to, from the moment that they stand there.
    Result<void> renewRecipients();
    /// The right to spend, which everything in this process that spends shares: rules that run and a plan of a person
    /// do not shut each other out, the journal keeps them apart.
    /// Waits until the vault's pages have been read; Corrupt where one is damaged.
    Task<Result<std::shared_ptr<storage::FolderLock>>> spending();
    /// Reads them on another thread, beside everything else. Damage locks the vault.
    static Task<> checkPages(std::shared_ptr<Private> own, std::function<Result<void>()> check);

    /// Of every account.
    Result<std::vector<ethereum::Address>> addresses() const;
    std::vector<ethereum::ChainId> allIfNone(std::vector<ethereum::ChainId> chains) const;

    /// A token and an amount of it, from `1.5 ETH` or `all USDC`.
    Result<protocols::Amount> amount(ethereum::ChainId chain, std::string_view text) const;
    static Task<Result<std::vector<KnownAddress>>> knownAddresses(std::shared_ptr<Private> own,
                                                                  ethereum::ChainId chain);
    static Task<Result<bool>> isContract(std::shared_ptr<Private> own, ethereum::ChainId chain,
                                         ethereum::Address address);
    /// What a review has to say about sending there.
    static Task<Result<std::vector<policy::Notice>>> noticesOfRecipient(std::shared_ptr<Private> own,
                                                                        ethereum::Address to, ethereum::TokenId sent);
    /// What a position's or a market's id names, read now.
    Task<Result<Found>> find(std::string id);
    /// The action on it, as a plan of its account.
    Task<Result<execution::Plan>> planOf(Found found, protocols::ActionPlan action) const;
    rules::PlanTerms terms(const ethereum::Address &account) const;

    struct Scan;
    static Task<> openChains(std::shared_ptr<Scan> scan, std::shared_ptr<Open> open);
    static Task<Result<std::uint32_t>> scanBatch(std::shared_ptr<Scan> scan, std::uint32_t first);

    const std::shared_ptr<Services> services;
    NetworkFiles networkFiles;
    /// While the vault's password is being changed on another thread, nobody locks or unlocks it.
    std::optional<async::Gate> passwordChange;
    bool lockAfterwards = false;
    std::optional<async::Gate> pagesRead; ///< of the vault that was opened last
    std::function<void(const Error &)> lockedItself;
    /// Shared with the executors, which may outlive this.
    const std::shared_ptr<execution::Progress> progress = std::make_shared<execution::Progress>();
    std::shared_ptr<Open> current;
    const std::shared_ptr<CurrentPerson> person = std::make_shared<CurrentPerson>();

private:
    std::unique_ptr<execution::Executor> makeExecutor(storage::Database *database, const policy::Policy &policy,
                                                      std::vector<std::shared_ptr<signers::Signer>> signers);
    Result<std::shared_ptr<protocols::Protocol>> protocol(const std::string &id) const;
    Task<Result<protocols::Position>> position(protocols::Context context,
                                               std::shared_ptr<protocols::Protocol> protocol, std::string id,
                                               std::vector<ethereum::Address> accounts);

    std::weak_ptr<storage::FolderLock> spendingLock;
};

} // namespace sheaf::wallet
