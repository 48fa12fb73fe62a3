// SPDX-License-Identifier: GPL-3.0-or-later
#include "clear_signing.h"
#include "wallet/typed_data_json.h"

#include <QJsonArray>

using namespace clear_signing;
using namespace sheaf::clearsign;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

/// `address owner,uint256 value` as EIP-712 declares it.
QJsonArray fields(const QString &list)
{
    QJsonArray out;
    for (const QString &one : list.split(QLatin1Char(',')))
        out.append(QJsonObject{{q("type"), one.section(QLatin1Char(' '), 0, 0)},
                               {q("name"), one.section(QLatin1Char(' '), 1)}});
    return out;
}

/// `A(…)B(…)` of an encodeType, with the first as the primary type.
QJsonObject document(const QString &encodeType, const QByteArray &message, const QJsonObject &domain)
{
    QJsonObject types;
    QString primary;
    for (const QString &part : encodeType.split(QLatin1Char(')'), Qt::SkipEmptyParts)) {
        const QString name = part.section(QLatin1Char('('), 0, 0);
        if (primary.isEmpty())
            primary = name;
        types[name] = fields(part.section(QLatin1Char('('), 1));
    }
    QStringList said;
    for (const auto &[name, type] :
         {std::pair("name", "string"), {"version", "string"}, {"chainId", "uint256"}, {"verifyingContract", "address"}})
        if (domain.contains(q(name)))
            said << q("%1 %2").arg(q(type), q(name));
    types[q("EIP712Domain")] = said.isEmpty() ? QJsonArray() : fields(said.join(QLatin1Char(',')));
    return {{q("types"), types},
            {q("primaryType"), primary},
            {q("domain"), domain},
            {q("message"), QJsonDocument::fromJson(message).object()}};
}

QJsonObject domainOf(const char *contract, int chain = 1)
{
    return {{q("name"), q("Test")}, {q("chainId"), chain}, {q("verifyingContract"), q(contract)}};
}

const char *const kTokenText = "0x1111111111111111111111111111111111111111";
const char *const kPermit2Text = "0x000000000022D473030F116dDEE9F6B43aC78BA3";
const char *const kSeaportText = "0x0000000000000068F116a894984e2DB1123eB395";

const QString kPermit = q("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)");
const QString kPermitBatch = q("PermitBatch(PermitDetails[] details,address spender,uint256 sigDeadline)"
                               "PermitDetails(address token,uint160 amount,uint48 expiration,uint48 nonce)");
const QString kSeaport =
    q("OrderComponents(address offerer,address zone,OfferItem[] offer,ConsiderationItem[] consideration,uint8 "
      "orderType,uint256 startTime,uint256 endTime,bytes32 zoneHash,uint256 salt,bytes32 conduitKey,uint256 counter)"
      "ConsiderationItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 startAmount,uint256 "
      "endAmount,address recipient)OfferItem(uint8 itemType,address token,uint256 identifierOrCriteria,uint256 "
      "startAmount,uint256 endAmount)");
const QString kCow = q("Order(address sellToken,address buyToken,address receiver,uint256 sellAmount,uint256 "
                       "buyAmount,uint32 validTo,bytes32 appData,uint256 feeAmount,string kind,bool "
                       "partiallyFillable,string sellTokenBalance,string buyTokenBalance)");

const QByteArray kZeros = "0x0000000000000000000000000000000000000000000000000000000000000000";
const QByteArray kMeText = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf";
const QByteArray kThiefText = "0x2222222222222222222222222222222222222222";

/// A Seaport order of one NFT for `price` wei to `recipient`.
QByteArray seaportOrder(const QByteArray &price, const QByteArray &recipient)
{
    return R"({"offerer":")" + kMeText +
           R"(","zone":"0x0000000000000000000000000000000000000000","offer":[{"itemType":2,"token":")" + kTokenText +
           R"(","identifierOrCriteria":"7","startAmount":"1","endAmount":"1"}],"consideration":[{"itemType":0,"token":)"
           R"("0x0000000000000000000000000000000000000000","identifierOrCriteria":"0","startAmount":")" +
           price + R"(","endAmount":")" + price + R"(","recipient":")" + recipient +
           R"("}],"orderType":0,"startTime":"0","endTime":"1788003600","zoneHash":")" + kZeros +
           R"(","salt":"1","conduitKey":")" + kZeros + R"(","counter":"0"})";
}

