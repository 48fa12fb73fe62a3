// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "policy/policy.h"

#include <QStringList>

/// A policy with one consent, and calls to hold against it.
namespace sheaf::policy::test {

using ethereum::Address;
using ethereum::ChainId;
using ethereum::Selector;
using ethereum::Wei;

inline Address address(std::uint8_t last)
{
    std::array<std::uint8_t, 20> bytes{};
    bytes.fill(0x11);
    bytes.back() = last;
    return Address(bytes);
}

inline Selector selector(std::string_view hex) { return *Selector::parse(hex); }

inline const ChainId kChain(901);
inline const ChainId kOtherChain(902);
inline const Address kAccount = address(1);
inline const Address kToken = address(2);
inline const Address kVault = address(3);
inline const Address kSpender = address(4);
inline const Address kFriend = address(5);
inline const Address kStranger = address(6);
inline const Address kPool = address(7);

// The selectors as 4byte.directory and the standards have them, not as our own hash makes them.
inline const Selector kApprove = selector("095ea7b3");
inline const Selector kTransfer = selector("a9059cbb");
inline const Selector kGetReward = selector("3d18b912");    // getReward()
inline const Selector kStake = selector("a694fc3a");        // stake(uint256)
inline const Selector kAaveWithdraw = selector("69328dec"); // withdraw(address,uint256,address)

inline Bytes word(const Uint256 &value) { return toBytes(value.toBigEndian()); }
inline Bytes word(const Address &value)
{
    Bytes out(12, 0);
    append(out, value.view());
    return out;
}

template <typename... Words> Bytes calldata(const Selector &head, const Words &...words)
{
    Bytes out = toBytes(head.view());
    (append(out, word(words)), ...);
    return out;
}

inline Decimal usd(std::string_view text) { return *Decimal::parse(text); }

inline policy::Consent consent()
{
    policy::Consent made;
    made.ruleId = "3";
    made.functions = {{kChain, kToken, kApprove},
                      {kChain, kToken, kTransfer},
                      {kChain, kVault, kStake},
                      {kChain, kVault, kGetReward},
                      {kChain, kPool, kAaveWithdraw}};
    made.recipients = {kFriend};
    made.maxSpendUsdPerDay = usd("100");
    made.maxGasUsdPerDay = usd("2");
    made.digest = policy::consentDigest("every week, claim x.", made);
    return made;
}

inline policy::Policy thePolicy()
{
    policy::Policy made;
    made.functions = consent().functions;
    made.recipients = {kFriend};
    made.spenders = {{kChain, kSpender}};
    made.maxGasUsdPerPlan = usd("1");
    made.maxGasUsdPerDay = usd("3");
    made.maxSpendUsdPerDay = usd("200");
    made.consents = {{"3", consent()}};
    return made;
}

inline policy::Request request(std::vector<policy::RequestedCall> calls, bool attended)
{
    policy::Request made;
    made.chain = kChain;
    made.account = kAccount;
    made.calls = std::move(calls);
    made.attended = attended;
    if (!attended)
        made.consent = consent();
    return made;
}

inline policy::RequestedCall call(const Address &to, Bytes data, std::uint64_t value = 0)
{
    return {to, Wei(Uint256(value)), std::move(data)};
}

inline QStringList codes(const std::vector<policy::Notice> &notices, Severity severity = Severity::Critical)
{
    QStringList out;
    for (const policy::Notice &notice : notices)
        if (notice.severity == severity)
            out << QString::fromStdString(notice.code);
    return out;
}

} // namespace sheaf::policy::test
