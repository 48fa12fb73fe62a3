// SPDX-License-Identifier: GPL-3.0-or-later
#include "explain_texts.h"
#include "fixtures.h"
#include "format.h"
#include "language.h"

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
        QCOMPARE(format::problem({ErrorCode::Overflow, {}}), QStringLiteral("Die Zahl ist zu groß."));
        QCOMPARE(format::age(fromUnixSeconds(0), fromUnixSeconds(60)), QStringLiteral("vor 1 min"));
        desk.preferences.setTextScale(1.5); // nothing of the language
        QCOMPARE(changed.size(), 1);
        language.choose(1);
        QCOMPARE(format::problem({ErrorCode::Overflow, {}}), QStringLiteral("The number is too large."));
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
    }
};

QTEST_MAIN(TestLanguage)
#include "tst_language.moc"
