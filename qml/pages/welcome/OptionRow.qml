// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Theme

/// One of the answers to a step's question, with what it means. Up and Down go from one to the next.
T.AbstractButton {
    id: root

    property string glyph
    property string note

    implicitHeight: row.implicitHeight + Theme.medium * 2
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: note
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.line
        border.color: root.hovered ? Theme.borderStrong : Theme.border

        FocusFrame {
            shown: root.activeFocus
        }
    }

    contentItem: Item {
        implicitHeight: row.implicitHeight

        RowLayout {
            id: row

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.normal
            anchors.rightMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.normal

            Icon {
                text: root.glyph
                color: Theme.accent
            }

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    kind: Words.Strong
                    wrapMode: Text.Wrap
                    text: root.text
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    kind: Words.Small
                    quiet: true
                    wrapMode: Text.Wrap
                    text: root.note
                    Accessible.ignored: true
                }
            }

            Icon {
                text: Icons.chevronRight
                size: Theme.iconSmall
            }
        }
    }
}
