// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "async/wait_for.h"
#include "crypto/hash.h"
#include "crypto/secp256k1.h"
#include "ethereum/abi.h"
#include "execution/executor.h"
#include "execution/journal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

/// What the tests of the executor share on the local network: accounts of their own, plans over the real WETH9, and a
/// place to break in on every request.
namespace devnet {

using namespace sheaf;
using ethereum::Address;
using ethereum::ChainId;
using ethereum::abi::Function;

inline const ChainId kChain(901);

/// The real transport; `before` and `after` surround each broadcast, and `refuse` is a method that the endpoint lacks.
class Transport final : public rpc::Transport
{
public:
    std::function<void(int broadcast)> before;
    std::function<void(int broadcast)> after;
    QByteArray refuse;

    Task<rpc::Outcome<rpc::HttpAnswer>> post(QUrl url, QByteArray body, async::CancelToken token) override
    {
        if (!refuse.isEmpty() && body.contains(refuse)) {
            rpc::HttpAnswer none;
            none.status = 200;
            const QJsonValue id = QJsonDocument::fromJson(body).object().value("id");
            const QJsonObject error{{"code", -32601}, {"message", "the method does not exist"}};
            none.body = QJsonDocument(QJsonObject{{"jsonrpc", "2.0"}, {"id", id}, {"error", error}}).toJson();
            co_return none;
        }
        const bool broadcast = body.contains("eth_sendRawTransaction");
        m_broadcasts += broadcast ? 1 : 0;
        const int number = m_broadcasts;
        if (broadcast && before)
            before(number);
        auto answer = co_await m_real.post(url, body, token);
        if (broadcast && after)
            after(number);
        co_return answer;
    }

private:
    rpc::NetworkTransport m_real;
    int m_broadcasts = 0;
};

class KeySigner final : public signers::Signer
{
public:
    explicit KeySigner(Bytes key) : m_key(std::move(key))
    {
        m_address = Address::fromPublicKey(*crypto::publicKeyOf(Secret::copyOf(m_key)));
    }
    Address address() const { return m_address; }
    std::function<void(int signature)> before;
    std::function<void(int signature)> after;

