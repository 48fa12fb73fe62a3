// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: ethereum
#include "ethereum/signature.h"
#include "ethereum/transaction.h"

#include <benchmark/benchmark.h>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

Secret benchKey() { return Secret::copyOf(Bytes(32, 0x46)); }

/// An ERC-20 transfer, the commonest transaction there is.
Transaction transfer(std::uint64_t nonce)
{
    Eip1559Transaction out;
    out.nonce = Nonce(nonce);
    out.gasLimit = Gas(65'000);
    out.to = Address(std::array<std::uint8_t, 20>{0x35, 0x35});
    out.data = Bytes(68, 0xA9);
    out.chainId = ChainId(1);
    out.maxPriorityFeePerGas = Wei(1'000'000'000);
    out.maxFeePerGas = Wei(20'000'000'000);
    return out;
}

/// Build, hash, sign and serialize: what goes over the wire.
void signEip1559(benchmark::State &state)
{
    const Secret key = benchKey();
    std::uint64_t nonce = 0;
    for (auto _ : state) {
        Transaction transaction = transfer(nonce++);
        const auto signature = signatureFrom(*crypto::sign(key, transaction.signingHash().bytes()));
        benchmark::DoNotOptimize(SignedTransaction(std::move(transaction), *signature).serialize());
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(signEip1559);

/// libsecp256k1 alone: what the one above can reach at most.
void signDigest(benchmark::State &state)
{
    const Secret key = benchKey();
    crypto::Digest digest{};
    for (auto _ : state) {
        ++digest[0];
        benchmark::DoNotOptimize(crypto::sign(key, digest));
    }
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(signDigest);

void recoverSender(benchmark::State &state)
{
    Transaction transaction = transfer(7);
    const auto signature = signatureFrom(*crypto::sign(benchKey(), transaction.signingHash().bytes()));
    const SignedTransaction done(std::move(transaction), *signature);
    for (auto _ : state)
        benchmark::DoNotOptimize(done.sender());
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(recoverSender);

void parseTransaction(benchmark::State &state)
{
    Transaction transaction = transfer(7);
    const auto signature = signatureFrom(*crypto::sign(benchKey(), transaction.signingHash().bytes()));
    const Bytes raw = SignedTransaction(std::move(transaction), *signature).serialize();
    for (auto _ : state)
        benchmark::DoNotOptimize(SignedTransaction::parse(raw));
    state.SetItemsProcessed(state.iterations());
}
BENCHMARK(parseTransaction);

} // namespace

BENCHMARK_MAIN();