QByteArray permit(const QByteArray &value, const QByteArray &deadline, const QByteArray &owner = kMeText)
{
    return R"({"owner":")" + owner + R"(","spender":")" + kThiefText + R"(","value":")" + value +
           R"(","nonce":"0","deadline":")" + deadline + "\"}";
}

QByteArray cowOrder(const QByteArray &receiver, const QByteArray &bought)
{
    return R"({"sellToken":")" + QByteArray(kTokenText) +
           R"(","buyToken":"0x3333333333333333333333333333333333333333","receiver":")" + receiver +
           R"(","sellAmount":"1500000","buyAmount":")" + bought + R"(","validTo":1788003600,"appData":")" + kZeros +
           R"(","feeAmount":"0","kind":"sell","partiallyFillable":false,"sellTokenBalance":"erc20","buyTokenBalance":)"
           R"("erc20"})";
}

/// A transaction of the Safe 0x3333… that runs `code` as the Safe itself.
QJsonObject safeTransaction(const QByteArray &code, const QByteArray &data)
{
    const QString type = q("SafeTx(address to,uint256 value,bytes data,uint8 operation,uint256 safeTxGas,uint256 "
                           "baseGas,uint256 gasPrice,address gasToken,address refundReceiver,uint256 nonce)");
    const QByteArray message = R"({"to":")" + code + R"(","value":0,"data":")" + data +
                               R"(","operation":1,"safeTxGas":0,"baseGas":0,"gasPrice":0,"gasToken":)"
                               R"("0x0000000000000000000000000000000000000000","refundReceiver":)"
                               R"("0x0000000000000000000000000000000000000000","nonce":1})";
    return document(type, message, domainOf("0x3333333333333333333333333333333333333333"));
}

} // namespace

class TestMessages : public QObject
{
    Q_OBJECT

private:
    static Review review(const QJsonObject &document, const Knowledge &known = knowledge())
    {
        const auto parsed =
            wallet::parseTypedData(QJsonDocument(document).toJson(QJsonDocument::Compact).toStdString());
        if (!parsed) {
            qWarning("%s", parsed.error().detail.c_str());
            return {};
        }
        const auto hashes = ethereum::typed_data::hash(*parsed);
        auto seen = reviewTypedData(*parsed, known);
        if (!seen || !hashes || seen->hashes.signingHash != hashes->digest)
            return {};
        return *std::move(seen);
    }

private Q_SLOTS:
    void permit_saysWhoMayTakeWhatUntilWhen();
    void thief_permitOfEverything();
    void permit_expiredAndFarDeadlines();
    void permit_saysItsAmountsAndTimesForEveryLanguage();
    void permit_ofAnotherOwnerOrChain();
    void domain_withoutChainOrContract();
    void thief_permit2Batch();
    void thief_copyOfPermit2();
    void thief_seaportOrderForNothing();
    void thief_seaportOrderThatPaysSomebodyElse();
    void seaportOrder_thatPaysIsNoAlarm();
    void thief_bulkOrderWithOneFreeLeaf();
    void bulkOrder_saysTheSameOfTwoOrdersOnce();
    void thief_cowOrderToAnotherReceiver();
    void cowOrder_toOneselfSaysWhatIsGot();
    void thief_uniswapXWitnessToAnother();
    void thief_safeDelegatecall_data();
    void thief_safeDelegatecall();
    void safeBatch_isTheSafes_data();
    void safeBatch_isTheSafes();
    void thief_metaTransactionThatApproves();
    void thief_authorizedTransfer();
    void thief_delegationWithoutCaveats();
    void thief_rootOfABlindBulkListing();
    void unknownKind_thatLooksLikeAPermit();
    void unknownKind_isShownAsFields();
    void message_ofAHashIsBlind();
};

