// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/json_schema.h"
#include "chains/spec.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::chains;
using ethereum::Address;
using ethereum::ChainId;
using testing::Schema;

namespace {

const QString kResources = QStringLiteral(SHEAF_SOURCE_DIR "/resources");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonObject jsonOf(const QString &path) { return QJsonDocument::fromJson(contentOf(path)).object(); }

QStringList filesOf(const QString &folder)
{
    QStringList out;
    for (const QString &name : QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files))
        out.append(folder + QLatin1Char('/') + name);
    return out;
}

/// Every text of an address' form in a value.
QStringList addressesIn(const QJsonValue &value)
{
    static const QRegularExpression form(QStringLiteral("^0x[0-9a-fA-F]{40}$"));
    QStringList out;
    if (form.match(value.toString()).hasMatch())
        out.append(value.toString());
    for (const QJsonValue element : value.toArray())
        out += addressesIn(element);
    const QJsonObject object = value.toObject();
    for (auto field = object.begin(); field != object.end(); ++field)
        out += addressesIn(field.value());
    return out;
}

QJsonObject chainJson(qint64 id, const QString &shortName)
{
    QJsonObject chain = jsonOf(kResources + QStringLiteral("/chains/optimism.json"));
    chain.insert(QStringLiteral("chain_id"), id);
    chain.insert(QStringLiteral("short_name"), shortName);
    chain.insert(QStringLiteral("name"), shortName.toUpper());
    return chain;
}

} // namespace

class TestRegistry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void shipped_loads();
    void shipped_followsItsSchema_data();
    void shipped_followsItsSchema();
    void shipped_hasChecksummedAddresses();
    void shipped_knowsTheTokens();
    void parse_readsEveryField();
    void parse_refuses_data();
    void parse_refuses();
    void parse_neverRepeatsAnAddressWithAKey();
    void parse_refusesWhatIsNotJson();
    void load_prefersTheLaterFolder();
    void load_namesTheFileAndTheField();
    void load_refusesTwoOfOneName();
    void load_refusesTokens_data();
    void load_refusesTokens();
    void named_findsByIdAndName();
    void tokenNamed_findsBySymbolAndAddress();

