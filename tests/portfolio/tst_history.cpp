// SPDX-License-Identifier: GPL-3.0-or-later
#include "portfolio/history.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace sheaf;
using namespace sheaf::portfolio;
using ethereum::Address;

namespace {

Address account(std::uint8_t id)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes[0] = id;
    return Address(bytes);
}

template <typename T> contracts::Figure<T> figure(T value)
{
    contracts::Origin origin{"a test",
                             ethereum::ChainId(901),
                             {ethereum::BlockNumber(77), {}, 1'000},
                             fromUnixSeconds(990),
                             contracts::Trust::OnChain};
    return {std::move(value), origin};
}

ethereum::TokenInfo drw() { return {{ethereum::ChainId(901), account(7)}, "DRW", "Dräger \"quoted\"", 18}; }

ChainSnapshot snapshot(const Address &of, std::int64_t at, const char *usd)
{
    ChainSnapshot out;
    out.chain = ethereum::ChainId(901);
    out.block = {ethereum::BlockNumber(77), {}, 1'000};
    out.readAt = fromUnixSeconds(at);
    Valuation worth{figure(*Decimal::parse("1.000000000000000001")), *Decimal::parse(usd), {}};
    out.balances.push_back({of, drw(), figure(Uint256::max()), worth});
    ValuedPosition position;
    position.position.id = "synthetix:901:0xab:" + of.toLowerHex();
    position.position.protocol = "synthetix";
    position.position.name = "WETH/USDC";
    position.position.chain = out.chain;
    position.position.account = of;
    position.position.legs = {{protocols::LegKind::Staked, drw(), figure(Uint256(5))},
                              {protocols::LegKind::Reward, drw(), figure(Uint256(6))}};
    position.position.rates = {figure(protocols::Rate{"rewards", 0.25, false})};
    position.position.actions = {protocols::Action::Compound};
    position.position.healthFactor = figure(*Decimal::parse("1.5"));
    position.legs = {worth, {{}, {}, "nobody prices it"}};
    position.valueUsd = *Decimal::parse(usd);
    out.positions.push_back(position);
    return out;
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void last_isWhatWasRemembered();
    void last_joinsAccounts();
    void last_isNotFoundForStrangers();
    void last_isCorruptWhereDamaged();
    void worth_keepsOnePointForEachFiveMinutes();
    void positionValues_followTheId();
    void positionRates_areSummedAndFollowTheId();
    void firstSight_isTheFirstUntilThePositionIsClosed();
    void silence_isNoPointOfAnyHistory();
    void file_isEncryptedAndOpensAgain();

private:
    Result<storage::Database> open() { return storage::Database::open(path(), m_key, historyMigrations()); }
    std::string path() const { return m_folder->filePath("history.db").toStdString(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    Secret m_key = Secret::copyOf(Bytes(32, 0x5a));
    std::unique_ptr<storage::Database> m_database;
    std::unique_ptr<History> m_history;
};

void TestHistory::init()
{
    m_history.reset();
    m_database.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = open();
    QVERIFY2(database, database ? "" : database.error().detail.c_str());
    m_database = std::make_unique<storage::Database>(std::move(*database));
    m_history = std::make_unique<History>(m_database.get());
}

void TestHistory::last_isWhatWasRemembered()
{
    const ChainSnapshot written = snapshot(account(1), 5'000, "12.5");
    QVERIFY(m_history->remember(written, {account(1)}));
    const auto read = m_history->last(written.chain, {account(1)});
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QVERIFY(read->stale);
    QCOMPARE(toUnixSeconds(read->readAt), std::int64_t(5'000));
    QVERIFY(read->block == written.block);
    QCOMPARE(read->balances.size(), std::size_t(1));
    QVERIFY(read->balances[0].token == drw());
    QVERIFY(read->balances[0].amount.value == Uint256::max());
    QVERIFY(read->balances[0].amount.origin.trust == contracts::Trust::Stale);
    QCOMPARE(read->balances[0].amount.origin.source, std::string("a test"));
    QCOMPARE(read->balances[0].valuation.price->value.toString(), std::string("1.000000000000000001"));
    const ValuedPosition &position = read->positions.at(0);
    QCOMPARE(position.position.id, written.positions[0].position.id);
    QVERIFY(position.position.legs[1].kind == protocols::LegKind::Reward);
    QCOMPARE(position.position.rates[0].value.apr, 0.25);
    QVERIFY(position.position.actions == written.positions[0].position.actions);
    QCOMPARE(position.position.healthFactor->value.toString(), std::string("1.5"));
    QCOMPARE(position.legs[1].whyNot, std::string("nobody prices it"));
    QVERIFY(!position.legs[1].valueUsd);
    QCOMPARE(position.valueUsd->toString(), std::string("12.5"));
    QVERIFY(!position.rewardUsd);
}

void TestHistory::last_joinsAccounts()
{
    QVERIFY(m_history->remember(snapshot(account(1), 5'000, "1"), {account(1)}));
    QVERIFY(m_history->remember(snapshot(account(2), 6'000, "2"), {account(2)}));
    QVERIFY(m_history->remember(snapshot(account(2), 7'000, "3"), {account(2)}));
    const auto both = m_history->last(ethereum::ChainId(901), {account(2), account(1)});
    QVERIFY(both);
    QCOMPARE(both->balances.size(), std::size_t(2));
    QCOMPARE(both->balances[0].valuation.valueUsd->toString(), std::string("3"));
    QCOMPARE(toUnixSeconds(both->readAt), std::int64_t(5'000)); // as old as its oldest part
}

void TestHistory::last_isNotFoundForStrangers()
{
    QVERIFY(m_history->remember(snapshot(account(1), 5'000, "1"), {account(1)}));
    QCOMPARE(m_history->last(ethereum::ChainId(901), {account(3)}).error().code, ErrorCode::NotFound);
    QCOMPARE(m_history->last(ethereum::ChainId(900), {account(1)}).error().code, ErrorCode::NotFound);
}

void TestHistory::last_isCorruptWhereDamaged()
{
    QVERIFY(m_history->remember(snapshot(account(1), 5'000, "1"), {account(1)}));
    QVERIFY(
        m_database->run("UPDATE snapshots SET content = replace(content, '\"number\":\"77\"', '\"number\":\"7x\"')"));
    QCOMPARE(m_history->last(ethereum::ChainId(901), {account(1)}).error().code, ErrorCode::Corrupt);
    QVERIFY(m_database->run("UPDATE snapshots SET content = '['"));
    QCOMPARE(m_history->last(ethereum::ChainId(901), {account(1)}).error().code, ErrorCode::Corrupt);
}

void TestHistory::worth_keepsOnePointForEachFiveMinutes()
{
    for (const std::int64_t at : {600, 700, 899, 900, 1'500})
        QVERIFY(m_history->rememberWorth(fromUnixSeconds(at), Decimal::fromInteger(static_cast<std::uint64_t>(at))));
    const auto all = m_history->worth(fromUnixSeconds(0), fromUnixSeconds(9'999));
    QVERIFY(all);
    QCOMPARE(all->size(), std::size_t(3));
    QCOMPARE(toUnixSeconds(all->at(0).at), std::int64_t(899)); // the last of its five minutes
    QCOMPARE(all->at(0).totalUsd.toString(), std::string("899"));
    QCOMPARE(toUnixSeconds(all->at(2).at), std::int64_t(1'500));
    const auto some = m_history->worth(fromUnixSeconds(900), fromUnixSeconds(1'000));
    QCOMPARE(some->size(), std::size_t(1));
    const auto coarse = m_history->worth(fromUnixSeconds(0), fromUnixSeconds(9'999), std::chrono::seconds(1'200));
    QCOMPARE(coarse->size(), std::size_t(2)); // up to 1,200 and after: the last of each
    QCOMPARE(coarse->at(0).totalUsd.toString(), std::string("900"));
    QCOMPARE(coarse->at(1).totalUsd.toString(), std::string("1500"));
}

void TestHistory::positionValues_followTheId()
{
    QVERIFY(m_history->remember(snapshot(account(1), 300, "1"), {account(1)}));
    QVERIFY(m_history->remember(snapshot(account(1), 900, "2"), {account(1)}));
    QVERIFY(m_history->remember(snapshot(account(2), 900, "9"), {account(2)}));
    const std::string id = snapshot(account(1), 0, "0").positions[0].position.id;
    const auto values = m_history->positionValues(id, fromUnixSeconds(0), fromUnixSeconds(9'999));
    QVERIFY(values);
    QCOMPARE(values->size(), std::size_t(2));
    QCOMPARE(values->at(1).totalUsd.toString(), std::string("2"));
}

void TestHistory::positionRates_areSummedAndFollowTheId()
{
    ChainSnapshot written = snapshot(account(1), 300, "1");
    written.positions[0].position.rates.push_back(figure(protocols::Rate{"trading fees", 0.125, true}));
    QVERIFY(m_history->remember(written, {account(1)}));
    const auto rates =
        m_history->positionRates(written.positions[0].position.id, fromUnixSeconds(0), fromUnixSeconds(9'999));
    QVERIFY2(rates, rates ? "" : rates.error().detail.c_str());
    QCOMPARE(rates->size(), std::size_t(1));
    QCOMPARE(rates->at(0).apr, 0.375);
    QVERIFY(m_history->positionRates("another", fromUnixSeconds(0), fromUnixSeconds(9'999))->empty());
}

void TestHistory::firstSight_isTheFirstUntilThePositionIsClosed()
{
    const std::string id = snapshot(account(1), 0, "0").positions[0].position.id;
    QCOMPARE(m_history->firstSight(id).error().code, ErrorCode::NotFound);
    QVERIFY(m_history->remember(snapshot(account(1), 300, "1"), {account(1)}));
    QVERIFY(m_history->remember(snapshot(account(1), 900, "2"), {account(1)}));
    const auto first = m_history->firstSight(id);
    QVERIFY2(first, first ? "" : first.error().detail.c_str());
    QCOMPARE(toUnixSeconds(first->at), std::int64_t(300));
    QCOMPARE(first->position.valueUsd->toString(), std::string("1"));

    ChainSnapshot closed = snapshot(account(1), 1'200, "0");
    closed.positions.clear();
    QVERIFY(m_history->remember(closed, {account(2)})); // says nothing about the first account
    QVERIFY(m_history->firstSight(id));
    QVERIFY(m_history->remember(closed, {account(1)}));
    QCOMPARE(m_history->firstSight(id).error().code, ErrorCode::NotFound);
}

void TestHistory::silence_isNoPointOfAnyHistory()
{
    ChainSnapshot silent = snapshot(account(1), 300, "1");
    silent.positions[0].silentSince = silent.block;
    QVERIFY(m_history->remember(silent, {account(1)}));
    const std::string id = silent.positions[0].position.id;
    QVERIFY(m_history->positionValues(id, fromUnixSeconds(0), fromUnixSeconds(9'999))->empty());
    QVERIFY(m_history->positionRates(id, fromUnixSeconds(0), fromUnixSeconds(9'999))->empty());
    QVERIFY(!m_history->firstSight(id));
    QCOMPARE(m_history->last(silent.chain, {account(1)})->positions.size(), std::size_t(1));
}

void TestHistory::file_isEncryptedAndOpensAgain()
{
    QVERIFY(m_history->remember(snapshot(account(1), 5'000, "1"), {account(1)}));
    m_history.reset();
    m_database.reset();
    QFile file(QString::fromStdString(path()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.size() > 1'000);
    QVERIFY(!content.contains("WETH/USDC") && !content.contains("SQLite format"));
    file.close();
    auto again = open();
    QVERIFY2(again, again ? "" : again.error().detail.c_str());
    History history(&*again);
    QVERIFY(history.last(ethereum::ChainId(901), {account(1)}));
}

QTEST_APPLESS_MAIN(TestHistory)
#include "tst_history.moc"
