// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// The ring around whatever has the keyboard.
Rectangle {
    id: root

    property Item target: parent
    property bool shown: false

    anchors.fill: target
    anchors.margins: -Theme.focusLine - Theme.line
    visible: shown
    color: "transparent"
    radius: Theme.radius + Theme.focusLine
    border.width: Theme.focusLine
    border.color: Theme.focus
}
