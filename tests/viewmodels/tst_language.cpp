// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain_texts.h"
#include "fixtures.h"
#include "format.h"
#include "language.h"
#include "wallet/hardware_words.h"
#include "wallet/plan_words.h"
#include "wallet/typed_data_json.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestLanguage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestOf_data()
    {
        QTest::addColumn<QStringList>("wished");
        QTest::addColumn<QString>("best");
        const auto row = [](const char *name, const QStringList &wished, const char *best) {
            QTest::newRow(name) << wished << QString(QLatin1String(best));
        };
        row("none", {}, "en");
        row("a region of one", {QStringLiteral("de-AT")}, "de");
        row("Latin America", {QStringLiteral("es-MX")}, "es");
        row("the first that is known", {QStringLiteral("fr-FR"), QStringLiteral("es-ES"), QStringLiteral("de-DE")},
            "es");
        row("nobody's", {QStringLiteral("fr-FR")}, "en");
        row("simplified", {QStringLiteral("zh-Hans-CN")}, "zh_CN");
        row("Singapore writes it simplified", {QStringLiteral("zh-SG")}, "zh_CN");
        row("traditional is another script", {QStringLiteral("zh-Hant-TW")}, "en");
        row("plain C", {QStringLiteral("C")}, "en");
    }
    void bestOf()
    {
        QFETCH(QStringList, wished);
        QFETCH(QString, best);
        QCOMPARE(Language::bestOf(wished), best);
    }

    void choose_isLive()
    {
        Desk desk;
        Language language(&desk.preferences);
        QSignalSpy changed(&language, &Language::changed);
        language.choose(2);
        QCOMPARE(desk.preferences.language(), QStringLiteral("de"));
        QCOMPARE(language.chosen(), 2);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(format::problem(Error{ErrorCode::Overflow, {}}), QStringLiteral("Die Zahl ist zu groß."));
        QCOMPARE(format::age(fromUnixSeconds(0), fromUnixSeconds(60)), QStringLiteral("vor 1 min"));
        desk.preferences.setTextScale(1.5); // nothing of the language
        QCOMPARE(changed.size(), 1);
        language.choose(1);
        QCOMPARE(format::problem(Error{ErrorCode::Overflow, {}}), QStringLiteral("The number is too large."));
        QCOMPARE(QLocale().language(), QLocale::English);
    }

    void chosen_thatIsNotKnownIsTheDesktops()
    {
        Desk desk;
        desk.preferences.setLanguage(QStringLiteral("tlh"));
        const Language language(&desk.preferences);
        QCOMPARE(language.chosen(), 0);
        QVERIFY(Language::known().contains(language.current()));
    }

    void explain_isListedForTheTranslators()
    {
        QStringList listed;
        for (const char *text : explainTexts())
            listed << QString::fromUtf8(text);
        for (int code = 0; code <= static_cast<int>(ErrorCode::Internal); ++code) {
            const QString said = format::text(wallet::explain(Error{static_cast<ErrorCode>(code), {}}));
            QVERIFY2(listed.contains(said), qPrintable(said));
        }
        for (int fault = 0; fault <= static_cast<int>(devices::Fault::Protocol); ++fault) {
            const auto error = devices::makeError(static_cast<devices::Fault>(fault), {});
            const QString said = format::text(wallet::explain(error));
            QVERIFY2(listed.contains(said), qPrintable(said));
        }
    }

    void problem_ofADeviceSaysWhatToDoThere()
    {
        Desk desk;
        Language language(&desk.preferences);
        language.choose(1);
        const auto error =
            devices::makeError(devices::Fault::WrongApp,
                               phrase("the app '%1' is open on the device; close it", std::string("Bit\u202Ecoin")));
        QCOMPARE(format::problem(error),
                 QStringLiteral("Another app is open on the device; close it, and open the Ethereum app.\n"
                                "the app 'Bitcoin' is open on the device; close it"));
    }

    void problem_hasItsDetailInTheWindowsLanguage()
    {
        Desk desk;
        Language language(&desk.preferences);
        language.choose(2); // German
        const Result<void> failed = failure(
            ErrorCode::Overflow, phrase("%1: %2", PhraseNumber{"1240.5", "USDC"}, Phrase("its dates are over")));
        QCOMPARE(format::problem(failed.error()),
                 QStringLiteral("Die Zahl ist zu groß.\n1.240,5 USDC: ihre Termine sind vorbei"));
    }

    void said_isInTheWindowsLanguageWithItsNumbers()
    {
        Desk desk;
        Language language(&desk.preferences);
        const Phrase compared = phrase("%1: %2, which is not more than %3", std::string("rewards of Aave USDC"),
                                       PhraseNumber{"1240.5000", "USD"}, PhraseNumber{"-0.50", "%"});
        const Phrase whole = phrase("%1; it needs its consent first", compared);
        const Phrase due = phrase("next due at %1", fromUnixSeconds(1'700'000'000));
        language.choose(2); // German
        QCOMPARE(format::said(whole), QStringLiteral("rewards of Aave USDC: 1.240,5000 USD, nicht mehr als −0,50%; sie "
                                                     "braucht erst ihre Zustimmung"));
        QCOMPARE(format::said(due),
                 QStringLiteral("das nächste Mal fällig: ") + format::moment(fromUnixSeconds(1'700'000'000)));
        QCOMPARE(format::said("its dates are over"),
                 QStringLiteral("ihre Termine sind vorbei")); // of an earlier version
        QCOMPARE(format::said("nobody's 100 % words of %1"), QStringLiteral("nobody's 100 % words of %1"));
        QCOMPARE(format::said(phrase("nobody's %1", PhraseNumber{"0.5", "ETH"})), QStringLiteral("nobody's 0,5 ETH"));
        language.choose(4); // Chinese
        QCOMPARE(format::said(compared), QStringLiteral("rewards of Aave USDC：1,240.5000 USD，不高于 −0.50%"));
        language.choose(1); // English, with its numbers as the rest of the window has them
        QCOMPARE(format::said(whole),
                 QStringLiteral("rewards of Aave USDC: 1,240.5000 USD, which is not more than −0.50%; "
                                "it needs its consent first"));
        QCOMPARE(format::said(due), QStringLiteral("next due at ") + format::moment(fromUnixSeconds(1'700'000'000)));
    }

    /// A name that would begin a line, turn the writing round, or hide in a symbol.
    void said_tamesWhatOthersWrote()
    {
        Desk desk;
        Language language(&desk.preferences);
        const Phrase given =
            phrase("%1 may take %2 for ever.", std::string("Aave\nV3\u202E\u200B"), PhraseNumber{"1", "US\u2066DC"});
        const Phrase whole = phrase("%1: %2", given, Phrase("ok\x1b[2J\u2029fine")); // a text that is in no language
        language.choose(1);
        QCOMPARE(format::said(whole), QStringLiteral("Aave V3 may take 1 USDC for ever.: ok [2J fine"));
        language.choose(2);
        QCOMPARE(format::said(whole), QStringLiteral("Aave V3 darf 1 USDC nehmen, und zwar für immer.: ok [2J fine"));
    }

    /// What is signed for, in German, with the amount and the time as they are written there.
    void said_ofAPermit()
    {
        const std::string owner = "0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf";
        const std::string spender = "0x2222222222222222222222222222222222222222";
        const std::string token = "0x1111111111111111111111111111111111111111";
        const auto document = wallet::parseTypedData(
            R"({"types":{"EIP712Domain":[{"name":"chainId","type":"uint256"},{"name":"verifyingContract","type":"address"}],)"
            R"("PermitSingle":[{"name":"details","type":"PermitDetails"},{"name":"spender","type":"address"},)"
            R"({"name":"sigDeadline","type":"uint256"}],"PermitDetails":[{"name":"token","type":"address"},)"
            R"({"name":"amount","type":"uint160"},{"name":"expiration","type":"uint48"},{"name":"nonce","type":"uint48"}]},)"
            R"("primaryType":"PermitSingle","domain":{"chainId":1,"verifyingContract":)"
            R"("0x000000000022D473030F116dDEE9F6B43aC78BA3"},"message":{"details":{"token":")" +
            token + R"(","amount":"3000500000","expiration":1788003600,"nonce":0},"spender":")" + spender +
            R"(","sigDeadline":1788003600}})");
        QVERIFY2(document, document ? "" : document.error().detail.c_str());
        wallet::Knowledge known;
        known.account = *ethereum::Address::parse(owner);
        const ethereum::TokenId id{ethereum::ChainId(1), *ethereum::Address::parse(token)};
        known.tokens[id] = {id, "USDC", "USD Coin", 6};
        const auto review = clearsign::reviewTypedData(*document, known);
        QVERIFY(review.has_value());
        Desk desk;
        Language language(&desk.preferences);
        language.choose(2);
        QCOMPARE(format::said(review->explanation.title), QStringLiteral("Permit2: jemanden Token nehmen lassen"));
        const QString until = format::moment(fromUnixSeconds(1'788'003'600));
        QCOMPARE(format::said(review->explanation.grants.front().text),
                 QStringLiteral("%1 darf 3.000,5 USDC nehmen, und zwar bis %2.").arg(format::text(spender), until));
        QCOMPARE(format::said(review->fields.front().fields.at(2).text), until);
        language.choose(1);
        QCOMPARE(format::said(review->explanation.grants.front().text),
                 QStringLiteral("%1 may take 3,000.5 USDC until %2.")
                     .arg(format::text(spender), format::moment(fromUnixSeconds(1'788'003'600))));
    }

    void said_tamesNamesThatOthersChose_data()
    {
        QTest::addColumn<int>("chosen");
        QTest::addColumn<QString>("number");
        QTest::newRow("English") << 1 << QStringLiteral("−1,234.50");
        QTest::newRow("German") << 2 << QStringLiteral("−1.234,50");
    }
    void said_tamesNamesThatOthersChose()
    {
        QFETCH(int, chosen);
        QFETCH(QString, number);
        Desk desk;
        Language language(&desk.preferences);
        language.choose(chosen);
        // A new line, a turned direction, something that is not seen; and a name without end.
        const PhraseNumber paid{"-1234.50", "US\u200BDC\n\nthen"};
        const Phrase inner = phrase("nobody's %1", std::string("Po\u202Eol\nSimulated: you receive 1 ETH"));
        QCOMPARE(format::said(phrase("nobody's %1, %2", paid, inner)),
                 QStringLiteral("nobody's ") + number +
                     QStringLiteral(" USDC then, nobody's Pool Simulated: you receive 1 ETH"));
        const QString endless = format::said(phrase("nobody's %1", std::string(5000, 'x')));
        QVERIFY2(endless.size() < 300 && endless.endsWith(QStringLiteral("…")), qPrintable(endless));
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
