// SPDX-License-Identifier: GPL-3.0-or-later
#include "clear_signing.h"
#include "clearsign/functions.h"
#include "ethereum/abi.h"

using namespace clear_signing;
using namespace sheaf::clearsign;
using ethereum::Address;
using ethereum::Wei;

class TestCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ownFunctions_areAllUnderTheirSelectors();
    void ownFunctions_haveWhatTheirIntentsName();
    void transfer_namesAmountAndRecipient();
    void approve_ofAnAmountIsAWarningOnly();
    void thief_unlimitedApproval();
    void thief_approvalInsideMulticall();
    void thief_approvalForAllInsideAggregate3();
    void thief_approvalInsideExecuteInsideMulticall();
    void thief_approvalInsideErc7821();
    void thief_moreMulticallsThanCanBeShown();
    void thief_delegatecallThroughASafe();
    void multiSend_showsEachCall();
    void thief_multiSendThatIsCutShort();
    void thief_permit2BatchInACall();
    void thief_increaseAllowance();
    void thief_paysToClaim();
    void thief_spenderIsAnAccount();
    void thief_spenderIsMulticall();
    void thief_dirtyAddressBits();
    void thief_chainIsAnother();
    void thief_supplyForAnother();
    void guess_isMarkedAndStrict();
    void descriptor_addsWordsAndHidesNothing();
    void descriptor_ofAnotherContractDoesNotApply();
    void descriptor_isNeverSaidInOtherWords();
    void transaction_hashIsTheOneThatIsSigned();
    void delegation_ofOneselfToUnknownCodeIsCritical();
    void authorization_onEveryChainIsCritical();
    void authorization_removalIsNoAlarm();

private:
    Bytes data(const char *name) const
    {
        const auto bytes = parseHex(m_calls[QString::fromUtf8(name)].toString().toStdString());
        return bytes.value_or(Bytes());
    }
    static Review review(const Address &to, Bytes data, const Knowledge &known, Uint256 value = {})
    {
        return reviewCalls(kChain, {{to, Wei(value), std::move(data)}}, known).front();
    }

    QJsonObject m_calls;
};

void TestCalls::initTestCase()
{
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/clear_signing_calls.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    m_calls = QJsonDocument::fromJson(file.readAll()).object()[QStringLiteral("calls")].toObject();
    QVERIFY(!m_calls.isEmpty());
    for (const QJsonValue &call : std::as_const(m_calls))
        QVERIFY(parseHex(call.toString().toStdString()));
}

void TestCalls::ownFunctions_areAllUnderTheirSelectors()
{
    QVERIFY(ownFunctions().size() > 70);
    for (const auto &[selector, own] : ownFunctions()) {
        QCOMPARE(own.fragment.function().selector(), selector);
        QVERIFY2(own.intent != nullptr || own.judge != nullptr, own.fragment.function().signature().c_str());
    }
}

/// `%1` to the last, and what stands there are arguments that the function has: an intent with a `?` would be signed.
void TestCalls::ownFunctions_haveWhatTheirIntentsName()
{
    for (const auto &[selector, own] : ownFunctions()) {
        const std::string signature = own.fragment.function().signature();
        const auto last = QByteArray::number(static_cast<int>(own.places.size()));
        const auto next = QByteArray::number(static_cast<int>(own.places.size()) + 1);
        QVERIFY2(own.places.empty() || QByteArray(own.intent).contains("%" + last), signature.c_str());
        QVERIFY2(!QByteArray(own.intent).contains("%" + next), signature.c_str());
        for (const std::string_view place : own.places) {
            const std::string_view name = place.substr(place.starts_with('#') ? 1 : 0, place.find('@'));
            const std::string_view token =
                place.find('@') == std::string_view::npos ? std::string_view() : place.substr(place.find('@') + 1);
            const bool isOfTheCall = name.empty() && (token == "to" || token == "value");
            QVERIFY2(isOfTheCall || own.fragment.indexOf(name).has_value(), signature.c_str());
            QVERIFY2(isOfTheCall || token.empty() || token == "to" || token == "0" ||
                         own.fragment.indexOf(token).has_value(),
                     signature.c_str());
        }
    }
}

