// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/network_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::wallet;

namespace {

constexpr ethereum::ChainId kLocalOptimism{901};
constexpr ethereum::ChainId kEthereum{1};

template <typename T> bool failsWith(const Result<T> &result, ErrorCode code)
{
    if (!result && result.error().code != code)
        qWarning("%s", result.error().detail.c_str());
    return !result && result.error().code == code;
}

std::vector<std::string> addresses(const chains::ChainSpec &chain)
{
    std::vector<std::string> all;
    for (const chains::EndpointSpec &endpoint : chain.endpoints)
        all.push_back(endpoint.http);
    return all;
}

} // namespace

class TestNetworkFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void next_isTheLocalNetworkAtFirst()
    {
        const auto registry = files().next().value();
        QCOMPARE(registry.chains().size(), std::size_t{3});
        QVERIFY(registry.find(kLocalOptimism) != nullptr);
    }

    void next_isWhatThePersonAdded()
    {
        QCOMPARE(files().addShipped(kEthereum)->name, std::string("Ethereum"));
        const auto registry = files().next().value();
        QCOMPARE(registry.chains().size(), std::size_t{1});
        QVERIFY(registry.tokens(kEthereum).size() > 1); // the shipped list came along
    }

    void addable_leavesOutWhatIsThere()
    {
        const std::size_t before = files().addable()->size();
        QVERIFY(files().addShipped(kEthereum));
        const auto after = files().addable().value();
        QCOMPARE(after.size(), before - 1);
        for (const chains::ChainSpec &chain : after)
            QVERIFY(chain.id != kEthereum);
    }

    void add_refusesWhatWouldKeepTheProgramFromStarting()
    {
        // Another chain by a name that is taken among the networks that were said at the start.
        NetworkFiles::Folders folders = files().folders();
        folders.said = {folders.shipped / "local"};
        const NetworkFiles said(folders);
        auto stranger = *said.next()->find(kLocalOptimism);
        stranger.id = ethereum::ChainId(77);
        const auto file = write("stranger.json", chains::Registry::chainText(stranger));
        QVERIFY(failsWith(said.add(file), ErrorCode::InvalidInput));
        QVERIFY(said.next());
        QVERIFY(!QFile::exists(own("77.json")));
    }

    void add_refusesNoFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no json") << QByteArray("#!/bin/sh");
        QTest::newRow("another object") << QByteArray("{\"schema\": 1}");
        QTest::newRow("too large") << QByteArray(2 << 20, ' ');
    }
    void add_refusesNoFile()
    {
        QFETCH(QByteArray, content);
        QVERIFY(failsWith(files().add(write("bad.json", content.toStdString())), ErrorCode::InvalidInput));
        QVERIFY(failsWith(files().add(m_folder->path().toStdString()), ErrorCode::NotFound));
        QVERIFY(failsWith(files().add("/nowhere/at/all.json"), ErrorCode::NotFound));
    }

    void setEndpoints_keepsTheirOrderAndTheRestOfTheChain()
    {
        const chains::ChainSpec before = *files().next()->find(kLocalOptimism);
        std::vector<chains::EndpointSpec> endpoints{{"https://mine.example/v1/key", "wss://mine.example/v1/key"}};
        endpoints.insert(endpoints.end(), before.endpoints.begin(), before.endpoints.end());
        QVERIFY(files().setEndpoints(kLocalOptimism, endpoints));
        const auto registry = files().next().value();
        QCOMPARE(registry.chains().size(), std::size_t{3}); // the other local chains are still there
        const chains::ChainSpec after = *registry.find(kLocalOptimism);
        QCOMPARE(after.endpoints, endpoints);
        QCOMPARE(after.name, before.name);
        QCOMPARE(after.parent, before.parent);
        QCOMPARE(after.native, before.native);
        QCOMPARE(after.multicall, before.multicall);
        QCOMPARE(after.multicallCodeHash, before.multicallCodeHash);
        QCOMPARE(after.wrappedNative, before.wrappedNative);
        QCOMPARE(after.minPriorityFee, before.minPriorityFee);
        QVERIFY(registry.tokens(kLocalOptimism).size() > 1);
    }

    void setEndpoints_refuses_data()
    {
        QTest::addColumn<QStringList>("addresses");
        const auto row = [](const char *name, const QStringList &list) { QTest::newRow(name) << list; };
        row("none at all", {});
        row("plain http beyond this machine", {QStringLiteral("http://node.example/")});
        row("a name that looks like this machine", {QStringLiteral("http://localhost.example/")});
        row("a password in it", {QStringLiteral("https://user:word@node.example/")});
        row("another scheme", {QStringLiteral("file:///etc/passwd")});
        row("no address", {QStringLiteral("node.example")});
        row("twice", {QStringLiteral("https://a.example/"), QStringLiteral("https://a.example/")});
    }
    void setEndpoints_refuses()
    {
        QFETCH(QStringList, addresses);
        std::vector<chains::EndpointSpec> endpoints;
        for (const QString &address : addresses)
            endpoints.push_back({address.toStdString(), {}});
        QVERIFY(failsWith(files().setEndpoints(kLocalOptimism, endpoints), ErrorCode::InvalidInput));
        QVERIFY(!QFile::exists(own("901.json")));
    }

    void setEndpoints_takesPlainHttpOnThisMachine()
    {
        QVERIFY(files().setEndpoints(kLocalOptimism, {{"http://127.0.0.1:9545", {}}}));
        QCOMPARE(::addresses(*files().next()->find(kLocalOptimism)),
                 (std::vector<std::string>{"http://127.0.0.1:9545"}));
    }

    void setEndpoints_ofNoChain()
    {
        QVERIFY(
            failsWith(files().setEndpoints(ethereum::ChainId(4242), {{"https://a.example", {}}}), ErrorCode::NotFound));
    }

    void chainText_isTheSameChainForEachShippedFile()
    {
        for (const char *folder : {"chains", "local/chains"}) {
            const QDir dir(QStringLiteral(SHEAF_SOURCE_DIR "/resources/") + QLatin1String(folder));
            for (const QFileInfo &entry : dir.entryInfoList({QStringLiteral("*.json")})) {
                QFile file(entry.filePath());
                QVERIFY(file.open(QIODevice::ReadOnly));
                const auto chain = chains::Registry::parseChain(file.readAll().toStdString()).value();
                const std::string text = chains::Registry::chainText(chain);
                const auto again = chains::Registry::parseChain(text);
                QVERIFY2(again, qPrintable(entry.fileName()));
                QCOMPARE(chains::Registry::chainText(*again), text);
                QCOMPARE(again->family, chain.family);
                QCOMPARE(again->lifecycle, chain.lifecycle);
                QCOMPARE(again->testnet, chain.testnet);
                QCOMPARE(again->blockTimeMs, chain.blockTimeMs);
                QCOMPARE(again->explorer, chain.explorer);
                QCOMPARE(again->endpoints, chain.endpoints);
            }
        }
    }

private:
    NetworkFiles files() const
    {
        return NetworkFiles({{},
                             m_folder->filePath(QStringLiteral("own")).toStdString(),
                             std::filesystem::path(SHEAF_SOURCE_DIR "/resources")});
    }

    QString own(const char *name) const
    {
        return m_folder->filePath(QStringLiteral("own/chains/") + QLatin1String(name));
    }

    std::filesystem::path write(const char *name, const std::string &content) const
    {
        QFile file(m_folder->filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(QByteArray::fromStdString(content));
        return file.fileName().toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestNetworkFiles)
#include "tst_network_files.moc"