void TestMessages::permit_saysWhoMayTakeWhatUntilWhen()
{
    const Review seen = review(document(kPermit, permit("1500000", "1788003600"), domainOf(kTokenText)));
    QCOMPARE(seen.explanation.kind, "permit");
    QCOMPARE(codes(seen), QStringList{q("warning:unknown_spender")});
    QCOMPARE(seen.explanation.grants.size(), std::size_t(1));
    QCOMPARE(seen.explanation.grants[0].spender, kThief);
    QCOMPARE(seen.explanation.grants[0].token, kToken);
    QCOMPARE(seen.explanation.grants[0].amount, std::optional(Uint256(1500000)));
    QVERIFY(sentences(seen).contains(q("1.5 USDC")));
    QCOMPARE(seen.fields.size(), std::size_t(5));
    QCOMPARE(seen.fields[4].text.english(), "2026-08-29 11:40 UTC"); // date -u -d @1788003600
    QVERIFY(seen.hashes.domainSeparator && seen.hashes.messageHash);
}

void TestMessages::thief_permitOfEverything()
{
    const QByteArray max = QByteArray::fromStdString(Uint256::max().toString());
    QVERIFY(codes(review(document(kPermit, permit(max, max), domainOf(kTokenText))))
                .contains(q("critical:unlimited_approval")));
    // Not the largest number, but more than there is.
    QVERIFY(codes(review(document(kPermit, permit("1000000000000000000000", "1788003600"), domainOf(kTokenText))))
                .contains(q("critical:unlimited_approval")));
    const QString dai = q("Permit(address holder,address spender,uint256 nonce,uint256 expiry,bool allowed)");
    const QByteArray all =
        R"({"holder":")" + kMeText + R"(","spender":")" + kThiefText + R"(","nonce":0,"expiry":0,"allowed":true})";
    QVERIFY(codes(review(document(dai, all, domainOf(kTokenText)))).contains(q("critical:unlimited_approval")));
}

void TestMessages::permit_expiredAndFarDeadlines()
{
    QVERIFY(codes(review(document(kPermit, permit("1", "1787999999"), domainOf(kTokenText))))
                .contains(q("warning:expired")));
    // 30 days are 2592000 seconds.
    QVERIFY(!codes(review(document(kPermit, permit("1", "1790592000"), domainOf(kTokenText))))
                 .contains(q("warning:far_deadline")));
    QVERIFY(codes(review(document(kPermit, permit("1", "1790592001"), domainOf(kTokenText))))
                .contains(q("warning:far_deadline")));
}

void TestMessages::permit_saysItsAmountsAndTimesForEveryLanguage()
{
    const Review seen = review(document(kPermit, permit("3000000000", "1788003600"), domainOf(kTokenText)));
    QCOMPARE(seen.explanation.title.source(), "Permit: let somebody take tokens");
    QCOMPARE(seen.explanation.grants[0].text.source(), "%1 may take %2 for ever.");
    QVERIFY(seen.explanation.grants[0].text.arguments()[1] ==
            PhraseArgument(phrase("%1", PhraseNumber{"3000", "USDC"})));
    QVERIFY(seen.fields[4].text == phrase("%1", fromUnixSeconds(1788003600)));
    // Without an end it is not used until for ever.
    const QByteArray max = QByteArray::fromStdString(Uint256::max().toString());
    const auto notices = review(document(kPermit, permit("1", max), domainOf(kTokenText))).notices;
    const auto far = std::find_if(notices.begin(), notices.end(),
                                  [](const policy::Notice &notice) { return notice.code == "far_deadline"; });
    QVERIFY(far != notices.end());
    QVERIFY(far->text.starts_with("The permit can be used for ever: "));
    QCOMPARE(far->said().english(), far->text);
}

void TestMessages::permit_ofAnotherOwnerOrChain()
{
    QVERIFY(codes(review(document(kPermit, permit("1", "1788003600", kThiefText), domainOf(kTokenText))))
                .contains(q("warning:other_owner")));
    Knowledge known = knowledge();
    known.chain = kChain;
    QVERIFY(codes(review(document(kPermit, permit("1", "1788003600"), domainOf(kTokenText, 137)), known))
                .contains(q("critical:other_chain")));
}

void TestMessages::domain_withoutChainOrContract()
{
    const QStringList seen = codes(review(document(kPermit, permit("1", "1788003600"), {{q("name"), q("X")}})));
    QVERIFY(seen.contains(q("warning:domain_without_chain")));
    QVERIFY(seen.contains(q("warning:domain_without_contract")));
    Knowledge known = knowledge();
    known.hasCode[{kChain, kToken}] = false;
    QVERIFY(codes(review(document(kPermit, permit("1", "1788003600"), domainOf(kTokenText)), known))
                .contains(q("critical:domain_contract_without_code")));
}