void TestCalls::transfer_namesAmountAndRecipient()
{
    const Review seen = review(kToken, data("transfer"), knowledge());
    QCOMPARE(seen.call->function, "transfer(address,uint256)");
    QCOMPARE(seen.call->source, Source::Own);
    QCOMPARE(seen.call->intent.english(), "Send 1.5 USDC to " + kThief.toString());
    QCOMPARE(seen.call->arguments.size(), std::size_t(2));
    QCOMPARE(seen.call->arguments[0].value, kThief.toString());
    QCOMPARE(seen.call->arguments[1].value, "1500000");
    QVERIFY(seen.notices.empty());
    const Review lost = review(kThief, data("transfer"), knowledge()); // to the token's own contract
    QVERIFY(codes(lost).contains(QStringLiteral("critical:transfer_to_token")));
}

void TestCalls::approve_ofAnAmountIsAWarningOnly()
{
    const Review seen = review(kToken, data("approve5"), knowledge());
    QCOMPARE(codes(seen), QStringList{QStringLiteral("warning:unknown_spender")});
    QCOMPARE(seen.explanation.grants.size(), std::size_t(1));
    QCOMPARE(seen.explanation.grants[0].amount, std::optional(Uint256(5000000)));
    QCOMPARE(seen.explanation.grants[0].text.english(), kThief.toString() + " may take 5 USDC for ever.");
    Knowledge known = knowledge();
    known.contracts[{kChain, kThief}] = "Aave V3";
    QVERIFY(review(kToken, data("approve5"), known).notices.empty());
}

void TestCalls::thief_unlimitedApproval()
{
    const Review seen = review(kToken, data("approveMax"), knowledge());
    QVERIFY(codes(seen).contains(QStringLiteral("critical:unlimited_approval")));
    QVERIFY(seen.explanation.grants[0].isUnlimited);
    QCOMPARE(criticalCodes(seen), std::vector<std::string>{"unlimited_approval"});
    Knowledge known = knowledge();
    known.contracts[{kChain, kThief}] = "Aave V3"; // still worth a word
    QCOMPARE(codes(review(kToken, data("approveMax"), known)),
             QStringList{QStringLiteral("warning:unlimited_approval")});
}

void TestCalls::thief_approvalInsideMulticall()
{
    const Review seen = review(kToken, data("multicall"), knowledge());
    QCOMPARE(seen.call->calls.size(), std::size_t(1));
    QCOMPARE(seen.call->calls[0].function, "approve(address,uint256)");
    QCOMPARE(*seen.call->calls[0].to, kToken);
    QVERIFY(codes(seen).contains(QStringLiteral("critical:unlimited_approval")));
}

void TestCalls::thief_approvalForAllInsideAggregate3()
{
    const Review seen = review(kOther, data("aggregate3"), knowledge());
    QCOMPARE(seen.call->calls.size(), std::size_t(2));
    QCOMPARE(seen.call->calls[1].function, "setApprovalForAll(address,bool)");
    QVERIFY(codes(seen).contains(QStringLiteral("critical:approval_for_all")));
}

void TestCalls::thief_approvalInsideExecuteInsideMulticall()
{
    const Review seen = review(kMe, data("execute"), knowledge());
    QCOMPARE(seen.call->calls[0].value.value(), Uint256(9));
    QCOMPARE(seen.call->calls[0].calls[0].function, "approve(address,uint256)");
    QVERIFY(codes(seen).contains(QStringLiteral("critical:unlimited_approval")));
}

void TestCalls::thief_approvalInsideErc7821()
{
    const Review seen = review(kMe, data("erc7821"), knowledge());
    QCOMPARE(*seen.call->calls[0].to, kToken);
    QVERIFY(codes(seen).contains(QStringLiteral("critical:unlimited_approval")));
}

