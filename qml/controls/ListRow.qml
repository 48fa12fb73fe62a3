// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// A row of a list that can be clicked and walked by the arrow keys.
T.ItemDelegate {
    id: root

    implicitHeight: Theme.rowHeight
    implicitWidth: parent ? parent.width : 0
    leftPadding: Theme.normal
    rightPadding: Theme.normal
    hoverEnabled: true
    highlighted: ListView.isCurrentItem && ListView.view && ListView.view.activeFocus
    Accessible.name: text
    Accessible.onPressAction: if (enabled)
        clicked()

    background: Rectangle {
        color: root.down ? Theme.pressed : root.hovered || root.highlighted ? Theme.hovered : "transparent"

        Rectangle {
            visible: root.highlighted || root.visualFocus
            width: Theme.focusLine
            height: parent.height
            color: Theme.focus
        }
    }
}
