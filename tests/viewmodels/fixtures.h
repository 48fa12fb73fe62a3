// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "composition.h"
#include "session.h"

#include <QTemporaryDir>
#include <QtTest>

namespace sheaf::desktop::test {

inline Secret secretOf(const char *text) { return Secret::copyOf(asBytes(text)); }

constexpr const char *kPassword = "correct horse battery staple";
/// The best known of all test mnemonics; its first account is 0xf39F…2266.
constexpr const char *kMnemonic = "test test test test test test test test test test test junk";

/// A session over a real vault of the shipped local networks, which nobody asks: networkAllowed is false.
class Desk final
{
public:
    /// With an open vault made of kMnemonic.
    static std::unique_ptr<Desk> open(decltype(composition::Options::keyring) keyring = {})
    {
        auto desk = std::make_unique<Desk>(std::move(keyring));
        wallet::Vault &vault = desk->session->wallet().vault();
        const auto made = vault.import(secretOf(kPassword), secretOf(kMnemonic), Secret());
        if (!made)
            qFatal("no vault: %s", made.error().detail.c_str());
        desk->session->opened();
        desk->remember(); // a test may lock it
        return desk;
    }

    /// Before the first start.
    explicit Desk(decltype(composition::Options::keyring) keyring = {})
        : preferences(folder.filePath(QStringLiteral("window.ini")))
    {
        composition::Options options;
        options.vault = folder.filePath(QStringLiteral("vault")).toStdString();
        options.keyring = std::move(keyring);
        auto wallet = composition::makeWallet(options);
        if (!wallet)
            qFatal("no wallet: %s", wallet.error().detail.c_str());
        (*wallet)->vault().setCost({8 * 1024, 1});
        session = std::make_unique<Session>(std::move(*wallet), &preferences);
    }

    ~Desk()
    {
        remember();
        session.reset(); // waits for other threads
        // Whoever is about something holds the database, and is never freed where nobody waits for its end.
        const QDeadlineTimer most(20'000);
        const auto ended = [](const auto &database) { return database.expired(); };
        do
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
        while (!std::all_of(m_opened.begin(), m_opened.end(), ended) && !most.hasExpired());
        QCoreApplication::processEvents();
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    const chains::Registry &registry() const { return session->wallet().registry(); }

    QTemporaryDir folder;
    Preferences preferences;
    std::unique_ptr<Session> session;

private:
    void remember()
    {
        if (session) // a test may have ended it
            m_opened.push_back(session->wallet().vault().database());
    }

    std::vector<std::weak_ptr<storage::Database>> m_opened;
};

} // namespace sheaf::desktop::test
