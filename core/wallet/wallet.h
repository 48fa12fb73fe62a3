// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/background.h"
#include "async/gate.h"
#include "async/launch.h"
#include "chains/chain.h"
#include "execution/executor.h"
#include "keys/password_strength.h"
#include "portfolio/performance.h"
#include "portfolio/portfolio.h"
#include "protocols/protocol.h"
#include "rules/engine.h"
#include "wallet/explain.h"
#include "wallet/hardware.h"
#include "wallet/network_files.h"
#include "wallet/recipients.h"
#include "wallet/records.h"
#include "wallet/recovery_words.h"
#include "wallet/vault.h"

#include <functional>

/// The use cases: the only room that the programs know. What a program needs of lower rooms comes through here.
namespace sheaf::wallet {

// The words of lower rooms that a program needs.
using async::Gate;
using async::launch;
using async::runInBackground;
using chains::ChainSpec;
using crypto::SystemEntropy;
using ethereum::ChainId;
using execution::Approver;
using execution::Plan;
using execution::Record;
using execution::ReplacementKind;
using execution::Review;
using execution::Step;
using execution::StepState;
using keys::PasswordStrength;
using keys::passwordStrength;
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

/// How many plans back knownAddresses() looks.
constexpr std::size_t kRecipientPlans = 5'000;

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
        /// Which chains there will be at the next start.
        NetworkFiles::Folders networks;
        std::map<ethereum::ChainId, std::shared_ptr<chains::Chain>> chains;
        std::vector<std::shared_ptr<protocols::Protocol>> protocols;
        /// The devices that this program knows.
        Hardware::Drivers hardware = {};
        const Clock *clock = nullptr;
        crypto::Entropy *entropy = nullptr;
        async::Sleeper *sleeper = nullptr;
        std::chrono::minutes utcOffset{0};
        /// Who makes plans, as the journal names it.
        std::string origin = "command line";
        /// Takes who is to be told when the process with the keys has ended by itself; none where they are in this one.
        std::function<void(std::function<void()>)> setKeysEnded = {};
    };

    explicit Wallet(Services services);
    ~Wallet();

    Vault &vault();
    /// Vault::open() on another thread; until it answers, nothing else of the vault is called. The vault's pages are
    /// read beside what follows, and nothing is spent before they have been.
    Task<Result<void>> unlock(Secret password);
    /// Vault::openByKeyring(), addKeyring() and removeKeyring() in the same way.
    Task<Result<void>> unlockByKeyring();
    Task<Result<void>> addKeyring(Secret password);
    Task<Result<void>> removeKeyring();
    /// Who is told why the open vault has been locked by itself: a page of it is damaged (Corrupt), or the process
    /// with its keys has ended (Locked).
    void setLockedItself(std::function<void(const Error &)> told);
    /// Vault::import(), importFromShares(), importKey() and createWatching() in the same way; they take some seconds,
    /// since the cost of a password is measured first.
    Task<Result<void>> makeFromWords(Secret password, Secret words, Secret passphrase);
    Task<Result<void>> makeFromShares(Secret password, std::vector<Secret> shares, Secret passphrase);
    Task<Result<void>> makeFromKey(Secret password, Secret key);
    Task<Result<void>> makeWatching(Secret password, std::string address);
    /// Vault::restore() in the same way: the vault is there afterwards, and locked.
    Task<Result<void>> restore(std::filesystem::path file);
    /// Vault::importShares() in the same way, while the vault stays open to everything else.
    Task<Result<Account>> addShares(std::vector<Secret> shares, Secret passphrase, std::string name);
    /// Vault::backup() with its writing on another thread.
    Task<Result<void>> backup(std::filesystem::path file);
    /// 12 to 24 words that nobody has had before, for a vault that is made of them once the person has them on paper.
    Result<Secret> newWords(unsigned count);
    /// `of` distinct positions from 1 to `count` in ascending order, drawn at random: which words to ask for again.
    std::vector<unsigned> wordsToAskFor(unsigned count, unsigned of);
    /// The devices that this program knows, to look for and to ask for addresses.
    std::shared_ptr<Hardware> hardware() const;
    /// Who answers for devices from now on; nobody, where it is null.
    void setPerson(std::shared_ptr<devices::Person> person);
    /// Which accounts of the mnemonic were used, on which chains. Network where no chain could be asked, NotFound where
    /// the vault has no mnemonic.
    Task<Result<ScanResult>> scanAccounts(ScanRequest request, ScanTold told = {});
    /// Vault::changePassword() of the open vault with its key derivations on another thread. While that lasts lock()
    /// and unlock() wait for its end.
    Task<Result<void>> changePassword(Secret current, Secret next);
    /// Ends the rules and locks the vault at once: nothing more is signed. What is under way finishes what it can
    /// without keys, and the journal knows the rest.
    void lock();
    /// The vault's, in force at once: whom a rule may send to.
    Result<void> addContact(std::string name, std::string_view address);
    Result<void> removeContact(std::string_view name);
    const chains::Registry &registry() const;
    UnixTime now() const;

    // Networks.
    Result<const chains::ChainSpec *> chainNamed(std::string_view text) const;
    /// Every chain, or one.
    Task<std::vector<NetworkStatus>> checkNetworks(std::optional<ethereum::ChainId> chain);
    /// The same from what is known, without asking anybody; without blocks.
    std::vector<NetworkStatus> networkHealth() const;
    /// The chains of the next start: what is added or changed holds from then on.
    const NetworkFiles &networkFiles() const;

    // Reading.
    /// Of all accounts on the chains named (all, where none is).
    Task<Result<portfolio::Snapshot>> refresh(std::vector<ethereum::ChainId> chains);
    /// What the last refresh of each chain said, marked stale, without asking anybody.
    Result<portfolio::Snapshot> lastKnown();
    /// The net worth over time, and one position's value; oldest first.
    Result<std::vector<portfolio::HistoryPoint>> worth(UnixTime from, UnixTime to, std::chrono::seconds step = {});
    Result<std::vector<portfolio::HistoryPoint>> positionValues(std::string_view id, UnixTime from, UnixTime to,
                                                                std::chrono::seconds step = {});
    Result<std::vector<portfolio::RatePoint>> positionRates(std::string_view id, UnixTime from, UnixTime to,
                                                            std::chrono::seconds step = {});
    /// How it was when it was first seen; NotFound where nothing is remembered of it.
    Result<portfolio::FirstSight> firstSight(std::string_view id);
    /// Where one could put money: the protocols' markets on the chains named.
    Task<Result<std::vector<portfolio::ValuedPosition>>> markets(std::vector<ethereum::ChainId> chains);
    /// What was done, newest first; from the plan begun before `beforePlan` on, where one is named.
    Result<std::vector<execution::Record>> activity(unsigned limit, std::string_view beforePlan = {});
    Result<execution::Record> recordOf(std::string_view plan);
    /// Of the last `limit` plans, those that call the position's contract from its account; newest first.
    Result<std::vector<execution::Record>> activityOf(const protocols::Position &position, unsigned limit);
    /// Looks once at everything that is mined and not final yet, and writes what it finds.
    Task<Result<std::vector<execution::Record>>> follow();

    // Recipients.
    /// By name of the address book or by address; InvalidInput says what is wrong with it.
    Result<ethereum::Address> recipientNamed(std::string_view text) const;
    /// Own accounts, the address book, tokens of the chain, and the recipients of what was sent (of the newest
    /// kRecipientPlans plans): what judgeRecipient() compares with. Reads in small pieces.
    Task<Result<std::vector<KnownAddress>>> knownAddresses(ethereum::ChainId chain);
    /// Whether there is a contract at the address. An account that delegates to one (EIP-7702) is an account.
    Task<Result<bool>> isContract(ethereum::ChainId chain, ethereum::Address address);

    // Names.
    /// What the contracts of the protocols on a chain are called.
    std::map<ethereum::Address, std::string> contractNames(ethereum::ChainId chain) const;
    /// What tokens say of themselves, which is foreign text. One that can't be read is left out.
    Task<std::vector<ethereum::TokenInfo>> describeTokens(ethereum::ChainId chain,
                                                          std::vector<ethereum::Address> tokens);

    // Spending. A plan is made here, shown by review(), and carried out by submit().
    /// `all ETH` works amount and fees out at one block, and leaves nothing that can be sent.
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
    /// Has a plan's transaction that is sent and not included done with higher fees, or nothing in its place, once
    /// `approver`, a person, has said yes. Conflict where nothing of it waits, or another program is spending.
    Task<Result<execution::Record>> replace(std::string plan, execution::ReplacementKind kind, Approver *approver);
    /// After a start: carries on what a crash left open.
    Task<Result<std::vector<execution::Record>>> recover();
    /// Told about each step of whatever is carried out.
    void setProgress(execution::Progress progress);

    // Rules. Locked while the vault is; the engine is there until the vault is locked.
    Result<rules::Engine *> rules();
    /// The rules that act on a position of their account.
    Result<std::vector<Rule>> rulesOn(const protocols::Position &position);
    /// Evaluates every rule once. Conflict where another program is spending from this vault.
    Task<Result<std::vector<LogEntry>>> runRulesOnce(Approver *approver);
    /// On each block and on the clock, until stopRules().
    Task<Result<void>> runRules(Approver *approver, std::function<void(const LogEntry &)> logged);
    void stopRules();
    /// What the rule would do now; sends nothing and writes nothing.
    Task<Result<rules::DryRun>> dryRunRule(std::int64_t rule);
    /// Now, whether or not its trigger is due. Conflict where another program is spending from this vault.
    Task<Result<LogEntry>> runRuleNow(std::int64_t rule, Approver *approver);
    /// One rule as runRules() would take it, for a rule that waits to ask: `approver` is asked where it is due still.
    Task<Result<LogEntry>> runRuleIfDue(std::int64_t rule, Approver *approver);
    /// Checks the password and gives the rule the consent that was shown.
    Task<Result<void>> giveConsent(std::int64_t rule, policy::Consent consent, Secret password);

private:
    class Private;
    std::shared_ptr<Private> d; ///< its tasks keep it
};

} // namespace sheaf::wallet
