// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "fixtures.h"
#include "keys/header_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

using namespace sheaf;
using namespace sheaf::keys::test;
using keys::VaultHeader;

namespace {

VaultHeader made(std::string_view password)
{
    crypto::SystemEntropy entropy;
    return VaultHeader::create(secretOf(password), kCheap, entropy).value();
}

} // namespace

class TestHeaderFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }
    void load_withoutAnyIsNotFound();
    void write_keepsTheOlderOne();
    void write_isPrivate();
    void write_neverPutsADamagedOneInTheBackupsPlace();
    void load_takesTheBackupWhereTheFirstIsDamaged();
    void load_refusesWhereBothAreDamaged();
    void load_doesNotGoAroundANewerVersion();
    void states_betweenTheStepsAllLoad_data();
    void states_betweenTheStepsAllLoad();
    void kill_atAnyMomentLeavesAWholeHeader();
    void write_onAFullDiskLeavesTheOldOne();
    void retire_leavesNothingThatTheOldPasswordOpens();

private:
    std::filesystem::path path(const char *suffix = "") const
    {
        return m_dir->filePath(QStringLiteral("vault.header") + QLatin1String(suffix)).toStdString();
    }
    QByteArray read(const char *suffix = "") const
    {
        QFile file(QString::fromStdString(path(suffix).string()));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const char *suffix, BytesView content) const
    {
        QFile file(QString::fromStdString(path(suffix).string()));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(reinterpret_cast<const char *>(content.data()), static_cast<qint64>(content.size()));
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHeaderFile::load_withoutAnyIsNotFound()
{
    const auto stored = keys::loadHeader(path());
    QVERIFY(!stored);
    QCOMPARE(stored.error().code, ErrorCode::NotFound);
}

void TestHeaderFile::write_keepsTheOlderOne()
{
    const VaultHeader first = made("1");
    const VaultHeader second = made("2");
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), first));
    QVERIFY(!std::filesystem::exists(path(".bak")));
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), second));
    const auto stored = keys::loadHeader(path());
    QCOMPARE(stored->header, second);
    QVERIFY(!stored->isFromBackup);
    QVERIFY(std::filesystem::remove(path()));
    const auto older = keys::loadHeader(path());
    QCOMPARE(older->header, first);
    QVERIFY(older->isFromBackup);
    QVERIFY(!std::filesystem::exists(path(".new")));
}

void TestHeaderFile::write_isPrivate()
{
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), made("1")));
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), made("2")));
    for (const char *suffix : {"", ".bak"}) {
        struct stat status
        {
        };
        QCOMPARE(::stat(path(suffix).c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777U, 0600U);
    }
}

void TestHeaderFile::write_neverPutsADamagedOneInTheBackupsPlace()
{
    const VaultHeader first = made("1");
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), first));
    QVERIFY(keys::retireOldHeader(FileSystem::system(), path()));
    put("", asBytes("damaged"));
    QCOMPARE(keys::retireOldHeader(FileSystem::system(), path()).error().code, ErrorCode::Corrupt);
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), made("2")));
    QVERIFY(std::filesystem::remove(path()));
    QCOMPARE(keys::loadHeader(path())->header, first);
}

void TestHeaderFile::load_takesTheBackupWhereTheFirstIsDamaged()
{
    const VaultHeader first = made("1");
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), first));
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), made("2")));
    const Bytes whole = toBytes(asBytes(read().toStdString()));
    for (std::size_t i = 0; i < whole.size(); ++i) {
        Bytes damaged = whole;
        damaged[i] = static_cast<std::uint8_t>(damaged[i] ^ 0x10);
        put("", damaged);
        const auto stored = keys::loadHeader(path());
        QVERIFY(stored);
        QVERIFY(stored->isFromBackup);
        QCOMPARE(stored->header, first);
    }
    put("", {});
    QVERIFY(keys::loadHeader(path())->isFromBackup);
}

void TestHeaderFile::load_refusesWhereBothAreDamaged()
{
    put("", asBytes("damaged"));
    QCOMPARE(keys::loadHeader(path()).error().code, ErrorCode::Corrupt);
    put(".bak", asBytes("damaged too"));
    QCOMPARE(keys::loadHeader(path()).error().code, ErrorCode::Corrupt);
    QVERIFY(std::filesystem::remove(path()));
    QCOMPARE(keys::loadHeader(path()).error().code, ErrorCode::Corrupt);
}

void TestHeaderFile::load_doesNotGoAroundANewerVersion()
{
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), made("1")));
    QVERIFY(keys::retireOldHeader(FileSystem::system(), path()));
    Bytes newer = toBytes(asBytes(read().toStdString()));
    newer[9] = 3;
    newer.resize(newer.size() - 32);
    append(newer, crypto::sha256(newer));
    put("", newer);
    QCOMPARE(keys::loadHeader(path()).error().code, ErrorCode::NewerVersion);
    QCOMPARE(keys::writeHeader(FileSystem::system(), path(), made("2")).error().code, ErrorCode::NewerVersion);
    QCOMPARE(toBytes(asBytes(read().toStdString())), newer);
}

