// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: async contracts chains
//
// One refresh of 20 accounts with 200 tokens, 4,020 calls in all, on a real node: through Reader, and as one
// hand-made aggregate3 that curl sends. Reader should take at most 1.5 times as long, and does: 1.15 times (29.6 ms) in
// the median. Over Qt's HTTP it took 2.8 times (78 ms): that leaves Nagle's algorithm on and gives no way to its
// sockets, so the end of a large body waited 40 ms for a delayed acknowledgement.
// Needs the local network: SHEAF_DEVNET_MANIFEST names its manifest.
#include "async/wait_for.h"
#include "async/when_all.h"
#include "chains/chain.h"
#include "contracts/erc20.h"
#include "contracts/multicall.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryFile>

#include <benchmark/benchmark.h>

using namespace sheaf;
using ethereum::Address;

namespace {

constexpr std::uint64_t kTokens = 200;
constexpr std::uint64_t kAccounts = 20;
constexpr std::size_t kCalls = kTokens * kAccounts + kAccounts;

[[noreturn]] void giveUp(const std::string &why)
{
    std::fprintf(stderr, "bench_refresh: %s\n", why.c_str());
    std::exit(1);
}

template <typename T, typename E> T orGiveUp(tl::expected<T, E> result, const char *what)
{
    if (!result)
        giveUp(std::string(what) + ": " + result.error().detail);
    return std::move(*result);
}

Address numbered(std::uint64_t number)
{
    const auto bytes = Uint256(number).toBigEndian();
    return Address::fromBytes(BytesView(bytes).last(20)).value();
}

Address tokenAt(std::uint64_t i) { return numbered(0xBE9C400000 + i); }

Address accountAt(std::uint64_t i) { return numbered(0xACC0000000 + i); }

Bytes balanceOfCall(const Address &account)
{
    Bytes data = parseHex("70a08231").value();
    data.resize(16, 0);
    append(data, account.view());
    return data;
}

/// The node, with its 200 tokens: copies of WETH's code at addresses of their own.
struct Bench
{
    Bench()
    {
        QFile file(qEnvironmentVariable("SHEAF_DEVNET_MANIFEST"));
        if (!file.open(QIODevice::ReadOnly))
            giveUp("SHEAF_DEVNET_MANIFEST names no local network");
        const QString networks =
            QJsonDocument::fromJson(file.readAll()).object().value(QLatin1String("networks")).toString();
        const auto registry =
            orGiveUp(chains::Registry::load({std::filesystem::path(networks.toStdString())}), "networks");
        spec = *registry.find(ethereum::ChainId(900));
        chain = chains::Chain::make(spec, makeClient());
        const QString weth = QString::fromStdString(spec.wrappedNative->toString());
        const QString code =
            QString::fromStdString(orGiveUp(ask("eth_getCode", {weth, QStringLiteral("latest")}).text(), "code"));
        for (std::uint64_t i = 0; i < kTokens; ++i)
            ask("anvil_setCode", {QString::fromStdString(tokenAt(i).toString()), code});
        ask("evm_mine", {});
        block = orGiveUp(async::waitFor(chain->latestBlock()), "latest block");
        writeBody();
    }

    std::shared_ptr<rpc::Client> makeClient()
    {
        rpc::Client::Services services{std::make_shared<rpc::NetworkTransport>(), &clock, &sleeper, [] { return 0.5; }};
        return rpc::Client::make(spec.id, {{QUrl(QString::fromStdString(spec.endpoints.at(0).http)), {}}},
                                 std::move(services));
    }
    rpc::Json ask(const char *method, const QJsonArray &params)
    {
        return orGiveUp(async::waitFor(chain->client()->call(method, params)), method);
    }

    void writeBody()
    {
        std::vector<contracts::multicall::Item> items;
        for (std::uint64_t token = 0; token < kTokens; ++token)
            for (std::uint64_t account = 0; account < kAccounts; ++account)
                items.push_back({tokenAt(token), balanceOfCall(accountAt(account))});
        for (std::uint64_t account = 0; account < kAccounts; ++account)
            items.push_back({*spec.multicall, contracts::multicall::nativeBalanceCall(accountAt(account))});
        std::vector<const contracts::multicall::Item *> pointers;
        for (const auto &item : items)
            pointers.push_back(&item);
        const std::string call = toHexPrefixed(contracts::multicall::encode(pointers));
        if (!body.open())
            giveUp("no temporary file");
        const std::string text = R"({"jsonrpc":"2.0","id":1,"method":"eth_call","params":[{"to":")" +
                                 spec.multicall->toLowerHex() + R"(","gas":"0x7270e00","data":")" + call +
                                 R"("},{"blockHash":")" + block.hash.toString() + R"("}]})";
        body.write(text.data(), static_cast<qint64>(text.size()));
        body.flush();
    }

    SystemClock clock;
    async::TimerSleeper sleeper;
    chains::ChainSpec spec;
    std::shared_ptr<chains::Chain> chain;
    ethereum::BlockRef block;
    QTemporaryFile body;
};

