// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// A button with words. One on a page is `primary`.
T.Button {
    id: root

    property bool primary: false
    property bool danger: false
    property bool small: false
    property string glyph
    property string hint

    implicitHeight: small ? Theme.controlSmall : Theme.controlHeight
    implicitWidth: row.implicitWidth + (small ? Theme.medium : Theme.normal) * 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: small ? Theme.textSmall : Theme.textBody
    font.weight: Font.Medium
    Accessible.name: text
    Accessible.description: [enabled ? "" : qsTr("not available now"), hint].filter(one => one !== "").join(", ") ///< Qt 6.4 does not tell what is disabled
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    QtObject {
        id: d

        readonly property color ink: !root.enabled ? Theme.textDisabled : root.primary ? Theme.inkOnAccent : root.danger ? Theme.loss : Theme.text
        readonly property color strong: root.down ? Theme.accentPressed : root.hovered ? Theme.accentHovered : Theme.accent
        readonly property color plain: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
    }

    background: Rectangle {
        radius: Theme.radius
        color: !root.enabled ? Theme.sunken : root.primary ? d.strong : d.plain
        border.width: root.primary && root.enabled ? 0 : Theme.line
        border.color: root.danger && root.enabled ? Theme.loss : Theme.border

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.small

            Icon {
                visible: root.glyph !== ""
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconSmall
                text: root.glyph
                color: d.ink
            }

            Text {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                font: root.font
                color: d.ink
                Accessible.ignored: true
            }
        }
    }

    Hint {
        text: root.hint
        shown: root.hint !== "" && (root.hovered || root.visualFocus)
    }
}