    bool isUnattended() const override { return true; }
    bool holds(Address account) const override { return account == m_address; }
    Task<Result<ethereum::SignedTransaction>> sign(Address, ChainId, ethereum::Transaction transaction,
                                                   std::string /*rule*/) override
    {
        ++m_signatures;
        if (before)
            before(m_signatures);
        const auto made = crypto::sign(Secret::copyOf(m_key), transaction.signingHash().bytes());
        ethereum::Signature signature;
        signature.r = *Uint256::fromBigEndian(BytesView(made->compact).first(32));
        signature.s = *Uint256::fromBigEndian(BytesView(made->compact).last(32));
        signature.yParity = made->recoveryId;
        if (after)
            after(m_signatures);
        co_return ethereum::SignedTransaction(std::move(transaction), signature);
    }

private:
    Bytes m_key;
    Address m_address;
    int m_signatures = 0;
};

class Yes final : public execution::Approver
{
public:
    bool isPerson() const override { return true; }
    Task<Result<void>> approve(execution::Review review) override
    {
        last = std::move(review);
        co_return {};
    }
    execution::Review last;
};

/// A key that only this run of this test has.
inline Bytes freshKey(std::string_view label)
{
    const std::string seed =
        std::string(label) + std::to_string(std::chrono::system_clock::now().time_since_epoch().count());
    const auto hash = crypto::keccak256(asBytes(seed));
    return {hash.begin(), hash.end()};
}

struct Manifest
{
    std::string http;
    Address weth;
    Address router;
    Address usdc;
};

/// Nothing where there is no local network: the test fails then.
inline std::optional<Manifest> manifest()
{
    const char *path = std::getenv("SHEAF_DEVNET_MANIFEST");
    QFile file(QString::fromLocal8Bit(path ? path : ""));
    if (!path || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    Manifest out;
    for (const QJsonValue &chain : all["chains"].toArray())
        if (chain.toObject()["chain_id"].toInt() == int(kChain.value()))
            out.http = chain.toObject()["http"].toString().toStdString();
    const QJsonObject contracts = all["contracts"].toObject()["901"].toObject();
    const auto address = [](const QJsonValue &value) { return Address::parse(value.toString().toStdString()); };
    const auto weth = address(contracts["weth"]);
    const auto router = address(contracts["uniswap_v2"].toObject()["router"]);
    const auto usdc = address(contracts["usdc"]);
    if (out.http.empty() || !weth || !router || !usdc)
        return std::nullopt;
    out.weth = *weth;
    out.router = *router;
    out.usdc = *usdc;
    return out;
}

/// The executor of one account on the local network, over a database in `folder`.
class Door
{
public:
    Door(const Manifest &where, const std::string &folder, Bytes key)
        : network(where), signer(std::make_shared<KeySigner>(std::move(key)))
    {
        rpc::Client::Services services{transport, &clock, &sleeper, async::systemJitter()};
        client = rpc::Client::make(kChain, {{QUrl(QString::fromStdString(network.http)), {}}}, services);
        chains::ChainSpec spec;
        spec.id = kChain;
        spec.family = chains::Family::OpStack;
        spec.blockTimeMs = 2'000;
        spec.native.symbol = "ETH";
        spec.native.id.chain = kChain;
        chain = chains::Chain::make(spec, client);
        const std::vector<storage::Migration> migrations{{1, execution::journalSchema(), {}},
                                                         {2, execution::replacementSchema(), {}},
                                                         {3, execution::failurePhraseSchema(), {}}};
        auto opened = storage::Database::open(folder + "/vault.db", Secret(32), migrations);
        database.emplace(std::move(*opened));
        const auto list = [this](const Address &contract, const Function &function) {
            policy.functions.insert({kChain, contract, function.selector()});
        };
        list(network.weth, deposit());
        list(network.weth, transfer());
        list(network.weth, withdraw());
        list(network.weth, approve());
        list(network.router, swap());
        policy.payable.insert({kChain, network.weth, deposit().selector()});
        policy.spenders.insert({kChain, network.router});
    }
    void open(execution::Progress progress = {})
    {
        execution::Executor::Services services;
        services.chains = {{kChain, chain}};
        services.signers = {signer};
        services.database = &*database;
        services.clock = &clock;
        services.policy = policy;
        services.progress = std::move(progress);
        services.patience = patience;
        executor = std::make_unique<execution::Executor>(std::move(services));
    }

    static const Function &deposit()
    {
        static const auto f = Function::of("deposit()");
        return f;
    }
    static const Function &withdraw()
    {
        static const auto f = Function::of("withdraw(uint256)");
        return f;
    }
    static const Function &transfer()
    {
        static const auto f = Function::of("transfer(address,uint256)");
        return f;
    }
    static const Function &approve()
    {
        static const auto f = Function::of("approve(address,uint256)");
        return f;
    }
    static const Function &balanceOf()
    {
        static const auto f = Function::of("balanceOf(address)(uint256)");
        return f;
    }
    static const Function &swap()
    {
        static const auto f = Function::of("swapExactTokensForTokens(uint256,uint256,address[],address,uint256)");
        return f;
    }

    static contracts::Call call(const Address &to, Bytes data, std::uint64_t value, std::string purpose)
    {
        contracts::Call made;
        made.to = to;
        made.data = std::move(data);
        made.value = ethereum::Wei(Uint256(value));
        made.purpose = std::move(purpose);
        return made;
    }
    contracts::Call depositOf(std::uint64_t wei) { return call(network.weth, deposit().call({}), wei, "wrap"); }
    contracts::Call approveRouter(std::uint64_t wei)
    {
        contracts::Call made = call(network.weth, approve().call({network.router, wei}), 0, "approve");
        made.approval = contracts::Approval{network.router, {{kChain, network.weth}, Uint256(wei)}};
        return made;
    }
    contracts::Call swapOf(std::uint64_t wei)
    {
        const ethereum::abi::Values path{network.weth, network.usdc};
        return call(network.router, swap().call({wei, std::uint64_t(0), path, signer->address(), Uint256(1ULL << 40)}),
                    0, "swap");
    }
    execution::Plan plan(std::vector<contracts::Call> calls)
    {
        execution::Plan made;
        made.id = toHex(freshKey("plan"));
        made.account = signer->address();
        made.chain = kChain;
        made.calls = std::move(calls);
        return made;
    }

    /// A method of the node's own, as tests use it.
    rpc::Json ask(const std::string &method, QJsonArray params)
    {
        const auto answer = async::waitFor(client->call(method, std::move(params)));
        return answer ? *answer : rpc::Json();
    }
    static QString text(const Address &address) { return QString::fromStdString(address.toLowerHex()); }
    void fund()
    {
        ask("anvil_setBalance", {text(signer->address()), QStringLiteral("0x8ac7230489e80000")}); // 10 coins
    }
    Uint256 wethOf(const Address &account)
    {
        rpc::CallRequest request;
        request.to = network.weth;
        request.data = balanceOf().call({account});
        const auto answer = async::waitFor(rpc::ethCall(client, request, rpc::BlockId(rpc::BlockTag::Latest)));
        return answer ? Uint256::fromBigEndian(*answer).value_or(Uint256::max()) : Uint256::max();
    }
    std::uint64_t nonce()
    {
        const auto count =
            async::waitFor(rpc::getTransactionCount(client, signer->address(), rpc::BlockId(rpc::BlockTag::Latest)));
        return count ? count->value() : ~0ULL;
    }

    SystemClock clock;
    async::TimerSleeper sleeper;
    Manifest network;
    std::shared_ptr<Transport> transport = std::make_shared<Transport>();
    std::shared_ptr<KeySigner> signer;
    std::shared_ptr<rpc::Client> client;
    std::shared_ptr<chains::Chain> chain;
    policy::Policy policy;
    std::chrono::seconds patience{600};
    std::optional<storage::Database> database;
    std::unique_ptr<execution::Executor> executor;
};

} // namespace devnet
