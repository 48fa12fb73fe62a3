// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/scripted_person.h"
#include "fakes/scripted_trezor.h"
#include "signers/trezor_ethereum.h"

#include <QTest>

using namespace sheaf;
using namespace sheaf::devices;
using namespace sheaf::signers;
using namespace sheaf::signers::trezor;
using namespace sheaf::test;
using protobuf::Writer;

namespace {

const keys::DerivationPath kPath = keys::DerivationPath::parse("m/44'/60'/0'/0/0").value();

TrezorMessage failure(std::uint32_t code, std::string_view text = "")
{
    return {kFailure, Writer().varint(1, code).text(2, text).message()};
}
TrezorMessage button(std::uint32_t code = 1) { return {kButtonRequest, Writer().varint(1, code).message()}; }
TrezorMessage featuresOf(const Bytes &more = {})
{
    Bytes payload = Writer().text(1, "trezor.io").boolean(12, true).text(44, "T1B1").message();
    append(payload, more);
    return {kFeatures, payload};
}

struct Device
{
    TrezorScript script;
    Session session{std::make_unique<ScriptedTrezor>(&script)};
    Ethereum ethereum{&session};
    ScriptedPerson person;

    /// To each message of this type, once, these are said.
    void saysTo(std::uint16_t type, std::vector<TrezorMessage> answers)
    {
        const auto before = script.answer;
        script.answer = [=, said = false](const TrezorMessage &heard) mutable {
            if (heard.type == type && !std::exchange(said, true))
                return answers;
            return before ? before(heard) : std::vector<TrezorMessage>{};
        };
    }
    Fault addressFault()
    {
        const auto found = ethereum.address(kPath, person);
        return found ? Fault::NotFound : found.error().fault;
    }
    std::size_t count(std::uint16_t type) const
    {
        return static_cast<std::size_t>(std::count_if(script.heard.begin(), script.heard.end(),
                                                      [type](const auto &message) { return message.type == type; }));
    }
};

} // namespace

class TestTrezorSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void failures_haveTheirMeaning_data();
    void failures_haveTheirMeaning();
    void texts_areCleaned_data();
    void texts_areCleaned();
    void features_tellTheMake();
    void features_thatMakeNoSense();
    void reset_dropsWhatIsStale();
    void reset_knowsASafe7();
    void reset_givesUpOnSilenceAndOnChatter();
    void silence_isATimeout();
    void silence_isWaitedOutWhileLocked();
    void buttons_withoutEndAreRefused();
    void buttons_promptOnceForEachStep();
    void cancel_tellsWhatBecameOfIt_data();
    void cancel_tellsWhatBecameOfIt();
    void pin_thatIsNoneEndsTheCall();
    void pin_newOnesAreNotGiven();
    void passphrase_isNotSentWhereThereIsNoKeyboard();
    void firmware_thatIsTooOldIsNamed();
    void answers_ofAnotherTypeAreRefused();
    void typedData_boundsTheQuestions();
    void typedData_answersNothingElse_data();
    void typedData_answersNothingElse();
    void keepKey_hasMessagesOfItsOwn();
};

// FailureType of common/protob/messages-common.proto.
void TestTrezorSession::failures_haveTheirMeaning_data()
{
    QTest::addColumn<quint32>("code");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("unexpected") << 1U << QByteArray("Unknown message") << QByteArray("app_too_old");
    QTest::newRow("data") << 3U << QByteArray("Invalid") << QByteArray("bad_data");
    QTest::newRow("path") << 3U << QByteArray("fsm.h:28:Forbidden key path") << QByteArray("path_not_allowed");
    QTest::newRow("no") << 4U << QByteArray("Cancelled") << QByteArray("rejected");
    QTest::newRow("PIN not given") << 6U << QByteArray() << QByteArray("rejected");
    QTest::newRow("PIN") << 7U << QByteArray() << QByteArray("wrong_pin");
    QTest::newRow("empty") << 11U << QByteArray() << QByteArray("not_set_up");
    QTest::newRow("session") << 14U << QByteArray() << QByteArray("busy");
    QTest::newRow("busy") << 15U << QByteArray() << QByteArray("busy");
    QTest::newRow("THP") << 17U << QByteArray() << QByteArray("unsupported");
    QTest::newRow("firmware") << 99U << QByteArray() << QByteArray("protocol");
    QTest::newRow("unknown") << 12345U << QByteArray() << QByteArray("protocol");
}

