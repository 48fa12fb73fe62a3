// SPDX-License-Identifier: GPL-3.0-or-later
// What a damaged, foreign or wrongly keyed file answers, and that it is left as it was.
#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using storage::Database;
using storage::Migration;

namespace {

constexpr qsizetype kPage = 4096;

// Rows, an index and values that run over several pages: every kind of page that a database has.
const std::vector<Migration> kSchema{{1, "CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT UNIQUE, long BLOB)", {}}};

Secret keyOf(std::uint8_t fill)
{
    Secret key(32);
    std::fill(key.writable().begin(), key.writable().end(), fill);
    return key;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TestDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void open_withTheWrongKeyIsWrongPassword();
    void open_findsOneFlippedBitInAnyPage();
    void open_findsDamageInPageOne();
    void open_findsATruncatedFile_data();
    void open_findsATruncatedFile();
    void open_refusesAnEmptyFileWhoseLogIsThere();
    void open_refusesWhatIsNoDatabaseOfOurs_data();
    void open_refusesWhatIsNoDatabaseOfOurs();
    void use_findsDamageThatOpeningDidNotLookFor();

private:
    ErrorCode opened(const QByteArray &content, std::uint8_t key = 7);

    QTemporaryDir m_dir;
    QByteArray m_good;
};

void TestDamage::initTestCase()
{
    const QString path = m_dir.filePath(QStringLiteral("good.db"));
    {
        auto database = Database::open(path.toStdString(), keyOf(7), kSchema);
        QVERIFY(database);
        for (int i = 0; i < 60; ++i)
            QVERIFY(database->run("INSERT INTO t(v, long) VALUES (?, ?)", std::string(200, 'v') + std::to_string(i),
                                  Bytes(i % 10 == 0 ? 9000 : 10, 0xAA)));
    }
    m_good = contentOf(path);
    QVERIFY(m_good.size() > 20 * kPage);
    QCOMPARE(m_good.size() % kPage, qsizetype{0});
}

// Opens a copy with that content; whatever happens, a file that does not open is not touched.
ErrorCode TestDamage::opened(const QByteArray &content, std::uint8_t key)
{
    const QString path = m_dir.filePath(QStringLiteral("copy.db"));
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    write(path, content);
    const auto database = Database::open(path.toStdString(), keyOf(key), kSchema);
    if (database)
        return ErrorCode::Cancelled; // stands for success: opening never answers it
    if (contentOf(path) != content)
        return ErrorCode::Internal;
    return database.error().code;
}

void TestDamage::open_withTheWrongKeyIsWrongPassword()
{
    QCOMPARE(opened(m_good), ErrorCode::Cancelled);
    QCOMPARE(opened(m_good, 8), ErrorCode::WrongPassword);
}

void TestDamage::open_findsOneFlippedBitInAnyPage()
{
    for (qsizetype page = 1; page < m_good.size() / kPage; ++page) {
        for (const qsizetype offset : {qsizetype{0}, qsizetype{1234}, kPage - 48, kPage - 30, kPage - 20}) {
            // 48 bytes at the end: the IV (16), the HMAC-SHA-1 (20) and padding, which nothing depends on.
            QByteArray damaged = m_good;
            const qsizetype at = page * kPage + offset;
            damaged[at] = static_cast<char>(damaged[at] ^ 1);
            const ErrorCode code = opened(damaged);
            QVERIFY2(code == ErrorCode::Corrupt,
                     qPrintable(QStringLiteral("page %1, offset %2: %3").arg(page + 1).arg(offset).arg(int(code))));
        }
    }
}

void TestDamage::open_findsDamageInPageOne()
{
    for (const qsizetype offset : {qsizetype{0}, qsizetype{16}, qsizetype{2000}}) {
        QByteArray damaged = m_good;
        damaged[offset] = static_cast<char>(damaged[offset] ^ 1);
        QCOMPARE(opened(damaged), ErrorCode::WrongPassword); // looks the same as a wrong key
    }
}

void TestDamage::open_findsATruncatedFile_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("one byte missing") << m_good.size() - 1;
    QTest::newRow("one page missing") << m_good.size() - kPage;
    QTest::newRow("one page left") << kPage;
    QTest::newRow("half a page left") << kPage / 2;
    QTest::newRow("one byte left") << qsizetype{1};
}

void TestDamage::open_findsATruncatedFile()
{
    QFETCH(const qsizetype, size);
    QCOMPARE(opened(m_good.left(size)), ErrorCode::Corrupt);
}

void TestDamage::open_refusesAnEmptyFileWhoseLogIsThere()
{
    const QString path = m_dir.filePath(QStringLiteral("lost.db"));
    write(path, {});
    write(path + QStringLiteral("-wal"), QByteArray(5000, 'w'));
    const auto database = Database::open(path.toStdString(), keyOf(7), kSchema);
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::Corrupt);
    QCOMPARE(contentOf(path + QStringLiteral("-wal")).size(), qsizetype{5000});
}

void TestDamage::open_refusesWhatIsNoDatabaseOfOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("code");
    QByteArray plain("SQLite format 3");
    plain.append(QByteArray(8192 - 15, '\0'));
    QTest::newRow("a database without encryption") << plain << int(ErrorCode::Corrupt);
    QTest::newRow("a text") << QByteArray("not a database at all\n") << int(ErrorCode::Corrupt);
    QTest::newRow("whole pages of something") << QByteArray(8192, 'x') << int(ErrorCode::WrongPassword);
}

void TestDamage::open_refusesWhatIsNoDatabaseOfOurs()
{
    QFETCH(const QByteArray, content);
    QFETCH(const int, code);
    QCOMPARE(int(opened(content)), code);
}

void TestDamage::use_findsDamageThatOpeningDidNotLookFor()
{
    const QString path = m_dir.filePath(QStringLiteral("unchecked.db"));
    for (qsizetype page = 1; page < m_good.size() / kPage; ++page) {
        QByteArray damaged = m_good;
        damaged[page * kPage + 99] = static_cast<char>(damaged[page * kPage + 99] ^ 1);
        for (const char *suffix : {"-wal", "-shm"})
            QFile::remove(path + QLatin1String(suffix));
        write(path, damaged);
        auto database = Database::open(path.toStdString(), keyOf(7), kSchema, {.checkIntegrity = false});
        ErrorCode code = database ? ErrorCode::Cancelled : database.error().code;
        // By the table, and by the index of the unique column.
        for (const char *sql : {"SELECT sum(length(v)), max(long) FROM t", "SELECT count(v) FROM t WHERE v > ''"}) {
            if (code != ErrorCode::Cancelled)
                break;
            const Result<void> read = database->run(sql);
            code = read ? code : read.error().code;
        }
        QVERIFY2(code == ErrorCode::Corrupt, qPrintable(QStringLiteral("page %1: %2").arg(page + 1).arg(int(code))));
    }
}

QTEST_APPLESS_MAIN(TestDamage)
#include "tst_damage.moc"
