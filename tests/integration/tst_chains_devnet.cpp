// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: base crypto async ethereum rpc contracts chains
#include "async/wait_for.h"
#include "async/when_all.h"
#include "chains/base_fee.h"
#include "chains/chain.h"
#include "chains/op_fees.h"
#include "contracts/erc20.h"
#include "ethereum/signature.h"
#include "integration/chains_devnet.h"
#include "rpc/eth.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace sheaf;
using chains::Chain;
using chains::Registry;
using chains::Stage;
using contracts::MulticallSpec;
using contracts::Reader;
using ethereum::Address;
using ethereum::ChainId;
using ethereum::abi::Function;
using namespace sheaf::testing;

namespace {

constexpr ChainId kL1(900), kOptimism(901), kBase(902);

} // namespace

class TestChainsDevnet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void charge_isOurFigureToTheWei_data();
    void charge_isOurFigureToTheWei();
    void charge_withAnOperatorFeeIsCovered();
    void quote_ofTheL1CoversWhatIsCharged();
    void baseFee_isWhatTheNodeMakesIt();
    void oracle_agreesWithOurs();
    void state_goesFromIncludedToFinal();
    void state_ofWhatWasReorganisedAway();
    void reader_readsARefreshInFourRequests();
    void reader_doesNotTrustOtherCode();
    void reader_isolatesWhatRevertsAndWhatBurnsGas();
    void reader_worksWhereNobodyHasFunds();
    void reader_readsAtItsBlock();
    void tokens_tellWhatTheyAre();

private:
    std::shared_ptr<Chain> chain(ChainId id)
    {
        const auto *spec = m_registry.find(id);
        return Chain::make(*spec, clientOf(*spec));
    }
    std::shared_ptr<rpc::Client> clientOf(const chains::ChainSpec &spec)
    {
        rpc::Client::Options options;
        options.batchLimit = 100;
        rpc::Client::Services services{m_transport, &m_clock, &m_sleeper, [] { return 0.5; }};
        return rpc::Client::make(spec.id, {{QUrl(QString::fromStdString(spec.endpoints.at(0).http)), {}}},
                                 std::move(services), options);
    }
    MulticallSpec multicall(ChainId id) const
    {
        const auto *spec = m_registry.find(id);
        return {*spec->multicall, *spec->multicallCodeHash};
    }
    std::shared_ptr<Reader> readerOf(const std::shared_ptr<Chain> &chain)
    {
        return Reader::make(chain->client(), async::waitFor(chain->latestBlock()).value(), multicall(chain->id()));
    }
    rpc::Json ask(const std::shared_ptr<Chain> &chain, const char *method, const QJsonArray &params = {})
    {
        const auto answer = async::waitFor(chain->client()->call(method, params));
        if (!answer)
            qFatal("%s: %s", method, answer.error().detail.c_str());
        return *answer;
    }
    void set(const std::shared_ptr<Chain> &chain, const char *method, const Address &address, const QString &value)
    {
        ask(chain, method, {QString::fromStdString(address.toString()), value});
    }
    ethereum::Wei balance(const std::shared_ptr<Chain> &chain, ethereum::BlockNumber block)
    {
        return async::waitFor(rpc::getBalance(chain->client(), m_account.address, block)).value();
    }

    ethereum::Eip1559Transaction draft(ChainId id) const
    {
        ethereum::Eip1559Transaction out;
        out.chainId = id;
        out.to = Address::parse("0x000000000000000000000000000000000000dEaD").value();
        out.gasLimit = ethereum::Gas(2'000'000);
        return out;
    }
    Bytes signedBytes(ethereum::Eip1559Transaction transaction, const std::shared_ptr<Chain> &chain,
                      const chains::FeeQuote &quote);
    Charge charge(const std::shared_ptr<Chain> &chain, const Bytes &raw);
    chains::op::L1Prices pricesAt(const std::shared_ptr<Chain> &chain, ethereum::BlockNumber block);

    Registry m_registry;
    Account m_account;
    QJsonObject m_contracts;
    SystemClock m_clock;
    async::TimerSleeper m_sleeper;
    std::shared_ptr<CountingTransport> m_transport = std::make_shared<CountingTransport>();
};