void TestTrezorSession::failures_haveTheirMeaning()
{
    QFETCH(const quint32, code);
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, fault);
    const auto error = errorOf(failure(code, text.toStdString()).payload, "Trezor");
    QCOMPARE(faultName(error.fault), std::string_view(fault.constData()));
    QCOMPARE(error.status, static_cast<std::uint16_t>(code));
    QVERIFY(error.detail.starts_with("Trezor: "));
    QVERIFY(error.detail.find(text.toStdString()) != std::string::npos);
}

void TestTrezorSession::texts_areCleaned_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::newRow("plain") << QByteArray("My Trezor 1") << QByteArray("My Trezor 1");
    QTest::newRow("Czech") << QByteArray("Můj Trezor") << QByteArray("Můj Trezor");
    QTest::newRow("an escape") << QByteArray("a\x1B[2Jb\n\x7F") << QByteArray("a[2Jb");
    QTest::newRow("a C1 control") << QByteArray("a\xC2\x9B"
                                                "2Jb")
                                  << QByteArray("a2Jb");
    QTest::newRow("turned around") << QByteArray("a\xE2\x80\xAE"
                                                 "b\xE2\x81\xA6"
                                                 "c")
                                   << QByteArray("abc");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF\xC3"
                                            "b")
                              << QByteArray("a??b");
    QTest::newRow("cut off") << QByteArray("a\xE2\x82") << QByteArray("a??");
    QTest::newRow("long") << QByteArray(500, 'x') << QByteArray(120, 'x');
}

void TestTrezorSession::texts_areCleaned()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QCOMPARE(QByteArray::fromStdString(cleaned(asBytes(from.toStdString()))), to);
}

void TestTrezorSession::features_tellTheMake()
{
    const auto of = [](std::string_view vendor, std::string_view internal, std::string_view model) {
        return parseFeatures(Writer().text(1, vendor).text(21, model).text(44, internal).message()).value();
    };
    QCOMPARE(of("trezor.io", "T3T1", "Safe 5").name(), std::string("Trezor Safe 5"));
    QCOMPARE(of("trezor.io", "T2B1", "Safe 3").name(), std::string("Trezor Safe 3"));
    QCOMPARE(of("bitcointrezor.com", "", "1").name(), std::string("Trezor Model One"));
    QCOMPARE(of("trezor.io", "", "T").name(), std::string("Trezor Model T"));
    QCOMPARE(of("trezor.io", "T9X9", "").name(), std::string("Trezor"));
    QVERIFY(of("onekey.so", "T2T1", "").make() == Make::OneKey);
    QVERIFY(of("keepkey.com", "", "").make() == Make::KeepKey);
    QVERIFY(of("", "", "").make() == Make::Trezor);
}

void TestTrezorSession::features_thatMakeNoSense()
{
    for (const Bytes &payload :
         {Bytes{0xFF}, Writer().varint(1, 1).message(), Writer().text(2, "1").message(),
          Writer().bytes(35, Bytes(31)).message(), Writer().varint(2, 1).varint(2, 1).message()}) {
        const auto features = parseFeatures(payload);
        QVERIFY(!features);
        QCOMPARE(features.error().fault, Fault::Protocol);
    }
    Device device;
    device.saysTo(kInitialize, {{kEthereumAddress, {}}});
    QCOMPARE(device.session.initialize({}).error().fault, Fault::Protocol);
}

void TestTrezorSession::reset_dropsWhatIsStale()
{
    Device device;
    device.saysTo(kCancel, {button(), featuresOf(), failure(4)});
    QVERIFY(device.session.reset());
}

