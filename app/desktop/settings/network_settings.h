// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows_model.h"
#include "session.h"

#include <map>

namespace sheaf::desktop {

/// The networks and where they are asked. What is changed here holds from the next start on; what is shown about an
/// endpoint's health is of now.
class NetworkSettings final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// `key` (the chain's id), `name`, `mark`, `state` in words, `tone` (as Tag's), `block`, `detail`, `endpoints` (a
    /// model, see below) and `changed`: whether it will be another at the next start.
    Q_PROPERTY(sheaf::desktop::RowsModel *networks READ networks CONSTANT FINAL)
    /// Shipped networks that are not used yet: `key`, `name`, `mark`, `detail`.
    Q_PROPERTY(sheaf::desktop::RowsModel *addable READ addable CONSTANT FINAL)
    Q_PROPERTY(bool checking READ checking NOTIFY changed FINAL)
    Q_PROPERTY(bool restartNeeded READ restartNeeded NOTIFY changed FINAL)
    Q_PROPERTY(QString problem READ problem NOTIFY changed FINAL)
    Q_PROPERTY(QString problemAt READ problemAt NOTIFY changed FINAL)

public:
    explicit NetworkSettings(Session *session, QObject *parent = nullptr);
    ~NetworkSettings() override;

    RowsModel *networks() { return &m_networks; }
    RowsModel *addable() { return &m_addable; }
    bool checking() const { return m_checking; }
    bool restartNeeded() const { return m_restartNeeded; }
    /// Why the last change was refused, and where it was tried: a chain's key, or `add`.
    QString problem() const { return m_problem; }
    QString problemAt() const { return m_problemAt; }

    /// The endpoints of a chain in order of preference: `key` (the address), `name` (without what may be a key in it),
    /// `state`, `tone`, `detail`, `socket` (whether it has a WebSocket), `first`, `last`.
    RowsModel *endpoints(const QString &chain) const;

public Q_SLOTS:
    /// Reads the files: once the page is looked at.
    void load();
    /// Asks every chain now. Nobody is asked while the person has not allowed it.
    void check();
    void addShipped(const QString &chain);
    /// A file of the schema of resources/chains.
    void addFile(const QString &path);
    /// At the end of the list. `ws` may be empty.
    void addEndpoint(const QString &chain, const QString &http, const QString &ws);
    void removeEndpoint(const QString &chain, const QString &key);
    /// One place up (-1) or down (1).
    void moveEndpoint(const QString &chain, const QString &key, int by);
    void clearProblem();

Q_SIGNALS:
    void changed();
    /// A change was made; `text` says what.
    void done(const QString &text);

private:
    Task<> ask();
    void tell();
    QVariantList row(const chains::ChainSpec &chain, const wallet::NetworkStatus *status);
    void tellEndpoints(const chains::ChainSpec &chain, const wallet::NetworkStatus *status);
    void change(const QString &chain, std::vector<chains::EndpointSpec> endpoints, const QString &said);
    void fail(const QString &at, const Error &error);
    const chains::ChainSpec *next(const QString &chain) const;

    Session *m_session;
    RowsModel m_networks;
    RowsModel m_addable;
    std::map<QString, std::unique_ptr<RowsModel>> m_endpoints;
    std::vector<wallet::NetworkStatus> m_checked; ///< what the last check said
    std::optional<chains::Registry> m_next;
    QString m_problem;
    QString m_problemAt;
    bool m_checking = false;
    bool m_restartNeeded = false;
};

} // namespace sheaf::desktop
