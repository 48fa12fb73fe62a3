// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using storage::Database;

class TestStatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bind_roundTripsEveryType();
    void bind_refusesWhatDoesNotFit();
    void bind_neverInterpretsText();
    void column_ofAnotherKindIsCorrupt();
    void column_withoutARowIsAnError();
    void statements_areIndependentAndReusable();
    void prepare_refusesTwoStatements();
    void prepare_ofWrongSqlIsInternal();
    void run_tellsUniqueFromOtherConstraints();
    void transaction_rollsBackUnlessCommitted();
    void transaction_doesNotNest();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<Database> m_database;
};

void TestStatement::init()
{
    m_database.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    const std::vector<storage::Migration> migrations{
        {1, "CREATE TABLE t(a, b, c); CREATE TABLE k(id INTEGER PRIMARY KEY, v TEXT NOT NULL CHECK (v <> ''))", {}}};
    auto opened = Database::open(m_dir->filePath(QStringLiteral("s.db")).toStdString(), Secret(32), migrations);
    QVERIFY2(opened, opened ? "" : opened.error().detail.c_str());
    m_database.emplace(std::move(*opened));
}

void TestStatement::bind_roundTripsEveryType()
{
    const Bytes bytes{0, 1, 255};
    const std::string text("a\0b 'quoted'", 12);
    const Decimal decimal = Decimal::parse("1234.000000000000000001").value();
    auto select = m_database->query("SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ?", std::int64_t{-5}, std::uint64_t{7}, true,
                                    text, bytes, Uint256::max(), decimal, std::nullopt, std::optional<std::int64_t>(),
                                    std::optional<std::string>("x"));
    QVERIFY(select);
    QCOMPARE(select->step().value(), true);
    QCOMPARE(select->column<std::int64_t>(0).value(), -5);
    QCOMPARE(select->column<std::uint64_t>(1).value(), 7U);
    QCOMPARE(select->column<bool>(2).value(), true);
    QCOMPARE(select->column<std::string>(3).value(), text);
    QCOMPARE(select->column<Bytes>(4).value(), bytes);
    // 2^256 - 1, written out.
    QCOMPARE(select->column<std::string>(5).value(),
             std::string("115792089237316195423570985008687907853269984665640564039457584007913129639935"));
    QCOMPARE(select->column<Uint256>(5).value(), Uint256::max());
    QCOMPARE(select->column<Decimal>(6).value(), decimal);
    QVERIFY(!select->column<std::optional<std::string>>(7).value());
    QVERIFY(!select->column<std::optional<std::int64_t>>(8).value());
    QCOMPARE(select->column<std::optional<std::string>>(9).value(), std::optional<std::string>("x"));
    const auto row = select->row<std::int64_t, std::uint64_t, bool>();
    QVERIFY(row);
    QCOMPARE(*row, std::make_tuple(std::int64_t{-5}, std::uint64_t{7}, true));
    QCOMPARE(select->step().value(), false);
}

void TestStatement::bind_refusesWhatDoesNotFit()
{
    // 2^63 is one more than SQLite's integers hold.
    const auto tooLarge = m_database->run("INSERT INTO t VALUES (?, 0, 0)", std::uint64_t{9223372036854775808U});
    QVERIFY(!tooLarge);
    QCOMPARE(tooLarge.error().code, ErrorCode::Overflow);
    QVERIFY(m_database->run("INSERT INTO t VALUES (?, 0, 0)", std::uint64_t{9223372036854775807U}));
    QVERIFY(!m_database->run("INSERT INTO t VALUES (?, 0, 0)", 1, 2));
    auto count = m_database->query("SELECT count(*) FROM t");
    QVERIFY(count->step().value());
    QCOMPARE(count->column<std::int64_t>(0).value(), 1);
}

void TestStatement::bind_neverInterpretsText()
{
    const std::string hostile = "x'); DROP TABLE t; --";
    QVERIFY(m_database->run("INSERT INTO t VALUES (?, ?, ?)", hostile, std::string_view(), Bytes{}));
    auto select = m_database->query("SELECT a, b, c FROM t");
    QVERIFY(select->step().value());
    const auto row = select->row<std::string, std::string, Bytes>();
    QVERIFY2(row, row ? "" : row.error().detail.c_str()); // empty text and empty bytes are not NULL
    QCOMPARE(std::get<0>(*row), hostile);
}

