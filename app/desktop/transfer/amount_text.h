// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QString>

#include <optional>

namespace sheaf::desktop {

/// An amount as a person types it, by the locale: digits and one decimal point. Separators between thousands are
/// refused: in another locale they are the decimal point, and the amount a thousand times another.
struct TypedAmount
{
    std::optional<Uint256> units; ///< nothing while nothing is typed, or where `problem` says why
    QString problem;
};

TypedAmount readAmount(const QString &typed, unsigned decimals, const QString &unit);

/// Exact decimal text as readAmount() takes it.
QString typedText(const std::string &decimal);

} // namespace sheaf::desktop
