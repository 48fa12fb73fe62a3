// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// A button that is a glyph. Its `text` is its name for a screen reader and, on hover, for everyone.
T.Button {
    id: root

    property string glyph
    property color ink: Theme.textQuiet

    implicitWidth: Theme.controlSmall
    implicitHeight: Theme.controlSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: enabled ? "" : qsTr("not available now") ///< Qt 6.4 does not tell what is disabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : "transparent"

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Icon {
        text: root.glyph
        size: Theme.iconSmall
        color: root.enabled ? (root.hovered ? Theme.text : root.ink) : Theme.textDisabled
    }

    Hint {
        text: root.text
        shown: root.hovered || root.visualFocus
    }
}
