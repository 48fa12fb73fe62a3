// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/chain.h"
#include "execution/executor.h"
#include "portfolio/portfolio.h"
#include "protocols/protocol.h"
#include "rules/engine.h"
#include "wallet/explain.h"
#include "wallet/vault.h"

#include <functional>

/// The use cases: the only room that the programs know. What a program needs of lower rooms comes through here.
namespace sheaf::wallet {

// The words of lower rooms that a program needs.
using chains::ChainSpec;
using crypto::SystemEntropy;
using ethereum::ChainId;
using execution::Approver;
using execution::Plan;
using execution::Record;
using execution::Review;
using execution::Step;
using execution::StepState;
using protocols::Slippage;
using rules::Decision;
using rules::LogEntry;
using rules::Rule;

struct NetworkStatus
{
    const chains::ChainSpec *chain = nullptr;
    std::optional<ethereum::BlockRef> block;
    std::optional<Error> error;
    std::vector<rpc::EndpointHealth> endpoints;
};

/// An amount as a person says it: `1.5 ETH`, `50 USDC`, `all USDC`.
struct SpokenAmount
{
    std::string text;
};

/// `0.5%` or `0.5` as basis points; InvalidInput for what is not between 0.01 and 100 in steps of 0.01.
Result<unsigned> basisPointsFrom(std::string_view percent);
std::string_view stateText(StepState state);
bool succeeded(const Record &record);

/// The sentence in its canonical spelling; InvalidInput with the column and what was expected there.
Result<std::string> checkSentence(std::string_view text);
/// Whether a rule acts without asking, and so needs a consent.
bool wantsConsent(const Rule &rule);

/// Whether every chain of the snapshot is silent: what it shows is from earlier, or nothing.
bool nothingAnswered(const portfolio::Snapshot &snapshot);

/// Runs a program's event loop until the task has ended: for the main function of a command line.
int runToEnd(Task<int> task);

/// The whole wallet over one vault. Built by app/composition.
class Wallet final
{
public:
    struct Services
    {
        std::unique_ptr<Vault> vault;
        std::unique_ptr<chains::Registry> registry;
        /// Where `network add` puts a chain's files.
        std::filesystem::path ownNetworks;
        /// The shipped data, whose token list goes with a chain that is added.
        std::filesystem::path shipped;
        std::map<ethereum::ChainId, std::shared_ptr<chains::Chain>> chains;
        std::vector<std::shared_ptr<protocols::Protocol>> protocols;
        const Clock *clock = nullptr;
        crypto::Entropy *entropy = nullptr;
        async::Sleeper *sleeper = nullptr;
        std::chrono::minutes utcOffset{0};
    };

    explicit Wallet(Services services);
    ~Wallet();

    Vault &vault();
    const chains::Registry &registry() const;
    UnixTime now() const;

    // Networks.
    Result<const chains::ChainSpec *> chainNamed(std::string_view text) const;
    /// Every chain, or one.
    Task<std::vector<NetworkStatus>> checkNetworks(std::optional<ethereum::ChainId> chain);
    /// Checks the file and keeps a copy, used from the next start on; the shipped token list of the chain comes along.
    /// A file that would not go together with the networks that are there changes nothing.
    Result<chains::ChainSpec> addNetwork(const std::filesystem::path &file);

    // Reading.
    /// Of all accounts on the chains named (all, where none is).
    Task<Result<portfolio::Snapshot>> refresh(std::vector<ethereum::ChainId> chains);
    /// Where one could put money: the protocols' markets on the chains named.
    Task<Result<std::vector<portfolio::ValuedPosition>>> markets(std::vector<ethereum::ChainId> chains);
    Result<std::vector<execution::Record>> activity(unsigned limit);

    // Spending. A plan is made here, shown by review(), and carried out by submit().
    Task<Result<execution::Plan>> planSend(SpokenAmount amount, std::string recipient, ethereum::ChainId chain,
                                           std::string account);
    /// `position` is the id of a position or of a market.
    Task<Result<execution::Plan>> planDeposit(std::string position, std::vector<SpokenAmount> amounts,
                                              protocols::Slippage slippage);
    Task<Result<execution::Plan>> planWithdraw(std::string position, unsigned shareBasisPoints,
                                               protocols::Slippage slippage);
    Task<Result<execution::Plan>> planClaim(std::string position);
    Task<Result<execution::Plan>> planCompound(std::string position, protocols::Slippage slippage);

    Task<Result<execution::Review>> review(execution::Plan plan);
    /// Carries it out, once `approver` has said yes. Conflict where another program is spending from this vault.
    Task<Result<execution::Record>> submit(execution::Plan plan, execution::Approver *approver);
    /// After a start: carries on what a crash left open.
    Task<Result<std::vector<execution::Record>>> recover();
    /// Told about each step of whatever is carried out.
    void setProgress(execution::Progress progress);

    // Rules. Locked while the vault is.
    Result<rules::Engine *> rules();
    /// Evaluates every rule once. Conflict where another program is spending from this vault.
    Task<Result<std::vector<LogEntry>>> runRulesOnce(Approver *approver);
    /// On each block and on the clock, until stopRules().
    Task<Result<void>> runRules(Approver *approver, std::function<void(const LogEntry &)> logged);
    void stopRules();
    /// Checks the password and gives the rule the consent that was shown.
    Result<void> giveConsent(std::int64_t rule, policy::Consent consent, Secret password);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sheaf::wallet