namespace {

QByteArray permitBatch()
{
    const QByteArray max160 = "1461501637330902918203684832716283019655932542975"; // 2^160 - 1
    const QByteArray details = R"(","amount":")" + max160 + R"(","expiration":"1790000000","nonce":"0"})";
    return R"({"details":[{"token":")" + QByteArray(kTokenText) + details +
           R"(,{"token":"0x3333333333333333333333333333333333333333)" + details + R"(],"spender":")" + kThiefText +
           R"(","sigDeadline":"1788003600"})";
}

} // namespace

void TestMessages::thief_permit2Batch()
{
    const Review seen = review(document(kPermitBatch, permitBatch(), domainOf(kPermit2Text)));
    QCOMPARE(seen.explanation.kind, "permit2_batch");
    QCOMPARE(seen.explanation.grants.size(), std::size_t(2));
    QCOMPARE(seen.explanation.grants[1].token, kOther);
    QCOMPARE(seen.explanation.grants[0].until, std::optional(Uint256(1790000000)));
    QVERIFY(codes(seen).contains(q("critical:unlimited_approval")));
    QVERIFY(codes(seen).contains(q("warning:several_tokens")));
}

void TestMessages::thief_copyOfPermit2()
{
    QVERIFY(
        codes(review(document(kPermitBatch, permitBatch(), domainOf(kTokenText)))).contains(q("warning:not_permit2")));
}

void TestMessages::thief_seaportOrderForNothing()
{
    for (const QByteArray &price : {QByteArray("0"), QByteArray("1"), QByteArray("1000000000000")}) {
        const Review seen = review(document(kSeaport, seaportOrder(price, kMeText), domainOf(kSeaportText)));
        QVERIFY2(codes(seen).contains(q("critical:order_for_nothing")), price.constData());
        QCOMPARE(seen.explanation.gives.size(), std::size_t(1));
        QCOMPARE(seen.explanation.gives[0].id, std::optional(Uint256(7)));
    }
}

void TestMessages::thief_seaportOrderThatPaysSomebodyElse()
{
    const Review seen =
        review(document(kSeaport, seaportOrder("1000000000000000000", kThiefText), domainOf(kSeaportText)));
    QVERIFY(codes(seen).contains(q("critical:order_pays_somebody_else")));
}

void TestMessages::seaportOrder_thatPaysIsNoAlarm()
{
    const Review seen =
        review(document(kSeaport, seaportOrder("1000000000000000000", kMeText), domainOf(kSeaportText)));
    QVERIFY(seen.notices.empty());
    QCOMPARE(seen.explanation.receives[0].text.english(), "1 of the chain's coin");
}

/// A tree of two orders, one of which pays.
void TestMessages::thief_bulkOrderWithOneFreeLeaf()
{
    const QString type = q("BulkOrder(OrderComponents[2] tree)") + kSeaport;
    const QByteArray tree =
        R"({"tree":[)" + seaportOrder("1000000000000000000", kMeText) + "," + seaportOrder("0", kMeText) + "]}";
    const Review seen = review(document(type, tree, domainOf(kSeaportText)));
    QCOMPARE(seen.explanation.kind, "bulk_order");
    QVERIFY(codes(seen).contains(q("critical:order_for_nothing")));
}

/// Two ends within one minute: what a person would read twice.
void TestMessages::bulkOrder_saysTheSameOfTwoOrdersOnce()
{
    const QByteArray one = seaportOrder("1000000000000000000", kMeText);
    const QByteArray other = QByteArray(one).replace("1788003600", "1788003659");
    Knowledge known = knowledge();
    known.now = 1788003660;
    const QString type = q("BulkOrder(OrderComponents[2] tree)") + kSeaport;
    const Review seen =
        review(document(type, R"({"tree":[)" + one + "," + other + "]}", domainOf(kSeaportText)), known);
    QCOMPARE(codes(seen), (QStringList{q("warning:expired"), q("warning:several_orders")}));
}

void TestMessages::thief_cowOrderToAnotherReceiver()
{
    QVERIFY(codes(review(document(kCow, cowOrder(kThiefText, "1000000"), domainOf(kTokenText))))
                .contains(q("critical:order_pays_somebody_else")));
    QVERIFY(codes(review(document(kCow, cowOrder(kMeText, "0"), domainOf(kTokenText))))
                .contains(q("critical:order_for_nothing")));
}

