// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "fuzzy.h"
#include "palette_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestPaletteModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_desk = Desk::open();
        m_toasts = std::make_unique<ToastModel>();
        m_palette = std::make_unique<PaletteModel>(m_desk->session.get(), m_toasts.get());
    }

    void fuzzy_fits_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        const auto row = [](const char *name, const char *pattern, const char *text, bool fits) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(text) << fits;
        };
        row("nothing fits all", "", "Rules", true);
        row("letters in order", "stg", "Settings", true);
        row("not in order", "gts", "Settings", false);
        row("case does not count", "RULES", "rules", true);
        row("accents do not count", "configuracion", "Configuración", true);
        row("and not in what is typed", "Café", "cafe", true);
        row("words for themselves, in any order", "usdc aave", "Aave V3 USDC", true);
        row("one word is missing", "usdc morpho", "Aave V3 USDC", false);
        row("longer than the text", "settingss", "Settings", false);
        row("Chinese", "设", "打开设置", true);
        row("a letter is not used twice", "aa", "Far", false);
        row("into nothing", "a", "", false);
    }
    void fuzzy_fits()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(pattern, text).has_value(), fits);
    }

    void fuzzy_likes_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        const auto row = [](const char *name, const char *pattern, const char *better, const char *worse) {
            QTest::newRow(name) << QString::fromUtf8(pattern) << QString::fromUtf8(better) << QString::fromUtf8(worse);
        };
        row("the beginning", "se", "Settings", "Close");
        row("beginnings of words", "nr", "New rule", "Synthetix WETH/USDC Lender");
        row("letters together", "lock", "Lock", "Look at the clock");
        row("the shorter", "rules", "Rules", "Rules of the house");
        row("camel case is a beginning", "wu", "WethUsdc", "Swoup");
        row("a run later before letters scattered earlier", "and", "Light and dark", "Accounts, networks and data");
    }
    void fuzzy_likes()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto first = fuzzyScore(pattern, better);
        const auto second = fuzzyScore(pattern, worse);
        QVERIFY(first.has_value());
        QVERIFY2(!second || *first > *second, qPrintable(QStringLiteral("%1 %2").arg(*first).arg(second.value_or(0))));
    }

    void fuzzy_isQuickForLongTexts()
    {
        const QString text(100'000, QLatin1Char('a'));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(fuzzyScore(QString(10'000, QLatin1Char('a')), text).has_value());
        QVERIFY(timer.elapsed() < 100);
    }

    void entries_areEverythingAtFirst()
    {
        const QAbstractItemModelTester tester(m_palette->entries(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_palette->open();
        QVERIFY(names().contains(QStringLiteral("Rules")));
        QVERIFY(names().contains(QStringLiteral("Lock")));
        QVERIFY(names().contains(QStringLiteral("Copy the address of Account 1")));
        QCOMPARE(at(0, "heads").toBool(), true);
        QCOMPARE(at(1, "heads").toBool(), false);
    }

    void entries_keepTheirGroupsTogether()
    {
        m_palette->open();
        for (const char *text : {"", "s", "re", "a"}) {
            m_palette->setText(QLatin1String(text));
            QStringList heads;
            QString group;
            for (int row = 0; row < m_palette->entries()->size(); ++row) {
                QCOMPARE(at(row, "heads").toBool(), at(row, "group").toString() != group);
                group = at(row, "group").toString();
                if (at(row, "heads").toBool())
                    heads << group;
            }
            QCOMPARE(heads.removeDuplicates(), 0);
        }
    }

    void entries_areFoundByAFewLetters()
    {
        m_palette->open();
        m_palette->setText(QStringLiteral("nr"));
        QCOMPARE(at(0, "key").toString(), QStringLiteral("verb:new-rule"));
        m_palette->setText(QStringLiteral("lock"));
        QCOMPARE(at(0, "key").toString(), QStringLiteral("verb:lock"));
        m_palette->setText(QStringLiteral("zzzzqq"));
        QCOMPARE(m_palette->entries()->size(), 0);
    }

    void entries_haveRulesAndPositions()
    {
        const auto engine = m_desk->session->wallet().rules().value();
        QVERIFY(engine->add("when balance of ETH on optimism is below 1 ETH, tell me."));
        portfolio::Snapshot snapshot;
        snapshot.chains.resize(1);
        snapshot.chains[0].chain = ethereum::ChainId(901);
        snapshot.chains[0].positions.resize(1);
        protocols::Position &position = snapshot.chains[0].positions[0].position;
        position.id = "aave-v3:901:0x1:0x2";
        position.protocolName = "Aave V3";
        position.name = "USDC";
        position.chain = ethereum::ChainId(901);
        m_desk->session->takeSnapshot(std::move(snapshot));
        m_palette->open();
        m_palette->setText(QStringLiteral("tell"));
        QCOMPARE(at(0, "key").toString(), QStringLiteral("rule:1"));
        m_palette->setText(QStringLiteral("aave"));
        QCOMPARE(at(0, "key").toString(), QStringLiteral("position:aave-v3:901:0x1:0x2"));
        QSignalSpy wanted(m_palette.get(), &PaletteModel::positionWanted);
        m_palette->run(at(0, "key").toString());
        QCOMPARE(wanted.first().first().toString(), QStringLiteral("aave-v3:901:0x1:0x2"));
    }

    void run_goesToThePlaceBeforeItsVerb()
    {
        QStringList order;
        connect(m_palette.get(), &PaletteModel::placeWanted, this, [&order](const QString &place) { order << place; });
        connect(m_palette.get(), &PaletteModel::newRuleWanted, this, [&order] { order << QStringLiteral("new"); });
        connect(m_palette.get(), &PaletteModel::sectionWanted, this, [&order](const QString &one) { order << one; });
        m_palette->run(QStringLiteral("verb:new-rule"));
        m_palette->run(QStringLiteral("section:security"));
        QCOMPARE(order, (QStringList{QStringLiteral("rules"), QStringLiteral("new"), QStringLiteral("settings"),
                                     QStringLiteral("security")}));
    }

    void run_doesWhatItSays()
    {
        m_palette->run(QStringLiteral("verb:copy"));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266"));
        QVERIFY(!m_toasts->text().isEmpty());
        const bool dark = m_desk->preferences.dark();
        m_palette->run(QStringLiteral("verb:theme"));
        QCOMPARE(m_desk->preferences.dark(), !dark);
        m_palette->run(QStringLiteral("verb:lock"));
        QCOMPARE(m_desk->session->state(), Session::State::Locked);
    }

    void lock_forgetsWhatIsOwned()
    {
        m_palette->open();
        m_palette->setText(QStringLiteral("acc"));
        m_desk->session->lock();
        QCOMPARE(m_palette->entries()->size(), 0);
        QVERIFY(m_palette->text().isEmpty());
        m_palette->open();
        QCOMPARE(m_palette->entries()->size(), 0);
    }

    void everyIcon_isOneOfTheThemes()
    {
        QFile icons(QStringLiteral(SHEAF_SOURCE_DIR "/qml/theme/Icons.qml"));
        QVERIFY(icons.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(icons.readAll());
        m_palette->open();
        for (int row = 0; row < m_palette->entries()->size(); ++row)
            QVERIFY2(text.contains(QStringLiteral("string %1:").arg(at(row, "glyph").toString())),
                     qPrintable(at(row, "glyph").toString()));
    }

private:
    QVariant at(int row, const char *role) const { return m_palette->entries()->value(row, QLatin1String(role)); }
    QStringList names() const
    {
        QStringList all;
        for (int row = 0; row < m_palette->entries()->size(); ++row)
            all << at(row, "name").toString();
        return all;
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<ToastModel> m_toasts;
    std::unique_ptr<PaletteModel> m_palette;
};

QTEST_MAIN(TestPaletteModel)
#include "tst_palette_model.moc"
