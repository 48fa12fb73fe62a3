// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Theme

/// One place of the rail. Narrow, its name is on hover alone.
T.AbstractButton {
    id: root

    property string glyph
    property bool narrow: false
    property string hint

    implicitHeight: Theme.controlHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selected: checked
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.checked ? Theme.accentSoft : root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Icon {
            id: glyph

            x: root.narrow ? Math.round((parent.width - width) / 2) : Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            text: root.glyph
            color: root.checked ? Theme.accent : Theme.textQuiet
        }

        Words {
            visible: !root.narrow
            anchors.left: glyph.right
            anchors.leftMargin: Theme.medium
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            text: root.text
            color: root.checked ? Theme.accent : Theme.text
            font.weight: root.checked ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }
    }

    Hint {
        x: root.width + Theme.small
        y: Math.round((root.height - height) / 2)
        text: root.hint === "" ? root.text : root.narrow ? root.text + " – " + root.hint : root.hint
        shown: (root.hovered || root.visualFocus) && (root.narrow || root.hint !== "")
    }
}