void TestMessages::cowOrder_toOneselfSaysWhatIsGot()
{
    const Review seen = review(document(kCow, cowOrder(kMeText, "1000000"), domainOf(kTokenText)));
    QVERIFY(seen.notices.empty());
    QCOMPARE(seen.explanation.gives[0].text.english(), "1.5 USDC");
    QCOMPARE(seen.explanation.receives[0].amount, Uint256(1000000));
}

void TestMessages::thief_uniswapXWitnessToAnother()
{
    const QString type =
        q("PermitWitnessTransferFrom(TokenPermissions permitted,address spender,uint256 nonce,uint256 deadline,"
          "LimitOrder witness)LimitOrder(OrderInfo info,address inputToken,uint256 inputAmount,OutputToken[] outputs)"
          "OrderInfo(address reactor,address swapper,uint256 nonce,uint256 deadline,address "
          "additionalValidationContract,bytes additionalValidationData)OutputToken(address token,uint256 "
          "amount,address recipient)TokenPermissions(address token,uint256 amount)");
    const auto message = [](const QByteArray &recipient) {
        return R"({"permitted":{"token":")" + QByteArray(kTokenText) + R"(","amount":"1500000"},"spender":")" +
               kThiefText + R"(","nonce":"1","deadline":"1788003600","witness":{"info":{"reactor":")" + kThiefText +
               R"(","swapper":")" + kMeText +
               R"(","nonce":"1","deadline":"1788003600","additionalValidationContract":)"
               R"("0x0000000000000000000000000000000000000000","additionalValidationData":"0x"},"inputToken":")" +
               kTokenText +
               R"(","inputAmount":"1500000","outputs":[{"token":)"
               R"("0x3333333333333333333333333333333333333333","amount":"900000","recipient":")" +
               recipient + "\"}]}}";
    };
    const Review honest = review(document(type, message(kMeText), domainOf(kPermit2Text)));
    QCOMPARE(honest.explanation.kind, "order");
    QVERIFY(criticalCodes(honest).empty());
    QCOMPARE(honest.explanation.receives[0].amount, Uint256(900000));
    QVERIFY(codes(review(document(type, message(kThiefText), domainOf(kPermit2Text))))
                .contains(q("critical:order_pays_somebody_else")));
}

void TestMessages::thief_safeDelegatecall_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("isTheft");
    QTest::newRow("unknown code") << QByteArray(kThiefText) << true;
    // Known, and not made to be run as somebody else: Permit2 would write into the account's storage.
    QTest::newRow("Multicall3") << QByteArray("0xcA11bde05977b3631167028862bE2a173976CA11") << true;
    QTest::newRow("Permit2") << QByteArray(kPermit2Text) << true;
    QTest::newRow("MultiSendCallOnly") << QByteArray("0x40A2aCCbd92BCA938b02010E17A5b8929b49130D") << false;
}

void TestMessages::thief_safeDelegatecall()
{
    QFETCH(QByteArray, code);
    QFETCH(bool, isTheft);
    const Review seen =
        review(safeTransaction(code, "0xa9059cbb" + QByteArray(24, '0') + QByteArray(40, '2') + QByteArray(64, '0')));
    QVERIFY(seen.call.has_value());
    QVERIFY(seen.call->isDelegated);
    QCOMPARE(codes(seen).contains(q("critical:delegatecall")), isTheft);
}

/// What a Safe has made for it by MultiSendCallOnly comes from the Safe: what it brings to the Safe is its own.
void TestMessages::safeBatch_isTheSafes_data()
{
    QTest::addColumn<QByteArray>("beneficiary");
    QTest::addColumn<bool>("isOthers");
    QTest::newRow("the Safe") << QByteArray(40, '3') << false;
    QTest::newRow("the library") << QByteArray("40A2aCCbd92BCA938b02010E17A5b8929b49130D") << true;
    QTest::newRow("a thief") << QByteArray(40, '2') << true;
}

