// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace sheaf;
using storage::Database;
using storage::Migration;

namespace {

const std::vector<Migration> kFirst{{1, "CREATE TABLE t(id INTEGER PRIMARY KEY, v TEXT NOT NULL)", {}}};

Secret keyOf(std::uint8_t fill)
{
    Secret key(32);
    std::fill(key.writable().begin(), key.writable().end(), fill);
    return key;
}

Result<Database> openAt(const std::filesystem::path &path, std::span<const Migration> migrations = kFirst)
{
    return Database::open(path, keyOf(7), migrations);
}

std::int64_t countOf(Database &database, std::string_view table = "t")
{
    auto select = database.prepare("SELECT count(*) FROM " + std::string(table));
    return select && select->step().value_or(false) ? select->column<std::int64_t>(0).value_or(-1) : -1;
}

std::string textOf(Database &database, std::string_view pragma)
{
    auto select = database.prepare(pragma);
    if (!select || !select->step().value_or(false))
        return {};
    const auto text = select->column<std::string>(0);
    return text ? *text : std::to_string(select->column<std::int64_t>(0).value_or(-1));
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void open_keepsWhatWasCommitted();
    void open_appliesTheSettings();
    void open_makesTheFilePrivate();
    void open_withoutAFileAndWithoutLeaveIsNotFound();
    void open_refusesAKeyOfAnotherSize();
    void open_refusesANewerSchema();
    void open_withoutPermissionIsIo();
    void migrate_runsEachStepOnce();
    void migrate_thatFailsHalfWayLeavesTheOldVersion();
    void migrate_refusesOrphans();
    void migrate_refusesGaps();
    void write_whileAnotherProcessWritesIsConflict();
    void kill_inATransactionLosesOnlyThat();
    void write_onAFullDiskIsNoSpaceAndLosesNothing();
    void file_holdsNoPlaintext();
    void backup_isACompleteCopyUnderItsOwnKey();
    void statement_mayOutliveTheDatabase();

private:
    std::filesystem::path path(const char *name = "vault.db") const
    {
        return m_dir->filePath(QLatin1String(name)).toStdString();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestDatabase::open_keepsWhatWasCommitted()
{
    {
        auto database = openAt(path());
        QVERIFY2(database, database ? "" : database.error().detail.c_str());
        QVERIFY(database->run("INSERT INTO t(v) VALUES (?)", "kept"));
    }
    auto database = openAt(path());
    QVERIFY(database);
    QCOMPARE(textOf(*database, "SELECT v FROM t"), std::string("kept"));
}

void TestDatabase::open_appliesTheSettings()
{
    auto database = openAt(path());
    QVERIFY(database);
    QCOMPARE(textOf(*database, "PRAGMA journal_mode"), std::string("wal"));
    QCOMPARE(textOf(*database, "PRAGMA synchronous"), std::string("2")); // FULL
    QCOMPARE(textOf(*database, "PRAGMA foreign_keys"), std::string("1"));
    QCOMPARE(textOf(*database, "PRAGMA secure_delete"), std::string("1"));
    QCOMPARE(textOf(*database, "PRAGMA temp_store"), std::string("2")); // MEMORY
    QCOMPARE(textOf(*database, "PRAGMA page_size"), std::string("4096"));
}

void TestDatabase::open_makesTheFilePrivate()
{
    struct stat status
    {
    };
    {
        auto database = openAt(path());
        QVERIFY(database);
        QVERIFY(database->run("INSERT INTO t(v) VALUES ('x')"));
        for (const char *name : {"vault.db", "vault.db-wal", "vault.db-shm"}) {
            QCOMPARE(::stat(path(name).c_str(), &status), 0);
            QCOMPARE(status.st_mode & 0777U, 0600U);
        }
    }
    QCOMPARE(::chmod(path().c_str(), 0644), 0);
    QVERIFY(openAt(path()));
    QCOMPARE(::stat(path().c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777U, 0600U);
}

void TestDatabase::open_withoutAFileAndWithoutLeaveIsNotFound()
{
    const auto database = Database::open(path(), keyOf(7), kFirst, {.mayCreate = false});
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::NotFound);
    QVERIFY(!std::filesystem::exists(path()));
}

void TestDatabase::open_refusesAKeyOfAnotherSize()
{
    for (const std::size_t size : {0U, 31U, 33U, 48U}) {
        const auto database = Database::open(path(), Secret(size), kFirst);
        QVERIFY(!database);
        QCOMPARE(database.error().code, ErrorCode::InvalidInput);
    }
}

void TestDatabase::open_refusesANewerSchema()
{
    const std::vector<Migration> newer{kFirst[0], {2, "CREATE TABLE later(x)", {}}};
    QVERIFY(openAt(path(), newer));
    const auto database = openAt(path());
    QVERIFY(!database);
    QCOMPARE(database.error().code, ErrorCode::NewerVersion);
    auto again = openAt(path(), newer);
    QVERIFY(again);
    QCOMPARE(again->schemaVersion().value(), 2);
}

// Root may read everything, so the attempt is made by somebody who is not root.
void TestDatabase::open_withoutPermissionIsIo()
{
    QVERIFY(openAt(path()));
    QCOMPARE(::chmod(path().c_str(), 0), 0);
    QCOMPARE(::chmod(m_dir->path().toStdString().c_str(), 0755), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setresuid(65534, 65534, 65534) != 0)
            ::_exit(2);
        const auto database = openAt(path());
        const auto missing = openAt(m_dir->filePath(QStringLiteral("none/x.db")).toStdString());
        const auto folder = openAt(m_dir->path().toStdString());
        const bool right = !database && database.error().code == ErrorCode::Io && !missing &&
                           missing.error().code == ErrorCode::Io && !folder && folder.error().code == ErrorCode::Io;
        ::_exit(right ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(child, &status, 0), child);
    QCOMPARE(status, 0);
}

void TestDatabase::migrate_runsEachStepOnce()
{
    int calls = 0;
    std::vector<Migration> steps{kFirst[0]};
    QVERIFY(openAt(path(), steps));
    steps.push_back({2, "ALTER TABLE t ADD COLUMN w", [&calls](Database &database) {
                         ++calls;
                         return database.run("INSERT INTO t(v, w) VALUES ('a', ?)", calls);
                     }});
    steps.push_back({3, "CREATE TABLE u(x)", {}});
    for (int i = 0; i < 2; ++i) {
        auto database = openAt(path(), steps);
        QVERIFY2(database, database ? "" : database.error().detail.c_str());
        QCOMPARE(database->schemaVersion().value(), 3);
        QCOMPARE(countOf(*database), 1);
        QCOMPARE(textOf(*database, "PRAGMA foreign_keys"), std::string("1"));
    }
    QCOMPARE(calls, 1);
}

void TestDatabase::migrate_thatFailsHalfWayLeavesTheOldVersion()
{
    {
        auto database = openAt(path());
        QVERIFY(database);
        QVERIFY(database->run("INSERT INTO t(v) VALUES ('old')"));
    }
    const std::vector<Migration> wrong{kFirst[0], {2, "CREATE TABLE half(x); DELETE FROM t; CREATE TABLE t(y)", {}}};
    QVERIFY(!openAt(path(), wrong));
    const std::vector<Migration> wrongStep{
        kFirst[0], {2, "DELETE FROM t", [](Database &) -> Result<void> { return failure(ErrorCode::Denied, "no"); }}};
    const auto refused = openAt(path(), wrongStep);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Denied);
    auto database = openAt(path());
    QVERIFY(database);
    QCOMPARE(database->schemaVersion().value(), 1);
    QCOMPARE(textOf(*database, "SELECT v FROM t"), std::string("old"));
    QCOMPARE(textOf(*database, "SELECT count(*) FROM sqlite_master WHERE name = 'half'"), std::string("0"));
}

void TestDatabase::migrate_refusesOrphans()
{
    const std::vector<Migration> orphan{kFirst[0],
                                        {2,
                                         "CREATE TABLE child(t INTEGER REFERENCES t(id));"
                                         "INSERT INTO child VALUES (99)",
                                         {}}};
    const auto refused = openAt(path(), orphan);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Corrupt);
    auto database = openAt(path());
    QVERIFY(database);
    QCOMPARE(database->schemaVersion().value(), 1);
}

void TestDatabase::migrate_refusesGaps()
{
    const std::vector<Migration> gap{kFirst[0], {3, "SELECT 1", {}}};
    const auto refused = openAt(path(), gap);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Internal);
    QVERIFY(!std::filesystem::exists(path()));
}

