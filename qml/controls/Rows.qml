// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

/// What makes the rows of a layout. A layout of Qt 6.4 keeps hold of a row that was taken away until it is next drawn,
/// and ends the program if it is measured before; so it is made to let go at once.
Repeater {
    onCountChanged: parent?.ensurePolished()
}