void TestChainsDevnet::initTestCase()
{
    const QString path = qEnvironmentVariable("SHEAF_DEVNET_MANIFEST");
    QVERIFY2(!path.isEmpty(), "SHEAF_DEVNET_MANIFEST names no local network");
    QFile file(path);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
    const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
    auto registry =
        Registry::load({std::filesystem::path(manifest.value(QLatin1String("networks")).toString().toStdString())});
    QVERIFY2(registry, registry ? "" : registry.error().detail.c_str());
    m_registry = std::move(*registry);
    m_contracts = manifest.value(QLatin1String("contracts")).toObject();
    const QJsonObject account = manifest.value(QLatin1String("accounts")).toArray().at(3).toObject();
    m_account.address = Address::parse(account.value(QLatin1String("address")).toString().toStdString()).value();
    m_account.key =
        Secret::copyOf(parseHex(account.value(QLatin1String("private_key")).toString().toStdString()).value());
}

Bytes TestChainsDevnet::signedBytes(ethereum::Eip1559Transaction transaction, const std::shared_ptr<Chain> &chain,
                                    const chains::FeeQuote &quote)
{
    transaction.nonce =
        async::waitFor(rpc::getTransactionCount(chain->client(), m_account.address, rpc::BlockTag::Pending)).value();
    transaction.maxFeePerGas = quote.maxFeePerGas;
    transaction.maxPriorityFeePerGas = quote.maxPriorityFeePerGas;
    const ethereum::Transaction unsignedOne(transaction);
    const auto signature =
        ethereum::signatureFrom(crypto::sign(m_account.key, unsignedOne.signingHash().bytes()).value()).value();
    return ethereum::SignedTransaction(unsignedOne, signature).serialize();
}

Charge TestChainsDevnet::charge(const std::shared_ptr<Chain> &chain, const Bytes &raw)
{
    const auto transaction = ethereum::SignedTransaction::parse(raw).value();
    const auto sent = async::waitFor(chain->client()->sendRawTransaction(raw, transaction.hash()));
    if (!sent)
        qFatal("not sent: %s", sent.error().detail.c_str());
    ask(chain, "evm_mine");
    std::optional<rpc::Receipt> receipt;
    // The node may answer a moment before it has indexed the receipt.
    const bool came = QTest::qWaitFor([&] {
        receipt = async::waitFor(rpc::transactionReceipt(chain->client(), transaction.hash())).value();
        return receipt.has_value();
    });
    if (!came)
        qFatal("the transaction is not mined");
    const auto before = balance(chain, ethereum::BlockNumber(receipt->block.number.value() - 1));
    const auto after = balance(chain, receipt->block.number);
    Charge charge;
    charge.total = minus(minus(before.value(), after.value()), transaction.transaction().common().value.value());
    charge.besideGas = minus(charge.total, product(receipt->effectiveGasPrice.value(), receipt->gasUsed.value()));
    charge.receipt = std::move(*receipt);
    return charge;
}

chains::op::L1Prices TestChainsDevnet::pricesAt(const std::shared_ptr<Chain> &chain, ethereum::BlockNumber block)
{
    std::array<ethereum::Hash, chains::op::kL1BlockSlots.size()> contents;
    for (std::size_t i = 0; i < contents.size(); ++i)
        contents[i] = async::waitFor(rpc::getStorageAt(chain->client(), chains::op::l1BlockAddress(),
                                                       word(Uint256(chains::op::kL1BlockSlots[i])), block))
                          .value();
    return chains::op::fromSlots(contents);
}

void TestChainsDevnet::charge_isOurFigureToTheWei_data()
{
    QTest::addColumn<QByteArray>("shape");
    for (const char *shape : {"bare transfer", "ERC-20 transfer", "3000 random bytes", "3000 zeros",
                              "40 repeated words", "300 bytes, then the same", "creation", "one byte"})
        QTest::newRow(shape) << QByteArray(shape);
}

