// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "fixtures.h"
#include "keys/mnemonic.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
using keys::Mnemonic;
using keys::MnemonicFlaw;

namespace {

const std::string kTwelve =
    "abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon abandon about";

} // namespace

class TestMnemonic : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_areTheStandards();
    void vectors_data();
    void vectors();
    void languages_areTheStandards_data();
    void languages_areTheStandards();
    void languages_vectors_data();
    void languages_vectors();
    void parse_findsTheLanguage();
    void parse_ofWordsOnTwoLists();
    void parse_inOneLanguageAlone();
    void examine_ofAnotherLanguage();
    void generate_usesTheEntropyThatItIsGiven();
    void generate_refusesOtherCounts();
    void parse_ignoresCaseAndWhiteSpace_data();
    void parse_ignoresCaseAndWhiteSpace();
    void parse_refusesAnotherNumberOfWords();
    void parse_namesTheUnknownWordsPositionAndNotTheWord();
    void parse_refusesABadChecksum();
    void parse_findsAnySingleChangedWordOrSaysSo();
    void nearestWords_findsCommonSlips_data();
    void nearestWords_findsCommonSlips();
    void completions_areTheWordsWithThatStart();
    void seed_takesThePassphraseInFormKd();
    void seed_refusesWhatIsNotUtf8OrTooLong();
};

void TestMnemonic::words_areTheStandards()
{
    std::string text;
    for (const std::string_view word : keys::englishWords())
        text += std::string(word) + '\n';
    // The hash of bip-0039/english.txt as it is published.
    QCOMPARE(toHex(crypto::sha256(asBytes(text))),
             std::string("2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda"));
    QCOMPARE(keys::wordIndex("abandon"), std::optional<std::uint16_t>(0));
    QCOMPARE(keys::wordIndex("zoo"), std::optional<std::uint16_t>(2047));
    QVERIFY(!keys::wordIndex("zooo"));
    QVERIFY(!keys::wordIndex(""));
}