void TestTrezorSession::reset_knowsASafe7()
{
    Device device;
    device.saysTo(kCancel, {failure(17)});
    const auto reset = device.session.reset();
    QCOMPARE(reset.error().fault, Fault::Unsupported);
    QVERIFY(reset.error().detail.find("Safe 7") != std::string::npos);
}

void TestTrezorSession::reset_givesUpOnSilenceAndOnChatter()
{
    Device silent;
    QCOMPARE(silent.session.reset().error().fault, Fault::Timeout);
    Device chatty;
    chatty.saysTo(kCancel, std::vector<TrezorMessage>(1000, button()));
    QCOMPARE(chatty.session.reset().error().fault, Fault::Timeout);
    Device gone;
    gone.script.broken = Fault::Disconnected;
    QCOMPARE(gone.session.reset().error().fault, Fault::Disconnected);
}

void TestTrezorSession::silence_isATimeout()
{
    Device device;
    QCOMPARE(device.session.initialize({}).error().fault, Fault::Timeout);
    QCOMPARE(device.addressFault(), Fault::Timeout);
    QCOMPARE(device.person.looks.load(), 25); // five seconds
}

void TestTrezorSession::silence_isWaitedOutWhileLocked()
{
    Device device;
    device.saysTo(kInitialize, {featuresOf(Writer().boolean(7, true).boolean(16, false).message())});
    QVERIFY(device.session.initialize({}));
    QCOMPARE(device.addressFault(), Fault::Timeout);
    QCOMPARE(device.person.looks.load(), 3000); // ten minutes
    // Which the person may end.
    device.person.givesUpAfter = 3005;
    device.saysTo(kCancel, {failure(4)});
    QCOMPARE(device.addressFault(), Fault::Cancelled);
}

void TestTrezorSession::buttons_withoutEndAreRefused()
{
    Device device;
    device.script.answer = [](const TrezorMessage &heard) {
        return std::vector<TrezorMessage>{heard.type == kCancel ? failure(4) : button()};
    };
    QCOMPARE(device.addressFault(), Fault::Protocol);
    QCOMPARE(device.count(kButtonAck), std::size_t{4096});
    QCOMPARE(device.count(kCancel), std::size_t{1});
}

void TestTrezorSession::buttons_promptOnceForEachStep()
{
    Device device;
    device.saysTo(kEthereumSignMessage, {button(20)}); // the PIN, then the message on two screens
    device.script.answer = [said = 0](const TrezorMessage &heard) mutable {
        if (heard.type == kEthereumSignMessage)
            return std::vector<TrezorMessage>{button(20)};
        const std::vector<std::vector<TrezorMessage>> rest{{button(1)}, {button(1)}, {failure(4)}};
        return heard.type == kButtonAck ? rest[static_cast<std::size_t>(said++)] : std::vector<TrezorMessage>{};
    };
    QVERIFY(!device.ethereum.signMessage({kPath, {}}, asBytes("x"), device.person));
    QCOMPARE(device.person.prompts.size(), std::size_t{2});
    QCOMPARE(device.person.prompts[0].step, Step::Unlock);
    QCOMPARE(device.person.prompts[1].step, Step::ConfirmSignature);
}

void TestTrezorSession::cancel_tellsWhatBecameOfIt_data()
{
    QTest::addColumn<int>("answers"); // 0: it stops; 1: it had signed; 2: nothing
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("stopped") << 0 << QByteArray("nothing was signed");
    QTest::newRow("too late") << 1 << QByteArray("thrown away");
    QTest::newRow("silent") << 2 << QByteArray("may still show the request");
}

