// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/resolver.h"
#include "rules/rules_world.h"
#include "rules/sentence_parser.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::rules;
using namespace sheaf::rules::test;

namespace {

const ChainId kThere{7778};

QByteArray chainFile(int id, const char *name, const char *shortName)
{
    // No raw strings here: moc 6.4 loses its way behind them, and with it the test's class.
    return "{\"schema\": 1, \"chain_id\": " + QByteArray::number(id) + ", \"name\": \"" + name +
           "\", \"short_name\": \"" + shortName +
           "\", \"family\": \"ethereum\", \"testnet\": true, \"lifecycle\": \"live\", \"native\": {\"symbol\": "
           "\"ETH\", "
           "\"name\": \"Ether\", \"decimals\": 18}, \"block_time_ms\": 2000, \"endpoints\": [{\"http\": "
           "\"http://127.0.0.1:1\"}], \"min_priority_fee_wei\": \"0\", \"explorer\": \"\"}";
}

} // namespace

class TestResolver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void place_data();
    void place();
    void place_keepsTheAsset();
    void chain_data();
    void chain();
    void matches_itsOwnPositions();
    void chainsOf_data();
    void chainsOf();

private:
    QTemporaryDir m_folder;
    chains::Registry m_registry;
    std::vector<std::shared_ptr<protocols::Protocol>> m_protocols;
    std::unique_ptr<Resolver> m_resolver;
};

void TestResolver::initTestCase()
{
    QDir(m_folder.path()).mkdir("chains");
    QDir(m_folder.path()).mkdir("tokens");
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    };
    write("chains/7777.json", chainFile(7777, "Local Ethereum", "here"));
    write("chains/7778.json", chainFile(7778, "Local Optimism", "there"));
    for (const char *id : {"7777", "7778"})
        write(QString("tokens/%1.json").arg(id),
              QByteArray("{\"schema\": 1, \"chain_id\": ") + id +
                  ", \"tokens\": [{\"address\": \"0x0000000000000000000000000000000000000000\", \"symbol\": \"ETH\", "
                  "\"name\": \"Ether\", \"decimals\": 18}]}");
    auto loaded = chains::Registry::load({m_folder.path().toStdString()});
    QVERIFY2(loaded.has_value(), loaded ? "" : loaded.error().detail.c_str());
    m_registry = std::move(*loaded);
    const auto add = [this](const char *id, const char *name, std::set<ChainId> chains) {
        const auto protocol = std::make_shared<FarmProtocol>(id, name);
        protocol->chains = std::move(chains);
        m_protocols.push_back(protocol);
    };
    add("farm", "Farm V2", {kHere});
    add("basin-v3", "Basin V3", {kHere, kThere});
    add("basinful", "Basinful", {kThere});
    add("twin-a", "Twin A", {kHere});
    add("twin-b", "Twin B", {kHere});
    m_resolver = std::make_unique<Resolver>(&m_registry, &m_protocols);
}

void TestResolver::place_data()
{
    QTest::addColumn<QString>("protocol");
    QTest::addColumn<QString>("on");
    QTest::addColumn<QString>("id");
    QTest::addColumn<qulonglong>("chainId");
    QTest::addColumn<int>("error");
    const auto good = [](const char *name, const char *protocol, const char *on, const char *id, qulonglong chain) {
        QTest::newRow(name) << protocol << on << id << chain << -1;
    };
    const auto bad = [](const char *name, const char *protocol, const char *on, ErrorCode code) {
        QTest::newRow(name) << protocol << on << QString() << qulonglong(0) << int(code);
    };
    good("by its name", "Farm V2", "", "farm", 7777);
    good("by its id", "FARM", "", "farm", 7777);
    good("by the name's first word", "basin", "Local Optimism", "basin-v3", 7778);
    good("on a short name", "Basin V3", "here", "basin-v3", 7777);
    good("on a chain's number", "Basin V3", "7778", "basin-v3", 7778);
    good("a whole word only", "Basinful", "", "basinful", 7778);
    bad("a chain must be named", "Basin", "", ErrorCode::InvalidInput);
    bad("two of that first word", "Twin", "", ErrorCode::InvalidInput);
    bad("half a word", "Bas", "", ErrorCode::NotFound);
    bad("not there", "Farm", "there", ErrorCode::NotFound);
    bad("no such chain", "Farm", "nowhere", ErrorCode::NotFound);
    bad("no such protocol", "Bank", "", ErrorCode::NotFound);
    bad("no name", "", "", ErrorCode::NotFound);
}

void TestResolver::place()
{
    QFETCH(QString, protocol);
    QFETCH(QString, on);
    QFETCH(QString, id);
    QFETCH(qulonglong, chainId);
    QFETCH(int, error);
    const auto found = m_resolver->place({protocol.toStdString(), "", on.toStdString()});
    QCOMPARE(found.has_value(), error < 0);
    if (!found) {
        QVERIFY2(int(found.error().code) == error, found.error().detail.c_str());
        return;
    }
    QCOMPARE(found->protocol->id(), id.toStdString());
    QCOMPARE(found->chain.value(), std::uint64_t(chainId));
}