private:
    void write(const QString &name, const QJsonObject &content)
    {
        const QString path = m_folder->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(content).toJson());
    }
    Result<Registry> load(const QStringList &folders) const
    {
        std::vector<std::filesystem::path> paths;
        for (const QString &folder : folders)
            paths.emplace_back(m_folder->filePath(folder).toStdString());
        return Registry::load(paths);
    }
    static Registry shipped() { return Registry::load({std::filesystem::path(kResources.toStdString())}).value(); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRegistry::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestRegistry::shipped_loads()
{
    const auto registry = Registry::load({std::filesystem::path(kResources.toStdString())});
    QVERIFY2(registry, registry ? "" : registry.error().detail.c_str());
    // The ids are EIP-155's, from chainlist and viem's definitions.
    const std::map<std::uint64_t, std::string> expected{
        {1, "ethereum"},   {10, "optimism"}, {130, "unichain"}, {480, "worldchain"}, {1135, "lisk"},
        {1868, "soneium"}, {8453, "base"},   {34443, "mode"},   {57073, "ink"},      {7777777, "zora"}};
    QCOMPARE(registry->chains().size(), expected.size());
    for (const auto &[id, shortName] : expected) {
        const ChainSpec *chain = registry->find(ChainId(id));
        QVERIFY(chain);
        QCOMPARE(chain->shortName, shortName);
        QCOMPARE(chain->family == Family::Ethereum, id == 1);
        QVERIFY(!chain->testnet && chain->lifecycle == Lifecycle::Live);
        QVERIFY(chain->multicall && chain->multicallCodeHash && chain->wrappedNative);
        QVERIFY(!chain->explorer.empty());
        QVERIFY(!registry->tokens(chain->id).empty());
        for (const EndpointSpec &endpoint : chain->endpoints)
            QVERIFY(QString::fromStdString(endpoint.http).startsWith(QLatin1String("https://")));
    }
}

void TestRegistry::shipped_followsItsSchema_data()
{
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("file");
    for (const char *kind : {"chain", "tokens"}) {
        const QString folder = kResources + (*kind == 'c' ? QStringLiteral("/chains") : QStringLiteral("/tokens"));
        const QString schema = kResources + QStringLiteral("/schema/%1.schema.json").arg(QLatin1String(kind));
        for (const QString &file : filesOf(folder))
            QTest::newRow(qPrintable(QFileInfo(file).fileName())) << schema << file;
    }
}

void TestRegistry::shipped_followsItsSchema()
{
    QFETCH(QString, schema);
    QFETCH(QString, file);
    const Schema rules(jsonOf(schema));
    const QJsonObject content = jsonOf(file);
    QCOMPARE(rules.problems(content), QStringList());
    // The schema is worth something: without its first field, and with one more, no file follows it.
    QJsonObject damaged = content;
    damaged.remove(QStringLiteral("chain_id"));
    QVERIFY(!rules.problems(damaged).isEmpty());
    damaged = content;
    damaged.insert(QStringLiteral("more"), 1);
    QVERIFY(!rules.problems(damaged).isEmpty());
}

void TestRegistry::shipped_hasChecksummedAddresses()
{
    int count = 0;
    for (const QString &folder : {QStringLiteral("/chains"), QStringLiteral("/tokens")}) {
        for (const QString &file : filesOf(kResources + folder)) {
            for (const QString &address : addressesIn(jsonOf(file))) {
                const auto parsed = Address::parse(address.toStdString());
                QVERIFY2(parsed && parsed->toString() == address.toStdString(),
                         qPrintable(file + QLatin1Char(' ') + address));
                ++count;
            }
        }
    }
    QVERIFY(count > 30);
}

void TestRegistry::shipped_knowsTheTokens()
{
    const Registry registry = shipped();
    for (const std::uint64_t id : {1U, 10U, 8453U}) {
        const auto &tokens = registry.tokens(ChainId(id));
        QCOMPARE(tokens.size(), std::size_t(3));
        QVERIFY(tokens[0].info.id.isNative());
        QCOMPARE(tokens[1].info.symbol, std::string("USDC"));
        QCOMPARE(tokens[1].info.decimals, 6U);
        QCOMPARE(tokens[2].info.symbol, std::string("WETH"));
        QCOMPARE(tokens[2].info.id.address, *registry.find(ChainId(id))->wrappedNative);
        QVERIFY(tokens[0].feed && tokens[1].feed && tokens[2].feed);
        QCOMPARE(tokens[0].feed->proxy, tokens[2].feed->proxy);
    }
    // Where there is no token file, the native coin is known all the same.
    QCOMPARE(registry.tokens(ChainId(57073)).size(), std::size_t(1));
    QVERIFY(registry.tokens(ChainId(5)).empty());
}

void TestRegistry::parse_readsEveryField()
{
    const auto chain = Registry::parseChain(R"({
        "schema": 1, "chain_id": 901, "name": "Local Optimism", "short_name": "local-op", "family": "op_stack",
        "parent_chain_id": 900, "testnet": true, "lifecycle": "withdraw_only",
        "native": {"symbol": "XTZ", "name": "Test", "decimals": 6}, "block_time_ms": 250,
        "endpoints": [{"http": "http://127.0.0.1:8545", "ws": "ws://localhost:8546"}, {"http": "https://example.org/key"}],
        "multicall3": {"address": "0xcA11bde05977b3631167028862bE2a173976CA11",
                       "code_hash": "0xd5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891"},
        "wrapped_native": "0x4200000000000000000000000000000000000006",
        "min_priority_fee_wei": "1000000", "explorer": "https://example.org"})");
    QVERIFY2(chain, chain ? "" : chain.error().detail.c_str());
    QCOMPARE(chain->id, ChainId(901));
    QCOMPARE(chain->name, std::string("Local Optimism"));
    QCOMPARE(chain->shortName, std::string("local-op"));
    QVERIFY(chain->family == Family::OpStack && chain->lifecycle == Lifecycle::WithdrawOnly && chain->testnet);
    QCOMPARE(chain->parent, std::optional(ChainId(900)));
    QCOMPARE(chain->native.symbol, std::string("XTZ"));
    QCOMPARE(chain->native.decimals, 6U);
    QCOMPARE(chain->native.id, (ethereum::TokenId{ChainId(901), Address()}));
    QCOMPARE(chain->blockTimeMs, 250U);
    QCOMPARE(chain->endpoints.size(), std::size_t(2));
    QCOMPARE(chain->endpoints[0].ws, std::string("ws://localhost:8546"));
    QCOMPARE(chain->endpoints[1].http, std::string("https://example.org/key"));
    QVERIFY(chain->endpoints[1].ws.empty());
    QCOMPARE(chain->multicall->toString(), std::string("0xcA11bde05977b3631167028862bE2a173976CA11"));
    QCOMPARE(chain->minPriorityFee, ethereum::Wei(Uint256(1'000'000)));
    QCOMPARE(chain->explorer, std::string("https://example.org"));
}

