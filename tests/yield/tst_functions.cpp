// SPDX-License-Identifier: GPL-3.0-or-later
#include "yield/compounding.h"
#include "yield/functions.h"
#include "yield/rates.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace sheaf;
using namespace sheaf::yield;

class TestFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void functionNames_areAllThatTheHeadersDeclare();
    void parameterNames_areThoseOfTheHeaders();
    void evaluate_callsTheFunction();
    void evaluate_saysWhatIsWrong();
};

namespace {

/// Each `Result<double> name(double a, double b);` of the room's headers, with its parameters.
QMap<QString, QStringList> declaredFunctions()
{
    QMap<QString, QStringList> found;
    static const QRegularExpression declaration(QStringLiteral(R"(^Result<double> (\w+)\((double [^)]*)\);$)"),
                                                QRegularExpression::MultilineOption);
    for (const char *header : {"rates.h", "compounding.h"}) {
        QFile file(QStringLiteral(SHEAF_SOURCE_DIR "/core/yield/") + QLatin1String(header));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QString text = QString::fromUtf8(file.readAll());
        auto matches = declaration.globalMatch(text);
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            QStringList parameters;
            for (const QString &parameter : match.captured(2).split(QStringLiteral(", ")))
                parameters << parameter.section(QLatin1Char(' '), 1);
            found.insert(match.captured(1), parameters);
        }
    }
    return found;
}

} // namespace

void TestFunctions::functionNames_areAllThatTheHeadersDeclare()
{
    QStringList names;
    for (const std::string &name : functionNames())
        names << QString::fromStdString(name);
    QCOMPARE(names, declaredFunctions().keys()); // a QMap's keys are sorted
    QVERIFY(names.size() >= 16);
}

void TestFunctions::parameterNames_areThoseOfTheHeaders()
{
    const QMap<QString, QStringList> declared = declaredFunctions();
    for (auto it = declared.begin(); it != declared.end(); ++it) {
        const auto parameters = parameterNames(it.key().toStdString());
        QVERIFY(parameters);
        QStringList names;
        for (const std::string &name : *parameters)
            names << QString::fromStdString(name);
        QCOMPARE(names, it.value());
    }
    QCOMPARE(parameterNames("nothing").error().code, ErrorCode::NotFound);
}

void TestFunctions::evaluate_callsTheFunction()
{
    QCOMPARE(*evaluate("impermanentLoss5050", {{"priceRatio", 4}}), *impermanentLoss5050(4));
    QCOMPARE(*evaluate("aprToApy", {{"apr", 0.1}, {"periodsPerYear", 12}}), *aprToApy(0.1, 12));
    QCOMPARE(*evaluate("sharePriceApy", {{"before", 1}, {"after", 1.1}, {"seconds", 86400}}),
             *sharePriceApy(1.0, 1.1, 86400.0));
    QCOMPARE(*evaluate("harvestThreshold", {{"principal", 10}, {"cost", 1}, {"apr", 0.2}, {"redeployApr", 0.1}}),
             *harvestThreshold(10, 1, 0.2, 0.1));
}

void TestFunctions::evaluate_saysWhatIsWrong()
{
    const Result<double> unknown = evaluate("apy", {});
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().detail.find("aprToApy") != std::string::npos);
    const Result<double> missing = evaluate("aprToApy", {{"apr", 0.1}});
    QCOMPARE(missing.error(), (Error{ErrorCode::InvalidInput, "aprToApy needs periodsPerYear"}));
    const Result<double> extra = evaluate("aprToApyContinuous", {{"apr", 0.1}, {"n", 1}});
    QCOMPARE(extra.error(), (Error{ErrorCode::InvalidInput, "aprToApyContinuous has no parameter n"}));
    const Result<double> range = evaluate("impermanentLoss5050", {{"priceRatio", 0}});
    QCOMPARE(range.error(), (Error{ErrorCode::InvalidInput, "priceRatio has to be above 0"}));
}

QTEST_APPLESS_MAIN(TestFunctions)
#include "tst_functions.moc"
