// SPDX-License-Identifier: GPL-3.0-or-later
#include <QColor>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QtTest>

#include <cmath>
#include <memory>

/// The theme's colours against each other, by WCAG 2.1: 1.4.3 for text, 1.4.11 for what must be seen to be used.
class TestTheme final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formula_isThatOfWcag_data();
    void formula_isThatOfWcag();
    void text_isReadable_data();
    void text_isReadable();
    void part_isSeen_data();
    void part_isSeen();
    void series_areTold();
    void textScale_scalesEveryText();
    void reducedMotion_leavesNone();

private:
    static double luminance(const QColor &colour);
    static double contrast(const QColor &one, const QColor &other);
    QColor colour(const QString &role, bool dark);

    QQmlEngine m_engine;
    std::unique_ptr<QObject> m_holder;
    QObject *m_theme = nullptr;
};

double TestTheme::luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double TestTheme::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor TestTheme::colour(const QString &role, bool dark)
{
    m_theme->setProperty("dark", dark);
    const QVariant value = m_theme->property(qPrintable(role));
    return value.isValid() ? value.value<QColor>() : QColor();
}

void TestTheme::initTestCase()
{
    m_engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(&m_engine);
    component.setData("import QtQml\nimport Sheaf.Theme\nQtObject { property QtObject theme: Theme }", QUrl());
    m_holder.reset(component.create());
    QVERIFY2(m_holder, qPrintable(component.errorString()));
    m_theme = m_holder->property("theme").value<QObject *>();
    QVERIFY(m_theme);
}

void TestTheme::formula_isThatOfWcag_data()
{
    QTest::addColumn<QColor>("one");
    QTest::addColumn<QColor>("other");
    QTest::addColumn<double>("ratio");
    // From the definition: black on white is 21; #767676 is the lightest grey that reaches 4.5 on white (W3C, G18).
    QTest::newRow("black on white") << QColor(Qt::black) << QColor(Qt::white) << 21.0;
    QTest::newRow("white on white") << QColor(Qt::white) << QColor(Qt::white) << 1.0;
    QTest::newRow("#767676 on white") << QColor(0x76, 0x76, 0x76) << QColor(Qt::white) << 4.54;
    QTest::newRow("#777777 on white") << QColor(0x77, 0x77, 0x77) << QColor(Qt::white) << 4.48;
    QTest::newRow("red on white") << QColor(255, 0, 0) << QColor(Qt::white) << 4.0;
}

void TestTheme::formula_isThatOfWcag()
{
    QFETCH(QColor, one);
    QFETCH(QColor, other);
    QFETCH(double, ratio);
    QVERIFY(std::abs(contrast(one, other) - ratio) < 0.005);
}

void TestTheme::text_isReadable_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("background");
    QTest::addColumn<bool>("dark");
    const QStringList everywhere{"window", "surface", "raised", "sunken", "hovered", "pressed"};
    const QStringList planes{"window", "surface", "raised", "sunken", "hovered"};
    const QList<std::pair<QString, QStringList>> pairs{
        {"text", everywhere + QStringList{"accentSoft", "gainSoft", "lossSoft", "cautionSoft"}},
        {"textQuiet", everywhere},
        {"accent", planes + QStringList{"accentSoft"}},
        {"gain", planes + QStringList{"gainSoft"}},
        {"loss", planes + QStringList{"lossSoft"}},
        {"caution", planes + QStringList{"cautionSoft"}},
        {"inkOnAccent", {"accent", "accentHovered", "accentPressed"}},
    };
    for (const bool dark : {false, true})
        for (const auto &[text, backgrounds] : pairs)
            for (const QString &background : backgrounds)
                QTest::addRow("%s on %s, %s", qPrintable(text), qPrintable(background), dark ? "dark" : "light")
                    << text << background << dark;
}

void TestTheme::text_isReadable()
{
    QFETCH(QString, text);
    QFETCH(QString, background);
    QFETCH(bool, dark);
    const double ratio = contrast(colour(text, dark), colour(background, dark));
    QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1").arg(ratio)));
}

void TestTheme::part_isSeen_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("background");
    QTest::addColumn<bool>("dark");
    for (const bool dark : {false, true})
        for (const char *part : {"focus", "borderStrong", "accent"})
            for (const char *background : {"window", "surface", "raised", "sunken"})
                QTest::addRow("%s on %s, %s", part, background, dark ? "dark" : "light")
                    << QString::fromLatin1(part) << QString::fromLatin1(background) << dark;
}

void TestTheme::part_isSeen()
{
    QFETCH(QString, part);
    QFETCH(QString, background);
    QFETCH(bool, dark);
    const double ratio = contrast(colour(part, dark), colour(background, dark));
    QVERIFY2(ratio >= 3.0, qPrintable(QStringLiteral("%1").arg(ratio)));
}

void TestTheme::series_areTold()
{
    for (const bool dark : {false, true}) {
        const QColor surface = colour(QStringLiteral("surface"), dark);
        const auto series = m_theme->property("series").value<QList<QColor>>();
        QCOMPARE(series.size(), 8);
        for (const QColor &one : series)
            QVERIFY2(contrast(one, surface) >= 3.0, qPrintable(one.name()));
    }
}

void TestTheme::textScale_scalesEveryText()
{
    for (const char *size : {"textSmall", "textBody", "textLarge", "textTitle", "textFigure", "textHero", "iconSmall",
                             "controlHeight", "controlSmall", "rowHeight"}) {
        m_theme->setProperty("textScale", 1.0);
        const int plain = m_theme->property(size).toInt();
        m_theme->setProperty("textScale", 2.0);
        QCOMPARE(m_theme->property(size).toInt(), plain * 2);
    }
    m_theme->setProperty("textScale", 1.0);
}

void TestTheme::reducedMotion_leavesNone()
{
    QVERIFY(m_theme->property("quick").toInt() > 0);
    for (const char *motion : {"quick", "calm"})
        QVERIFY(m_theme->property(motion).toInt() < 150);
    m_theme->setProperty("reducedMotion", true);
    for (const char *motion : {"quick", "calm"})
        QCOMPARE(m_theme->property(motion).toInt(), 0);
    m_theme->setProperty("reducedMotion", false);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