Bench &bench()
{
    static Bench theBench;
    return theBench;
}

void refreshThroughReader(benchmark::State &state)
{
    Bench &b = bench();
    const contracts::MulticallSpec multicall{*b.spec.multicall, *b.spec.multicallCodeHash};
    for (auto _ : state) {
        const auto reader = contracts::Reader::make(b.chain->client(), b.block, multicall);
        std::vector<Task<Result<Uint256>>> balances;
        std::vector<Task<Result<ethereum::Wei>>> natives;
        for (std::uint64_t token = 0; token < kTokens; ++token)
            for (std::uint64_t account = 0; account < kAccounts; ++account)
                balances.push_back(contracts::erc20::balanceOf(reader, tokenAt(token), accountAt(account)));
        for (std::uint64_t account = 0; account < kAccounts; ++account)
            natives.push_back(reader->nativeBalance(accountAt(account)));
        const auto answers = async::waitFor(async::whenAll(std::move(balances)));
        const auto coins = async::waitFor(async::whenAll(std::move(natives)));
        for (const auto &answer : answers)
            if (!answer)
                giveUp("a balance: " + answer.error().detail);
        for (const auto &coin : coins)
            if (!coin)
                giveUp("a native balance: " + coin.error().detail);
    }
}
BENCHMARK(refreshThroughReader)->Unit(benchmark::kMillisecond)->UseRealTime()->MinTime(3);

/// What curl itself says it took, so that the start of its process does not count.
void refreshThroughCurl(benchmark::State &state)
{
    Bench &b = bench();
    const QStringList arguments{QStringLiteral("-s"),
                                QStringLiteral("-S"),
                                QStringLiteral("-o"),
                                QStringLiteral("/dev/null"),
                                QStringLiteral("-H"),
                                QStringLiteral("content-type: application/json"),
                                QStringLiteral("-H"),
                                QStringLiteral("expect:"),
                                QStringLiteral("--data-binary"),
                                QLatin1Char('@') + b.body.fileName(),
                                QStringLiteral("-w"),
                                QStringLiteral("%{time_total} %{size_download}"),
                                QString::fromStdString(b.spec.endpoints.at(0).http)};
    for (auto _ : state) {
        QProcess curl;
        curl.start(QStringLiteral("curl"), arguments);
        if (!curl.waitForFinished() || curl.exitCode() != 0)
            giveUp("curl: " + curl.readAllStandardError().toStdString());
        const QList<QByteArray> said = curl.readAllStandardOutput().split(' ');
        // 4,020 answers of 160 bytes in hex; an error would be short.
        if (said.size() != 2 || said[1].toULongLong() < kCalls * 320)
            giveUp("curl got no answers");
        state.SetIterationTime(said[0].toDouble());
    }
}
BENCHMARK(refreshThroughCurl)->Unit(benchmark::kMillisecond)->UseManualTime()->MinTime(3);

void decode5000Answers(benchmark::State &state)
{
    const std::size_t count = 5'000;
    std::string hex = "0x" + toHex(Uint256(32).toBigEndian()) + toHex(Uint256(count).toBigEndian());
    for (std::size_t i = 0; i < count; ++i)
        hex += toHex(Uint256(count * 32 + i * 128).toBigEndian());
    for (std::size_t i = 0; i < count; ++i)
        hex += toHex(Uint256(1).toBigEndian()) + toHex(Uint256(64).toBigEndian()) + toHex(Uint256(32).toBigEndian()) +
               toHex(Uint256(i).toBigEndian());
    for (auto _ : state) {
        auto answers = contracts::multicall::decodeHex(hex, count);
        if (!answers)
            giveUp("not decoded");
        benchmark::DoNotOptimize(answers);
    }
}
BENCHMARK(decode5000Answers)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
