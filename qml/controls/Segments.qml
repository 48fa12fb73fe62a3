// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// One of a few: left and right move the choice.
FocusScope {
    id: root

    property var choices: [] ///< of strings
    property int current: 0
    property string name

    signal chosen(int index)

    implicitWidth: row.implicitWidth + Theme.tiny
    implicitHeight: Theme.controlSmall
    activeFocusOnTab: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: name
    Keys.onLeftPressed: root.chosen(Math.max(0, current - 1))
    Keys.onRightPressed: root.chosen(Math.min(choices.length - 1, current + 1))

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.sunken

        FocusFrame {
            shown: root.activeFocus
        }
    }

    Row {
        id: row

        anchors.centerIn: parent

        Rows {
            model: root.choices

            T.TabButton {
                id: segment

                required property string modelData
                required property int index

                text: modelData
                width: label.implicitWidth + Theme.medium * 2
                height: root.height - Theme.tiny
                hoverEnabled: true
                focusPolicy: Qt.ClickFocus
                checked: index === root.current
                Accessible.name: text
                Accessible.selected: checked
                Accessible.onPressAction: root.chosen(index)
                onClicked: root.chosen(index)

                background: Rectangle {
                    radius: Theme.radiusSmall
                    color: segment.checked ? Theme.raised : segment.hovered ? Theme.hovered : "transparent"
                    border.width: segment.checked ? Theme.line : 0
                    border.color: Theme.border
                }

                contentItem: Item {
                    Words {
                        id: label

                        anchors.centerIn: parent
                        kind: Words.Small
                        font.weight: segment.checked ? Font.DemiBold : Font.Normal
                        quiet: !segment.checked
                        text: segment.text
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
