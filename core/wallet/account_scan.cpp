// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/account_scan.h"

#include "contracts/erc20.h"
#include "rpc/eth.h"
#include "wallet/wallet_private.h"

#include <algorithm>

namespace sheaf::wallet {

namespace {

constexpr std::uint32_t kMostGap = 100;
constexpr std::uint32_t kMostAccounts = 2'000; ///< of one scheme: who has more does not look for them like this

/// One chain at one block, as long as it answers.
struct Asked
{
    protocols::Context context;
    std::shared_ptr<rpc::Client> client;
    std::optional<Error> error;
};

struct UseReads
{
    Task<Result<ethereum::Nonce>> sent;
    Task<Result<ethereum::Wei>> coins;
    std::vector<Task<Result<Uint256>>> tokens;
};

UseReads startReads(const Asked &asked, const ethereum::Address &account)
{
    const auto &context = asked.context;
    const rpc::BlockId block = context.reader->block();
    UseReads reads{rpc::getTransactionCount(asked.client, account, block), context.reader->nativeBalance(account), {}};
    for (const chains::TokenSpec &token : context.registry->tokens(context.chain->id))
        if (!token.info.id.isNative())
            reads.tokens.push_back(contracts::erc20::balanceOf(context.reader, token.info.id.address, account));
    return reads;
}

Task<Result<ChainUse>> finish(ethereum::ChainId chain, UseReads reads)
{
    ChainUse use;
    use.chain = chain;
    SHEAF_CO_TRY(sent, co_await reads.sent);
    SHEAF_CO_TRY(coins, co_await reads.coins);
    use.sent = sent;
    use.coins = coins;
    for (Task<Result<Uint256>> &one : reads.tokens) {
        const Result<Uint256> amount = co_await one;
        use.hasTokens = use.hasTokens || (amount && !amount->isZero()); // a token that does not answer is no use
    }
    co_return use;
}

/// What all of `accounts` did on one chain, in their order; an error of the chain ends it for good.
Task<std::vector<ChainUse>> usesOn(std::shared_ptr<Asked> asked, std::vector<ethereum::Address> accounts)
{
    std::vector<Task<Result<ChainUse>>> running;
    for (const ethereum::Address &account : accounts)
        running.push_back(finish(asked->context.chain->id, startReads(*asked, account)));
    std::vector<ChainUse> uses;
    for (Task<Result<ChainUse>> &one : running) {
        Result<ChainUse> use = co_await one;
        if (!use)
            asked->error = use.error();
        uses.push_back(use.value_or(ChainUse{}));
    }
    co_return uses;
}

} // namespace

std::string_view schemeName(AccountScheme scheme)
{
    switch (scheme) {
    case AccountScheme::Bip44:
        return "bip44";
    case AccountScheme::LedgerLive:
        return "ledger-live";
    case AccountScheme::Legacy:
        return "legacy";
    }
    return "bip44";
}

Result<AccountScheme> schemeFrom(std::string_view name)
{
    for (const AccountScheme scheme : kAllSchemes)
        if (schemeName(scheme) == name)
            return scheme;
    return failure(ErrorCode::InvalidInput,
                   "there is no scheme \"" + std::string(name) + "\": bip44, ledger-live or legacy");
}

keys::DerivationPath accountPath(AccountScheme scheme, std::uint32_t index)
{
    constexpr std::uint32_t kHardened = keys::DerivationPath::kHardened;
    const std::vector<std::uint32_t> coin{44 | kHardened, 60 | kHardened};
    const auto with = [&coin](std::initializer_list<std::uint32_t> rest) {
        std::vector<std::uint32_t> steps = coin;
        steps.insert(steps.end(), rest);
        return keys::DerivationPath(std::move(steps));
    };
    switch (scheme) {
    case AccountScheme::Bip44:
        return with({0 | kHardened, 0, index});
    case AccountScheme::LedgerLive:
        return with({index | kHardened, 0, 0});
    case AccountScheme::Legacy:
        return with({0 | kHardened, index});
    }
    return with({0 | kHardened, 0, index});
}

/// The search of one scheme after the other; it holds what it reads with.
struct Wallet::Private::Scan
{
    std::shared_ptr<Private> own;
    ScanRequest request;
    ScanTold told;
    std::vector<std::shared_ptr<Asked>> chains;
    ScanResult result;
    ScanProgress progress;
};

Task<> Wallet::Private::openChains(std::shared_ptr<Scan> scan, std::shared_ptr<Open> open)
{
    std::vector<std::pair<ethereum::ChainId, Task<Result<protocols::Context>>>> opening;
    for (const ethereum::ChainId chain : scan->own->allIfNone(scan->request.chains))
        opening.emplace_back(chain, open->reader->context(chain));
    for (auto &[chain, task] : opening) {
        Result<protocols::Context> context = co_await task;
        if (!context) {
            scan->result.unasked.emplace_back(chain, context.error());
            continue;
        }
        auto asked = std::make_shared<Asked>();
        asked->context = std::move(*context);
        asked->client = scan->own->services->chains.at(chain)->client();
        scan->chains.push_back(std::move(asked));
    }
}

/// The next accounts of a scheme; how many of the last ones in a row were never used.
Task<Result<std::uint32_t>> Wallet::Private::scanBatch(std::shared_ptr<Scan> scan, std::uint32_t first)
{
    const AccountScheme scheme = scan->progress.scheme;
    SHEAF_CO_TRY(batch,
                 scan->own->services->vault->accountsAt(scheme, first, scan->request.gap, scan->request.wordsOf));
    std::vector<ethereum::Address> addresses;
    for (const keys::DerivedAddress &one : batch)
        addresses.push_back(one.address);
    std::vector<Task<std::vector<ChainUse>>> asking;
    for (const std::shared_ptr<Asked> &asked : scan->chains)
        asking.push_back(usesOn(asked, addresses));
    std::vector<UsedAccount> found(batch.size());
    for (Task<std::vector<ChainUse>> &one : asking) {
        const std::vector<ChainUse> uses = co_await one;
        for (std::size_t i = 0; i < uses.size(); ++i)
            if (uses[i].isUse())
                found[i].uses.push_back(uses[i]);
    }
    std::uint32_t unused = 0;
    std::vector<UsedAccount> &all = scan->result.accounts;
    for (std::size_t i = 0; i < found.size(); ++i) {
        unused = found[i].uses.empty() ? unused + 1 : 0;
        const bool isThere = std::any_of(all.begin(), all.end(), [&address = batch[i].address](const auto &one) {
            return one.address == address; // the first account of two schemes is one
        });
        if (found[i].uses.empty() || isThere)
            continue;
        found[i].scheme = scheme;
        found[i].path = batch[i].path.toString();
        found[i].address = batch[i].address;
        all.push_back(std::move(found[i]));
    }
    scan->progress.lookedAt += static_cast<std::uint32_t>(batch.size());
    scan->progress.found = all.size();
    if (scan->told)
        scan->told(scan->progress);
    co_return unused;
}

Task<Result<ScanResult>> Wallet::scanAccounts(ScanRequest request, ScanTold told)
{
    if (request.gap == 0 || request.gap > kMostGap || request.schemes.empty())
        co_return failure(ErrorCode::InvalidInput, "a scan looks at 1 to 100 unused accounts of at least one scheme");
    const auto own = d;
    SHEAF_CO_TRY(open, own->ready());
    auto scan = std::make_shared<Private::Scan>();
    scan->own = own;
    scan->request = std::move(request);
    scan->told = std::move(told);
    co_await Private::openChains(scan, open);
    if (scan->chains.empty())
        co_return failure(ErrorCode::Network, "no chain could be asked which accounts were used");
    for (const AccountScheme scheme : scan->request.schemes) {
        scan->progress.scheme = scheme;
        std::uint32_t unused = 0;
        for (std::uint32_t first = 0; unused < scan->request.gap && first < kMostAccounts; first += scan->request.gap) {
            SHEAF_CO_TRY(atEnd, co_await Private::scanBatch(scan, first));
            unused = atEnd == scan->request.gap ? unused + atEnd : atEnd;
        }
    }
    SHEAF_CO_TRY(known, own->addresses());
    for (UsedAccount &account : scan->result.accounts)
        account.isKnown = std::find(known.begin(), known.end(), account.address) != known.end();
    for (const std::shared_ptr<Asked> &asked : scan->chains)
        if (asked->error)
            scan->result.unasked.emplace_back(asked->context.chain->id, *asked->error);
    ScanResult result = std::move(scan->result);
    co_return result;
}

} // namespace sheaf::wallet
