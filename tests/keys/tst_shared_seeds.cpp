// SPDX-License-Identifier: GPL-3.0-or-later
//
// Wallets that come in as shares of SLIP-39 and go out as such, for the keys in this process and behind a channel.
#include "development_words.h"
#include "fixtures.h"
#include "keys/slip39_share.h"
#include "served_keys.h"

#include <QTest>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::keys::test;
using ethereum::Address;
using keys::DerivationPath;

namespace {

std::vector<Secret> sharesOf(std::initializer_list<std::string_view> words)
{
    std::vector<Secret> shares;
    for (const std::string_view share : words)
        shares.push_back(secretOf(share));
    return shares;
}

const keys::slip39::Scheme kTwoOfThree{1, {{2, 3}}, true, 0};

std::vector<Secret> twoOf(const keys::slip39::Groups &groups)
{
    std::vector<Secret> shares;
    shares.push_back(groups.front()[2].clone());
    shares.push_back(groups.front()[0].clone());
    return shares;
}

std::size_t wordsIn(const Secret &share)
{
    return static_cast<std::size_t>(1 + std::count(share.text().begin(), share.text().end(), ' '));
}

} // namespace

class TestSharedSeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data();
    void init();
    void cleanup() { m_service.reset(); }
    void importShares_findTheAccounts();
    void importShares_refuseWhatTakesTooLong();
    void splitSeed_sharesAreTheSameAccounts();
    void splitSeed_ofSharesIsAsLongAsTheyWere();
    void splitSeed_refuses();

private:
    ManualClock m_clock{UnixTime{}};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<keys::KeyService> m_service;
    std::unique_ptr<ServedKeys> m_served;
    keys::SealedKey m_mnemonic;
};

void TestSharedSeeds::initTestCase_data()
{
    QTest::addColumn<bool>("isRemote");
    QTest::newRow("local") << false;
    QTest::newRow("remote") << true;
}

// An open vault that holds the well-known words.
void TestSharedSeeds::init()
{
    QFETCH_GLOBAL(const bool, isRemote);
    m_service.reset();
    m_served = std::make_unique<ServedKeys>(m_clock, m_entropy);
    if (isRemote)
        m_service = std::make_unique<keys::RemoteKeyService>(m_clock, [this] { return m_served->connect(); });
    else
        m_service = std::make_unique<keys::LocalKeyService>(m_clock, m_entropy);
    QVERIFY(m_service->createVault(secretOf("password"), kCheap));
    const auto imported = m_service->importMnemonic("seed", secretOf(kWords), Secret());
    QVERIFY(imported);
    m_mnemonic = imported->sealed;
    QVERIFY(m_service->setPolicy({}));
}

/// Case 4 of SLIP-39's vectors; the addresses are what ethers derives of its extended key.
void TestSharedSeeds::importShares_findTheAccounts()
{
    const auto shares = [] {
        return sharesOf({"shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist "
                         "rescue view short owner flip making coding armed",
                         "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip twice "
                         "unkind craft early superior advocate guest smoking"});
    };
    const auto imported = m_service->importShares("id", shares(), secretOf("TREZOR"));
    QVERIFY(imported && imported->sealed.kind == keys::KeyKind::Seed);
    QCOMPARE(imported->address, addressOf("0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf"));
    const auto found = m_service->addresses(imported->sealed, DerivationPath::ethereumAccounts(), 1, 1);
    QCOMPARE(found->front().address, addressOf("0x85446318cc577c5E2D3a20c26b04C269C5777365"));
    QCOMPARE(m_service->reveal(imported->sealed, secretOf("password"))->text(), "0xb43ceb7e57a0ea8766221624d01b0864");
    QVERIFY(m_service->importShares("id", shares(), Secret())->address != imported->address);
    auto few = shares();
    few.pop_back();
    QCOMPARE(m_service->importShares("id", std::move(few), Secret()).error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_service->importShares("id", {}, Secret()).error().code, ErrorCode::InvalidInput);
    const auto path = DerivationPath::ethereumAccounts().child(0);
    QVERIFY(m_service->sign({imported->sealed, path, imported->address}, keys::MessageRequest{Bytes{1}}));
    m_service->lock();
    QCOMPARE(m_service->importShares("id", shares(), Secret()).error().code, ErrorCode::Locked);
}

/// Shares that would keep the keys busy for minutes are somebody's who wants that.
void TestSharedSeeds::importShares_refuseWhatTakesTooLong()
{
    std::vector<Secret> shares;
    shares.push_back(keys::slip39::wordsOf({1, true, 11, 0, 1, 1, 0, 1, Secret(16)}));
    QCOMPARE(m_service->importShares("id", std::move(shares), Secret()).error().code, ErrorCode::Unsupported);
}