void TestRegistry::parse_refuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("names");
    const auto row = [](const char *what, const char *field, const QJsonValue &value, const char *names) {
        QTest::newRow(what) << QString::fromLatin1(field) << value << QString::fromLatin1(names);
    };
    const auto endpoint = [](const char *http) {
        return QJsonArray{QJsonObject{{QStringLiteral("http"), QString::fromLatin1(http)}}};
    };
    row("another schema", "schema", 2, "schema: expected an integer from 1 to 1");
    row("chain id 0", "chain_id", 0, "chain_id:");
    row("chain id in text", "chain_id", QStringLiteral("10"), "chain_id:");
    row("chain id with a fraction", "chain_id", 10.5, "chain_id:");
    row("chain id beyond exact doubles", "chain_id", 1e17, "chain_id:");
    row("negative chain id", "chain_id", -10, "chain_id:");
    row("no name", "name", QString(), "name:");
    row("a name that turns the text around", "name", QStringLiteral("Op\u202Etimism"), "name:");
    row("a name with a line break", "name", QStringLiteral("a\nb"), "name:");
    row("spaces around the name", "name", QStringLiteral(" Optimism"), "name:");
    row("short name in capitals", "short_name", QStringLiteral("Optimism"), "short_name:");
    row("short name of digits", "short_name", QStringLiteral("10"), "short_name:");
    row("unknown family", "family", QStringLiteral("zk"), "family: expected one of `ethereum`, `op_stack`");
    row("L1 with a parent", "family", QStringLiteral("ethereum"), "parent_chain_id:");
    row("its own parent", "parent_chain_id", 10, "parent_chain_id:");
    row("testnet as a number", "testnet", 1, "testnet: expected true or false");
    row("unknown lifecycle", "lifecycle", QStringLiteral("dead"), "lifecycle:");
    row("native as text", "native", QStringLiteral("ETH"), "native: expected an object");
    row("unknown field in native", "native",
        QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETH")},
                    {QStringLiteral("name"), QStringLiteral("Ether")},
                    {QStringLiteral("decimals"), 18},
                    {QStringLiteral("logo"), QString()}},
        "native.logo:");
    row("too many decimals", "native",
        QJsonObject{{QStringLiteral("symbol"), QStringLiteral("ETH")},
                    {QStringLiteral("name"), QStringLiteral("Ether")},
                    {QStringLiteral("decimals"), 77}},
        "native.decimals:");
    row("no time between blocks", "block_time_ms", 0, "block_time_ms:");
    row("no endpoint", "endpoints", QJsonArray(), "endpoints:");
    row("endpoint as text", "endpoints", QJsonArray{QStringLiteral("https://example.org")},
        "endpoints[0]: expected an object");
    row("another scheme", "endpoints", endpoint("ftp://example.org"), "endpoints[0].http:");
    row("file", "endpoints", endpoint("file:///etc/passwd"), "endpoints[0].http:");
    row("no host", "endpoints", endpoint("https://"), "endpoints[0].http:");
    row("without TLS", "endpoints", endpoint("http://example.org"), "endpoints[0].http: expected https://");
    row("looks like loopback", "endpoints", endpoint("http://127.0.0.1.example.org"), "endpoints[0].http:");
    row("name and password", "endpoints", endpoint("https://me:pass@example.org"), "endpoints[0].http:");
    row("websocket over http", "endpoints",
        QJsonArray{QJsonObject{{QStringLiteral("http"), QStringLiteral("https://example.org")},
                               {QStringLiteral("ws"), QStringLiteral("https://example.org")}}},
        "endpoints[0].ws:");
    row("multicall without a hash", "multicall3",
        QJsonObject{{QStringLiteral("address"), QStringLiteral("0xcA11bde05977b3631167028862bE2a173976CA11")}},
        "multicall3.code_hash:");
    row("wrong checksum", "wrapped_native", QStringLiteral("0xC02aaA39b223FE8D0A0e5C4F27eAD9083C756Cc3"),
        "wrapped_native:");
    row("short address", "wrapped_native", QStringLiteral("0x42"), "wrapped_native:");
    row("fee as a number", "min_priority_fee_wei", 5, "min_priority_fee_wei:");
    row("fee in hex", "min_priority_fee_wei", QStringLiteral("0x5"), "min_priority_fee_wei:");
    row("explorer that runs code", "explorer", QStringLiteral("javascript:alert(1)"), "explorer:");
    row("unknown field", "rpcUrls", QJsonArray(), "rpcUrls: expected no such field");
}

