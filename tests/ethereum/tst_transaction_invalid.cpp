// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/rlp.h"
#include "ethereum/transaction.h"

#include <QTest>

#include <functional>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

// The order n of secp256k1's group.
const Bytes kOrder = *parseHex("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
// n / 2, and one more.
const Bytes kHalf = *parseHex("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0");
const Bytes kAboveHalf = *parseHex("7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a1");

rlp::Item bytes(Bytes value) { return {std::move(value)}; }
rlp::Item number(const Uint256 &value) { return {value.toMinimalBigEndian()}; }
rlp::Item list(rlp::Items items = {}) { return {std::move(items)}; }

rlp::Item accessList() { return list({list({bytes(Bytes(20, 1)), list({bytes(Bytes(32, 2))})})}); }
rlp::Item authorization() { return list({number(1), bytes(Bytes(20, 3)), number(5), number(1), number(6), number(7)}); }

Bytes blobHash(std::uint8_t version)
{
    Bytes hash(32, 0xAA);
    hash[0] = version;
    return hash;
}

/// A valid transaction of each type, as its items.
rlp::Items fieldsOf(int type)
{
    const rlp::Items call{number(21000), bytes(Bytes(20, 9)), number(1), bytes({0xAB})};
    rlp::Items out{number(3)}; // the nonce, then the fees
    if (type >= 2)
        out.push_back(number(10));
    out.push_back(number(20));
    out.insert(out.end(), call.begin(), call.end());
    if (type > 0) {
        out.insert(out.begin(), number(1)); // the chain
        out.push_back(accessList());
    }
    if (type == 3) {
        out.push_back(number(30));
        out.push_back(list({bytes(blobHash(0x01))}));
    }
    if (type == 4)
        out.push_back(list({authorization()}));
    out.push_back(type == 0 ? number(37) : number(0)); // v or the parity
    out.push_back(number(4));
    out.push_back(bytes(kHalf));
    return out;
}

Bytes rawOf(int type, rlp::Items fields)
{
    Bytes raw;
    if (type != 0)
        raw.push_back(static_cast<std::uint8_t>(type));
    append(raw, rlp::encode(list(std::move(fields))));
    return raw;
}

using Change = std::function<void(rlp::Items &)>;

Change put(std::size_t at, rlp::Item item)
{
    return [at, item](rlp::Items &fields) { fields.at(at) = item; };
}

struct Row
{
    const char *name;
    int type;
    Change change;
};

std::vector<Row> invalidForms()
{
    const Uint256 twoTo64 = *Uint256(~0ULL).plus(1);
    const rlp::Item oversized = bytes(Bytes(33, 1));
    std::vector<Row> rows{
        {"legacy: nonce 2^64 - 1", 0, put(0, number(~0ULL))},
        {"legacy: nonce 2^64", 0, put(0, number(twoTo64))},
        {"legacy: nonce with a leading zero", 0, put(0, bytes({0x00, 0x03}))},
        {"legacy: nonce written as a zero byte", 0, put(0, bytes({0x00}))},
        {"legacy: nonce is a list", 0, put(0, list())},
        {"legacy: gas price of 33 bytes", 0, put(1, oversized)},
        {"legacy: gas limit 2^64", 0, put(2, number(twoTo64))},
        {"legacy: recipient of 19 bytes", 0, put(3, bytes(Bytes(19, 9)))},
        {"legacy: recipient of 21 bytes", 0, put(3, bytes(Bytes(21, 9)))},
        {"legacy: recipient is a list", 0, put(3, list())},
        {"legacy: value of 33 bytes", 0, put(4, oversized)},
        {"legacy: data is a list", 0, put(5, list())},
        {"legacy: v 0", 0, put(6, number(0))},
        {"legacy: v 1", 0, put(6, number(1))},
        {"legacy: v 26", 0, put(6, number(26))},
        {"legacy: v 29", 0, put(6, number(29))},
        {"legacy: v 34", 0, put(6, number(34))},
        {"legacy: v 35, chain 0", 0, put(6, number(35))},
        {"legacy: v 36, chain 0", 0, put(6, number(36))},
        {"legacy: chain id 2^64", 0, put(6, number(*twoTo64.times(2)->plus(35)))},
        {"legacy: largest v", 0, put(6, number(Uint256::max()))},
        {"legacy: eight fields", 0, [](rlp::Items &fields) { fields.pop_back(); }},
        {"legacy: ten fields", 0, [](rlp::Items &fields) { fields.push_back(number(1)); }},
        {"type 2: priority fee above the maximum", 2, put(2, number(21))},
        {"type 2: maximum fee of 33 bytes", 2, put(3, oversized)},
        {"type 3: no recipient", 3, put(5, bytes({}))},
        {"type 3: blob fee of 33 bytes", 3, put(9, oversized)},
        {"type 3: blob fee with a leading zero", 3, put(9, bytes({0x00, 0x1E}))},
        {"type 3: no blob hash", 3, put(10, list())},
        {"type 3: blob hashes are bytes", 3, put(10, bytes({}))},
        {"type 3: blob hash of version 0", 3, put(10, list({bytes(blobHash(0x00))}))},
        {"type 3: second blob hash of version 2", 3, put(10, list({bytes(blobHash(1)), bytes(blobHash(2))}))},
        {"type 3: blob hash of 31 bytes", 3, put(10, list({bytes(Bytes(31, 1))}))},
        {"type 3: blob hash of 33 bytes", 3, put(10, list({bytes(Bytes(33, 1))}))},
        {"type 3: blob hash is a list", 3, put(10, list({list()}))},
        {"type 4: no recipient", 4, put(5, bytes({}))},
        {"type 4: no authorization", 4, put(9, list())},
        {"type 4: authorizations are bytes", 4, put(9, bytes({}))},
        {"type 4: authorization of five", 4, put(9, list({list(rlp::Items(5, number(1)))}))},
        {"type 4: authorization is bytes", 4, put(9, list({bytes({})}))},
    };
    const std::pair<std::size_t, rlp::Item> badAuthorizations[] = {
        {0, oversized},   {1, bytes({})}, {1, bytes(Bytes(32, 1))}, {2, number(twoTo64)},
        {3, number(256)}, {4, oversized}, {5, bytes({0x00})}};
    for (const auto &[at, item] : badAuthorizations) {
        rlp::Items tuple = *authorization().items();
        tuple[at] = item;
        rows.push_back({"type 4: a field of an authorization", 4, put(9, list({list(tuple)}))});
    }
    for (const int type : {1, 2, 3, 4}) {
        const std::size_t access = type == 1 ? 7 : 8;
        const std::size_t count = fieldsOf(type).size();
        const rlp::Item address = bytes(Bytes(20, 1));
        const rlp::Item badLists[] = {bytes({}),
                                      list({bytes({})}),
                                      list({list({address})}),
                                      list({list({bytes(Bytes(19, 1)), list()})}),
                                      list({list({address, bytes({})})}),
                                      list({list({address, list({bytes(Bytes(31, 1))})})}),
                                      list({list({address, list({list()})})}),
                                      list({list({address, list(), list()})})};
        for (const rlp::Item &bad : badLists)
            rows.push_back({"typed: access list", type, put(access, bad)});
        rows.push_back({"typed: chain id 2^64", type, put(0, number(twoTo64))});
        rows.push_back({"typed: nonce 2^64 - 1", type, put(1, number(~0ULL))});
        rows.push_back({"typed: parity 2", type, put(count - 3, number(2))});
        rows.push_back({"typed: parity 27", type, put(count - 3, number(27))});
        rows.push_back({"typed: parity 256", type, put(count - 3, number(256))});
        rows.push_back({"typed: a field more", type, [](rlp::Items &fields) { fields.push_back(number(1)); }});
        rows.push_back({"typed: a field less", type, [](rlp::Items &fields) { fields.pop_back(); }});
    }
    for (const int type : {0, 1, 2, 3, 4}) {
        const std::size_t count = fieldsOf(type).size();
        rows.push_back({"r of 0", type, put(count - 2, number(0))});
        rows.push_back({"r of n", type, put(count - 2, bytes(kOrder))});
        rows.push_back({"r of 33 bytes", type, put(count - 2, oversized)});
        rows.push_back({"s of 0", type, put(count - 1, number(0))});
        rows.push_back({"s above n / 2", type, put(count - 1, bytes(kAboveHalf))});
        rows.push_back({"s with a leading zero", type, put(count - 1, bytes({0x00, 0x04}))});
    }
    return rows;
}

} // namespace