/// The seeds are BIP-39's, by ethers: Mnemonic.fromPhrase(kWords, passphrase).computeSeed().
void TestSharedSeeds::splitSeed_sharesAreTheSameAccounts()
{
    const auto made = m_service->splitSeed(m_mnemonic, secretOf("password"), secretOf("p"), kTwoOfThree);
    QVERIFY2(made, made ? "" : made.error().detail.c_str());
    QCOMPARE(made->size(), std::size_t{1});
    QCOMPARE(made->front().size(), std::size_t{3});
    QCOMPARE(wordsIn(made->front()[0]), std::size_t{59}); // 4 of the head, 512 bits in 52, 3 of the checksum
    QCOMPARE(toHex(keys::slip39::combine(twoOf(*made), secretOf("p"))->view()),
             std::string("9dfc3c64c2f8bede1533b6a79f8570e5943e0b8fd1cf77107adf7b72cef42185d564a3aee24cab43f80e3c4538087"
                         "d70fc824eabbad596a23c97b6ee8322ccc0"));
    const auto back = m_service->importShares("back", twoOf(*made), secretOf("p"));
    QCOMPARE(back->address, addressOf(kFirst));
    QCOMPARE(m_service->addresses(back->sealed, DerivationPath::ethereumAccounts(), 1, 1)->front().address,
             addressOf(kSecond));

    // The passphrase of the words is in their shares.
    const auto hidden = m_service->importMnemonic("hidden", secretOf(kWords), secretOf("hidden"));
    const auto shares = m_service->splitSeed(hidden->sealed, secretOf("password"), Secret(), kTwoOfThree);
    QCOMPARE(toHex(keys::slip39::combine(twoOf(*shares), Secret())->view()),
             std::string("59419f661f5091e626f0791c4ccac46907d936032b372a9f1efa7b56793e8213a9cbc6d48beb50c69a5765e3f5c04"
                         "7255788492c87493bc38907a85fc29655ef"));
    QCOMPARE(m_service->importShares("again", twoOf(*shares), Secret())->address, hidden->address);
}

void TestSharedSeeds::splitSeed_ofSharesIsAsLongAsTheyWere()
{
    const auto first = m_service->importShares( // case 1 of SLIP-39's vectors, of 20 words
        "first",
        sharesOf({"duckling enlarge academic academic agency result length solution fridge kidney coal piece deal "
                  "husband erode duke ajar critical decision keyboard"}),
        secretOf("TREZOR"));
    const auto made =
        m_service->splitSeed(first->sealed, secretOf("password"), Secret(), {2, {{1, 1}, {2, 2}}, true, 1});
    QCOMPARE(made->size(), std::size_t{2});
    std::vector<Secret> all;
    for (const auto &group : *made)
        for (const Secret &share : group) {
            QCOMPARE(wordsIn(share), std::size_t{20});
            all.push_back(share.clone());
        }
    QCOMPARE(toHex(keys::slip39::combine(all, Secret())->view()), std::string("bb54aac4b89dc868ba37d9cc21b2cece"));
    QCOMPARE(m_service->importShares("second", std::move(all), Secret())->address, first->address);
}

void TestSharedSeeds::splitSeed_refuses()
{
    const auto codeOf = [this](keys::SealedKey key, std::string_view password, std::string_view passphrase,
                               keys::slip39::Scheme scheme) {
        const auto made =
            m_service->splitSeed(std::move(key), secretOf(password), secretOf(passphrase), std::move(scheme));
        return made ? ErrorCode::Internal : made.error().code;
    };
    const auto key = m_service->importPrivateKey("key", secretOf(kFirstKey));
    QCOMPARE(codeOf(m_mnemonic, "wrong", "", kTwoOfThree), ErrorCode::WrongPassword);
    QCOMPARE(codeOf(key->sealed, "password", "", kTwoOfThree), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(m_mnemonic, "password", "caf\xC3\xA9", kTwoOfThree), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(m_mnemonic, "password", "", {1, {}, true, 0}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(m_mnemonic, "password", "", {2, {{2, 3}}, true, 0}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(m_mnemonic, "password", "", {1, {{4, 3}}, true, 0}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(m_mnemonic, "password", "", {1, {{2, 17}}, true, 0}), ErrorCode::InvalidInput);
    QCOMPARE(codeOf(m_mnemonic, "password", "", {1, std::vector<keys::slip39::Group>(17), true, 0}),
             ErrorCode::InvalidInput);
    // importShares() would not take them back
    QCOMPARE(codeOf(m_mnemonic, "password", "", {1, {{2, 3}}, true, 11}), ErrorCode::InvalidInput);
    m_service->lock();
    QCOMPARE(codeOf(m_mnemonic, "password", "", kTwoOfThree), ErrorCode::Locked);
}

QTEST_APPLESS_MAIN(TestSharedSeeds)
#include "tst_shared_seeds.moc"