void TestChainsDevnet::charge_isOurFigureToTheWei()
{
    QFETCH(QByteArray, shape);
    const auto optimism = chain(kOptimism);
    auto transaction = draft(kOptimism);
    transaction.value = ethereum::Wei(Uint256(12'345));
    if (shape == "ERC-20 transfer") {
        const auto *usdc = m_registry.tokenNamed(kOptimism, "WETH").value();
        const auto call = contracts::erc20::transfer(usdc->info, *transaction.to, Uint256());
        transaction.to = call.to;
        transaction.data = call.data;
        transaction.value = {};
    } else if (shape == "3000 random bytes") {
        transaction.data = pseudoRandom(3'000);
    } else if (shape == "3000 zeros") {
        transaction.data = Bytes(3'000, 0);
    } else if (shape == "40 repeated words") {
        for (int i = 0; i < 40; ++i)
            append(transaction.data, word(Uint256(0xABCDEF)).view());
    } else if (shape == "300 bytes, then the same") {
        transaction.data = pseudoRandom(300);
        append(transaction.data, pseudoRandom(300));
    } else if (shape == "creation") {
        transaction.to.reset();
        transaction.value = {};
        // Returns its own 300 bytes of init code as code: PUSH2 0x012c PUSH1 0 PUSH1 0 CODECOPY PUSH2 0x012c PUSH1 0
        // RETURN.
        transaction.data = parseHex("61012c6000600039"
                                    "61012c6000f3")
                               .value();
        transaction.data.resize(300, 0);
    } else if (shape == "one byte") {
        transaction.data = {0x42};
    }
    const auto block = async::waitFor(optimism->latestBlock()).value();
    const auto quotes = async::waitFor(optimism->quote({ethereum::Transaction(transaction)}, block));
    QVERIFY2(quotes, quotes ? "" : quotes.error().detail.c_str());
    const auto &quote = quotes->at(0);
    QCOMPARE(quote.operatorFee, ethereum::Wei());
    const Bytes raw = signedBytes(transaction, optimism, quote);
    const Charge charge = this->charge(optimism, raw);
    QVERIFY(charge.receipt.succeeded);

    const auto exact =
        chains::op::l1Fee(chains::op::L1Formula::Fjord, pricesAt(optimism, charge.receipt.block.number), raw).value();
    QVERIFY(!charge.besideGas.isZero());
    QCOMPARE(charge.besideGas, exact);
    QVERIFY(quote.worst.value() >= charge.total);
    QVERIFY(quote.l1DataFee.value() >= charge.besideGas);
    // The margin is a quarter, and no more than a few bytes of difference in the signature's compression.
    QVERIFY(quote.l1DataFee.value() <= charge.besideGas.mulDiv(135, 100).value());
    QVERIFY(quote.maxFeePerGas.value() >= charge.receipt.effectiveGasPrice.value());
}

void TestChainsDevnet::charge_withAnOperatorFeeIsCovered()
{
    const auto base = chain(kBase);
    auto transaction = draft(kBase);
    transaction.gasLimit = ethereum::Gas(21'000);
    const auto quote =
        async::waitFor(base->quote({ethereum::Transaction(transaction)}, async::waitFor(base->latestBlock()).value()))
            ->at(0);
    const Bytes raw = signedBytes(transaction, base, quote);
    const Charge charge = this->charge(base, raw);
    const auto prices = pricesAt(base, charge.receipt.block.number);
    QVERIFY(prices.operatorFeeScalar != 0 || prices.operatorFeeConstant != 0);
    const auto l1Fee = chains::op::l1Fee(chains::op::L1Formula::Fjord, prices, raw).value();
    // anvil charges by Isthmus' formula at every fork.
    const auto operatorFee = chains::op::operatorFeeIsthmus(prices, charge.receipt.gasUsed).value();
    QCOMPARE(charge.besideGas, l1Fee.plus(operatorFee).value());
    QVERIFY(quote.operatorFee.value() >= operatorFee);
    QVERIFY(quote.worst.value() >= charge.total);
}

void TestChainsDevnet::quote_ofTheL1CoversWhatIsCharged()
{
    const auto l1 = chain(kL1);
    auto transaction = draft(kL1);
    transaction.gasLimit = ethereum::Gas(21'000);
    const auto block = async::waitFor(l1->latestBlock()).value();
    const auto quote = async::waitFor(l1->quote({ethereum::Transaction(transaction)}, block))->at(0);
    QCOMPARE(quote.l1DataFee, ethereum::Wei());
    const Charge charge = this->charge(l1, signedBytes(transaction, l1, quote));
    QVERIFY(charge.besideGas.isZero());
    QVERIFY(quote.worst.value() >= charge.total);
}

/// The network leads its base fees back to their usual height from time to time; every other block follows the rule.
void TestChainsDevnet::baseFee_isWhatTheNodeMakesIt()
{
    for (const ChainId id : {kL1, kOptimism}) {
        const auto network = chain(id);
        const auto first = async::waitFor(network->latestBlock()).value().number.value();
        for (int i = 0; i < 10; ++i)
            ask(network, "evm_mine"); // at once, so that few of them get the base fee that an idle network is held at
        int followed = 0;
        auto parent = async::waitFor(rpc::blockAt(network->client(), ethereum::BlockNumber(first))).value();
        for (std::uint64_t number = first + 1; number <= first + 10; ++number) {
            const auto block = async::waitFor(rpc::blockAt(network->client(), ethereum::BlockNumber(number))).value();
            const chains::BlockFees fees{parent.baseFeePerGas->value(), parent.gasUsed.value(), parent.gasLimit.value(),
                                         0, parent.extraData};
            const auto rule = id == kL1 ? chains::BaseFeeRule() : chains::opBaseFeeRule(parent.extraData);
            followed += chains::nextBaseFee(fees, rule).value() == block.baseFeePerGas->value();
            parent = block;
        }
        QVERIFY2(followed >= 5, qPrintable(QString::number(followed)));
    }
}

/// The contract estimates the signature as 68 bytes; beside that the two figures are of the same bytes.
void TestChainsDevnet::oracle_agreesWithOurs()
{
    const auto optimism = chain(kOptimism);
    const auto block = async::waitFor(optimism->latestBlock()).value();
    const auto reader = readerOf(optimism);
    const Function getL1Fee = Function::of("getL1Fee(bytes)(uint256)");
    for (const std::size_t size : {std::size_t{0}, std::size_t{500}, std::size_t{3'000}}) {
        auto transaction = draft(kOptimism);
        transaction.data = pseudoRandom(size);
        transaction.nonce = ethereum::Nonce(0x5A3C71);
        transaction.maxFeePerGas = ethereum::Wei(Uint256(5'000'000));
        ethereum::abi::Values arguments;
        arguments.emplace_back(ethereum::Transaction(transaction).unsignedPayload());
        const auto oracle =
            async::waitFor(reader->readUint(chains::op::gasPriceOracleAddress(), &getL1Fee, std::move(arguments)))
                .value();
        const auto exact = chains::op::l1Fee(chains::op::L1Formula::Fjord, pricesAt(optimism, block.number),
                                             chains::op::signedStandIn(transaction, Uint256(5'000'000), Uint256()))
                               .value();
        const auto difference = std::max(oracle, exact).minus(std::min(oracle, exact)).value();
        QVERIFY2(difference.times(100).value() <= exact.times(2).value(), qPrintable(QString::number(size)));
    }
}

void TestChainsDevnet::state_goesFromIncludedToFinal()
{
    const auto optimism = chain(kOptimism);
    auto transaction = draft(kOptimism);
    const auto quote = async::waitFor(optimism->quote({ethereum::Transaction(transaction)},
                                                      async::waitFor(optimism->latestBlock()).value()))
                           ->at(0);
    const Charge charge = this->charge(optimism, signedBytes(transaction, optimism, quote));
    const auto stage = [&] { return async::waitFor(optimism->state(charge.receipt.transactionHash)).value().stage; };
    std::vector<Stage> seen{stage()};
    // A block is safe one block later here, and final two blocks later.
    for (int i = 0; i < 10 && seen.back() != Stage::Final; ++i) {
        ask(optimism, "evm_mine");
        seen.push_back(stage());
    }
    QVERIFY(seen.back() == Stage::Final);
    QVERIFY(std::is_sorted(seen.begin(), seen.end()) && seen.front() >= Stage::Included);
    const auto unknown = async::waitFor(optimism->state(word(Uint256(1))));
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
}

void TestChainsDevnet::state_ofWhatWasReorganisedAway()
{
    const auto optimism = chain(kOptimism);
    auto transaction = draft(kOptimism);
    const auto quote = async::waitFor(optimism->quote({ethereum::Transaction(transaction)},
                                                      async::waitFor(optimism->latestBlock()).value()))
                           ->at(0);
    const auto snapshot = QString::fromStdString(ask(optimism, "evm_snapshot").text().value());
    const Charge charge = this->charge(optimism, signedBytes(transaction, optimism, quote));
    QVERIFY(async::waitFor(optimism->state(charge.receipt.transactionHash)));
    QVERIFY(ask(optimism, "evm_revert", {snapshot}).boolean().value());
    QCOMPARE(async::waitFor(optimism->state(charge.receipt.transactionHash)).error().code, ErrorCode::NotFound);
}

void TestChainsDevnet::reader_readsARefreshInFourRequests()
{
    const auto optimism = chain(kOptimism);
    const auto *usdc = m_registry.tokenNamed(kOptimism, "USDC").value();
    const auto *weth = m_registry.tokenNamed(kOptimism, "WETH").value();
    const auto block = async::waitFor(optimism->latestBlock()).value();
    m_transport->count = 1; // the question for the chain id, which belongs to a refresh from nothing
    const auto reader = Reader::make(optimism->client(), block, multicall(kOptimism));
    std::vector<Task<Result<Uint256>>> balances;
    std::vector<Task<Result<ethereum::Wei>>> natives;
    const auto accountAt = [&](std::uint64_t i) {
        const auto bytes = Uint256(0xACC000 + i).toBigEndian();
        return i == 0 ? m_account.address : Address::fromBytes(BytesView(bytes).last(20)).value();
    };
    for (std::uint64_t i = 0; i < 2'000; ++i) {
        balances.push_back(contracts::erc20::balanceOf(reader, usdc->info.id.address, accountAt(i)));
        balances.push_back(contracts::erc20::balanceOf(reader, weth->info.id.address, accountAt(i)));
    }
    for (std::uint64_t i = 0; i < 20; ++i)
        natives.push_back(reader->nativeBalance(accountAt(i)));
    const auto answers = async::waitFor(async::whenAll(std::move(balances)));
    for (std::size_t i = 0; i < answers.size(); ++i)
        QVERIFY2(answers[i], answers[i] ? "" : answers[i].error().detail.c_str());
    QCOMPARE(async::waitFor(std::move(natives[0])).value(),
             async::waitFor(rpc::getBalance(optimism->client(), m_account.address, block)).value());
    QVERIFY2(m_transport->count - 1 <= 4, qPrintable(QString::number(m_transport->count)));
    // The same as one of them asked alone.
    const auto alone = Reader::make(optimism->client(), block, std::nullopt);
    QCOMPARE(answers[0].value(),
             async::waitFor(contracts::erc20::balanceOf(alone, usdc->info.id.address, m_account.address)).value());
}

void TestChainsDevnet::reader_doesNotTrustOtherCode()
{
    const auto optimism = chain(kOptimism);
    const auto *weth = m_registry.tokenNamed(kOptimism, "WETH").value();
    // A fake at an address of its own, which answers every call with 64 bytes: PUSH1 64 PUSH1 0 RETURN.
    const Address fake = Address::parse("0x00000000000000000000000000000000000face5").value();
    set(optimism, "anvil_setCode", fake, QStringLiteral("0x60406000f3"));
    auto spec = multicall(kOptimism);
    spec.address = fake;
    const auto block = async::waitFor(optimism->latestBlock()).value();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("is not Multicall3")));
    const auto reader = Reader::make(optimism->client(), block, spec);
    const auto supply = Function::of("totalSupply()(uint256)");
    const auto answer = async::waitFor(reader->readUint(weth->info.id.address, &supply, {}));
    QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
    QVERIFY(!answer->isZero());
    QCOMPARE(async::waitFor(reader->nativeBalance(m_account.address)).value(),
             async::waitFor(rpc::getBalance(optimism->client(), m_account.address, block)).value());
}

void TestChainsDevnet::reader_isolatesWhatRevertsAndWhatBurnsGas()
{
    const auto optimism = chain(kOptimism);
    const auto *usdc = m_registry.tokenNamed(kOptimism, "USDC").value();
    // INVALID takes all the gas that it is given.
    const Address burner = Address::parse("0x00000000000000000000000000000000000b0bb1").value();
    set(optimism, "anvil_setCode", burner, QStringLiteral("0xfe"));
    ask(optimism, "evm_mine");
    const auto reader = readerOf(optimism);
    const auto transfer = Function::of("transfer(address,uint256)(bool)");
    std::vector<Task<Result<Uint256>>> before;
    std::vector<Task<Result<Uint256>>> after;
    for (int i = 0; i < 50; ++i)
        before.push_back(contracts::erc20::balanceOf(reader, usdc->info.id.address, m_account.address));
    auto burned = reader->call(burner, {1, 2, 3, 4});
    auto alsoBurned = reader->call(burner, {1, 2, 3, 5});
    auto reverted = reader->call(usdc->info.id.address, transfer.call({m_account.address, Uint256::max()}));
    auto nobody = reader->call(Address::parse("0x0000000000000000000000000000000000001234").value(), {1});
    for (int i = 0; i < 50; ++i)
        after.push_back(contracts::erc20::balanceOf(reader, usdc->info.id.address, m_account.address));
    const auto first = async::waitFor(std::move(before[0]));
    QVERIFY2(first, first ? "" : first.error().detail.c_str());
    for (std::size_t i = 0; i < 50; ++i)
        QCOMPARE(async::waitFor(std::move(after[i])), first);
    QCOMPARE(async::waitFor(std::move(burned)).error().code, ErrorCode::Reverted);
    QCOMPARE(async::waitFor(std::move(alsoBurned)).error().code, ErrorCode::Reverted);
    const auto refused = async::waitFor(std::move(reverted));
    QCOMPARE(refused.error().code, ErrorCode::Reverted);
    QVERIFY2(refused.error().detail.find("transfer amount exceeds balance") != std::string::npos,
             refused.error().detail.c_str());
    QCOMPARE(async::waitFor(std::move(nobody)).error().code, ErrorCode::InvalidInput);
}

/// A call without a sender comes from the zero address, which anvil makes pay the L1 fee.
void TestChainsDevnet::reader_worksWhereNobodyHasFunds()
{
    const auto optimism = chain(kOptimism);
    const auto zeroFunds =
        QString::fromStdString(async::waitFor(rpc::getBalance(optimism->client(), Address(), rpc::BlockTag::Latest))
                                   .value()
                                   .value()
                                   .toHexQuantity());
    set(optimism, "anvil_setBalance", Address(), QStringLiteral("0x0"));
    ask(optimism, "evm_mine");
    const auto block = async::waitFor(optimism->latestBlock()).value();
    const auto *weth = m_registry.tokenNamed(kOptimism, "WETH").value();
    const auto supply = Function::of("totalSupply()(uint256)");
    std::vector<Result<Uint256>> answers;
    for (const auto &spec : {std::optional(multicall(kOptimism)), std::optional<MulticallSpec>()})
        answers.push_back(async::waitFor(
            Reader::make(optimism->client(), block, spec)->readUint(weth->info.id.address, &supply, {})));
    set(optimism, "anvil_setBalance", Address(), zeroFunds);
    for (const auto &answer : answers)
        QVERIFY2(answer, answer ? "" : answer.error().detail.c_str());
}

void TestChainsDevnet::reader_readsAtItsBlock()
{
    const auto optimism = chain(kOptimism);
    const auto earlier = readerOf(optimism);
    const auto before = async::waitFor(earlier->nativeBalance(m_account.address)).value();
    auto transaction = draft(kOptimism);
    transaction.value = ethereum::Wei(Uint256(1'000'000'000));
    const auto quote = async::waitFor(optimism->quote({ethereum::Transaction(transaction)}, earlier->block()))->at(0);
    charge(optimism, signedBytes(transaction, optimism, quote));
    QCOMPARE(async::waitFor(earlier->nativeBalance(m_account.address)).value(), before);
    QVERIFY(async::waitFor(readerOf(optimism)->nativeBalance(m_account.address)).value() < before);
    // A block that is not part of the chain gives no values.
    auto wrong = earlier->block();
    wrong.hash = word(Uint256(77));
    const auto nowhere = Reader::make(optimism->client(), wrong, multicall(kOptimism));
    QCOMPARE(async::waitFor(nowhere->nativeBalance(m_account.address)).error().code, ErrorCode::NotFound);
}

void TestChainsDevnet::tokens_tellWhatTheyAre()
{
    const auto optimism = chain(kOptimism);
    const auto reader = readerOf(optimism);
    for (const auto &token : m_registry.tokens(kOptimism)) {
        if (token.info.id.isNative())
            continue;
        const auto info = async::waitFor(contracts::erc20::info(reader, token.info.id.address));
        QVERIFY2(info, info ? "" : info.error().detail.c_str());
        QCOMPARE(info->symbol, token.info.symbol);
        QCOMPARE(info->decimals, token.info.decimals);
    }
}

QTEST_GUILESS_MAIN(TestChainsDevnet)
#include "tst_chains_devnet.moc"