/// Nine calls one in another: the theft stands in the innermost, which is not shown.
void TestCalls::thief_moreMulticallsThanCanBeShown()
{
    const Review deep = review(kToken, data("deep"), knowledge());
    QVERIFY(codes(deep).contains(QStringLiteral("critical:nested_too_deeply")));
    QVERIFY(deep.isCut);
    // Six are the most that is shown; here the sixth is the approval.
    const Review shown = review(kToken, data("deep5"), knowledge());
    QVERIFY(!shown.isCut);
    QVERIFY(codes(shown).contains(QStringLiteral("critical:unlimited_approval")));
}

void TestCalls::thief_delegatecallThroughASafe()
{
    const Review seen = review(kOther, data("safeDelegate"), knowledge());
    QVERIFY(seen.call->calls[0].isDelegated);
    QVERIFY(codes(seen).contains(QStringLiteral("critical:delegatecall")));
}

void TestCalls::multiSend_showsEachCall()
{
    const Review seen = review(kOther, data("multiSend"), knowledge());
    QCOMPARE(seen.call->calls.size(), std::size_t(2));
    QCOMPARE(seen.call->calls[0].function, "transfer(address,uint256)");
    QCOMPARE(seen.call->calls[1].function, "approve(address,uint256)");
    QCOMPARE(seen.call->calls[1].value.value(), Uint256(3));
    QVERIFY(!codes(seen).contains(QStringLiteral("critical:calls_not_readable")));
}

void TestCalls::thief_multiSendThatIsCutShort()
{
    const Review seen = review(kOther, data("multiSendCut"), knowledge());
    QVERIFY(codes(seen).contains(QStringLiteral("critical:calls_not_readable")));
}

void TestCalls::thief_permit2BatchInACall()
{
    const Review seen = review(permit2(), data("permit2Batch"), knowledge());
    QCOMPARE(seen.explanation.grants.size(), std::size_t(2));
    QCOMPARE(seen.explanation.grants[0].token, kToken);
    QCOMPARE(seen.explanation.grants[1].token, kOther);
    QCOMPARE(seen.explanation.grants[0].until, std::optional(Uint256(1790000000)));
    QVERIFY(codes(seen).contains(QStringLiteral("critical:unlimited_approval")));
}

void TestCalls::thief_increaseAllowance()
{
    const Review seen = review(kToken, data("increase"), knowledge());
    QVERIFY(codes(seen).contains(QStringLiteral("warning:increase_allowance")));
    QCOMPARE(seen.explanation.grants.size(), std::size_t(1));
}

void TestCalls::thief_paysToClaim()
{
    Knowledge known = knowledge();
    known.guesses = *guessesFrom("Claim()");
    const Review seen = review(kOther, data("claim"), known, *Uint256(10).toPower(18));
    QVERIFY(codes(seen).contains(QStringLiteral("critical:pays_to_claim")));
    // Without anything sent along it is a claim like others.
    QVERIFY(!codes(review(kOther, data("claim"), known)).contains(QStringLiteral("critical:pays_to_claim")));
}

void TestCalls::thief_spenderIsAnAccount()
{
    Knowledge known = knowledge();
    known.hasCode[{kChain, kThief}] = false;
    const Review seen = review(kToken, data("approve5"), known);
    QVERIFY(codes(seen).contains(QStringLiteral("critical:spender_without_code")));
}

void TestCalls::thief_spenderIsMulticall()
{
    Bytes call = data("approve5");
    const auto multicall = *Address::parse("0xcA11bde05977b3631167028862bE2a173976CA11");
    std::copy(multicall.bytes().begin(), multicall.bytes().end(), call.begin() + 16);
    QVERIFY(codes(review(kToken, call, knowledge())).contains(QStringLiteral("critical:spender_is_open")));
}

/// A contract that does not look at the upper bits takes the approval all the same.
void TestCalls::thief_dirtyAddressBits()
{
    Bytes call = data("approveMax");
    call[4] = 0xFF;
    const Review seen = review(kToken, call, knowledge());
    QVERIFY(codes(seen).contains(QStringLiteral("critical:malformed_call")));
    QCOMPARE(seen.call->function, "approve(address,uint256)");
    QVERIFY(seen.call->arguments.empty());
}

