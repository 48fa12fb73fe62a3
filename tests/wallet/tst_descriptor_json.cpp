// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/reviewer.h"
#include "wallet/descriptor_json.h"
#include "wallet/review_json.h"
#include "wallet/review_knowledge.h"

#include <QTest>

using namespace sheaf;
using wallet::parseDescriptor;

namespace {

/// The first example of ERC-7730, with what stands in `more` put into its format.
std::string example(const std::string &key = "transfer(address to,uint256 value)", const std::string &more = {})
{
    return R"j({"$schema":"https://eips.ethereum.org/assets/eip-7730/erc7730-v2.schema.json","context":{"$id":"Example",)j"
           R"j("contract":{"deployments":[{"chainId":1,"address":"0xdAC17F958D2ee523a2206206994597C13D831ec7"}]}},)j"
           R"j("metadata":{"owner":"Example","contractName":"Example Token","constants":{"max":"0xff"},"enums":{"e":{"1":)j"
           R"j("one"}}},"display":{"definitions":{"sendTo":{"label":"Recipient","format":"addressName"}},"formats":{")j" +
           key +
           R"j(":{"intent":"Send","interpolatedIntent":"Send {value} to {to}","fields":[{"path":"value","label":)j"
           R"j("Amount","format":"tokenAmount","params":{"tokenPath":"@.to","threshold":"$.metadata.constants.max",)j"
           R"j("message":"Lots"}},{"path":"to","$ref":"$.display.definitions.sendTo"}]})j" +
           more + "}}}";
}

const auto kTether = *ethereum::Address::parse("0xdAC17F958D2ee523a2206206994597C13D831ec7");

} // namespace

class TestDescriptorJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void example_isReadWhole();
    void example_makesTheSentenceOfTheStandard();
    void refused_data();
    void refused();
    void refused_includesAndFactories();
    void groups_joinPaths();
    void shipped_allRead();
    void accept_namesEachCode();
};

void TestDescriptorJson::example_isReadWhole()
{
    const auto read = parseDescriptor(example());
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    QVERIFY(read->isFor(ethereum::ChainId(1), kTether));
    QVERIFY(!read->isFor(ethereum::ChainId(2), kTether));
    const auto &fields = read->calls.at(0).format.fields;
    QCOMPARE(fields.size(), std::size_t(2));
    QCOMPARE(fields[0].threshold, std::optional(Uint256(255)));
    QCOMPARE(fields[0].message, "Lots");
    QCOMPARE(fields[1].label, "Recipient");
    QVERIFY(fields[1].kind == clearsign::FieldFormat::Kind::AddressName);
}

/// 100 and 300 units of USDT, which has 6 decimals; 300 is over the threshold of 255.
void TestDescriptorJson::example_makesTheSentenceOfTheStandard()
{
    clearsign::Knowledge known;
    known.tokens[{ethereum::ChainId(1), kTether}] = {{ethereum::ChainId(1), kTether}, "USDT", "Tether", 6};
    known.descriptors.push_back(*parseDescriptor(example()));
    const std::string to = "0x2222222222222222222222222222222222222222";
    const auto intent = [&](const char *amount) {
        const auto data = parseHex("a9059cbb" + std::string(24, '0') + to.substr(2) + std::string(60, '0') + amount);
        return clearsign::reviewCalls(ethereum::ChainId(1), {{kTether, {}, *data}}, known)[0].call->intent.english();
    };
    QCOMPARE(intent("0064"), "Send 0.0001 USDT to " + to);
    QCOMPARE(intent("012c"), "Send Lots of USDT (" + kTether.toString() + ") to " + to);
}

void TestDescriptorJson::refused_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const std::string &text) {
        QTest::newRow(name) << QString::fromStdString(text);
    };
    row("no JSON", "{");
    row("no object", "[]");
    row("empty", "{}");
    row("no function", example("transfer"));
    row("one function twice", example("transfer(address to,uint256 value)",
                                      R"j(,"transfer(address a,uint256 b)":{"intent":"x","fields":[]})j"));
    row("too large", std::string(wallet::kMaxDescriptorSize + 1, ' '));
    std::string many = R"j(,"f()":{"intent":"x","fields":[)j";
    for (int i = 0; i < 300; ++i)
        many += R"j({"path":"a","label":"b","format":"raw"},)j";
    row("too many fields", example("transfer(address to,uint256 value)", many + R"j({"path":"a"}]})j"));
    std::string deep = R"j({"path":"a"})j";
    for (int i = 0; i < 10; ++i)
        deep = R"j({"path":"a","fields":[)j" + deep + "]}";
    row("too deep",
        example("transfer(address to,uint256 value)", R"j(,"f()":{"intent":"x","fields":[)j" + deep + "]}"));
}

void TestDescriptorJson::refused()
{
    QFETCH(QString, text);
    const auto read = parseDescriptor(text.toStdString());
    QVERIFY(!read);
    QVERIFY(!read.error().detail.empty());
}

void TestDescriptorJson::refused_includesAndFactories()
{
    std::string included = example();
    included.insert(1, R"j("includes":"./other.json",)j");
    QCOMPARE(parseDescriptor(included).error().code, ErrorCode::Unsupported);
    const auto unbound = parseDescriptor(
        R"j({"context":{"contract":{}},"metadata":{"owner":"x"},"display":{"formats":{"f()":{
            "intent" : "x", "fields" : []}}
}
})j");
    QCOMPARE(unbound.error().code, ErrorCode::Unsupported);
}

void TestDescriptorJson::groups_joinPaths()
{
    const auto read = parseDescriptor(example(
        "transfer(address to,uint256 value)",
        R"j(,"f((address token,uint256 amount)[] details)":{"intent":{"A":"b"},"fields":[{"path":"details.[]","fields":[{"path":"amount","label":"x","format":"tokenAmount","params":{"tokenPath":"token"}}]}]})j"));
    QVERIFY2(read, read ? "" : read.error().detail.c_str());
    const auto &format = read->calls.at(1).format;
    QCOMPARE(format.intent, "A: b");
    QCOMPARE(format.fields[0].path, "details.[].amount");
    QCOMPARE(format.fields[0].tokenPath, "details.[].token");
}

void TestDescriptorJson::shipped_allRead()
{
    const auto known = wallet::shippedKnowledge(SHEAF_SOURCE_DIR "/resources");
    QVERIFY2(known, known ? "" : known.error().detail.c_str());
    QVERIFY(known->descriptors.size() >= 2);
    QVERIFY(known->guesses.size() >= 30);
    const auto pool = *ethereum::Address::parse("0x87870Bca3F3fD6335C3F4ce8392D69350B4fA4E2");
    QCOMPARE(known->nameOf(ethereum::ChainId(1), pool), "Aave V3");
}

void TestDescriptorJson::accept_namesEachCode()
{
    clearsign::Review review;
    review.notices = {{policy::Severity::Critical, "a", "A."},
                      {policy::Severity::Critical, "b", "B."},
                      {policy::Severity::Warning, "c", "C."}};
    QVERIFY(wallet::requireAccepted(review, {"a", "b"}));
    const auto refused = wallet::requireAccepted(review, {"a", "c"});
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    QCOMPARE(refused.error().detail, "b: B. To sign it all the same: --accept b");
}

QTEST_GUILESS_MAIN(TestDescriptorJson)
#include "tst_descriptor_json.moc"