void TestRegistry::parse_refuses()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QString, names);
    QJsonObject chain = jsonOf(kResources + QStringLiteral("/chains/optimism.json"));
    QVERIFY(Registry::parseChain(QJsonDocument(chain).toJson().toStdString()));
    chain.insert(field, value);
    const auto refused = Registry::parseChain(QJsonDocument(chain).toJson().toStdString());
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY2(QString::fromStdString(refused.error().detail).startsWith(names), refused.error().detail.c_str());
}

void TestRegistry::parse_neverRepeatsAnAddressWithAKey()
{
    QJsonObject chain = jsonOf(kResources + QStringLiteral("/chains/optimism.json"));
    chain.insert(QStringLiteral("endpoints"),
                 QJsonArray{QJsonObject{{QStringLiteral("http"), QStringLiteral("http://example.org/v2/s3cr3tkey")}}});
    const auto refused = Registry::parseChain(QJsonDocument(chain).toJson().toStdString());
    QVERIFY(!refused && refused.error().detail.find("s3cr3tkey") == std::string::npos);
}

void TestRegistry::parse_refusesWhatIsNotJson()
{
    for (const char *text : {"", "[]", "1", "{\"schema\": 1,}", "\xff\xfe{}"}) {
        const auto refused = Registry::parseChain(text);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    }
    QVERIFY(Registry::parseChain("{\n\n  nonsense\n}").error().detail.starts_with("line 3 "));
}

void TestRegistry::load_prefersTheLaterFolder()
{
    write(QStringLiteral("a/chains/x.json"), chainJson(901, QStringLiteral("first")));
    write(QStringLiteral("a/chains/y.json"), chainJson(902, QStringLiteral("other")));
    write(QStringLiteral("b/chains/z.json"), chainJson(901, QStringLiteral("second")));
    const auto registry = load({QStringLiteral("a"), QStringLiteral("b")});
    QVERIFY(registry);
    QCOMPARE(registry->chains().size(), std::size_t(2));
    QCOMPARE(registry->find(ChainId(901))->shortName, std::string("second"));
    QCOMPARE(load({QStringLiteral("b"), QStringLiteral("a")})->find(ChainId(901))->shortName, std::string("first"));
    QCOMPARE(load({QStringLiteral("a"), QStringLiteral("nowhere")}).error().code, ErrorCode::NotFound);
}

void TestRegistry::load_namesTheFileAndTheField()
{
    QJsonObject chain = chainJson(901, QStringLiteral("first"));
    chain.insert(QStringLiteral("block_time_ms"), QStringLiteral("2 s"));
    write(QStringLiteral("a/chains/mine.json"), chain);
    const auto refused = load({QStringLiteral("a")});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidInput);
    QVERIFY(refused.error().detail.find("chains/mine.json: block_time_ms: expected an integer") != std::string::npos);
}

void TestRegistry::load_refusesTwoOfOneName()
{
    write(QStringLiteral("ids/chains/x.json"), chainJson(901, QStringLiteral("first")));
    write(QStringLiteral("ids/chains/y.json"), chainJson(901, QStringLiteral("second")));
    QVERIFY(load({QStringLiteral("ids")}).error().detail.find("chain_id") != std::string::npos);
    write(QStringLiteral("names/chains/x.json"), chainJson(901, QStringLiteral("first")));
    write(QStringLiteral("names/chains/y.json"), chainJson(902, QStringLiteral("first")));
    QVERIFY(load({QStringLiteral("names")}).error().detail.find("short_name") != std::string::npos);
    // A name that is another chain's short name is as ambiguous.
    QJsonObject named = chainJson(903, QStringLiteral("third"));
    named.insert(QStringLiteral("name"), QStringLiteral("Fourth"));
    write(QStringLiteral("mixed/chains/x.json"), named);
    write(QStringLiteral("mixed/chains/y.json"), chainJson(904, QStringLiteral("fourth")));
    QVERIFY(!load({QStringLiteral("mixed")}));
}