void TestTrezorSession::cancel_tellsWhatBecameOfIt()
{
    QFETCH(const int, answers);
    QFETCH(const QByteArray, words);
    Device device;
    device.saysTo(kEthereumSignMessage, {button()});
    if (answers == 0)
        device.saysTo(kCancel, {button(), failure(4)});
    if (answers == 1)
        device.saysTo(kCancel, {{kEthereumMessageSignature, Writer().bytes(2, Bytes(65, 1)).message()}, failure(1)});
    device.person.givesUpAfter = 5;
    const auto signature = device.ethereum.signMessage({kPath, {}}, asBytes("x"), device.person);
    QCOMPARE(signature.error().fault, Fault::Cancelled);
    QVERIFY2(signature.error().detail.find(words.toStdString()) != std::string::npos, signature.error().detail.c_str());
}

void TestTrezorSession::pin_thatIsNoneEndsTheCall()
{
    for (const std::string &pin : {std::string(), std::string("12340"), std::string("12a"), std::string(51, '1')}) {
        Device device;
        device.saysTo(kEthereumGetAddress, {{kPinMatrixRequest, Writer().varint(1, 1).message()}});
        device.saysTo(kCancel, {failure(6)});
        device.person.pinPlaces = [pin] { return pin; };
        QCOMPARE(device.addressFault(), Fault::BadData);
        QCOMPARE(device.count(kPinMatrixAck), std::size_t{0});
        QCOMPARE(device.count(kCancel), std::size_t{1});
    }
}

// A device that asks for a new PIN in the middle of something else wants the old one under another name.
void TestTrezorSession::pin_newOnesAreNotGiven()
{
    Device device;
    device.saysTo(kEthereumGetAddress, {{kPinMatrixRequest, Writer().varint(1, 2).message()}});
    device.saysTo(kCancel, {failure(6)});
    device.person.pinPlaces = [] { return "1234"; };
    QCOMPARE(device.addressFault(), Fault::Protocol);
    QCOMPARE(device.person.timesAskedForPin, 0);
}

void TestTrezorSession::passphrase_isNotSentWhereThereIsNoKeyboard()
{
    Device device;
    device.saysTo(kEthereumGetAddress, {{kPassphraseRequest, {}}});
    device.saysTo(kCancel, {failure(4)});
    device.person.typesOnDevice = true;
    QCOMPARE(device.addressFault(), Fault::BadData);
    QCOMPARE(device.count(kPassphraseAck), std::size_t{0});
}

void TestTrezorSession::firmware_thatIsTooOldIsNamed()
{
    Device device;
    device.saysTo(kEthereumGetAddress, {{kPassphraseStateRequest, {}}});
    device.saysTo(kCancel, {failure(4)});
    QCOMPARE(device.addressFault(), Fault::AppTooOld);
}

void TestTrezorSession::answers_ofAnotherTypeAreRefused()
{
    Device device;
    device.saysTo(kEthereumGetAddress, {{kEthereumMessageSignature, {}}});
    device.saysTo(kCancel, {failure(1)});
    QCOMPARE(device.addressFault(), Fault::Protocol);
    for (const Bytes &payload : {Bytes(), Writer().text(2, "0x12").message(), Writer().bytes(1, Bytes(19)).message(),
                                 Writer().text(2, "0x73d0385f4d8E00C5e6504C6030F47BF6212736A8").message()}) {
        Device other; // nothing, too short, and a checksum that is wrong
        other.saysTo(kEthereumGetAddress, {{kEthereumAddress, payload}});
        QCOMPARE(other.addressFault(), Fault::Protocol);
    }
}

namespace {

ethereum::typed_data::TypedData smallDocument()
{
    namespace typed = ethereum::typed_data;
    typed::TypedData data;
    data.types = typed::Types::declare({{"EIP712Domain", {{"name", "string"}}},
                                        {"Order", {{"ids", "uint8[]"}, {"item", "Item"}}},
                                        {"Item", {{"ok", "bool"}}}})
                     .value();
    data.primaryType = "Order";
    data.domain = typed::Members{{"name", std::string("x")}};
    data.message = typed::Members{{"ids", typed::Values{Uint256(1), Uint256(2)}},
                                  {"item", typed::Value(typed::Members{{"ok", true}})}};
    return data;
}

TrezorMessage valueRequest(const std::vector<std::uint32_t> &path)
{
    return {kTypedDataValueRequest, Writer().varints(1, path).message()};
}

} // namespace

