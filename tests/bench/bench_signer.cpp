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

/// A signing process with an open vault and the words that every development network uses.
struct Open
{
    signers::SigningProcess process{SHEAF_SIGNER};
    keys::RemoteKeyService keys{theClock(), [this] { return process.start(); }};
    Bytes header = orGiveUp(keys.createVault(secretOf("password"), kCheap)).header;
    keys::ImportedKey words = orGiveUp(keys.importMnemonic("words", secretOf(kWords), Secret()));
    keys::SigningAccount account{words.sealed, keys::DerivationPath::ethereumAccounts().child(0), words.address};
};

ethereum::Transaction transfer(std::uint64_t nonce)
{
    ethereum::Eip1559Transaction transaction;
    transaction.chainId = ethereum::ChainId(1);
    transaction.nonce = ethereum::Nonce(nonce);
    transaction.gasLimit = ethereum::Gas(65'000);
    transaction.to = ethereum::Address();
    transaction.data = Bytes(68, 7); // transfer(address,uint256)
    transaction.maxFeePerGas = ethereum::Wei(Uint256(30'000'000'000ULL));
    return transaction;
}

void signThroughTheProcess(benchmark::State &state)
{
    Open open;
    std::uint64_t nonce = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            orGiveUp(open.keys.sign(open.account, keys::TransactionRequest{transfer(++nonce), ethereum::ChainId(1)})));
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