void TestDatabase::write_whileAnotherProcessWritesIsConflict()
{
    QVERIFY(openAt(path()));
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto database = openAt(path());
        const auto transaction = database->begin();
        const char answer = transaction ? 'y' : 'n';
        std::ignore = ::write(ready[1], &answer, 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    auto database = openAt(path());
    const auto refused = database ? database->begin() : failure(database.error());
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(answer, 'y');
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY(database->begin());
}

void TestDatabase::kill_inATransactionLosesOnlyThat()
{
    std::array<int, 2> ready{};
    QCOMPARE(::pipe(ready.data()), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        auto database = openAt(path());
        bool done = database && database->run("INSERT INTO t(v) VALUES ('committed')");
        auto transaction = database->begin();
        // More than the page cache holds, so that pages reach the log before the commit does not.
        for (int i = 0; done && i < 4000; ++i)
            done = database->run("INSERT INTO t(v) VALUES (?)", std::string(2000, 'u')).has_value();
        const char answer = done && transaction ? 'y' : 'n';
        std::ignore = ::write(ready[1], &answer, 1);
        for (;;)
            ::pause();
    }
    char answer = 0;
    QCOMPARE(::read(ready[0], &answer, 1), ssize_t{1});
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    QCOMPARE(answer, 'y');
    QVERIFY(std::filesystem::file_size(path("vault.db-wal")) > 1'000'000);
    auto database = openAt(path());
    QVERIFY2(database, database ? "" : database.error().detail.c_str());
    QCOMPARE(countOf(*database), 1);
    QCOMPARE(textOf(*database, "SELECT v FROM t"), std::string("committed"));
}

// A limit on the size of files stands in for a full disk: it needs no rights and fails the same write().
void TestDatabase::write_onAFullDiskIsNoSpaceAndLosesNothing()
{
    {
        auto database = openAt(path());
        QVERIFY(database);
        QVERIFY(database->run("INSERT INTO t(v) VALUES ('before')"));
        struct rlimit before
        {
        };
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
        ::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit small
        {
            256 * 1024, before.rlim_max
        };
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        ErrorCode code{};
        {
            auto transaction = database->begin();
            Result<void> written;
            for (int i = 0; written && i < 1000; ++i)
                written = database->run("INSERT INTO t(v) VALUES (?)", std::string(4000, 'f'));
            if (written)
                written = transaction->commit();
            code = written ? ErrorCode::Internal : written.error().code;
        }
        ::setrlimit(RLIMIT_FSIZE, &before);
        QCOMPARE(code, ErrorCode::NoSpace);
        QCOMPARE(countOf(*database), 1);
        QVERIFY(database->run("INSERT INTO t(v) VALUES ('after')"));
    }
    auto database = openAt(path());
    QVERIFY2(database, database ? "" : database.error().detail.c_str());
    QCOMPARE(countOf(*database), 2);
}

void TestDatabase::file_holdsNoPlaintext()
{
    auto database = openAt(path());
    QVERIFY(database);
    for (int i = 0; i < 50; ++i)
        QVERIFY(database->run("INSERT INTO t(v) VALUES (?)", "find me if you can, number " + std::to_string(i)));
    for (const char *name : {"vault.db", "vault.db-wal", "vault.db-shm"}) {
        QFile file(QString::fromStdString(path(name).string()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.isEmpty());
        QVERIFY(!content.contains("find me"));
        QVERIFY(!content.contains("CREATE TABLE"));
        QVERIFY(!content.contains("SQLite format 3"));
        QVERIFY(!content.contains(QByteArray(32, '\7'))); // the key
        QVERIFY(!content.contains(QByteArray(32, '\7').toHex()));
    }
}

void TestDatabase::backup_isACompleteCopyUnderItsOwnKey()
{
    auto database = openAt(path());
    QVERIFY(database);
    for (int i = 0; i < 100; ++i)
        QVERIFY(database->run("INSERT INTO t(v) VALUES (?)", std::string(300, 'b')));
    const auto copied = database->backupTo(path("copy.db"), keyOf(9));
    QVERIFY2(copied, copied ? "" : copied.error().detail.c_str());
    QCOMPARE(database->backupTo(path("copy.db"), keyOf(9)).error().code, ErrorCode::AlreadyExists);
    auto copy = Database::open(path("copy.db"), keyOf(9), kFirst);
    QVERIFY2(copy, copy ? "" : copy.error().detail.c_str());
    QCOMPARE(countOf(*copy), 100);
    QCOMPARE(openAt(path("copy.db")).error().code, ErrorCode::WrongPassword);
}

void TestDatabase::statement_mayOutliveTheDatabase()
{
    std::optional<storage::Statement> select;
    {
        auto database = openAt(path());
        QVERIFY(database->run("INSERT INTO t(v) VALUES ('x')"));
        select.emplace(std::move(*database->prepare("SELECT v FROM t")));
    }
    QVERIFY(select->step().value());
    QCOMPARE(select->column<std::string>(0).value(), std::string("x"));
}

QTEST_APPLESS_MAIN(TestDatabase)
#include "tst_database.moc"