void TestStatement::column_ofAnotherKindIsCorrupt()
{
    auto select = m_database->query("SELECT 'text', -1, NULL, 2, x'00', '1e5'");
    QVERIFY(select->step().value());
    QCOMPARE(select->column<std::int64_t>(0).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<std::uint64_t>(1).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<std::string>(2).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<bool>(3).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<std::string>(4).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<Uint256>(5).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<Decimal>(5).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<std::optional<std::int64_t>>(0).error().code, ErrorCode::Corrupt);
    QCOMPARE(select->column<std::string>(17).error().code, ErrorCode::Corrupt);
    const auto row = select->row<std::string, std::uint64_t>();
    QVERIFY(!row);
    QCOMPARE(row.error().code, ErrorCode::Corrupt);
}

void TestStatement::column_withoutARowIsAnError()
{
    auto select = m_database->query("SELECT 1 WHERE 0");
    QVERIFY(!select->column<std::int64_t>(0));
    QCOMPARE(select->step().value(), false);
    QVERIFY(!select->column<std::int64_t>(0));
    QVERIFY(!select->column<std::optional<std::int64_t>>(0));
}

void TestStatement::statements_areIndependentAndReusable()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_database->run("INSERT INTO t VALUES (?, 0, 0)", i));
    const std::string_view sql = "SELECT a FROM t ORDER BY a";
    auto outer = m_database->query(sql);
    int pairs = 0;
    while (outer->step().value()) {
        auto inner = m_database->query(sql); // the same text while the first is in use
        while (inner->step().value())
            ++pairs;
    }
    QCOMPARE(pairs, 9);
    auto withParameter = m_database->query("SELECT ?", 5);
    QVERIFY(withParameter->step().value());
    withParameter = m_database->prepare("SELECT ?"); // a cached one comes back without its old values
    auto fresh = m_database->prepare("SELECT ?");
    QVERIFY(fresh->step().value());
    QVERIFY(!fresh->column<std::optional<std::int64_t>>(0).value());
}

void TestStatement::prepare_refusesTwoStatements()
{
    QVERIFY(!m_database->prepare("DELETE FROM t; DELETE FROM k"));
    QVERIFY(!m_database->prepare(""));
    QVERIFY(m_database->prepare("DELETE FROM t; "));
}

void TestStatement::prepare_ofWrongSqlIsInternal()
{
    const auto wrong = m_database->prepare("SELEKT 1");
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().code, ErrorCode::Internal);
}

void TestStatement::run_tellsUniqueFromOtherConstraints()
{
    QVERIFY(m_database->run("INSERT INTO k VALUES (?, ?)", 1, "a"));
    QCOMPARE(m_database->lastInsertId(), 1);
    QCOMPARE(m_database->run("INSERT INTO k VALUES (?, ?)", 1, "b").error().code, ErrorCode::AlreadyExists);
    QCOMPARE(m_database->run("INSERT INTO k VALUES (?, ?)", 2, "").error().code, ErrorCode::InvalidInput);
    QCOMPARE(m_database->run("INSERT INTO k VALUES (?, ?)", 2, std::nullopt).error().code, ErrorCode::InvalidInput);
    QVERIFY(m_database->run("UPDATE k SET v = ?", "c"));
    QCOMPARE(m_database->changes(), 1);
}

void TestStatement::transaction_rollsBackUnlessCommitted()
{
    {
        const auto transaction = m_database->begin();
        QVERIFY(transaction);
        QVERIFY(m_database->run("INSERT INTO k VALUES (1, 'a')"));
    }
    {
        auto transaction = m_database->begin();
        QVERIFY(transaction);
        QVERIFY(m_database->run("INSERT INTO k VALUES (2, 'b')"));
        QVERIFY(transaction->commit());
        QVERIFY(!transaction->commit());
    }
    auto select = m_database->query("SELECT id FROM k");
    QVERIFY(select->step().value());
    QCOMPARE(select->column<std::int64_t>(0).value(), 2);
    QCOMPARE(select->step().value(), false);
}

void TestStatement::transaction_doesNotNest()
{
    auto outer = m_database->begin();
    QVERIFY(outer);
    const auto inner = m_database->begin();
    QVERIFY(!inner);
    QCOMPARE(inner.error().code, ErrorCode::Conflict);
    QVERIFY(m_database->run("INSERT INTO k VALUES (1, 'a')"));
    QVERIFY(outer->commit());
}

QTEST_APPLESS_MAIN(TestStatement)
#include "tst_statement.moc"
