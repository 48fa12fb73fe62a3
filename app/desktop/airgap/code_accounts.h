// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_reader.h"
#include "rows_model.h"
#include "session.h"
#include "toasts.h"

namespace sheaf::desktop {

/// Accounts of air-gapped devices, by what they show of their public keys, now or before, to be chosen and put into the
/// vault.
class CodeAccounts final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(sheaf::desktop::CodeReader *reader READ reader CONSTANT FINAL)
    /// `key` (the address with its checksum), `path`, `known` (the vault has it already), `chosen`.
    Q_PROPERTY(sheaf::desktop::RowsModel *offered READ offered CONSTANT FINAL)
    Q_PROPERTY(QString device READ device NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)
    Q_PROPERTY(bool hasMore READ hasMore NOTIFY changed FINAL)
    Q_PROPERTY(QStringList before READ before NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)

public:
    static constexpr std::uint32_t kPage = 5;
    static constexpr std::uint32_t kMost = 100;

    CodeAccounts(Session *session, ToastModel *toasts, QObject *parent = nullptr);

    CodeReader *reader() { return &m_reader; }
    RowsModel *offered() { return &m_offered; }
    /// What the device calls itself, or what its accounts call it; empty while none has shown anything.
    QString device() const;
    int chosen() const { return static_cast<int>(m_chosen.size()); }
    bool hasMore() const;
    /// Devices of the vault that have shown something before.
    const QStringList &before() const { return m_before; }
    /// Why there is nothing to choose, or why it could not be added.
    const QString &problem() const { return m_problem; }

public Q_SLOTS:
    /// One that is offered, by its address.
    void choose(const QString &key, bool chosen);
    /// What a device has shown before, by its place in before().
    void recall(int index);
    /// As many accounts again of each key.
    void more();
    /// Those that are chosen; `name` is for one alone, and may be empty.
    void add(const QString &name);
    /// Back to where nothing is shown.
    void clear();

Q_SIGNALS:
    void changed();
    /// They are in the vault.
    void done();

private:
    void show(const devices::UniformResource &shown);
    void offer(Result<wallet::Offer> found);
    Result<int> addChosen(const std::string &name);
    void tell();

    Session *m_session;
    ToastModel *m_toasts;
    CodeReader m_reader{this};
    RowsModel m_offered;
    std::optional<devices::UniformResource> m_shown; ///< now; nothing where it was before
    std::string m_recalled;                          ///< the device, where it was before
    std::uint32_t m_count = kPage;
    std::optional<wallet::Offer> m_offer;
    QSet<QString> m_chosen; ///< by address
    QStringList m_before;
    QString m_problem;
};

} // namespace sheaf::desktop
