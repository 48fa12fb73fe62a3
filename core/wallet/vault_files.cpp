// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/vault_files.h"

#include "crypto/hash.h"
#include "execution/journal.h"
#include "rules/rule_store.h"
#include "wallet/signing_history.h"

#include <system_error>

namespace sheaf::wallet {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view kBackupMagic = "SHEAFBAK";
constexpr std::uint8_t kBackupVersion = 1;
constexpr std::size_t kPrefix = 10; // magic and version
constexpr std::size_t kDigest = 32;
constexpr std::size_t kMostBackup = std::size_t{1} << 30U; // a vault of many years has some tens of MiB

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

std::string shownSchema()
{
    return R"sql(
        CREATE TABLE device_exports (     -- public keys that air-gapped devices have shown
            device TEXT NOT NULL,         -- as accounts name it
            shown TEXT NOT NULL,          -- a Uniform Resource in one part
            PRIMARY KEY (device, shown)
        );
    )sql";
}

} // namespace

const std::vector<storage::Migration> &vaultMigrations()
{
    static const std::vector<storage::Migration> kMigrations{
        {1, walletSchema(), {}},         {2, execution::journalSchema(), {}},
        {3, rules::rulesSchema(), {}},   {4, execution::replacementSchema(), {}},
        {5, settingsSchema(), {}},       {6, "ALTER TABLE accounts ADD COLUMN device TEXT;", {}},
        {7, signingLogSchema(), {}},     {8, shownSchema(), {}},
        {9, rules::phrasesSchema(), {}}, {10, execution::failurePhraseSchema(), {}}};
    return kMigrations;
}

Result<void> prepareFolder(FileSystem &files, const VaultPaths &paths)
{
    SHEAF_CHECK(makeFolders(files, paths.folder));
    std::error_code error;
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

Result<void> finishInterruptedCommit(FileSystem &files, const VaultPaths &paths)
{
    std::error_code error;
    if (fs::exists(paths.database(), error) || !fs::exists(paths.newDatabase(), error))
        return {};
    SHEAF_CHECK(files.rename(paths.newDatabase(), paths.database()));
    return files.syncFolder(paths.folder);
}

Result<void> commitNewVault(FileSystem &files, const VaultPaths &paths, const keys::VaultHeader &header)
{
    SHEAF_CHECK(keys::writeHeader(files, paths.header(), header));
    return finishInterruptedCommit(files, paths);
}

Result<void> restCopy(const fs::path &databaseCopy, const Secret &key, const Clock &clock)
{
    auto copy =
        storage::Database::open(databaseCopy, key, vaultMigrations(), {.mayCreate = false, .checkIntegrity = false});
    if (!copy)
        return failure(std::move(copy).error());
    SHEAF_CHECK(rules::RuleStore(&*copy).pauseAll(SHEAF_SAYS(
        "Phrases",
        "this vault was restored from a backup. Switch the rule on once no other copy of the vault runs it")));
    return execution::Journal(&*copy, &clock).endUnsigned();
}

Result<void> writeBackup(const fs::path &file, const keys::VaultHeader &header, const fs::path &databaseCopy)
{
    SHEAF_TRY(database, readFile(databaseCopy, kMostBackup));
    Bytes bytes = toBytes(asBytes(kBackupMagic));
    bytes.push_back(0);
    bytes.push_back(kBackupVersion);
    append(bytes, header.serialize());
    append(bytes, database);
    append(bytes, crypto::sha256(bytes));
    return writeNewFile(FileSystem::system(), file, bytes);
}

Result<void> readBackup(FileSystem &files, const fs::path &file, const VaultPaths &paths)
{
    const auto bytes = readFile(file, kMostBackup);
    if (!bytes)
        return failure(bytes.error().code == ErrorCode::NotFound ? ErrorCode::Io : bytes.error().code,
                       bytes.error().detail);
    const BytesView view = *bytes;
    if (view.size() < kPrefix || toText(view.first(kBackupMagic.size())) != kBackupMagic)
        return failure(ErrorCode::InvalidInput, file.string() + " is no backup of a vault");
    if (view[8] != 0 || view[9] > kBackupVersion)
        return failure(ErrorCode::NewerVersion, file.string() + " was written by a newer version");
    if (view.size() < kPrefix + keys::VaultHeader::kSize + kDigest ||
        !equalConstantTime(crypto::sha256(view.first(view.size() - kDigest)), view.last(kDigest)))
        return failure(ErrorCode::Corrupt, file.string() + " is damaged or cut short; nothing was restored");
    SHEAF_TRY(header, keys::VaultHeader::parse(view.subspan(kPrefix, keys::VaultHeader::kSize)));
    const std::size_t before = kPrefix + keys::VaultHeader::kSize;
    SHEAF_CHECK(prepareFolder(files, paths));
    SHEAF_CHECK(writeNewFile(files, paths.newDatabase(), view.subspan(before, view.size() - before - kDigest)));
    return commitNewVault(files, paths, header);
}

} // namespace sheaf::wallet
