// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QString>
#include <QStringList>

namespace sheaf::cli {

/// A QR code as its rows of modules, `1` dark and `0` light, without the quiet zone.
Result<QStringList> qrRows(const QString &text);

/// The same for a terminal: two rows to a line in half blocks, with the quiet zone of four modules. `coloured` sets
/// black on white, which a camera reads whatever the terminal's own colours are.
QString qrForTerminal(const QStringList &rows, bool coloured);

} // namespace sheaf::cli