void TestResolver::place_keepsTheAsset()
{
    QCOMPARE(m_resolver->place({"Farm", "WETH/USDC", ""})->asset, std::string("WETH/USDC"));
    const auto ambiguous = m_resolver->place({"Basin", "USDC", ""});
    QVERIFY(ambiguous.error().detail.find("Local Ethereum, Local Optimism") != std::string::npos);
}

void TestResolver::chain_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("withFallback");
    QTest::addColumn<int>("answer"); // 0: an error
    QTest::newRow("named") << "Local Optimism" << true << 7778;
    QTest::newRow("in any case") << "LOCAL OPTIMISM" << false << 7778;
    QTest::newRow("the fallback") << "" << true << 7777;
    QTest::newRow("of several, none") << "" << false << 0;
    QTest::newRow("unknown in spite of a fallback") << "Nowhere" << true << 0;
}

void TestResolver::chain()
{
    QFETCH(QString, name);
    QFETCH(bool, withFallback);
    QFETCH(int, answer);
    const auto found = m_resolver->chain(name.toStdString(), withFallback ? std::optional(kHere) : std::nullopt);
    QCOMPARE(found ? int(found->value()) : 0, answer);
}

void TestResolver::matches_itsOwnPositions()
{
    const ResolvedPlace place{m_protocols[0], kHere, "weth/usdc"};
    protocols::Position position;
    position.protocol = "farm";
    position.chain = kHere;
    position.name = "WETH/USDC";
    QVERIFY(Resolver::matches(place, position));
    QVERIFY(Resolver::matches({m_protocols[0], kHere, ""}, position));
    QVERIFY(!Resolver::matches({m_protocols[0], kHere, "WETH"}, position));
    QVERIFY(!Resolver::matches({m_protocols[0], kThere, ""}, position));
    QVERIFY(!Resolver::matches({m_protocols[1], kHere, ""}, position));
}

void TestResolver::chainsOf_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("chains"); // the acting one first; or the error's name
    QTest::newRow("one") << "every week, compound Farm."
                         << "7777;7777";
    QTest::newRow("looks elsewhere") << "when balance of ETH on there exceeds 1 ETH, compound Farm."
                                     << "7777;7777 7778";
    QTest::newRow("only looks") << "when APR of Basinful exceeds 5%, tell me."
                                << "7778;7778";
    QTest::newRow("only looks at a chain") << "when gas price on there falls below 1 gwei, tell me."
                                           << "7778;7778";
    QTest::newRow("only looks at a balance") << "when balance of ETH on there falls below 1 ETH, tell me."
                                             << "7778;7778";
    QTest::newRow("in or") << "when gas price on there is below 1 gwei or rewards of Farm exceed 5 USD, compound Farm."
                           << "7777;7777 7778";
    QTest::newRow("in if") << "every week, compound Farm, if value of Basinful exceeds 3 times gas cost."
                           << "7777;7777 7778";
    QTest::newRow("follows the place before") << "every week, compound Farm then send 1 ETH to mum."
                                              << "7777;7777";
    QTest::newRow("acts on two") << "every week, compound Farm then compound Basinful."
                                 << "unsupported";
    QTest::newRow("acts on none") << "every week, tell me."
                                  << "invalid_input";
    QTest::newRow("says no chain") << "every week, send 1 ETH to mum."
                                   << "invalid_input";
    QTest::newRow("of several") << "every week, compound Basin."
                                << "invalid_input";
    QTest::newRow("unknown in a portion")
        << "when balance of ETH on here exceeds 10% of balance of ETH on nowhere, compound Farm."
        << "not_found";
    QTest::newRow("an amount from elsewhere") << "every week, send 10% of balance of ETH on there to mum on here."
                                              << "7777;7777 7778";
    QTest::newRow("not read yet") << "when impermanent loss of Farm exceeds 5%, compound Farm."
                                  << "unsupported";
    QTest::newRow("not done yet") << "every week, harvest Farm into Basinful."
                                  << "unsupported";
}

void TestResolver::chainsOf()
{
    QFETCH(QString, sentence);
    QFETCH(QString, chains);
    const auto parsed = parse(sentence.toStdString());
    QVERIFY2(parsed.has_value(), parsed ? "" : parsed.error().toString().c_str());
    const auto found = rules::chainsOf(*parsed, *m_resolver);
    QString said;
    if (found) {
        QStringList all;
        for (const ChainId id : found->all)
            all << QString::number(id.value());
        said = QString::number(found->acting.value()) + ";" + all.join(' ');
    } else {
        const std::string_view name = errorCodeName(found.error().code);
        said = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
    }
    QCOMPARE(said, chains);
}

QTEST_GUILESS_MAIN(TestResolver)
#include "tst_resolver.moc"
