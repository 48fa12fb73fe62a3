// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/l2_transaction.h"
#include "ethereum/rlp.h"

#include <QTest>

#include <functional>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

// The first transaction of a block of Optimism Goerli: the attributes of its layer 1 block, before Regolith.
constexpr std::string_view kDeposit = "7ef9015aa044bae9d41b8380d781187b426c6fe43df5fb2fb57bd4466ef6a701e1f01e015694dead"
                                      "deaddeaddeaddeaddeaddeaddeaddead0001"
                                      "94420000000000000000000000000000000000001580808408f0d18001b90104015d8eb900000000"
                                      "000000000000000000000000000000000000"
                                      "000000000000008057650000000000000000000000000000000000000000000000000000000063d9"
                                      "6d10000000000000000000000000000000000"
                                      "000000000000000000000000009f35273d89754a1e0387b89520d989d3be9c37c1f32495a88faf1e"
                                      "a05c61121ab0d19000000000000000000000"
                                      "00000000000000000000000000000000000000000010000000000000000000000002d679b567db61"
                                      "87c0c8323fa982cfb88b74dbcc7000000000"
                                      "00000000000000000000000000000000000000000000000000008340000000000000000000000000"
                                      "0000000000000000000000000000000000f42"
                                      "40";

// Made with zksync-ethers 6.21.1 for the key of 32 bytes 0x46: serializeEip712() and eip712TxHash().
constexpr std::string_view kZkSigned = "71f90130078405f5e100840ee6b280830f424094353535353535353535353535353535353535353"
                                       "5880de0b6b3a764000083abcdef01a0549655"
                                       "ba9e57d6249c7378a28238cfff66436f5b847c7ce2739400aad2c41449a07affcbe74b285541ac5"
                                       "373ec42140d786c8572f7c28afcc6eaea6b64"
                                       "e75b0f61820144949d8a62f656a8d1615c1294fd71e9cfb3e4855a4f82c350f883a001010101010"
                                       "1010101010101010101010101010101010101"
                                       "0101010101010101b86002020202020202020202020202020202020202020202020202020202020"
                                       "2020202020202020202020202020202020202"
                                       "0202020202020202020202020202020202020202020202020202020202020202020202020202020"
                                       "2020202020202020280da9422222222222222"
                                       "22222222222222222222222222848c5a3445";
constexpr std::string_view kZkCustom = "71f896078405f5e100840ee6b280830f42409435353535353535353535353535353535353535358"
                                       "80de0b6b3a764000083abcdef820144808082"
                                       "0144949d8a62f656a8d1615c1294fd71e9cfb3e4855a4f820320c0b841e0253069bccf33ba93116"
                                       "e95cee1c647940f401ff86c3d8961e49ba21c"
                                       "193b4e1fc63f6d18f509d1a94e9ed08640312e5b94c3b5f7fa58987fcb1e8ef9f8e4851cc0";

Bytes bytesOf(std::string_view hex) { return *parseHex(hex); }

rlp::Items itemsOf(std::string_view hex)
{
    const Bytes raw = bytesOf(hex);
    return *rlp::decode(BytesView(raw).subspan(1))->items();
}

Bytes rawOf(std::uint8_t type, rlp::Items items)
{
    Bytes raw{type};
    append(raw, rlp::encode({std::move(items)}));
    return raw;
}

rlp::Item bytes(Bytes value) { return {std::move(value)}; }
rlp::Item list(rlp::Items items = {}) { return {std::move(items)}; }

} // namespace

class TestL2Transaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deposit_readsTheAttributesOfABlock();
    void deposit_refusesInvalidForms();
    void zkSync_ofAnotherImplementation();
    void zkSync_withTheSignatureAsTheAccountsOwn();
    void zkSync_refusesInvalidForms();
    void both_refuseEveryCut();
};

void TestL2Transaction::deposit_readsTheAttributesOfABlock()
{
    const auto deposit = OpDeposit::parse(bytesOf(kDeposit));
    QVERIFY(deposit);
    QCOMPARE(deposit->sourceHash.toString(),
             std::string("0x44bae9d41b8380d781187b426c6fe43df5fb2fb57bd4466ef6a701e1f01e0156"));
    QCOMPARE(deposit->from.toLowerHex(), std::string("0xdeaddeaddeaddeaddeaddeaddeaddeaddead0001"));
    QCOMPARE(deposit->to->toLowerHex(), std::string("0x4200000000000000000000000000000000000015"));
    QCOMPARE(deposit->gasLimit, Gas(150'000'000));
    QVERIFY(deposit->isSystem && deposit->mint.value().isZero() && deposit->value.value().isZero());
    QCOMPARE(deposit->data.size(), std::size_t{260});
    QCOMPARE(toHex(deposit->serialize()), std::string(kDeposit));
    // Keccak-256 of the bytes above, by ethers.
    QCOMPARE(deposit->hash().toString(),
             std::string("0xef8cc21bdbab8d2b60b054460768b1db67c8906b6a2bdf9bc287b3654326fc76"));
}