void TestTrezorSession::typedData_boundsTheQuestions()
{
    Device device;
    device.saysTo(kInitialize, {{kFeatures, Writer().boolean(12, true).text(44, "T3T1").message()}});
    QVERIFY(device.session.initialize({}));
    device.script.answer = [](const TrezorMessage &heard) {
        return std::vector<TrezorMessage>{heard.type == kCancel ? failure(4) : valueRequest({1, 0})};
    };
    const auto signature = device.ethereum.signTypedData({kPath, {}}, smallDocument(), device.person);
    QCOMPARE(signature.error().fault, Fault::Protocol);
    QCOMPARE(device.script.heard.back().type, std::uint16_t{kCancel});
}

void TestTrezorSession::typedData_answersNothingElse_data()
{
    QTest::addColumn<QList<int>>("path");
    QTest::newRow("nothing") << QList<int>{};
    QTest::newRow("a root") << QList<int>{1};
    QTest::newRow("another root") << QList<int>{2, 0};
    QTest::newRow("a field too far") << QList<int>{1, 2};
    QTest::newRow("an element too far") << QList<int>{1, 0, 2};
    QTest::newRow("below an atom") << QList<int>{1, 0, 0, 0};
    QTest::newRow("a struct") << QList<int>{1, 1};
    QTest::newRow("below a struct's last") << QList<int>{1, 1, 1};
    QTest::newRow("too deep") << QList<int>(80, 0);
}

void TestTrezorSession::typedData_answersNothingElse()
{
    QFETCH(const QList<int>, path);
    const std::vector<std::uint32_t> numbers(path.begin(), path.end());
    Device device;
    device.saysTo(kEthereumSignTypedData, {valueRequest(numbers)});
    device.saysTo(kCancel, {failure(4)});
    const auto signature = device.ethereum.signTypedData({kPath, {}}, smallDocument(), device.person);
    QCOMPARE(signature.error().fault, Fault::Protocol);
    QCOMPARE(device.count(kTypedDataValueAck), std::size_t{0});
    Device other;
    other.saysTo(kEthereumSignTypedData, {{kTypedDataStructRequest, Writer().text(1, "Nothing").message()}});
    other.saysTo(kCancel, {failure(4)});
    QVERIFY(!other.ethereum.signTypedData({kPath, {}}, smallDocument(), other.person));
    QCOMPARE(other.count(kTypedDataStructAck), std::size_t{0});
}

// keepkey/device-protocol: messages.proto and messages-ethereum.proto.
void TestTrezorSession::keepKey_hasMessagesOfItsOwn()
{
    Features features;
    features.vendor = "keepkey.com";
    ethereum::Eip1559Transaction fields;
    fields.chainId = ethereum::ChainId(10);
    fields.to = ethereum::Address::parse("0x73d0385F4d8E00C5e6504C6030F47BF6212736A8").value();
    fields.maxFeePerGas = ethereum::Wei(Uint256(5));
    const auto request = signRequest(features, kPath, fields).value();
    QCOMPARE(request.type, std::uint16_t{kEthereumSignTx});
    const auto message = protobuf::Message::parse(request.payload).value();
    QCOMPARE((**message.bytes(5)).size(), std::size_t{20});
    QCOMPARE(message.number(12).value(), 10U);
    QCOMPARE((**message.bytes(13)).size(), std::size_t{1});
    QCOMPARE(message.number(104).value(), 2U);
    fields.chainId = ethereum::ChainId(0x100000000U);
    QCOMPARE(signRequest(features, kPath, fields).error().fault, Fault::Unsupported);
    fields.chainId = ethereum::ChainId(1);
    fields.accessList.push_back({*fields.to, {}});
    QCOMPARE(signRequest(features, kPath, fields).error().fault, Fault::Unsupported);
}

QTEST_GUILESS_MAIN(TestTrezorSession)
#include "tst_trezor_session.moc"