// Every state of the folder that a loss of power can leave behind: writing is .bak.new, .bak, .new, the file itself.
void TestHeaderFile::states_betweenTheStepsAllLoad_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<bool>("isNew");
    QTest::newRow("before") << 0 << false;
    QTest::newRow("half of the backup's temporary file") << 1 << false;
    QTest::newRow("backup made") << 2 << false;
    QTest::newRow("half of the temporary file") << 3 << false;
    QTest::newRow("the temporary file") << 4 << false;
    QTest::newRow("renamed") << 5 << true;
}

void TestHeaderFile::states_betweenTheStepsAllLoad()
{
    QFETCH(const int, state);
    QFETCH(const bool, isNew);
    const VaultHeader before = made("before");
    const VaultHeader old = made("old");
    const VaultHeader later = made("later");
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), before));
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), old));
    const Bytes oldBytes = old.serialize();
    const Bytes laterBytes = later.serialize();
    if (state == 1)
        put(".bak.new", BytesView(oldBytes).first(80));
    if (state >= 2)
        put(".bak", oldBytes);
    if (state == 3)
        put(".new", BytesView(laterBytes).first(80));
    if (state == 4)
        put(".new", laterBytes);
    if (state == 5)
        put("", laterBytes);
    const auto stored = keys::loadHeader(path());
    QVERIFY(stored);
    QVERIFY(!stored->isFromBackup);
    QCOMPARE(stored->header, isNew ? later : old);
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), later)); // and what is left lying about is in nobody's way
    QCOMPARE(keys::loadHeader(path())->header, later);
    QVERIFY(!std::filesystem::exists(path(".new")) && !std::filesystem::exists(path(".bak.new")));
}

void TestHeaderFile::kill_atAnyMomentLeavesAWholeHeader()
{
    const std::array<VaultHeader, 2> headers{made("even"), made("odd")};
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), headers[0]));
    for (int round = 0; round < 25; ++round) {
        std::array<int, 2> progress{};
        QCOMPARE(::pipe(progress.data()), 0);
        const pid_t child = ::fork();
        if (child == 0) {
            for (std::size_t i = 0;; ++i) {
                const bool written = keys::writeHeader(FileSystem::system(), path(), headers[i % 2]).has_value();
                const char answer = written ? 'y' : 'n';
                std::ignore = ::write(progress[1], &answer, 1);
            }
        }
        char answer = 0;
        for (int i = 0; i <= round % 5; ++i) // then it is somewhere in the middle of the next one
            QCOMPARE(::read(progress[0], &answer, 1), ssize_t{1});
        ::kill(child, SIGKILL);
        ::waitpid(child, nullptr, 0);
        ::close(progress[0]);
        ::close(progress[1]);
        QCOMPARE(answer, 'y');
        const auto stored = keys::loadHeader(path());
        QVERIFY2(stored, stored ? "" : stored.error().detail.c_str());
        QVERIFY(!stored->isFromBackup);
        QVERIFY(stored->header == headers[0] || stored->header == headers[1]);
    }
}

void TestHeaderFile::write_onAFullDiskLeavesTheOldOne()
{
    const VaultHeader old = made("old");
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), old));
    struct rlimit before
    {
    };
    QCOMPARE(::getrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, SIG_IGN);
    const struct rlimit small
    {
        100, before.rlim_max
    };
    QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
    const Result<void> written = keys::writeHeader(FileSystem::system(), path(), made("new"));
    ::setrlimit(RLIMIT_FSIZE, &before);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::NoSpace);
    QCOMPARE(keys::loadHeader(path())->header, old);
}

void TestHeaderFile::retire_leavesNothingThatTheOldPasswordOpens()
{
    crypto::SystemEntropy entropy;
    const VaultHeader old = made("old");
    const auto key = old.open(secretOf("old"));
    QVERIFY(keys::writeHeader(FileSystem::system(), path(), old));
    QVERIFY(keys::writeHeader(FileSystem::system(), path(),
                              old.withPassword(*key, secretOf("new"), kCheap, entropy).value()));
    QVERIFY(keys::retireOldHeader(FileSystem::system(), path()));
    for (const char *suffix : {"", ".bak"}) {
        const auto header = VaultHeader::parse(toBytes(asBytes(read(suffix).toStdString())));
        QVERIFY(header);
        QCOMPARE(header->open(secretOf("old")).error().code, ErrorCode::WrongPassword);
        QVERIFY(header->open(secretOf("new")));
    }
}

QTEST_APPLESS_MAIN(TestHeaderFile)
#include "tst_header_file.moc"
