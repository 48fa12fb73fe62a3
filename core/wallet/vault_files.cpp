// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/vault_files.h"

#include "crypto/hash.h"
#include "execution/journal.h"
#include "rules/rule_store.h"
#include "wallet/signing_history.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <fstream>
#include <system_error>

namespace sheaf::wallet {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBackupMagic = "SHEAFBAK";
constexpr std::uint8_t kBackupVersion = 1;
constexpr std::size_t kPrefix = 10; // magic and version
constexpr std::size_t kDigest = 32;

std::string walletSchema()
{
    return R"sql(
        CREATE TABLE secrets (
            id TEXT PRIMARY KEY,          -- what the sealed key is bound to
            kind INTEGER NOT NULL,        -- keys::KeyKind
            box BLOB NOT NULL,
            created_at INTEGER NOT NULL
        );
        CREATE TABLE accounts (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE COLLATE NOCASE,
            address BLOB NOT NULL UNIQUE,
            secret TEXT REFERENCES secrets (id),
            path TEXT,                    -- of a mnemonic's account
            created_at INTEGER NOT NULL
        );
        CREATE TABLE contacts (
            name TEXT PRIMARY KEY COLLATE NOCASE,
            address BLOB NOT NULL
        );
    )sql";
}

std::string settingsSchema()
{
    return R"sql(
        CREATE TABLE settings (
            name TEXT PRIMARY KEY,
            value TEXT NOT NULL
        );
    )sql";
}

Error fileError(const fs::path &path, int number)
{
    return {number == ENOSPC || number == EDQUOT ? ErrorCode::NoSpace : ErrorCode::Io,
            path.string() + ": " + std::generic_category().message(number)};
}

Result<Bytes> readWhole(const fs::path &path)
{
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return failure(fileError(path, errno));
    Bytes bytes((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    if (file.bad())
        return failure(fileError(path, EIO));
    return bytes;
}

Result<void> syncFolder(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    const int number = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Result<void>() : failure(fileError(folder, number));
}

bool writeAll(int descriptor, BytesView bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return false;
        bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return ::fsync(descriptor) == 0;
}

} // namespace

Result<void> writeNewFile(const fs::path &path, BytesView bytes)
{
    const int descriptor = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0 && errno == EEXIST)
        return failure(ErrorCode::AlreadyExists, path.string() + " exists already");
    if (descriptor < 0)
        return failure(fileError(path, errno));
    const bool written = writeAll(descriptor, bytes);
    const int number = errno;
    ::close(descriptor);
    if (!written) {
        ::unlink(path.c_str());
        return failure(fileError(path, number));
    }
    return syncFolder(path.parent_path().empty() ? fs::path(".") : path.parent_path());
}

const std::vector<storage::Migration> &vaultMigrations()
{
    static const std::vector<storage::Migration> kMigrations{
        {1, walletSchema(), {}},       {2, execution::journalSchema(), {}},
        {3, rules::rulesSchema(), {}}, {4, execution::replacementSchema(), {}},
        {5, settingsSchema(), {}},     {6, "ALTER TABLE accounts ADD COLUMN device TEXT;", {}},
        {7, signingLogSchema(), {}}};
    return kMigrations;
}

Result<void> prepareFolder(const VaultPaths &paths)
{
    std::error_code error;
    fs::create_directories(paths.folder, error);
    if (error)
        return failure(ErrorCode::Io, paths.folder.string() + ": " + error.message());
    fs::permissions(paths.folder, fs::perms::owner_all, error);
    if (fs::exists(paths.header(), error) || fs::exists(paths.database(), error))
        return failure(ErrorCode::AlreadyExists, "there is a vault in " + paths.folder.string());
    discardNewVault(paths);
    return {};
}

void discardNewVault(const VaultPaths &paths)
{
    std::error_code ignored; // what can't be removed now is tried again before the next vault is made
    if (fs::exists(paths.header(), ignored))
        return;
    for (const char *suffix : {"", "-wal", "-shm"})
        fs::remove(paths.newDatabase().string() + suffix, ignored);
}

Result<void> finishInterruptedCommit(const VaultPaths &paths)
{
    std::error_code error;
    if (fs::exists(paths.database(), error) || !fs::exists(paths.newDatabase(), error))
        return {};
    fs::rename(paths.newDatabase(), paths.database(), error);
    if (error)
        return failure(ErrorCode::Io, paths.database().string() + ": " + error.message());
    return syncFolder(paths.folder);
}

Result<void> commitNewVault(const VaultPaths &paths, const keys::VaultHeader &header)
{
    SHEAF_CHECK(keys::writeHeader(paths.header(), header));
    return finishInterruptedCommit(paths);
}

Result<void> restCopy(const fs::path &databaseCopy, const Secret &key, const Clock &clock)
{
    auto copy =
        storage::Database::open(databaseCopy, key, vaultMigrations(), {.mayCreate = false, .checkIntegrity = false});
    if (!copy)
        return failure(std::move(copy).error());
    SHEAF_CHECK(rules::RuleStore(&*copy).pauseAll(
        "this vault was restored from a backup. Switch the rule on once no other copy of the vault runs it"));
    return execution::Journal(&*copy, &clock).endUnsigned();
}

Result<void> writeBackup(const fs::path &file, const keys::VaultHeader &header, const fs::path &databaseCopy)
{
    SHEAF_TRY(database, readWhole(databaseCopy));
    Bytes bytes = toBytes(asBytes(kBackupMagic));
    bytes.push_back(0);
    bytes.push_back(kBackupVersion);
    append(bytes, header.serialize());
    append(bytes, database);
    append(bytes, crypto::sha256(bytes));
    return writeNewFile(file, bytes);
}

Result<void> readBackup(const fs::path &file, const VaultPaths &paths)
{
    SHEAF_TRY(bytes, readWhole(file));
    const BytesView view = bytes;
    if (view.size() < kPrefix || toText(view.first(kBackupMagic.size())) != kBackupMagic)
        return failure(ErrorCode::InvalidInput, file.string() + " is no backup of a vault");
    if (view[8] != 0 || view[9] > kBackupVersion)
        return failure(ErrorCode::NewerVersion, file.string() + " was written by a newer version");
    if (view.size() < kPrefix + keys::VaultHeader::kSize + kDigest ||
        !equalConstantTime(crypto::sha256(view.first(view.size() - kDigest)), view.last(kDigest)))
        return failure(ErrorCode::Corrupt, file.string() + " is damaged or cut short; nothing was restored");
    SHEAF_TRY(header, keys::VaultHeader::parse(view.subspan(kPrefix, keys::VaultHeader::kSize)));
    const std::size_t before = kPrefix + keys::VaultHeader::kSize;
    SHEAF_CHECK(prepareFolder(paths));
    SHEAF_CHECK(writeNewFile(paths.newDatabase(), view.subspan(before, view.size() - before - kDigest)));
    return commitNewVault(paths, header);
}

} // namespace sheaf::wallet