void TestMessages::safeBatch_isTheSafes()
{
    QFETCH(QByteArray, beneficiary);
    QFETCH(bool, isOthers);
    const auto word = [](const QByteArray &hex) { return QByteArray(64 - hex.size(), '0') + hex; };
    // supply(asset, amount, onBehalfOf, referralCode) in one packed call of multiSend(bytes), 217 bytes in all
    const QByteArray supply = "617ba037" + word(QByteArray(40, '1')) + word("0f4240") + word(beneficiary) + word("0");
    const QByteArray packed = "00" + QByteArray(40, '4') + word("0") + word("84") + supply;
    QCOMPARE(packed.size(), qsizetype(2 * 217));
    const QByteArray data = "0x8d80ff0a" + word("20") + word("d9") + packed + QByteArray(2 * 7, '0');
    const Review seen = review(safeTransaction("0x40A2aCCbd92BCA938b02010E17A5b8929b49130D", data));
    QCOMPARE(seen.call->calls.size(), std::size_t(1));
    QCOMPARE(codes(seen).contains(q("warning:other_beneficiary")), isOthers);
}

void TestMessages::thief_metaTransactionThatApproves()
{
    const QString type = q("MetaTransaction(uint256 nonce,address from,bytes functionSignature)");
    const QByteArray message = R"({"nonce":0,"from":")" + kMeText +
                               R"(","functionSignature":"0x095ea7b3000000000000000000000000)" + kThiefText.mid(2) +
                               QByteArray(64, 'f') + "\"}";
    const Review seen = review(document(type, message, domainOf(kTokenText)));
    QCOMPARE(seen.call->function, "approve(address,uint256)");
    QVERIFY(codes(seen).contains(q("critical:unlimited_approval")));
}

void TestMessages::thief_authorizedTransfer()
{
    const QString type = q("TransferWithAuthorization(address from,address to,uint256 value,uint256 "
                           "validAfter,uint256 validBefore,bytes32 nonce)");
    const QByteArray message = R"({"from":")" + kMeText + R"(","to":")" + kThiefText +
                               R"(","value":"1500000","validAfter":0,"validBefore":1788003600,"nonce":")" + kZeros +
                               "\"}";
    const Review seen = review(document(type, message, domainOf(kTokenText)));
    QVERIFY(codes(seen).contains(q("warning:authorized_transfer")));
    QVERIFY(sentences(seen).contains(q("1.5 USDC go to ")));
}

void TestMessages::thief_delegationWithoutCaveats()
{
    const QString type = q("Delegation(address delegate,address delegator,bytes32 authority,Caveat[] caveats,uint256 "
                           "salt)Caveat(address enforcer,bytes terms)");
    const QByteArray message = R"({"delegate":")" + kThiefText + R"(","delegator":")" + kMeText + R"(","authority":")" +
                               kZeros + R"(","caveats":[],"salt":0})";
    QVERIFY(codes(review(document(type, message, domainOf(kTokenText)))).contains(q("critical:delegation")));
}

void TestMessages::thief_rootOfABlindBulkListing()
{
    QVERIFY(codes(review(document(q("Root(bytes32 root)"), R"({"root":")" + kZeros + "\"}", domainOf(kTokenText))))
                .contains(q("critical:only_a_hash")));
}

void TestMessages::unknownKind_thatLooksLikeAPermit()
{
    const QByteArray message = R"({"holderName":"x","operator":")" + kThiefText + R"(","amount":5})";
    QVERIFY(codes(review(document(q("Grant(string holderName,address operator,uint256 amount)"), message,
                                  domainOf(kTokenText))))
                .contains(q("warning:permit_like")));
}

void TestMessages::unknownKind_isShownAsFields()
{
    const Review seen = review(
        document(q("Mail(string contents,int8 mood)"), R"({"contents":"a\u202eb","mood":-3})", domainOf(kTokenText)));
    QCOMPARE(codes(seen), QStringList{q("info:unknown_message")});
    QCOMPARE(seen.fields[0].value, "a\\u{202e}b");
    QCOMPARE(seen.fields[1].value, "-3");
}

void TestMessages::message_ofAHashIsBlind()
{
    QVERIFY(codes(reviewMessage(Bytes(32), knowledge())).contains(q("warning:only_a_hash")));
    QVERIFY(codes(reviewMessage(asBytes("Sign in"), knowledge())).isEmpty());
}

QTEST_GUILESS_MAIN(TestMessages)
#include "tst_messages.moc"