void TestRegistry::load_refusesTokens_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("tokens");
    QTest::addColumn<QByteArray>("names");
    const QByteArray usdc =
        R"({"address":"0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85","symbol":"USDC","name":"USD Coin","decimals":6})";
    const QByteArray other =
        R"({"address":"0x4200000000000000000000000000000000000006","symbol":"usdc","name":"Fake","decimals":6})";
    QTest::newRow("fine") << QStringLiteral("901.json") << usdc << QByteArray();
    QTest::newRow("another number in the name") << QStringLiteral("902.json") << usdc << QByteArray("chain_id");
    QTest::newRow("twice the address") << QStringLiteral("901.json") << QByteArray(usdc + ',' + usdc)
                                       << QByteArray("tokens[1].address");
    QTest::newRow("twice the symbol") << QStringLiteral("901.json") << QByteArray(usdc + ',' + other)
                                      << QByteArray("tokens[1].symbol");
    QTest::newRow("another native coin")
        << QStringLiteral("901.json")
        << QByteArray(
               R"({"address":"0x0000000000000000000000000000000000000000","symbol":"ETC","name":"Ether","decimals":18})")
        << QByteArray("native coin");
    QTest::newRow("feed without a heartbeat")
        << QStringLiteral("901.json")
        << QByteArray(usdc).replace("}", R"(,"chainlink":{"proxy":"0x4200000000000000000000000000000000000006"}})")
        << QByteArray("tokens[0].chainlink.heartbeat_seconds");
    QTest::newRow("no heartbeat")
        << QStringLiteral("901.json")
        << QByteArray(usdc).replace(
               "}", R"(,"chainlink":{"proxy":"0x4200000000000000000000000000000000000006","heartbeat_seconds":0}})")
        << QByteArray("tokens[0].chainlink.heartbeat_seconds");
}

void TestRegistry::load_refusesTokens()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, tokens);
    QFETCH(QByteArray, names);
    write(QStringLiteral("a/chains/x.json"), chainJson(901, QStringLiteral("first")));
    write(QStringLiteral("a/chains/y.json"), chainJson(902, QStringLiteral("second")));
    write(QStringLiteral("a/tokens/") + file,
          QJsonDocument::fromJson(R"({"schema":1,"chain_id":901,"tokens":[)" + tokens + "]}").object());
    const auto registry = load({QStringLiteral("a")});
    QCOMPARE(registry.has_value(), names.isEmpty());
    if (!registry)
        QVERIFY2(registry.error().detail.find(names.toStdString()) != std::string::npos,
                 registry.error().detail.c_str());
}

void TestRegistry::named_findsByIdAndName()
{
    const Registry registry = shipped();
    for (const char *name : {"10", "optimism", "OPTIMISM", "OP Mainnet", "op mainnet"})
        QCOMPARE(registry.named(name).value()->id, ChainId(10));
    for (const char *name : {"", "11", "opti", "10x", " 10"})
        QCOMPARE(registry.named(name).error().code, ErrorCode::NotFound);
    QVERIFY(registry.named("nowhere").error().detail.find("ethereum, optimism") != std::string::npos);
}

void TestRegistry::tokenNamed_findsBySymbolAndAddress()
{
    const Registry registry = shipped();
    const auto usdc = Address::parse("0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85").value();
    for (const char *name :
         {"USDC", "usdc", "0x0b2C639c533813f4Aa9D7837CAf62653d097Ff85", "0x0b2c639c533813f4aa9d7837caf62653d097ff85"})
        QCOMPARE(registry.tokenNamed(ChainId(10), name).value()->info.id.address, usdc);
    QVERIFY(registry.tokenNamed(ChainId(10), "eth").value()->info.id.isNative());
    QVERIFY(registry.tokenNamed(ChainId(10), "DAI").error().detail.find("ETH, USDC, WETH") != std::string::npos);
    QCOMPARE(registry.token({ChainId(10), usdc})->info.symbol, std::string("USDC"));
    QVERIFY(!registry.token({ChainId(1), usdc}));
}

QTEST_GUILESS_MAIN(TestRegistry)
#include "tst_registry.moc"
