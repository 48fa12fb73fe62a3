// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: base crypto ethereum keys signers
//
// What a process of their own costs the keys. One request at a time as a program makes them: at least 5,000 signatures
// a second and at most 1 ms for one alone; an unlocking at most 50 ms beyond Argon2id, the start of the process
// included; 1,000 addresses at most 30 ms.
#include "keys/remote_key_service.h"
#include "signers/signing_process.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace sheaf;

namespace {

constexpr crypto::Argon2idCost kCheap{std::uint64_t{64} << 10U, 1};
constexpr std::string_view kWords = "test test test test test test test test test test test junk";

Secret secretOf(std::string_view text) { return Secret::copyOf(asBytes(text)); }

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "bench_signer: %s\n", result.error().detail.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

SystemClock &theClock()
{
    static SystemClock clock;
    return clock;
}

const ethereum::Address kToken(std::array<std::uint8_t, 20>{1, 2, 3});
const std::array<std::uint8_t, 4> kTransfer{0xa9, 0x05, 0x9c, 0xbb};

/// As long a list as that of a person with a dozen chains.
policy::Policy longPolicy()
{
    policy::Policy policy;
    for (std::uint64_t chain = 1; chain <= 12; ++chain)
        for (std::uint8_t contract = 0; contract < 200; ++contract)
            policy.functions.insert({ethereum::ChainId(chain),
                                     ethereum::Address(std::array<std::uint8_t, 20>{contract}), ethereum::Selector()});
    policy.functions.insert({ethereum::ChainId(1), kToken, ethereum::Selector(kTransfer)});
    return policy;
}

/// A signing process with an open vault and the words that every development network uses.
struct Open
{
    signers::SigningProcess process{SHEAF_SIGNER};
    keys::RemoteKeyService keys{theClock(), [this] { return process.start(); }};
    Bytes header = orGiveUp(keys.createVault(secretOf("password"), kCheap)).header;
    keys::ImportedKey words = orGiveUp(keys.importMnemonic("words", secretOf(kWords), Secret()));
    keys::SigningAccount account{words.sealed, keys::DerivationPath::ethereumAccounts().child(0), words.address};

    void setPolicy()
    {
        if (!keys.setPolicy(longPolicy()))
            std::exit(1);
    }
};

ethereum::Transaction transfer(std::uint64_t nonce)
{
    ethereum::Eip1559Transaction transaction;
    transaction.chainId = ethereum::ChainId(1);
    transaction.nonce = ethereum::Nonce(nonce);
    transaction.gasLimit = ethereum::Gas(65'000);
    transaction.to = kToken;
    transaction.data = toBytes(kTransfer);
    transaction.data.resize(4 + 64, 0);
    transaction.data[35] = 7; // transfer(address,uint256)
    transaction.maxFeePerGas = ethereum::Wei(Uint256(30'000'000'000ULL));
    return transaction;
}

void signThroughTheProcess(benchmark::State &state)
{
    Open open;
    open.setPolicy();
    std::uint64_t nonce = 0;
    for (auto _ : state) {
        benchmark::DoNotOptimize(
            orGiveUp(open.keys.sign(open.account, keys::TransactionRequest{transfer(++nonce), ethereum::ChainId(1)})));
        benchmark::DoNotOptimize(orGiveUp(open.keys.takeLog())); // as the wallet does after each
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(signThroughTheProcess)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// The first of an account, whose key has yet to be derived from its words.
void signForTheFirstTime(benchmark::State &state)
{
    Open open;
    for (auto _ : state) {
        state.PauseTiming();
        open.keys.lock();
        orGiveUp(open.keys.unlock(secretOf("password"), open.header));
        open.setPolicy();
        state.ResumeTiming();
        benchmark::DoNotOptimize(
            orGiveUp(open.keys.sign(open.account, keys::TransactionRequest{transfer(1), ethereum::ChainId(1)})));
    }
}
BENCHMARK(signForTheFirstTime)->Unit(benchmark::kMicrosecond)->UseRealTime();

/// The process is started and the vault opened, with as little Argon2id as there is.
void startAndUnlock(benchmark::State &state)
{
    const Bytes header = Open().header;
    for (auto _ : state) {
        signers::SigningProcess process(SHEAF_SIGNER);
        keys::RemoteKeyService keys(theClock(), [&] { return process.start(); });
        orGiveUp(keys.unlock(secretOf("password"), header));
        state.PauseTiming(); // its end is not waited for by anybody
        keys.lock();
        state.ResumeTiming();
    }
}
BENCHMARK(startAndUnlock)->Unit(benchmark::kMillisecond)->UseRealTime();

void thousandAddresses(benchmark::State &state)
{
    Open open;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            orGiveUp(open.keys.addresses(open.words.sealed, keys::DerivationPath::ethereumAccounts(), 0, 1'000)));
}
BENCHMARK(thousandAddresses)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
