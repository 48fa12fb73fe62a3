// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: rpc
#include "rpc/log.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace sheaf;

namespace {

constexpr std::size_t kLogs = 100'000;

std::string randomHex(std::mt19937_64 *generator, std::size_t digits)
{
    std::string out;
    while (out.size() < digits)
        out += toHex(Uint256((*generator)()).toBigEndian()).substr(48);
    return out.substr(0, digits);
}

/// As geth writes them: ERC-20 Transfer, about 690 bytes each.
QByteArray transferLogs()
{
    std::mt19937_64 generator(1);
    const auto address = [&generator] { return "0x" + std::string(24, '0') + randomHex(&generator, 40); };
    std::string body = R"({"jsonrpc":"2.0","id":1,"result":[)";
    for (std::size_t i = 0; i < kLogs; ++i) {
        body += i == 0 ? "{" : ",{";
        body += R"("address":"0x)" + randomHex(&generator, 40);
        body += R"(","topics":["0xddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef",")" + address() +
                R"(",")" + address();
        body += R"("],"data":"0x)" + std::string(44, '0') + randomHex(&generator, 20);
        body += R"(","blockNumber":")" + Uint256(19'000'000 + i / 150).toHexQuantity();
        body += R"(","transactionHash":"0x)" + randomHex(&generator, 64);
        body += R"(","transactionIndex":"0x1f","blockHash":"0x)" + randomHex(&generator, 64);
        body += R"(","logIndex":")" + Uint256(i % 150).toHexQuantity() + R"(","removed":false})";
    }
    body += "]}";
    QByteArray bytes = QByteArray::fromStdString(body);
    bytes.reserve(bytes.size() + rpc::kLogsPadding);
    return bytes;
}

void logsToRows(benchmark::State &state)
{
    const QByteArray body = transferLogs();
    for ([[maybe_unused]] auto _ : state) {
        auto rows = rpc::parseLogsAnswer(body, 1);
        if (!rows || rows->size() != kLogs)
            state.SkipWithError("the answer was not read");
        benchmark::DoNotOptimize(rows);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * body.size());
}
BENCHMARK(logsToRows)->Unit(benchmark::kMillisecond)->Repetitions(5)->ReportAggregatesOnly();

} // namespace

BENCHMARK_MAIN();