void TestL2Transaction::deposit_refusesInvalidForms()
{
    const std::pair<std::size_t, rlp::Item> changes[] = {
        {0, bytes(Bytes(31, 1))}, {1, bytes({})},          {2, bytes(Bytes(19, 1))}, {3, bytes(Bytes(33, 1))},
        {4, bytes({0x00})},       {5, bytes(Bytes(9, 1))}, {6, bytes({0x02})},       {7, list()}};
    for (const auto &[at, item] : changes) {
        rlp::Items items = itemsOf(kDeposit);
        items[at] = item;
        QVERIFY2(!OpDeposit::parse(rawOf(OpDeposit::kType, items)), std::to_string(at).c_str());
    }
    rlp::Items more = itemsOf(kDeposit);
    more.push_back(bytes({}));
    QVERIFY(!OpDeposit::parse(rawOf(OpDeposit::kType, more)));
    QVERIFY(!OpDeposit::parse(rawOf(ZkSyncTransaction::kType, itemsOf(kDeposit))));
}

void TestL2Transaction::zkSync_ofAnotherImplementation()
{
    const auto transaction = ZkSyncTransaction::parse(bytesOf(kZkSigned));
    QVERIFY(transaction);
    QCOMPARE(transaction->chainId, ChainId(324));
    QCOMPARE(transaction->gasPerPubdata, Uint256(50'000));
    QCOMPARE(transaction->factoryDeps.size(), std::size_t{2});
    QCOMPARE(toHex(transaction->paymaster->input), std::string("8c5a3445"));
    QCOMPARE(toHex(transaction->serialize()), std::string(kZkSigned));
    QCOMPARE(transaction->signingHash().toString(),
             std::string("0x937f868220d57ada35854cdbed03d5bcdc54473d7579c33b191cfb28cc6bec88"));
    QCOMPARE(transaction->hash().toString(),
             std::string("0x7418fd682c7dfd3cca8b4c2516a727af4df58c0de07191171f94cf6e5da944d1"));
    QCOMPARE(transaction->from.toString(), std::string("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
    QCOMPARE(*transaction->recovered(), transaction->from);
}

void TestL2Transaction::zkSync_withTheSignatureAsTheAccountsOwn()
{
    const auto transaction = ZkSyncTransaction::parse(bytesOf(kZkCustom));
    QVERIFY(transaction);
    QVERIFY(!transaction->signature && !transaction->paymaster);
    QCOMPARE(toHex(transaction->serialize()), std::string(kZkCustom));
    QCOMPARE(transaction->signingHash().toString(),
             std::string("0xa6aacc933f5721c4084f4428c2a2a450bba65b9002bf3049c804a16f75c6c7c6"));
    QCOMPARE(transaction->hash().toString(),
             std::string("0x48219f03bbd08032c9106ca2fd8c44eed70247ac66aeff73c92cd8c9e08677bd"));
    QCOMPARE(*transaction->recovered(), transaction->from);
    // A contract's signature may be anything; nobody can be recovered from it.
    rlp::Items items = itemsOf(kZkCustom);
    items[14] = bytes({0x01});
    QVERIFY(!ZkSyncTransaction::parse(rawOf(ZkSyncTransaction::kType, items))->recovered());
}

void TestL2Transaction::zkSync_refusesInvalidForms()
{
    const auto refused = [](std::string_view of, std::size_t at, rlp::Item item) {
        rlp::Items items = itemsOf(of);
        items[at] = std::move(item);
        return !ZkSyncTransaction::parse(rawOf(ZkSyncTransaction::kType, items));
    };
    const std::pair<std::size_t, rlp::Item> changes[] = {{0, bytes(Bytes(8, 0xFF))}, // the nonce 2^64 - 1
                                                         {1, bytes(Bytes(5, 0xFF))}, // a priority fee above the maximum
                                                         {3, bytes(Bytes(9, 1))},    // a gas limit of 72 bits
                                                         {4, bytes(Bytes(21, 1))},   //
                                                         {7, bytes({0x1B})},         // v 27
                                                         {8, bytes({})},             // r 0 with an s
                                                         {9, bytes(Bytes(32, 0xFF))},       // s above n / 2
                                                         {10, bytes(Bytes(9, 1))},          // a chain id of 72 bits
                                                         {11, bytes({})},                   // no sender
                                                         {13, list({bytes(Bytes(64, 1))})}, // an even number of words
                                                         {13, list({bytes(Bytes(33, 1))})}, //
                                                         {13, list({list()})},              //
                                                         {14, bytes({0x01})},               // a second signature
                                                         {15, list({bytes(Bytes(20, 1))})}, // a paymaster without input
                                                         {15, list({bytes(Bytes(19, 1)), bytes({})})}};
    for (const auto &[at, item] : changes)
        QVERIFY2(refused(kZkSigned, at, item), std::to_string(at).c_str());
    QVERIFY(refused(kZkCustom, 7, bytes({0x01}))); // another chain than field 10 names
    QVERIFY(refused(kZkCustom, 14, bytes({})));    // no signature at all
    QVERIFY(!ZkSyncTransaction::parse(rawOf(OpDeposit::kType, itemsOf(kZkSigned))));
}

void TestL2Transaction::both_refuseEveryCut()
{
    for (const std::string_view hex : {kDeposit, kZkSigned, kZkCustom}) {
        Bytes raw = bytesOf(hex);
        for (std::size_t size = 0; size < raw.size(); ++size) {
            QVERIFY(!OpDeposit::parse(BytesView(raw).first(size)));
            QVERIFY(!ZkSyncTransaction::parse(BytesView(raw).first(size)));
        }
        raw.push_back(0);
        QVERIFY(!OpDeposit::parse(raw) && !ZkSyncTransaction::parse(raw));
    }
}

QTEST_APPLESS_MAIN(TestL2Transaction)
#include "tst_l2_transaction.moc"
