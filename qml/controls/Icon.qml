// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// A glyph of Icons. It says nothing by itself: whatever it stands on has the name.
Text {
    id: root

    property int size: Theme.iconNormal

    color: Theme.textQuiet
    font.family: Theme.iconFamily
    font.pixelSize: size
    width: size
    horizontalAlignment: Text.AlignHCenter
    verticalAlignment: Text.AlignVCenter
    textFormat: Text.PlainText
    Accessible.ignored: true
}