void TestCalls::thief_chainIsAnother()
{
    ethereum::Eip1559Transaction fields;
    fields.chainId = ethereum::ChainId(137);
    fields.to = kOther;
    Knowledge known = knowledge();
    known.chain = kChain;
    QVERIFY(codes(reviewTransaction(fields, known)).contains(QStringLiteral("critical:other_chain")));
    known.chain = ethereum::ChainId(137);
    QVERIFY(!codes(reviewTransaction(fields, known)).contains(QStringLiteral("critical:other_chain")));
}

void TestCalls::thief_supplyForAnother()
{
    const Review seen = review(kOther, data("supply"), knowledge());
    QCOMPARE(seen.call->intent.english(), "Supply 1.5 USDC for " + kOther.toString());
    QVERIFY(codes(seen).contains(QStringLiteral("warning:other_beneficiary")));
}

void TestCalls::guess_isMarkedAndStrict()
{
    Knowledge known = knowledge();
    const Review blind = review(kOther, data("guess"), known);
    QCOMPARE(blind.call->source, Source::Unknown);
    QVERIFY(codes(blind).contains(QStringLiteral("warning:unknown_call")));
    known.guesses = *guessesFrom("frobnicate(uint256 amount,address who)");
    const Review seen = review(kOther, data("guess"), known);
    QCOMPARE(seen.call->source, Source::Guess);
    QCOMPARE(seen.call->arguments[0].value, "42");
    QCOMPARE(seen.call->arguments[1].value, kThief.toString());
    QVERIFY(codes(seen).contains(QStringLiteral("warning:guessed_call")));
    Bytes longer = data("guess");
    longer.push_back(0); // no encoder writes that
    QCOMPARE(review(kOther, longer, known).call->source, Source::Unknown);
}

namespace {

Descriptor transferDescriptor()
{
    Descriptor descriptor;
    descriptor.owner = "Example";
    descriptor.deployments = {{kChain, kToken}};
    Format format;
    format.intent = "Send";
    format.interpolatedIntent = "Send {value} to {to}";
    FieldFormat value;
    value.path = "value";
    value.label = "Amount";
    value.kind = FieldFormat::Kind::TokenAmount;
    value.tokenPath = "@.to";
    FieldFormat to;
    to.path = "to";
    to.label = "To";
    to.kind = FieldFormat::Kind::AddressName;
    format.fields = {value, to};
    descriptor.calls.push_back({Fragment::of("transfer(address to,uint256 value)"), format});
    Format harmless;
    harmless.intent = "Claim your reward";
    descriptor.calls.push_back({Fragment::of("approve(address a,uint256 b)"), harmless});
    return descriptor;
}

} // namespace

/// ERC-7730's first example: "Send 100 USDT to cyberdrk.eth".
void TestCalls::descriptor_addsWordsAndHidesNothing()
{
    Knowledge known = knowledge();
    known.descriptors.push_back(transferDescriptor());
    const Review seen = review(kToken, data("transfer"), known);
    QCOMPARE(seen.call->source, Source::Descriptor);
    QCOMPARE(seen.call->intent.english(), "Send 1.5 USDC to " + kThief.toString());
    QCOMPARE(seen.call->fields.size(), std::size_t(2));
    QCOMPARE(seen.call->fields[0].name, "Amount");
    QCOMPARE(seen.call->fields[0].text.english(), "1.5 USDC");
    // A descriptor that lies changes the sentence, and neither the arguments nor the notices.
    const Review lie = review(kToken, data("approveMax"), known);
    QCOMPARE(lie.call->intent.english(), "Claim your reward");
    QCOMPARE(lie.call->origin, "Example");
    QCOMPARE(lie.call->arguments[0].value, kThief.toString());
    QVERIFY(codes(lie).contains(QStringLiteral("critical:unlimited_approval")));
    QVERIFY(sentences(lie).contains(QStringLiteral("may take all of your")));
}

void TestCalls::descriptor_ofAnotherContractDoesNotApply()
{
    Knowledge known = knowledge();
    known.descriptors.push_back(transferDescriptor());
    QCOMPARE(review(kOther, data("transfer"), known).call->source, Source::Own);
}