class TestTransactionInvalid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_takesWhatTheChangesStartFrom();
    void parse_refusesInvalidForms();
    void parse_refusesOtherTypes();
    void parse_refusesTheWrongFrame();
    void parse_refusesBlobsAroundATransaction();
    void parseUnsigned_takesWhatParseTakesButTheSignature();
    void parse_refusesEveryCut();
};

void TestTransactionInvalid::parse_takesWhatTheChangesStartFrom()
{
    for (const int type : {0, 1, 2, 3, 4}) {
        const Bytes raw = rawOf(type, fieldsOf(type));
        const auto parsed = SignedTransaction::parse(raw);
        QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
        QCOMPARE(parsed->transaction().type(), static_cast<std::uint8_t>(type));
        QCOMPARE(parsed->serialize(), raw);
    }
}

void TestTransactionInvalid::parse_refusesInvalidForms()
{
    for (const Row &row : invalidForms()) {
        rlp::Items fields = fieldsOf(row.type);
        row.change(fields);
        const auto parsed = SignedTransaction::parse(rawOf(row.type, fields));
        QVERIFY2(!parsed, row.name);
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    }
}

void TestTransactionInvalid::parse_refusesOtherTypes()
{
    for (const int type : {5, 6, 0x71, 0x7E, 0x7F})
        QCOMPARE(SignedTransaction::parse(rawOf(type, fieldsOf(2))).error().code, ErrorCode::Unsupported);
    Bytes zero{0x00}; // EIP-2718 has no typed form of a legacy transaction
    append(zero, rawOf(0, fieldsOf(0)));
    QVERIFY(!SignedTransaction::parse(zero));
}

