// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/wait_for.h"
#include "chains/chain.h"
#include "contracts/reader.h"
#include "fakes/scripted_chain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

namespace sheaf::fakes {

inline ethereum::Address addressOf(std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = 0xaa;
    bytes[19] = last;
    return ethereum::Address(bytes);
}

/// Chain 7777 with ETH, WETH, USDC and DRW, of which ETH and USDC have a feed: a registry, and a scripted chain to ask.
class ScriptedWorld
{
public:
    static constexpr std::uint64_t kChain = 7777;
    static constexpr std::uint64_t kNow = 1'700'000'000;
    static constexpr std::uint32_t kHeartbeat = 3600;
    const ethereum::Address weth = addressOf(1);
    const ethereum::Address usdc = addressOf(2);
    const ethereum::Address drw = addressOf(3);
    const ethereum::Address ethFeed = addressOf(11);
    const ethereum::Address usdcFeed = addressOf(12);
    const ethereum::Address wethUsdc = addressOf(21);
    const ethereum::Address wethDrw = addressOf(22);
    const ethereum::Address account = addressOf(99);

    ScriptedWorld()
    {
        const auto text = [](const ethereum::Address &address) {
            return QByteArray::fromStdString(address.toString());
        };
        write("chains",
              R"({"schema": 1, "chain_id": 7777, "name": "Scripted", "short_name": "scripted", "family": "ethereum",
          "testnet": true, "lifecycle": "live", "native": {"symbol": "ETH", "name": "Ether", "decimals": 18},
          "block_time_ms": 2000, "endpoints": [{"http": "http://127.0.0.1:1"}], "wrapped_native": ")" +
                  text(weth) + R"(", "min_priority_fee_wei": "0", "explorer": ""})");
        const auto token = [&text](const ethereum::Address &address, const char *symbol, int decimals,
                                   const ethereum::Address *feed) {
            QByteArray out = "{\"address\": \"" + text(address) + "\", \"symbol\": \"" + symbol + "\", \"name\": \"" +
                             (address.isZero() ? "Ether" : symbol) +
                             "\", \"decimals\": " + QByteArray::number(decimals);
            if (feed != nullptr)
                out += ", \"chainlink\": {\"proxy\": \"" + text(*feed) + "\", \"heartbeat_seconds\": 3600}";
            return out + "}";
        };
        write("tokens", "{\"schema\": 1, \"chain_id\": 7777, \"tokens\": [" +
                            token(ethereum::Address(), "ETH", 18, &ethFeed) + ", " + token(weth, "WETH", 18, nullptr) +
                            ", " + token(usdc, "USDC", 6, &usdcFeed) + ", " + token(drw, "DRW", 18, nullptr) + "]}");
        auto loaded = chains::Registry::load({m_folder.path().toStdString()});
        if (!loaded)
            qFatal("%s", loaded.error().detail.c_str());
        registry = std::move(*loaded);
        chain = std::make_shared<ScriptedChain>(kChain);
        chain->setTime(kNow);
        const rpc::Client::Services services{chain, &clock, &m_sleeper, [] { return 0.0; }};
        rpc::Client::Options options;
        options.retry.attempts = 1;
        client = rpc::Client::make(ethereum::ChainId(kChain), {{QUrl("http://127.0.0.1:1"), {}}}, services, options);
    }

    const chains::ChainSpec &spec() const { return *registry.find(ethereum::ChainId(kChain)); }
    ethereum::TokenId id(const ethereum::Address &token) const { return {ethereum::ChainId(kChain), token}; }

    std::shared_ptr<contracts::Reader> reader() const
    {
        ethereum::BlockRef block;
        block.number = ethereum::BlockNumber(100);
        block.timestamp = kNow;
        return contracts::Reader::make(client, block, std::nullopt);
    }

    /// `price` with 8 decimals, last said `age` seconds ago.
    void feed(const ethereum::Address &proxy, std::uint64_t price, std::uint64_t age = 60, std::uint64_t answeredIn = 5)
    {
        chain->answer(proxy, "latestRoundData()(uint80,int256,uint256,uint256,uint80)", {},
                      {std::uint64_t(5), price, kNow - age, kNow - age, answeredIn});
        chain->answer(proxy, "decimals()(uint8)", {}, {std::uint64_t(8)});
    }
    void pool(const ethereum::Address &pair, const Uint256 &reserve0, const Uint256 &reserve1, const Uint256 &supply)
    {
        chain->answer(pair, "getReserves()(uint112,uint112,uint32)", {}, {reserve0, reserve1, std::uint64_t(0)});
        chain->answer(pair, "totalSupply()(uint256)", {}, {supply});
    }

    ManualClock clock{fromUnixSeconds(kNow)};
    chains::Registry registry;
    std::shared_ptr<ScriptedChain> chain;
    std::shared_ptr<rpc::Client> client;

private:
    void write(const char *folder, const QByteArray &text)
    {
        QDir(m_folder.path()).mkdir(folder);
        QFile file(m_folder.filePath(QString(folder) + "/7777.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("the registry can't be written");
    }

    QTemporaryDir m_folder;
    async::TimerSleeper m_sleeper;
};

inline Uint256 ether(std::uint64_t units) { return *Uint256(units).times(1'000'000'000'000'000'000ULL); }

} // namespace sheaf::fakes
