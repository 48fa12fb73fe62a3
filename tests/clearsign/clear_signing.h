// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/reviewer.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// What the tests of reviews share: a token, somebody, and somebody else.
namespace clear_signing {

using namespace sheaf;

inline const ethereum::ChainId kChain(1);
inline const ethereum::Address kToken = *ethereum::Address::parse("0x1111111111111111111111111111111111111111");
inline const ethereum::Address kThief = *ethereum::Address::parse("0x2222222222222222222222222222222222222222");
inline const ethereum::Address kOther = *ethereum::Address::parse("0x3333333333333333333333333333333333333333");
/// Of the private key 1.
inline const ethereum::Address kMe = *ethereum::Address::parse("0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf");
constexpr std::uint64_t kNow = 1788000000; // 2026-08-29 10:40 UTC

inline clearsign::Knowledge knowledge()
{
    clearsign::Knowledge known;
    known.account = kMe;
    known.now = kNow;
    known.tokens[{kChain, kToken}] = {{kChain, kToken}, "USDC", "USD Coin", 6};
    return known;
}

/// `warning:unknown_spender` for each, most severe first.
inline QStringList codes(const clearsign::Review &review)
{
    QStringList out;
    for (const policy::Notice &notice : review.notices) {
        const char *severity = notice.severity == policy::Severity::Critical  ? "critical:"
                               : notice.severity == policy::Severity::Warning ? "warning:"
                                                                              : "info:";
        out << QString::fromStdString(severity + notice.code);
    }
    return out;
}

inline QString sentences(const clearsign::Review &review)
{
    QStringList out;
    for (const Phrase &one : review.explanation.sentences)
        out << QString::fromStdString(one.english());
    return out.join(QLatin1Char('\n'));
}

} // namespace clear_signing
