// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace sheaf::desktop;

namespace {

QList<RowsModel::Row> rows(const QString &keys, int value = 0)
{
    QList<RowsModel::Row> out;
    for (const QChar key : keys)
        out.append({QString(key), value});
    return out;
}

QString keys(const RowsModel &model)
{
    QString out;
    for (int row = 0; row < model.size(); ++row)
        out += model.value(row, QStringLiteral("key")).toString();
    return out;
}

} // namespace

class TestRowsModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setRows_goesFromAnythingToAnything_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        for (const auto &[before, after] : {std::pair{"", "abc"},
                                            {"abc", ""},
                                            {"abc", "abc"},
                                            {"abcdef", "fedcba"},
                                            {"abcdef", "bcdefa"},
                                            {"abcdef", "fabcde"},
                                            {"abcdef", "xaydz"},
                                            {"abcdef", "uvw"},
                                            {"ace", "abcde"},
                                            {"abcde", "bd"}})
            QTest::addRow("%s to %s", before, after) << before << after;
    }
    void setRows_goesFromAnythingToAnything()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        RowsModel model({"key", "value"});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(rows(before));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setRows(rows(after));
        QCOMPARE(keys(model), after);
        QCOMPARE(reset.size(), 0);
    }

    void setRows_tellsOnlyWhatChanged()
    {
        RowsModel model({"key", "value", "other"});
        model.setRows({{"a", 1, 1}, {"b", 1, 1}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setRows({{"a", 1, 1}, {"b", 1, 2}});
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 1);
        QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{Qt::UserRole + 2});
        model.setRows({{"a", 1, 1}, {"b", 1, 2}});
        QCOMPARE(changed.size(), 1);
    }

    void persistentIndexes_followTheirRow()
    {
        RowsModel model({"key", "value"});
        model.setRows(rows("abc"));
        const QPersistentModelIndex c(model.index(2));
        model.setRows(rows("cab"));
        QCOMPARE(c.row(), 0);
        model.setRows(rows("ab"));
        QVERIFY(!c.isValid());
    }

    void value_isNothingWhereThereIsNone()
    {
        RowsModel model({"key"});
        QVERIFY(!model.value(0, QStringLiteral("key")).isValid());
        model.setRows({{"a"}});
        QVERIFY(!model.value(0, QStringLiteral("none")).isValid());
        QVERIFY(!model.value(-1, QStringLiteral("key")).isValid());
    }
};

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rows_model.moc"
