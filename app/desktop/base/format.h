// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QLocale>
#include <QString>

#include <optional>

/// How numbers, times and names are written for a person: by the locale, in one place. A dash stands for what is not
/// known; nothing is ever shown as 0 that is not.
namespace sheaf::desktop::format {

QString text(std::string_view utf8);
/// A text that somebody else wrote (a token's symbol, a contract's reason) on one line that can't pass for ours:
/// without control characters, without those that are not seen or turn the direction of writing, with at most two marks
/// on a letter, and of `most` characters at most.
QString foreign(std::string_view utf8, int most = 240);

/// `1,234.56`, in the currency's usual places; `< 0.01` for what is there but less.
QString money(const Decimal &usd, int places = 2);
QString money(const std::optional<Decimal> &usd, int places = 2);
/// With its sign, `+12.30` or `−4.10`, and without one where it is less than can be shown; the flag says it is a loss.
QString change(const Decimal &size, bool negative, int places = 2);

/// A number in decimal text (`1234.5678`) by the locale, at most `significant` digits behind the point.
QString number(std::string_view decimal, int places);
/// An amount of a token for a glance: five significant digits, never 0 for what is not.
QString amount(const Uint256 &value, unsigned decimals);
/// Every digit of it.
QString exactAmount(const Uint256 &value, unsigned decimals);

/// `4.20%` of 0.042; for a fraction of at least 1000 % without places.
QString percent(double fraction);

/// `12 s ago`, `5 min ago`, `3 h ago`, `2 d ago`, by whole units.
QString age(UnixTime then, UnixTime now);
/// Date and time to the minute, in the person's zone.
QString moment(UnixTime time);
QString duration(std::chrono::seconds span);

/// Where a figure comes from, one a line: source, block, age, and what to think of it.
QString origin(const contracts::Origin &origin, const chains::Registry &registry, UnixTime now);

/// One or two letters that stand for a chain.
QString chainMark(std::string_view name);
QString chainName(ethereum::ChainId chain, const chains::Registry &registry);

/// What the core tells a person, in the person's language, with its numbers and times as they write them. Words of
/// others in it are tamed as foreign() does, and a name at one of its places is cut as there.
QString said(const Phrase &phrase);

/// said(), cut as a whole.
QString saidOnOneLine(const Phrase &phrase, int most = 240);

/// With the capital that a sentence begins with; an address keeps its `0x`.
QString sentence(QString words);
QString sentence(const Phrase &phrase); ///< of said()

/// The sentence for a person alone.
QString explained(const Error &error);
/// The same, then the detail.
QString problem(const Error &error);
/// The same of a device: what is wrong with it, and what to do there.
QString problem(const devices::DeviceError &error);
/// The same of what the desktop's keyring was asked for: the password still opens the vault.
QString keyringProblem(const Error &error);

} // namespace sheaf::desktop::format
