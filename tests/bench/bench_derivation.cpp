// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: keys
#include "crypto/hash.h"
#include "keys/hd_key.h"
#include "keys/mnemonic.h"

#include <benchmark/benchmark.h>

namespace {

using namespace sheaf;

Secret seedForBench() { return Secret::copyOf(crypto::sha256(asBytes("bench"))); }

void thousandAddresses(benchmark::State &state)
{
    const Secret seed = seedForBench();
    for (auto _ : state) {
        const auto master = keys::HdKey::fromSeed(seed);
        const auto parent = master->derive(keys::DerivationPath::ethereumAccounts());
        const auto addresses = parent->childAddresses(0, 1000);
        benchmark::DoNotOptimize(addresses->back());
    }
}
BENCHMARK(thousandAddresses)->Unit(benchmark::kMillisecond);

void bip39Seed(benchmark::State &state)
{
    const auto mnemonic = keys::Mnemonic::fromEntropy(seedForBench());
    for (auto _ : state)
        benchmark::DoNotOptimize(mnemonic->seed(Secret())->view().data());
}
BENCHMARK(bip39Seed)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
