// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/signature.h"
#include "ethereum/transaction.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

Secret keyOf(std::uint8_t byte) { return Secret::copyOf(Bytes(32, byte)); }

Address addressOf(std::uint8_t byte)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes.fill(byte);
    return Address(bytes);
}

SignedTransaction signedBy(const Secret &key, const Transaction &transaction)
{
    return {transaction, *signatureFrom(*crypto::sign(key, transaction.signingHash().bytes()))};
}

Uint256 hex(std::string_view text) { return *Uint256::fromHex(text); }

/// The example of EIP-155.
LegacyTransaction eip155Example()
{
    LegacyTransaction out;
    out.nonce = Nonce(9);
    out.gasPrice = Wei(20'000'000'000);
    out.gasLimit = Gas(21'000);
    out.to = addressOf(0x35);
    out.value = Wei(1'000'000'000'000'000'000);
    out.chainId = ChainId(1);
    return out;
}

Eip7702Transaction eip7702Example()
{
    Eip7702Transaction out;
    out.chainId = ChainId(1);
    out.nonce = Nonce(9);
    out.maxPriorityFeePerGas = Wei(1'000'000'000);
    out.maxFeePerGas = Wei(20'000'000'000);
    out.gasLimit = Gas(100'000);
    out.to = addressOf(0x35);
    out.value = Wei(1);
    out.data = {0xAB, 0xCD, 0xEF};
    std::array<std::uint8_t, 32> key{};
    key.fill(0x01);
    out.accessList = {{addressOf(0x22), {Hash(key)}}};
    out.authorizationList = {{1,
                              addressOf(0x11),
                              Nonce(7),
                              {hex("0xab3486de206610fdfe8092f02bf2ccd7b295acb90047b89eb32860cdc6e944c8"),
                               hex("0x662d77f0c8c8851fd7958d076f154b258516585e553e5890c7e4c66eb4e73760"), 0}},
                             {0,
                              Address(),
                              Nonce(0),
                              {hex("0xaaeff8135c1e5cc4deb5f2bdc916a7b2c91a77782cf5afe8e2cb05ecf3ac3047"),
                               hex("0x0f6cc8e6a03dff27333df7cf6f999219d78833184708edff5cd894c7cd10086a"), 1}}};
    return out;
}

// Made with ethers 6.15.0 from the fields above; the accounts' keys are 0x46 and 0x47 repeated.
constexpr std::string_view kEip7702Raw = "04f901620109843b9aca008504a817c800830186a094353535353535353535353535353535353"
                                         "53535350183abcdeff838f79422222222222222"
                                         "22222222222222222222222222e1a001010101010101010101010101010101010101010101010"
                                         "10101010101010101f8b8f85a01941111111111"
                                         "1111111111111111111111111111110780a0ab3486de206610fdfe8092f02bf2ccd7b295acb90"
                                         "047b89eb32860cdc6e944c8a0662d77f0c8c885"
                                         "1fd7958d076f154b258516585e553e5890c7e4c66eb4e73760f85a80940000000000000000000"
                                         "0000000000000000000008001a0aaeff8135c1e"
                                         "5cc4deb5f2bdc916a7b2c91a77782cf5afe8e2cb05ecf3ac3047a00f6cc8e6a03dff27333df7c"
                                         "f6f999219d78833184708edff5cd894c7cd1008"
                                         "6a01a0dcf033793eb2570e5ab827f501edb4faa9e636ce5b0dd32409bc9db782bbbd5fa035a02"
                                         "e005009dbd01670830ceef8bfcc34bcb7761a7b"
                                         "32616c44672bdb8cddfa";

Eip4844Transaction eip4844Example()
{
    Eip4844Transaction out;
    const Eip7702Transaction like = eip7702Example();
    static_cast<TransactionCommon &>(out) = like;
    out.chainId = like.chainId;
    out.maxPriorityFeePerGas = like.maxPriorityFeePerGas;
    out.maxFeePerGas = like.maxFeePerGas;
    out.accessList = like.accessList;
    out.maxFeePerBlobGas = Wei(3'000'000'000);
    for (const std::uint8_t fill : {std::uint8_t{0xAA}, std::uint8_t{0xBB}}) {
        std::array<std::uint8_t, 32> hash{};
        hash.fill(fill);
        hash[0] = kBlobHashVersion;
        out.blobVersionedHashes.emplace_back(hash);
    }
    return out;
}

// Made with ethers 6.17.0 from the fields above; the key is 0x46 repeated.
constexpr std::string_view kEip4844Raw =
    "03f8f10109843b9aca008504a817c800830186a09435353535353535353535353535353535353535350183abcdeff838f794222222222222"
    "2222222222222222222222222222e1a0010101010101010101010101010101010101010101010101010101010101010184b2d05e00f842a0"
    "01aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa001bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
    "bbbbbbbbbbbbbbbbbb01a0b3aec2590cf421e7e5f141e1dfdeef54be4229dad810952b6b11aaa8e5fdc2e9a02d0e22f3a62d0e0ab5ef34dd"
    "31e94de279ca79519aa6f8eceb218be7ae28841b";

} // namespace

class TestTransaction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void legacy_ofEip155();
    void legacy_withoutAChainId();
    void legacy_ofTheLargestChainId();
    void eip4844_ofAnotherImplementation();
    void eip7702_ofAnotherImplementation();
    void eip7702_authorities();
    void eip7702_keepsAnAuthorizationThatNobodySigned();
    void sender_refusesTheHighS();
    void accessors_readEveryType();
};

void TestTransaction::legacy_ofEip155()
{
    const Transaction transaction = eip155Example();
    QCOMPARE(toHex(transaction.unsignedPayload()),
             std::string("ec098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a764000080018080"));
    QCOMPARE(transaction.signingHash().toString(),
             std::string("0xdaf5a779ae972f972197303d7b574746c7ef83eadac0f2791ad23db92e4c8e53"));
    const SignedTransaction done = signedBy(keyOf(0x46), transaction);
    QCOMPARE(done.v(), Uint256(37));
    QCOMPARE(toHex(done.serialize()),
             std::string("f86c098504a817c800825208943535353535353535353535353535353535353535880de0b6b3a76400008025"
                         "a028ef61340bd939bc2195fe537567866003e1a15d3c71ff63e1590620aa636276"
                         "a067cbe9d8997f761aecb703304b3800ccf555c9f3dc64214b297fb1966a3b6d83"));
    QCOMPARE(*SignedTransaction::parse(done.serialize()), done);
    QCOMPARE(done.sender()->toString(), std::string("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
}

void TestTransaction::legacy_withoutAChainId()
{
    LegacyTransaction fields = eip155Example();
    fields.chainId = ChainId();
    fields.to = std::nullopt;
    const SignedTransaction done = signedBy(keyOf(0x46), fields);
    QVERIFY(done.v() == Uint256(27) || done.v() == Uint256(28));
    // Six fields, without the triple: 1 + 6 + 3 + 1 + 9 + 1 bytes.
    QCOMPARE(toHex(done.transaction().unsignedPayload()), std::string("d5098504a817c80082520880880de0b6b3a764000080"));
    QCOMPARE(*SignedTransaction::parse(done.serialize()), done);
    QCOMPARE(done.sender()->toString(), std::string("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
}

void TestTransaction::legacy_ofTheLargestChainId()
{
    // Made with ethers 6.15.0; v is 35 + 2 × (2^64 - 1) = 2^65 + 33.
    LegacyTransaction fields;
    fields.chainId = ChainId(~0ULL);
    fields.gasPrice = Wei(1);
    fields.gasLimit = Gas(21'000);
    fields.to = addressOf(0x35);
    const SignedTransaction done = signedBy(keyOf(0x46), fields);
    QCOMPARE(done.v(), hex("0x20000000000000021"));
    QCOMPARE(toHex(done.serialize()),
             std::string("f8688001825208943535353535353535353535353535353535353535808089020000000000000021"
                         "a03f248613d4632ef0e0c84400e58701ea6db62b0d40305ee2314d69dad7f6f70d"
                         "a013b0c6e98867e3badd8b4d0442805689eb3dfca2ca106c88512be416e1ef18a9"));
    QCOMPARE(done.hash().toString(), std::string("0xbe6311c5b476a96dd358e6cb09b79a6422f2f1e29ef0091028741d18f15bd79f"));
    QCOMPARE(*SignedTransaction::parse(done.serialize()), done);
}

void TestTransaction::eip4844_ofAnotherImplementation()
{
    const SignedTransaction done = signedBy(keyOf(0x46), eip4844Example());
    QCOMPARE(toHex(done.serialize()), std::string(kEip4844Raw));
    QCOMPARE(done.transaction().signingHash().toString(),
             std::string("0x21dd23f436f22aec7d45b5df910e22d47441292ce954a8651b5958da9ae85423"));
    QCOMPARE(done.hash().toString(), std::string("0x969d11391956db4a5ade7e5ea1b8a5844fc3ca02583d9ff2baca202625b557dc"));
    QCOMPARE(*SignedTransaction::parse(done.serialize()), done);
    QCOMPARE(done.sender()->toString(), std::string("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
}

void TestTransaction::eip7702_ofAnotherImplementation()
{
    const SignedTransaction done = signedBy(keyOf(0x46), eip7702Example());
    QCOMPARE(toHex(done.serialize()), std::string(kEip7702Raw));
    QCOMPARE(done.hash().toString(), std::string("0x580d30733e073d5ee3667ea0bf5cb9535987a8c037fdce8027b3a62d82af5e28"));
    const auto parsed = SignedTransaction::parse(*parseHex(kEip7702Raw));
    QVERIFY(parsed);
    QVERIFY(*parsed == done);
    QCOMPARE(parsed->sender()->toString(), std::string("0x9d8A62f656a8d1615C1294fd71e9CFb3E4855A4F"));
}

void TestTransaction::eip7702_authorities()
{
    const auto authorizations = eip7702Example().authorizationList;
    QCOMPARE(authorizations[0].signingHash().toString(),
             std::string("0xf7023e9c81d79f3c747a51e9d06c8ab5ec7e859ab37e224225021be69c850d67"));
    for (const Authorization &one : authorizations)
        QCOMPARE(one.authority()->toString(), std::string("0xb595B18c88b1f651cA387489067f855b5C8E6720"));
}

void TestTransaction::eip7702_keepsAnAuthorizationThatNobodySigned()
{
    // EIP-7702 lets the transaction go through and skips the authorization.
    Eip7702Transaction fields = eip7702Example();
    fields.authorizationList[0].signature = {0, 0, 255};
    const SignedTransaction done = signedBy(keyOf(0x46), fields);
    const auto parsed = SignedTransaction::parse(done.serialize());
    QVERIFY(parsed);
    QVERIFY(*parsed == done);
    QVERIFY(!std::get<Eip7702Transaction>(parsed->transaction().fields()).authorizationList[0].authority());
}

void TestTransaction::sender_refusesTheHighS()
{
    const SignedTransaction done = signedBy(keyOf(0x46), eip155Example());
    const Uint256 order = hex("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
    const Signature mirrored{done.signature().r, *order.minus(done.signature().s), 1};
    // The mirrored signature is the same signer's for ecrecover, but not a transaction's (EIP-2).
    QCOMPARE(*recoverAddress(done.transaction().signingHash(), mirrored), *done.sender());
    const SignedTransaction malleated(done.transaction(), mirrored);
    QVERIFY(!malleated.sender());
    QVERIFY(!SignedTransaction::parse(malleated.serialize()));
    QVERIFY(!SignedTransaction(done.transaction(), {done.signature().r, done.signature().s, 2}).sender());
}

void TestTransaction::accessors_readEveryType()
{
    Eip2930Transaction two930;
    two930.chainId = ChainId(10);
    two930.gasPrice = Wei(3);
    Eip1559Transaction one559;
    one559.chainId = ChainId(137);
    one559.maxPriorityFeePerGas = Wei(1);
    one559.maxFeePerGas = Wei(4);
    const Transaction all[] = {eip155Example(), two930, one559, eip7702Example()};
    const std::uint8_t types[] = {0, 1, 2, 4};
    const std::uint64_t chains[] = {1, 10, 137, 1};
    const std::uint64_t prices[] = {20'000'000'000, 3, 4, 20'000'000'000};
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(all[i].type(), types[i]);
        QCOMPARE(all[i].chainId(), ChainId(chains[i]));
        QCOMPARE(all[i].maxGasPrice(), Wei(prices[i]));
        QCOMPARE(all[i].common().data.empty(), types[i] != 4);
        QVERIFY(types[i] == 0 || all[i].unsignedPayload()[0] == types[i]);
    }
}

QTEST_APPLESS_MAIN(TestTransaction)
#include "tst_transaction.moc"