void TestMnemonic::vectors_data()
{
    QTest::addColumn<QString>("entropy");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("seed");
    QFile file(QStringLiteral(SHEAF_VECTORS_DIR "/bip39_english.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray vectors = QJsonDocument::fromJson(file.readAll()).object()[QLatin1String("vectors")].toArray();
    QCOMPARE(vectors.size(), 24);
    for (const QJsonValue &vector : vectors)
        QTest::newRow(qPrintable(vector[QLatin1String("entropy")].toString()))
            << vector[QLatin1String("entropy")].toString() << vector[QLatin1String("mnemonic")].toString()
            << vector[QLatin1String("seed")].toString();
}

void TestMnemonic::vectors()
{
    QFETCH(const QString, entropy);
    QFETCH(const QString, words);
    QFETCH(const QString, seed);
    const auto made = Mnemonic::fromEntropy(hexSecret(entropy.toStdString()));
    QVERIFY(made);
    QCOMPARE(std::string(made->words().text()), words.toStdString());
    const auto parsed = Mnemonic::parse(secretOf(words.toStdString()));
    QVERIFY(parsed);
    QCOMPARE(toHex(parsed->entropy().view()), entropy.toStdString());
    QCOMPARE(toHex(parsed->seed(secretOf("TREZOR")).value().view()), seed.toStdString());
}

void TestMnemonic::languages_areTheStandards_data()
{
    // The hashes of the files of bip-0039; npm's bip39 3.1.0 and @scure/bip39 2.4.0 have the same words.
    QTest::addColumn<QString>("hash");
    const auto row = [](const char *name, const char *hash) { QTest::newRow(name) << QString::fromLatin1(hash); };
    row("english", "2f5eed53a4727b4bf8880d8f3f199efc90e58503646d9ff8eff3a2ed3b24dbda");
    row("japanese", "2eed0aef492291e061633d7ad8117f1a2b03eb80a29d0e4e3117ac2528d05ffd");
    row("korean", "9e95f86c167de88f450f0aaf89e87f6624a57f973c67b516e338e8e8b8897f60");
    row("spanish", "46846a5a0139d1e3cb77293e521c2865f7bcdb82c44e8d0a06a2cd0ecba48c0b");
    row("chinese_simplified", "5c5942792bd8340cb8b27cd592f1015edf56a8c5b26276ee18a482428e7c5726");
    row("chinese_traditional", "417b26b3d8500a4ae3d59717d7011952db6fc2fb84b807f3f94ac734e89c1b5f");
    row("french", "ebc3959ab7801a1df6bac4fa7d970652f1df76b683cd2f4003c941c63d517e59");
    row("italian", "d392c49fdb700a24cd1fceb237c1f65dcc128f6b34a8aacb58b59384b5c648c2");
    row("czech", "7e80e161c3e93d9554c2efb78d4e3cebf8fc727e9c52e03b83b94406bdcc95fc");
    row("portuguese", "2685e9c194c82ae67e10ba59d9ea5345a23dc093e92276fc5361f6667d79cd3f");
}

void TestMnemonic::languages_areTheStandards()
{
    QFETCH(const QString, hash);
    const auto language = keys::languageNamed(QTest::currentDataTag());
    QVERIFY(language);
    QCOMPARE(keys::languageName(*language), std::string_view(QTest::currentDataTag()));
    std::string text;
    for (std::uint16_t place = 0; place < keys::kWordCount; ++place) {
        const std::string_view word = keys::wordsOf(*language)[place];
        text += std::string(word) + '\n';
        QCOMPARE(keys::wordIndex(word, *language), std::optional(place));
    }
    QCOMPARE(QString::fromStdString(toHex(crypto::sha256(asBytes(text)))), hash);
    QVERIFY(!keys::languageNamed("klingon"));
}

void TestMnemonic::languages_vectors_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("entropy");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("passphrase");
    for (const char *name : {"/bip39_japanese.json", "/bip39_languages.json"}) {
        QFile file(QStringLiteral(SHEAF_VECTORS_DIR) + QLatin1String(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject document = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonArray vectors = document[QLatin1String("vectors")].toArray();
        QVERIFY(vectors.size() >= 24);
        for (const QJsonValue &vector : vectors) {
            const QString language = vector[QLatin1String("language")].toString(QStringLiteral("japanese"));
            const QString entropy = vector[QLatin1String("entropy")].toString();
            QTest::newRow(qPrintable(language + QLatin1Char(' ') + entropy))
                << language << entropy << vector[QLatin1String("mnemonic")].toString()
                << vector[QLatin1String("seed")].toString() << document[QLatin1String("passphrase")].toString();
        }
    }
}

void TestMnemonic::languages_vectors()
{
    QFETCH(const QString, language);
    QFETCH(const QString, entropy);
    QFETCH(const QString, words);
    QFETCH(const QString, seed);
    QFETCH(const QString, passphrase);
    const auto known = keys::languageNamed(language.toStdString());
    const auto made = Mnemonic::fromEntropy(hexSecret(entropy.toStdString()), *known);
    QCOMPARE(std::string(made->words().text()), words.normalized(QString::NormalizationForm_KD).toStdString());
    const QString composed = words.normalized(QString::NormalizationForm_C);
    for (const QString &typed : {words, composed, composed.toUpper()}) {
        const auto parsed = Mnemonic::parse(secretOf(typed.toStdString()));
        QVERIFY2(parsed, parsed ? "" : parsed.error().detail.c_str());
        QCOMPARE(toHex(parsed->entropy().view()), entropy.toStdString());
        const auto languages = Mnemonic::languagesOf(secretOf(typed.toStdString()));
        QVERIFY(std::find(languages.begin(), languages.end(), *known) != languages.end());
        QCOMPARE(toHex(parsed->seed(secretOf(passphrase.toStdString())).value().view()), seed.toStdString());
    }
}

void TestMnemonic::parse_findsTheLanguage()
{
    for (const keys::Language language : keys::kLanguages) {
        CountingEntropy entropy;
        for (int i = 0; i < 8; ++i) {
            const auto made = Mnemonic::generate(entropy, 24, language);
            const auto parsed = Mnemonic::parse(made->words());
            QVERIFY(parsed->language() == language);
            QVERIFY(parsed->entropy() == made->entropy());
            QVERIFY(Mnemonic::languagesOf(made->words()) == std::vector{language});
        }
    }
}

void TestMnemonic::parse_ofWordsOnTwoLists()
{
    // 1,275 characters are on both Chinese lists, each in one place: who has only such has one entropy and one seed.
    const Secret both =
        secretOf(QStringLiteral(u"\u62DB \u5DDE \u4E39 \u85CF \u6258 \u5C11 \u72C2 \u916F \u5047 \u5B50 "
                                "\u51FA \u520A")
                     .toStdString());
    using keys::Language;
    QVERIFY(Mnemonic::languagesOf(both) == (std::vector{Language::ChineseSimplified, Language::ChineseTraditional}));
    const auto simplified = Mnemonic::parse(both, Language::ChineseSimplified);
    const auto traditional = Mnemonic::parse(both, Language::ChineseTraditional);
    QCOMPARE(toHex(simplified->entropy().view()), std::string("918aa2d44c68bc36f25f486b20b80ed8"));
    QVERIFY(simplified->entropy() == traditional->entropy());
    QVERIFY(simplified->seed(Secret()).value() == traditional->seed(Secret()).value());
    QVERIFY(Mnemonic::parse(both)->seed(Secret()).value() == traditional->seed(Secret()).value());
}

void TestMnemonic::parse_inOneLanguageAlone()
{
    QVERIFY(Mnemonic::parse(secretOf(kTwelve), keys::Language::English));
    QCOMPARE(Mnemonic::parse(secretOf(kTwelve), keys::Language::Italian).error().code, ErrorCode::InvalidInput);
}

void TestMnemonic::examine_ofAnotherLanguage()
{
    // The Italian list's first twelve words, the third (abbinato) misspelt.
    const auto &words = keys::wordsOf(keys::Language::Italian);
    std::string text = std::string(words[0]) + ' ' + std::string(words[1]) + " abbianto";
    for (std::size_t place = 3; place < 12; ++place)
        text += ' ' + std::string(words[place]);
    const auto flaw = Mnemonic::examine(secretOf(text));
    QVERIFY(flaw->kind == MnemonicFlaw::Kind::UnknownWord);
    QVERIFY(flaw->language == keys::Language::Italian);
    QCOMPARE(flaw->position, std::size_t{3});
    QVERIFY(std::find(flaw->nearest.begin(), flaw->nearest.end(), words[2]) != flaw->nearest.end());
    for (const char *broken : {"\xFF\xFE", "\xED\xA0\x80 \xED\xA0\x80"})
        QVERIFY(Mnemonic::examine(secretOf(broken))->kind == MnemonicFlaw::Kind::UnknownWord);
}

void TestMnemonic::generate_usesTheEntropyThatItIsGiven()
{
    for (const unsigned words : {12U, 15U, 18U, 21U, 24U}) {
        CountingEntropy entropy;
        const auto mnemonic = Mnemonic::generate(entropy, words);
        QVERIFY(mnemonic);
        QCOMPARE(mnemonic->wordCount(), words);
        QCOMPARE(mnemonic->entropy().size(), std::size_t{words / 3 * 4});
        QCOMPARE(mnemonic->entropy().view().back(), static_cast<std::uint8_t>(words / 3 * 4 - 1));
        const Secret text = mnemonic->words();
        QCOMPARE(std::count(text.view().begin(), text.view().end(), ' '), std::ptrdiff_t{words - 1});
        QVERIFY(Mnemonic::parse(text)->entropy() == mnemonic->entropy());
    }
}

void TestMnemonic::generate_refusesOtherCounts()
{
    CountingEntropy entropy;
    for (const unsigned words : {0U, 3U, 9U, 11U, 13U, 23U, 25U, 27U})
        QVERIFY(!Mnemonic::generate(entropy, words));
    for (const std::size_t size : {0U, 12U, 15U, 17U, 31U, 33U, 36U})
        QVERIFY(!Mnemonic::fromEntropy(Secret(size)));
}

void TestMnemonic::parse_ignoresCaseAndWhiteSpace_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray words = QByteArray::fromStdString(kTwelve);
    QTest::newRow("upper case") << words.toUpper();
    QTest::newRow("lines") << QByteArray("\r\n") + QByteArray(words).replace(" ", "\r\n\t ") + "\n\n";
    QTest::newRow("no-break spaces") << QByteArray(words).replace(" ", "\xC2\xA0");
    QTest::newRow("ideographic spaces") << QByteArray(words).replace(" ", "\xE3\x80\x80");
    QTest::newRow("typographic spaces") << QByteArray(words).replace(" ", "\xE2\x80\x89");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + words;
}

void TestMnemonic::parse_ignoresCaseAndWhiteSpace()
{
    QFETCH(const QByteArray, text);
    const auto parsed = Mnemonic::parse(secretOf(text.toStdString()));
    QVERIFY(parsed);
    QCOMPARE(std::string(parsed->words().text()), kTwelve);
}

void TestMnemonic::parse_refusesAnotherNumberOfWords()
{
    for (const std::string &text : {std::string(), std::string("  "), std::string("abandon"), kTwelve + " abandon",
                                    kTwelve.substr(8), kTwelve + ' ' + kTwelve + ' ' + kTwelve}) {
        const auto flaw = Mnemonic::examine(secretOf(text));
        QVERIFY(flaw);
        QVERIFY(flaw->kind == MnemonicFlaw::Kind::WordCount);
        QCOMPARE(Mnemonic::parse(secretOf(text)).error().code, ErrorCode::InvalidInput);
    }
}

void TestMnemonic::parse_namesTheUnknownWordsPositionAndNotTheWord()
{
    std::string text = kTwelve;
    text.replace(16, 7, "abandno"); // the third
    const auto flaw = Mnemonic::examine(secretOf(text));
    QVERIFY(flaw);
    QVERIFY(flaw->kind == MnemonicFlaw::Kind::UnknownWord);
    QCOMPARE(flaw->position, std::size_t{3});
    QCOMPARE(flaw->nearest.front(), std::string_view("abandon"));
    const auto refused = Mnemonic::parse(secretOf(text));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.find("word 3 ") != std::string::npos);
    QVERIFY(refused.error().detail.find("aband") == std::string::npos); // details reach logs
}

void TestMnemonic::parse_refusesABadChecksum()
{
    const std::string text = kTwelve.substr(0, kTwelve.size() - 5) + "abandon"; // twelve times the first word
    const auto flaw = Mnemonic::examine(secretOf(text));
    QVERIFY(flaw);
    QVERIFY(flaw->kind == MnemonicFlaw::Kind::Checksum);
    QVERIFY(!Mnemonic::parse(secretOf(text)));
}

void TestMnemonic::parse_findsAnySingleChangedWordOrSaysSo()
{
    // Twelve words have 4 bits of checksum: of the 2,048 words in the last place, 128 = 2,048 / 16 fit.
    int fitting = 0;
    for (const std::string_view word : keys::englishWords())
        fitting += Mnemonic::parse(secretOf(kTwelve.substr(0, kTwelve.size() - 5) + std::string(word)),
                                   keys::Language::English)
                       ? 1
                       : 0;
    QCOMPARE(fitting, 128);
}

void TestMnemonic::nearestWords_findsCommonSlips_data()
{
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("meant");
    QTest::newRow("swapped letters") << QByteArray("wrold") << QByteArray("world");
    QTest::newRow("missing letter") << QByteArray("gorila") << QByteArray("gorilla");
    QTest::newRow("extra letter") << QByteArray("zebraa") << QByteArray("zebra");
    QTest::newRow("right start") << QByteArray("absob") << QByteArray("absorb");
    QTest::newRow("very long") << QByteArray(300, 'a') + "zz" << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TestMnemonic::nearestWords_findsCommonSlips()
{
    QFETCH(const QByteArray, typed);
    QFETCH(const QByteArray, meant);
    const auto nearest = keys::nearestWords(typed.toStdString());
    QVERIFY(nearest.size() <= 3);
    if (meant.isEmpty())
        QVERIFY(nearest.empty());
    else
        QVERIFY(std::find(nearest.begin(), nearest.end(), std::string_view(meant.constData())) != nearest.end());
}

void TestMnemonic::completions_areTheWordsWithThatStart()
{
    const auto three = keys::completions("abs"); // absent absorb abstract absurd
    QCOMPARE(three.size(), std::size_t{4});
    QCOMPARE(three.front(), std::string_view("absent"));
    QCOMPARE(three.back(), std::string_view("absurd"));
    QCOMPARE(keys::completions("zoo").size(), std::size_t{1});
    QCOMPARE(keys::completions("zzz").size(), std::size_t{0});
    QCOMPARE(keys::completions("").size(), std::size_t{2048});
}

void TestMnemonic::seed_takesThePassphraseInFormKd()
{
    const auto mnemonic = Mnemonic::parse(secretOf(kTwelve));
    // U+00E9 is e and U+0301; U+FB01 (a ligature) is f and i; U+AC00 (Hangul) is U+1100 and U+1161; U+0323 goes before
    // U+0301 by their combining classes (220 and 230).
    const std::array<std::pair<const char *, const char *>, 4> same{{{"caf\xC3\xA9", "cafe\xCC\x81"},
                                                                     {"\xEF\xAC\x81", "fi"},
                                                                     {"\xEA\xB0\x80", "\xE1\x84\x80\xE1\x85\xA1"},
                                                                     {"e\xCC\x81\xCC\xA3", "e\xCC\xA3\xCC\x81"}}};
    for (const auto &[typed, normal] : same)
        QVERIFY(mnemonic->seed(secretOf(typed)).value() == mnemonic->seed(secretOf(normal)).value());
    // U+FDFA has the longest decomposition of all, 18 letters and spaces; 341 of them just fit.
    std::string longest;
    for (int i = 0; i < 341; ++i)
        longest += "\xEF\xB7\xBA";
    QVERIFY(mnemonic->seed(secretOf(longest)));
}

void TestMnemonic::seed_refusesWhatIsNotUtf8OrTooLong()
{
    const auto mnemonic = Mnemonic::parse(secretOf(kTwelve));
    for (const std::string &passphrase : {std::string("\xC3"), std::string("\xFF"), std::string("\xED\xA0\x80"),
                                          std::string("\xC0\x80"), std::string(1025, 'a')})
        QCOMPARE(mnemonic->seed(secretOf(passphrase)).error().code, ErrorCode::InvalidInput);
}

QTEST_APPLESS_MAIN(TestMnemonic)
#include "tst_mnemonic.moc"
