// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

/// What a person reads, made from the documents that --json prints.
namespace sheaf::cli {

/// `1,234.56 USD`, rounded to cents; a dash for what has no value.
QString usd(const QJsonValue &value);
/// At most eight digits behind the point: `0.12345678 ETH` of `0.123456789012 ETH`; never 0 for what is not.
QString shortAmount(const QString &text);
/// `4.20 %` of 0.042.
QString percent(double fraction);

QString balancesText(const QJsonObject &snapshot);
QString positionsText(const QJsonArray &positions);
QString reviewText(const QJsonObject &review);
/// What is to be signed, as the review says it.
QString signingText(const QJsonObject &review);
QString recordText(const QJsonObject &record);
QString historyText(const QJsonArray &records);
QString rulesText(const QJsonArray &rules);
QString consentText(const QJsonObject &consent);
QString logText(const QJsonArray &entries);
QString problemsText(const QJsonArray &problems);

} // namespace sheaf::cli
