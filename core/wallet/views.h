// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QJsonArray>
#include <QJsonObject>

/// What the wallet knows as JSON documents: the contract of `--json`, and what a person's text is made from. Numbers
/// that may pass 2^53 are decimal strings, amounts come both exact (`amount`, smallest unit) and readable (`text`).
namespace sheaf::wallet {

QJsonObject toJson(const Account &account);
QJsonObject toJson(const Contact &contact);
QJsonObject toJson(const VaultInfo &info);
/// `{"records", "total", "first_wrong"}`.
QJsonObject toJson(const SigningHistory &history);
QJsonObject toJson(const chains::ChainSpec &chain);
QJsonObject toJson(const NetworkStatus &status, UnixTime now);
QJsonObject toJson(const Error &error);
QJsonObject toJson(const ScanResult &result, const chains::Registry &registry);

/// `{"chains", "balances", "positions", "prices", "problems", "total_usd"}`.
QJsonObject toJson(const portfolio::Snapshot &snapshot, const chains::Registry &registry, UnixTime now);
QJsonArray positionsJson(const std::vector<portfolio::ValuedPosition> &positions, const chains::Registry &registry);

QJsonObject toJson(const execution::Plan &plan, const chains::Registry &registry);
QJsonObject toJson(const execution::Review &review, const chains::Registry &registry);
QJsonObject toJson(const execution::Record &record, const chains::Registry &registry);
/// One transaction of a plan: `{"chain_id", "hash", "purpose", "state", ...}`.
QJsonObject toJson(const execution::Step &step, ethereum::ChainId chain);

QJsonObject toJson(const rules::Rule &rule, const chains::Registry &registry);
QJsonObject toJson(const rules::LogEntry &entry);
QJsonObject toJson(const rules::Engine::ConsentRequest &request, const chains::Registry &registry);

} // namespace sheaf::wallet
