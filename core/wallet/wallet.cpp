// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/wallet.h"

#include "async/background.h"
#include "async/wait_for.h"
#include "contracts/erc20.h"
#include "rules/consent.h"
#include "rules/plan_maker.h"
#include "rules/resolver.h"
#include "rules/sentence_parser.h"
#include "rules/sentence_printer.h"
#include "wallet/policy_list.h"

#include <algorithm>
#include <numeric>

namespace sheaf::wallet {

namespace {

/// `synthetix:901:0x…:0x…` taken apart.
struct PositionId
{
    std::string protocol;
    ethereum::ChainId chain;
};

Result<PositionId> parsePositionId(std::string_view id)
{
    const std::size_t first = id.find(':');
    const std::size_t second = id.find(':', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos)
        return failure(ErrorCode::InvalidInput, "a position's id looks like aave-v3:901:0x…:0x…; see 'positions'");
    SHEAF_TRY(number, Uint256::parse(id.substr(first + 1, second - first - 1)));
    const auto chain = number.toUint64();
    if (!chain)
        return failure(ErrorCode::InvalidInput, "a position's id has a chain id behind its protocol");
    return PositionId{std::string(id.substr(0, first)), ethereum::ChainId(*chain)};
}

/// Where an action takes place; nothing for one that is at no position.
std::optional<rules::Place> placeOf(const rules::Action &action)
{
    if (const auto *compound = std::get_if<rules::Compound>(&action))
        return compound->place;
    if (const auto *harvest = std::get_if<rules::Harvest>(&action))
        return harvest->place;
    if (const auto *claim = std::get_if<rules::Claim>(&action))
        return claim->place;
    if (const auto *deposit = std::get_if<rules::Deposit>(&action))
        return deposit->into;
    if (const auto *withdraw = std::get_if<rules::Withdraw>(&action))
        return withdraw->from;
    return std::nullopt;
}

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

/// What the person should know of a plan that sends all there is.
std::string emptyingRemark(const execution::Emptying &emptied, const ethereum::TokenInfo &token)
{
    const auto coins = [&token](const Uint256 &wei) { return formatUnits(wei, token.decimals) + " " + token.symbol; };
    std::string text = "This is all of it: " + coins(emptied.wholeFee.value()) + " are kept for the fees.";
    if (emptied.mayRemain.value().isZero())
        return text + " Nothing stays behind; what the fee needs less goes to whoever includes the transaction.";
    return text + " Up to " + coins(emptied.mayRemain.value()) +
           " of that can stay behind: part of the fee is only known when the transaction is included.";
}

} // namespace

Result<unsigned> basisPointsFrom(std::string_view percent)
{
    const std::string_view text = percent.ends_with('%') ? percent.substr(0, percent.size() - 1) : percent;
    const auto points = parseUnits(text, 2);
    const auto narrow = points ? points->toUint64() : std::nullopt;
    if (!narrow || *narrow == 0 || *narrow > 10'000)
        return failure(ErrorCode::InvalidInput,
                       "'" + std::string(percent) + "' is no share: 0.01% to 100%, with at most two decimal places");
    return static_cast<unsigned>(*narrow);
}

std::string_view stateText(StepState state) { return execution::stateName(state); }

bool succeeded(const Record &record)
{
    return record.state != execution::PlanState::Failed && record.state != execution::PlanState::Abandoned;
}

Result<std::string> checkSentence(std::string_view text)
{
    const auto sentence = rules::parse(text);
    if (!sentence)
        return failure(sentence.error().toError());
    return rules::print(*sentence);
}

bool wantsConsent(const Rule &rule) { return rules::isStanding(rule); }

bool nothingAnswered(const portfolio::Snapshot &snapshot)
{
    return std::all_of(snapshot.chains.begin(), snapshot.chains.end(),
                       [](const portfolio::ChainSnapshot &chain) { return chain.stale; });
}

int runToEnd(Task<int> task) { return async::waitFor(std::move(task)); }

class Wallet::Private
{
public:
    explicit Private(Services given) : services(std::move(given)), networkFiles(services.networks) {}

    Result<std::vector<ethereum::Address>> addresses()
    {
        SHEAF_TRY(accounts, services.vault->accounts());
        std::vector<ethereum::Address> all;
        for (const Account &account : accounts)
            all.push_back(account.address);
        return all;
    }

    std::vector<ethereum::ChainId> allIfNone(std::vector<ethereum::ChainId> chains) const
    {
        if (chains.empty())
            for (const auto &[id, chain] : services.chains)
                chains.push_back(id);
        return chains;
    }

    Result<std::shared_ptr<protocols::Protocol>> protocol(const std::string &id) const
    {
        for (const auto &protocol : services.protocols)
            if (protocol->id() == id)
                return protocol;
        return failure(ErrorCode::NotFound, "there is no protocol '" + id + "' here");
    }

    /// Everything that needs the database. Whoever is about something holds it: when the vault is locked in between,
    /// that ends in order, without keys.
    struct Open
    {
        std::shared_ptr<storage::Database> database;
        std::shared_ptr<storage::Database> history;
        std::unique_ptr<portfolio::Portfolio> reader;
        std::unique_ptr<execution::Executor> executor;
        std::unique_ptr<rules::Engine> engine;
        async::CancelSource running;
    };

    /// Made at the first use after unlocking.
    Result<std::shared_ptr<Open>> ready()
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

    /// The address book's are whom a rule may send to, from the moment that they stand there.
    Result<void> renewRecipients()
    {
        SHEAF_TRY(contacts, services.vault->contacts());
        std::set<ethereum::Address> recipients;
        for (const Contact &contact : contacts)
            recipients.insert(contact.address);
        if (current)
            current->executor->setRecipients(std::move(recipients));
        return {};
    }

    void forget()
    {
        if (current)
            current->running.cancel();
        current.reset();
    }

    std::unique_ptr<execution::Executor> makeExecutor(storage::Database *database, const policy::Policy &policy,
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

    /// The right to spend, which everything in this process that spends shares: rules that run and a plan of a person
    /// do not shut each other out, the journal keeps them apart.
    Result<std::shared_ptr<storage::FolderLock>> spending()
    {
        if (auto held = spendingLock.lock())
            return held;
        SHEAF_TRY(lock, services.vault->lockFolder());
        auto shared = std::make_shared<storage::FolderLock>(std::move(lock));
        spendingLock = shared;
        return shared;
    }

    rules::PlanTerms terms(const ethereum::Address &account)
    {
        rules::PlanTerms terms;
        terms.account = account;
        terms.origin = services.origin;
        terms.now = services.clock->now();
        terms.id = execution::newPlanId(services.entropy);
        return terms;
    }

    /// A token and an amount of it, from `1.5 ETH` or `all USDC`.
    Result<protocols::Amount> amount(ethereum::ChainId chain, std::string_view text) const
    {
        const std::size_t space = text.find(' ');
        if (space == std::string_view::npos || space == 0)
            return failure(ErrorCode::InvalidInput, "an amount has a unit: 1.5 ETH, 50 USDC, all USDC");
        SHEAF_TRY(token, services.registry->tokenNamed(chain, text.substr(space + 1)));
        const std::string_view number = text.substr(0, space);
        if (number == "all")
            return protocols::Amount{token->info.id, Uint256(), true};
        auto value = parseUnits(number, token->info.decimals);
        if (!value)
            return failure(inContext(std::move(value).error(), std::string(text)));
        if (value->isZero())
            return failure(ErrorCode::InvalidInput, std::string(text) + " is nothing");
        return protocols::Amount{token->info.id, *value, false};
    }

    /// The position with this id, or the market, read now.
    Task<Result<protocols::Position>> position(protocols::Context context,
                                               std::shared_ptr<protocols::Protocol> protocol, std::string id,
                                               std::vector<ethereum::Address> accounts)
    {
        for (const ethereum::Address &account : accounts) {
            SHEAF_CO_TRY(positions, co_await protocol->positions(context, account));
            SHEAF_CO_TRY(markets, co_await protocol->markets(context, account));
            positions.insert(positions.end(), markets.begin(), markets.end());
            for (protocols::Position &one : positions)
                if (one.id == id)
                    co_return std::move(one);
        }
        co_return failure(ErrorCode::NotFound, "there is no position " + id + "; see 'positions --markets'");
    }

    /// What an action on a position needs.
    struct Found
    {
        protocols::Context context;
        std::shared_ptr<protocols::Protocol> protocol;
        protocols::Position position;
    };

    Task<Result<Found>> find(std::string id)
    {
        SHEAF_CO_TRY(open, ready());
        SHEAF_CO_TRY(parts, parsePositionId(id));
        SHEAF_CO_TRY(adapter, protocol(parts.protocol));
        SHEAF_CO_TRY(accounts, addresses());
        SHEAF_CO_TRY(context, co_await open->reader->context(parts.chain));
        SHEAF_CO_TRY(found, co_await position(context, adapter, std::move(id), std::move(accounts)));
        co_return Found{std::move(context), std::move(adapter), std::move(found)};
    }

    Services services;
    NetworkFiles networkFiles;
    /// While the vault's password is being changed on another thread, nobody locks or unlocks it.
    std::optional<async::Gate> passwordChange;
    bool lockAfterwards = false;
    std::shared_ptr<bool> here = std::make_shared<bool>(); ///< who goes on later sees whether this is gone
    execution::Progress progress;
    std::shared_ptr<Open> current;
    std::weak_ptr<storage::FolderLock> spendingLock;
};

Wallet::Wallet(Services services) : d(std::make_unique<Private>(std::move(services))) {}

Wallet::~Wallet()
{
    // The other threads' work borrows the vault.
    QThreadPool::globalInstance()->waitForDone();
}

Task<Result<void>> Wallet::unlock(Secret password)
{
    if (d->passwordChange) {
        const async::Gate changed = *d->passwordChange;
        co_await changed.passed();
    }
    auto shared = std::make_shared<Secret>(std::move(password));
    Vault *vault = d->services.vault.get();
    const auto work = [vault, shared] { return vault->unlock(std::move(*shared)); };
    auto done = co_await async::runInBackground(work);
    co_return done;
}

Task<Result<void>> Wallet::makeFromWords(Secret password, Secret words, Secret passphrase)
{
    struct Given
    {
        Secret password, words, passphrase;
    };
    auto given = std::make_shared<Given>();
    given->password = std::move(password);
    given->words = std::move(words);
    given->passphrase = std::move(passphrase);
    Vault *vault = d->services.vault.get();
    const auto work = [vault, given] {
        return vault->import(std::move(given->password), std::move(given->words), std::move(given->passphrase));
    };
    auto done = co_await async::runInBackground(work);
    co_return done;
}

Task<Result<void>> Wallet::makeFromKey(Secret password, Secret key)
{
    auto first = std::make_shared<Secret>(std::move(password));
    auto second = std::make_shared<Secret>(std::move(key));
    Vault *vault = d->services.vault.get();
    const auto work = [vault, first, second] { return vault->importKey(std::move(*first), std::move(*second)); };
    auto done = co_await async::runInBackground(work);
    co_return done;
}

Task<Result<void>> Wallet::makeWatching(Secret password, std::string address)
{
    auto shared = std::make_shared<Secret>(std::move(password));
    Vault *vault = d->services.vault.get();
    const auto work = [vault, shared, address] { return vault->createWatching(std::move(*shared), address); };
    auto done = co_await async::runInBackground(work);
    co_return done;
}

Result<Secret> Wallet::newWords(unsigned count)
{
    SHEAF_TRY(mnemonic, keys::Mnemonic::generate(*d->services.entropy, count));
    return mnemonic.words();
}

std::vector<unsigned> Wallet::wordsToAskFor(unsigned count, unsigned of)
{
    std::vector<unsigned> left(count);
    std::iota(left.begin(), left.end(), 1U);
    std::vector<unsigned> drawn;
    while (drawn.size() < of && !left.empty()) {
        std::array<std::uint8_t, 8> bytes{};
        d->services.entropy->fill(bytes);
        std::uint64_t number = 0;
        for (const std::uint8_t byte : bytes)
            number = number << 8U | byte;
        const auto at = static_cast<std::ptrdiff_t>(number % left.size());
        drawn.push_back(left[static_cast<std::size_t>(at)]);
        left.erase(left.begin() + at);
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

Task<Result<void>> Wallet::changePassword(Secret current, Secret next)
{
    if (!d->services.vault->isUnlocked())
        co_return failure(ErrorCode::Locked, "the vault is locked");
    if (d->passwordChange)
        co_return failure(ErrorCode::Conflict, "the password is being changed already");
    struct Passwords
    {
        Secret current;
        Secret next;
    };
    auto shared = std::make_shared<Passwords>();
    shared->current = std::move(current);
    shared->next = std::move(next);
    Vault *vault = d->services.vault.get();
    const auto work = [vault, shared] {
        return vault->changePassword(std::move(shared->current), std::move(shared->next));
    };
    d->passwordChange.emplace();
    const std::weak_ptr<bool> here = d->here;
    auto done = co_await async::runInBackground(work);
    if (here.expired())
        co_return failure(ErrorCode::Cancelled, "the wallet was closed");
    const async::Gate changed = *std::exchange(d->passwordChange, std::nullopt);
    if (std::exchange(d->lockAfterwards, false))
        vault->lock();
    changed.open();
    co_return done;
}

void Wallet::lock()
{
    d->forget();
    if (d->passwordChange)
        d->lockAfterwards = true;
    else
        d->services.vault->lock();
}

Vault &Wallet::vault() { return *d->services.vault; }

Result<void> Wallet::addContact(std::string name, std::string_view address)
{
    SHEAF_CHECK(d->services.vault->addContact(std::move(name), address));
    return d->renewRecipients();
}

Result<void> Wallet::removeContact(std::string_view name)
{
    SHEAF_CHECK(d->services.vault->removeContact(name));
    return d->renewRecipients();
}

const chains::Registry &Wallet::registry() const { return *d->services.registry; }

UnixTime Wallet::now() const { return d->services.clock->now(); }

Result<const chains::ChainSpec *> Wallet::chainNamed(std::string_view text) const { return registry().named(text); }

Task<std::vector<NetworkStatus>> Wallet::checkNetworks(std::optional<ethereum::ChainId> chain)
{
    std::vector<Task<NetworkStatus>> tasks;
    for (const auto &[id, one] : d->services.chains)
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
    for (const auto &[id, chain] : d->services.chains) {
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
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(account, d->services.vault->accountNamed(""));
    std::vector<portfolio::ValuedPosition> all;
    for (const ethereum::ChainId chain : d->allIfNone(std::move(chains))) {
        SHEAF_CO_TRY(context, co_await open->reader->context(chain));
        for (const auto &protocol : d->services.protocols) {
            if (!protocol->isOn(chain))
                continue;
            SHEAF_CO_TRY(markets, co_await protocol->markets(context, account.address));
            for (protocols::Position &market : markets) {
                portfolio::ValuedPosition valued;
                valued.position = std::move(market);
                all.push_back(std::move(valued));
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

Result<ethereum::Address> Wallet::recipientNamed(std::string_view text) const
{
    if (const auto contact = d->services.vault->recipient(text))
        return *contact;
    auto address = ethereum::Address::parse(text);
    if (!address)
        return failure(ErrorCode::InvalidInput,
                       "'" + std::string(text) +
                           "' is neither in the address book nor an address: " + address.error().detail);
    return *address;
}

Task<Result<std::vector<KnownAddress>>> Wallet::knownAddresses(ethereum::ChainId chain)
{
    constexpr unsigned kPiece = 25;
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(accounts, d->services.vault->accounts());
    SHEAF_CO_TRY(contacts, d->services.vault->contacts());
    std::vector<KnownAddress> known;
    for (Account &account : accounts)
        known.push_back({KnownAddress::From::Own, std::move(account.name), account.address});
    for (Contact &contact : contacts)
        known.push_back({KnownAddress::From::Contact, std::move(contact.name), contact.address});
    for (const chains::TokenSpec &token : d->services.registry->tokens(chain))
        if (!token.info.id.isNative())
            known.push_back({KnownAddress::From::Token, token.info.symbol, token.info.id.address});
    std::set<ethereum::Address> earlier;
    std::string last;
    for (std::size_t seen = 0; seen < kRecipientPlans;) {
        SHEAF_CO_TRY(records, open->executor->history(kPiece, last));
        for (const execution::Record &record : records)
            for (const ethereum::Address &to : recipientsOf(record))
                earlier.insert(to);
        if (records.size() < kPiece)
            break;
        seen += records.size();
        last = records.back().plan.id;
        co_await async::nextTurn();
    }
    for (const ethereum::Address &to : earlier)
        known.push_back({KnownAddress::From::Earlier, {}, to});
    co_return known;
}

Task<Result<bool>> Wallet::isContract(ethereum::ChainId chain, ethereum::Address address)
{
    constexpr std::array<std::uint8_t, 3> kDelegation{0xef, 0x01, 0x00};
    const auto found = d->services.chains.find(chain);
    if (found == d->services.chains.end())
        co_return failure(ErrorCode::NotFound, "no chain has the id " + std::to_string(chain.value()));
    const std::shared_ptr<rpc::Client> client = found->second->client();
    SHEAF_CO_TRY(code, co_await rpc::getCode(client, address, rpc::BlockId(rpc::BlockTag::Latest)));
    const bool delegates =
        code.size() >= kDelegation.size() && std::equal(kDelegation.begin(), kDelegation.end(), code.begin());
    co_return !code.empty() && !delegates;
}

Result<std::vector<execution::Record>> Wallet::activityOf(const protocols::Position &position, unsigned limit)
{
    SHEAF_TRY(records, activity(limit));
    std::erase_if(records, [&position](const execution::Record &record) {
        const auto &calls = record.plan.calls;
        const bool callsIt = std::any_of(calls.begin(), calls.end(), [&position](const contracts::Call &call) {
            return call.to == position.contract;
        });
        return !callsIt || record.plan.chain != position.chain || record.plan.account != position.account;
    });
    return std::move(records);
}

Task<Result<execution::Plan>> Wallet::planSend(SpokenAmount spoken, std::string recipient, ethereum::ChainId chain,
                                               std::string accountName)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(account, d->services.vault->accountNamed(accountName));
    SHEAF_CO_TRY(amount, d->amount(chain, spoken.text));
    SHEAF_CO_TRY(to, recipientNamed(recipient));
    SHEAF_CO_TRY(context, co_await open->reader->context(chain));
    const ethereum::TokenInfo token = context.registry->token(amount.token)->info;
    protocols::ActionPlan action;
    std::optional<ethereum::Wei> wholeFee;
    if (amount.all && token.id.isNative()) {
        SHEAF_CO_TRY(emptied, co_await open->executor->emptying(chain, account.address, to));
        amount.value = emptied.value.value();
        wholeFee = emptied.wholeFee;
        action.remarks.push_back(emptyingRemark(emptied, token));
    } else if (amount.all) {
        SHEAF_CO_TRY(balance, co_await contracts::erc20::balanceOf(context.reader, token.id.address, account.address));
        amount.value = balance;
    }
    if (amount.value.isZero())
        co_return failure(ErrorCode::InsufficientFunds,
                          "the account has no " + token.symbol + " on " + context.chain->name);
    action.purpose = "Send " + formatUnits(amount.value, token.decimals) + " " + token.symbol + " to " + recipient +
                     " on " + context.chain->name;
    action.calls.push_back(contracts::erc20::transfer(token, to, amount.value));
    action.effects.outAtMost.push_back({token.id, amount.value});
    SHEAF_CO_TRY(plan, co_await rules::makePlan(context, std::move(action), d->terms(account.address)));
    plan.limits.wholeFee = wholeFee;
    co_return std::move(plan);
}

Task<Result<execution::Plan>> Wallet::planDeposit(std::string position, std::vector<SpokenAmount> spoken,
                                                  protocols::Slippage slippage)
{
    SHEAF_CO_TRY(found, co_await d->find(std::move(position)));
    std::vector<protocols::Amount> amounts;
    for (const SpokenAmount &one : spoken) {
        SHEAF_CO_TRY(amount, d->amount(found.context.chain->id, one.text));
        amounts.push_back(amount);
    }
    SHEAF_CO_TRY(action, co_await found.protocol->deposit(found.context, found.position, std::move(amounts), slippage,
                                                          rules::chainDeadline(found.context)));
    auto plan = co_await rules::makePlan(found.context, std::move(action), d->terms(found.position.account));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planWithdraw(std::string position, unsigned share, protocols::Slippage slippage)
{
    SHEAF_CO_TRY(found, co_await d->find(std::move(position)));
    SHEAF_CO_TRY(action, co_await found.protocol->withdraw(found.context, found.position, share, slippage,
                                                           rules::chainDeadline(found.context)));
    auto plan = co_await rules::makePlan(found.context, std::move(action), d->terms(found.position.account));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planClaim(std::string position)
{
    SHEAF_CO_TRY(found, co_await d->find(std::move(position)));
    SHEAF_CO_TRY(action, co_await found.protocol->claim(found.context, found.position));
    auto plan = co_await rules::makePlan(found.context, std::move(action), d->terms(found.position.account));
    co_return plan;
}

Task<Result<execution::Plan>> Wallet::planCompound(std::string position, protocols::Slippage slippage)
{
    SHEAF_CO_TRY(found, co_await d->find(std::move(position)));
    SHEAF_CO_TRY(action, co_await found.protocol->compound(found.context, found.position, slippage,
                                                           rules::chainDeadline(found.context)));
    auto plan = co_await rules::makePlan(found.context, std::move(action), d->terms(found.position.account));
    co_return plan;
}

Task<Result<execution::Review>> Wallet::review(execution::Plan plan)
{
    SHEAF_CO_TRY(open, d->ready());
    auto review = co_await open->executor->review(std::move(plan));
    co_return review;
}

Task<Result<execution::Record>> Wallet::submit(execution::Plan plan, execution::Approver *approver)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto record = co_await open->executor->submit(std::move(plan), approver);
    co_return record;
}

Task<Result<execution::Record>> Wallet::replace(std::string plan, execution::ReplacementKind kind, Approver *approver)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto record = co_await open->executor->replace(std::move(plan), kind, approver);
    co_return record;
}

Task<Result<std::vector<execution::Record>>> Wallet::recover()
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto records = co_await open->executor->recover();
    co_return records;
}

void Wallet::setProgress(execution::Progress progress) { d->progress = std::move(progress); }

Result<rules::Engine *> Wallet::rules()
{
    SHEAF_TRY(open, d->ready());
    return open->engine.get();
}

Result<std::vector<Rule>> Wallet::rulesOn(const protocols::Position &position)
{
    SHEAF_TRY(engine, rules());
    SHEAF_TRY(all, engine->list());
    const rules::Resolver resolver(d->services.registry.get(), &d->services.protocols);
    std::erase_if(all, [&](const Rule &rule) {
        if (rule.account != position.account)
            return true;
        const auto &actions = rule.sentence.actions;
        return std::none_of(actions.begin(), actions.end(), [&](const rules::Action &action) {
            const auto placed = placeOf(action);
            const auto resolved = placed ? resolver.place(*placed) : failure(ErrorCode::NotFound, "no place");
            return resolved && rules::Resolver::matches(*resolved, position);
        });
    });
    return std::move(all);
}

Task<Result<std::vector<LogEntry>>> Wallet::runRulesOnce(Approver *approver)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto entries = co_await open->engine->runOnce(approver);
    co_return entries;
}

Task<Result<void>> Wallet::runRules(Approver *approver, std::function<void(const LogEntry &)> logged)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto ended = co_await open->engine->run(approver, std::move(logged), open->running.token());
    co_return ended;
}

void Wallet::stopRules()
{
    if (d->current)
        d->current->running = async::CancelSource(); // its end cancels what runs
}

Task<Result<rules::DryRun>> Wallet::dryRunRule(std::int64_t rule)
{
    SHEAF_CO_TRY(open, d->ready());
    auto run = co_await open->engine->dryRun(rule);
    co_return run;
}

Task<Result<LogEntry>> Wallet::runRuleNow(std::int64_t rule, Approver *approver)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto entry = co_await open->engine->runNow(rule, approver);
    co_return entry;
}

Task<Result<LogEntry>> Wallet::runRuleIfDue(std::int64_t rule, Approver *approver)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(lock, d->spending());
    auto entry = co_await open->engine->runIfDue(rule, approver);
    co_return entry;
}

Task<Result<void>> Wallet::giveConsent(std::int64_t rule, policy::Consent consent, Secret password)
{
    SHEAF_CO_TRY(open, d->ready());
    SHEAF_CO_TRY(check, d->services.vault->passwordCheck(std::move(password)));
    SHEAF_CO_CHECK(co_await async::runInBackground(std::move(check)));
    SHEAF_CO_TRY(still, d->ready());
    if (still != open) // it was locked meanwhile, and is another's now
        co_return failure(ErrorCode::Locked, "the vault was locked meanwhile");
    co_return open->engine->giveConsent(rule, std::move(consent));
}

} // namespace sheaf::wallet
