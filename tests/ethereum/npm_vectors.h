// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

/// A file of the npm package @ethersproject/testcases, which the test command unpacks. Empty, after a failed check
/// that says so, where it is missing: a test without its vectors must not pass.
inline QJsonArray npmVectors(const QString &name)
{
    QFile file(QStringLiteral(SHEAF_NPM_VECTORS_DIR "/%1.json").arg(name));
    const QString missing = QStringLiteral("%1 is missing: tests/devnet/vectors.mjs unpacks it").arg(file.fileName());
    QJsonArray cases;
    if (file.open(QIODevice::ReadOnly))
        cases = QJsonDocument::fromJson(file.readAll()).array();
    QTest::qVerify(!cases.isEmpty(), "!cases.isEmpty()", qPrintable(missing), __FILE__, __LINE__);
    return cases;
}

/// The end of a vector test: says how many cases ran, and fails where one did not.
inline void finishVectors(const QString &name, qsizetype ran, qsizetype expected)
{
    qInfo("%s: %lld of %lld cases", qPrintable(name), static_cast<long long>(ran), static_cast<long long>(expected));
    QCOMPARE(ran, expected);
    QVERIFY(expected > 0);
}
