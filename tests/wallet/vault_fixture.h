// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/fixtures.h"
#include "keys/local_key_service.h"
#include "wallet/vault.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// What the tests of the vault share.
namespace sheaf::wallet::test {

// What development networks use; its accounts are printed by Hardhat and Anvil.
inline constexpr std::string_view kWords = "test test test test test test test test test test test junk";
inline constexpr std::string_view kFirst = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";
inline constexpr std::string_view kSecond = "0x70997970C51812dc3A010C7d01b50e0d17dc79C8";
inline constexpr std::string_view kThird = "0x3C44CdDdB6a900fa2b585dd299e03d12FA4293BC";
inline constexpr std::string_view kThirdKey = "0x5de4111afa1a4b94908f83103eb1f1706367c2e68ca870fc3fb9a804cdab365a";
inline constexpr std::string_view kStranger = "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed"; // of EIP-55

template <typename T> bool failsWith(const Result<T> &result, ErrorCode code)
{
    if (!result && result.error().code != code)
        qWarning("%s", result.error().detail.c_str());
    return !result && result.error().code == code;
}

/// A vault in a folder of its own, cheap to open.
class OnVault
{
protected:
    void begin()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        reopen();
    }
    void end() { m_vault.reset(); }
    std::unique_ptr<Vault> open(const QString &folder, const Clock *clock = nullptr)
    {
        Vault::Services services;
        services.folder = folder.toStdString();
        services.keys = std::make_unique<keys::LocalKeyService>(m_clock, m_entropy);
        services.clock = clock != nullptr ? clock : &m_clock;
        services.entropy = &m_entropy;
        auto vault = std::make_unique<Vault>(std::move(services));
        vault->setCost(keys::test::kCheap);
        return vault;
    }
    void reopen() { m_vault = open(folder()); }
    void make()
    {
        QVERIFY(m_vault->import(keys::test::secretOf("password"), keys::test::secretOf(kWords), Secret()).has_value());
    }
    Result<void> unlock(std::string_view password = "password")
    {
        return m_vault->unlock(keys::test::secretOf(password));
    }
    QString folder() const { return m_folder->filePath("vault"); }
    QString file(const QString &name) const { return folder() + "/" + name; }
    static QByteArray read(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void write(const QString &name, const QByteArray &text)
    {
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size());
    }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }

    ManualClock m_clock{fromUnixSeconds(1'700'000'000)};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Vault> m_vault;
};

} // namespace sheaf::wallet::test