void TestTransactionInvalid::parse_refusesTheWrongFrame()
{
    QVERIFY(!SignedTransaction::parse({}));
    QVERIFY(!SignedTransaction::parse(Bytes{0x02}));
    QVERIFY(!SignedTransaction::parse(Bytes{0x02, 0xC0}));
    QVERIFY(!SignedTransaction::parse(Bytes{0xC0}));
    const Bytes raw = rawOf(2, fieldsOf(2));
    Bytes trailing = raw;
    trailing.push_back(0x00);
    QVERIFY(!SignedTransaction::parse(trailing));
    // As it stands inside a block: wrapped in a string.
    QVERIFY(!SignedTransaction::parse(rlp::encode(bytes(raw))));
}

void TestTransactionInvalid::parse_refusesBlobsAroundATransaction()
{
    // The forms of EIP-4844 and EIP-7594: the transaction, a version in the second, blobs, commitments and proofs.
    const rlp::Item inner = list(fieldsOf(3));
    const rlp::Items forms[] = {{inner, list(), list(), list()}, {inner, number(1), list(), list(), list()}};
    for (const rlp::Items &form : forms) {
        const auto parsed = SignedTransaction::parse(rawOf(3, form));
        QCOMPARE(parsed.error().code, ErrorCode::Unsupported);
        QVERIFY(parsed.error().detail.find("network form") != std::string::npos);
    }
}

void TestTransactionInvalid::parseUnsigned_takesWhatParseTakesButTheSignature()
{
    for (const int type : {0, 1, 2, 3, 4}) {
        const auto whole = SignedTransaction::parse(rawOf(type, fieldsOf(type)));
        const Bytes payload = whole->transaction().unsignedPayload();
        QCOMPARE(*Transaction::parseUnsigned(payload), whole->transaction());
        QVERIFY(!Transaction::parseUnsigned(whole->serialize()) && !SignedTransaction::parse(payload));
        for (std::size_t size = 0; size < payload.size(); ++size)
            QVERIFY(!Transaction::parseUnsigned(BytesView(payload).first(size)));
    }
    rlp::Items plain = fieldsOf(0);
    plain.resize(6);
    QCOMPARE(Transaction::parseUnsigned(rawOf(0, plain))->chainId(), ChainId());
    for (const auto &[at, value] : {std::pair<std::size_t, std::uint64_t>{6, 0}, {7, 1}, {8, 1}}) {
        rlp::Items triple = fieldsOf(0); // chain 1, 0, 0, with one of them changed
        triple[6] = number(1);
        triple[7] = triple[8] = number(0);
        QVERIFY(Transaction::parseUnsigned(rawOf(0, triple)));
        triple[at] = number(value);
        QVERIFY(!Transaction::parseUnsigned(rawOf(0, triple)));
    }
}

void TestTransactionInvalid::parse_refusesEveryCut()
{
    for (const int type : {0, 1, 2, 3, 4}) {
        const Bytes raw = rawOf(type, fieldsOf(type));
        for (std::size_t size = 0; size < raw.size(); ++size)
            QVERIFY(!SignedTransaction::parse(BytesView(raw).first(size)));
    }
}

QTEST_APPLESS_MAIN(TestTransactionInvalid)
#include "tst_transaction_invalid.moc"
