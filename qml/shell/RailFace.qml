// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Theme

/// How a button of the rail looks. Narrow, its name is on hover alone.
Item {
    id: root

    required property T.AbstractButton button
    required property string glyph
    required property string hint
    required property bool narrow

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.button.checked ? Theme.accentSoft : root.button.down ? Theme.pressed : root.button.hovered ? Theme.hovered : "transparent"

        FocusFrame {
            shown: root.button.visualFocus
        }
    }

    Icon {
        id: icon

        x: root.narrow ? Math.round((parent.width - width) / 2) : Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        text: root.glyph
        color: root.button.checked ? Theme.accent : Theme.textQuiet
    }

    Words {
        visible: !root.narrow
        anchors.left: icon.right
        anchors.leftMargin: Theme.medium
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        elide: Text.ElideRight
        text: root.button.text
        color: root.button.checked ? Theme.accent : Theme.text
        font.weight: root.button.checked ? Font.DemiBold : Font.Normal
        Accessible.ignored: true
    }

    Hint {
        beside: true
        text: root.hint === "" ? root.button.text : root.narrow ? root.button.text + " – " + root.hint : root.hint
        shown: (root.button.hovered || root.button.visualFocus) && (root.narrow || root.hint !== "")
    }
}