/// Its words stand as they are in each language, also where the wallet says the same somewhere, or where they look like
/// the places of a phrase; its amounts are numbers.
void TestCalls::descriptor_isNeverSaidInOtherWords()
{
    Knowledge known = knowledge();
    known.descriptors.push_back(transferDescriptor());
    Format &format = known.descriptors.back().calls.front().format;
    const Phrase intent = review(kToken, data("transfer"), known).call->intent;
    QCOMPARE(intent.source(), "%1%2%3%4");
    QVERIFY(intent.arguments()[0] == PhraseArgument(std::string("Send ")));
    QVERIFY(intent.arguments()[1] == PhraseArgument(known.amountWords(kChain, kToken, 1500000)));
    format.interpolatedIntent = "Send %1 {value}";
    QCOMPARE(review(kToken, data("transfer"), known).call->intent.english(), "Send %1 1.5 USDC");
    format.interpolatedIntent.clear();
    format.intent = "Make the calls below";
    const Phrase plain = review(kToken, data("transfer"), known).call->intent;
    QCOMPARE(plain.english(), "Make the calls below");
    QCOMPARE(plain.source(), "%1");
}

void TestCalls::transaction_hashIsTheOneThatIsSigned()
{
    ethereum::Eip1559Transaction fields;
    fields.chainId = kChain;
    fields.to = kOther;
    fields.value = Wei(*Uint256(10).toPower(18));
    const ethereum::Transaction transaction(fields);
    const Review seen = reviewTransaction(transaction, knowledge());
    QCOMPARE(seen.hashes.signingHash, transaction.signingHash());
    QCOMPARE(seen.call->intent.english(), "Send 1 of the chain's coin to " + kOther.toString());
}

void TestCalls::delegation_ofOneselfToUnknownCodeIsCritical()
{
    // Signed with the private key 1 by ethers 6: authorizeSync({address: 0x2222…, chainId: 1, nonce: 1}).
    const QJsonObject one = QJsonDocument::fromJson([] {
                                QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/clear_signing_calls.json"));
                                return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                            }())
                                .object()[QStringLiteral("authorization")]
                                .toObject();
    ethereum::Authorization authorization;
    authorization.chainId = 1;
    authorization.address = kThief;
    authorization.nonce = ethereum::Nonce(1);
    authorization.signature = {*Uint256::fromHex(one[QStringLiteral("r")].toString().toStdString()),
                               *Uint256::fromHex(one[QStringLiteral("s")].toString().toStdString()),
                               static_cast<std::uint8_t>(one[QStringLiteral("yParity")].toInt())};
    QCOMPARE(*authorization.authority(), kMe);
    ethereum::Eip7702Transaction fields;
    fields.chainId = kChain;
    fields.to = kOther;
    fields.authorizationList = {authorization};
    QVERIFY(
        codes(reviewTransaction(fields, knowledge())).contains(QStringLiteral("critical:delegation_to_unknown_code")));
    Knowledge other = knowledge();
    other.account = kOther; // who pays for it is not who is delegated
    QVERIFY(criticalCodes(reviewTransaction(fields, other)).empty());
    QVERIFY(codes(reviewTransaction(fields, other)).contains(QStringLiteral("warning:delegation_of_another")));
}

void TestCalls::authorization_onEveryChainIsCritical()
{
    ethereum::Authorization authorization;
    authorization.address = kThief;
    const Review seen = reviewAuthorization(authorization, knowledge());
    QVERIFY(codes(seen).contains(QStringLiteral("critical:delegation_to_unknown_code")));
    QVERIFY(codes(seen).contains(QStringLiteral("critical:delegation_on_every_chain")));
    QCOMPARE(seen.hashes.signingHash, authorization.signingHash());
}

void TestCalls::authorization_removalIsNoAlarm()
{
    ethereum::Authorization authorization;
    authorization.chainId = 1;
    QVERIFY(criticalCodes(reviewAuthorization(authorization, knowledge())).empty());
}

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
