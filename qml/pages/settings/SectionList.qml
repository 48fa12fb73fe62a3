// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Theme

/// The sections of the settings: up and down go from one to the next.
FocusScope {
    id: root

    property var sections: []
    property int current: 0

    signal chosen(string key)

    implicitWidth: Theme.railWidth
    Accessible.role: Accessible.PageTabList
    Accessible.focusable: true
    Accessible.name: qsTr("Settings")

    Words {
        id: title

        x: Theme.normal
        y: Theme.large
        kind: Words.Title
        text: qsTr("Settings")
        Accessible.role: Accessible.Heading
    }

    ListView {
        id: list

        anchors.fill: parent
        anchors.margins: Theme.small
        anchors.topMargin: title.y + title.height + Theme.normal
        focus: true
        activeFocusOnTab: true
        spacing: Theme.tiny
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        model: root.sections
        currentIndex: root.current
        Keys.onUpPressed: root.chosen(root.sections[Math.max(0, root.current - 1)].key)
        Keys.onDownPressed: root.chosen(root.sections[Math.min(root.sections.length - 1, root.current + 1)].key)

        delegate: T.TabButton {
            id: row

            required property var modelData
            required property int index

            width: list.width
            implicitHeight: Theme.controlHeight
            text: modelData.name
            hoverEnabled: true
            focusPolicy: Qt.NoFocus
            checked: index === root.current
            Accessible.name: text
            Accessible.selected: checked
            Accessible.onPressAction: clicked()
            onClicked: root.chosen(modelData.key)

            background: Rectangle {
                radius: Theme.radius
                color: row.checked ? Theme.accentSoft : row.hovered ? Theme.hovered : "transparent"

                FocusFrame {
                    shown: row.checked && list.activeFocus
                }
            }

            contentItem: Item {
                Icon {
                    id: glyph

                    x: Theme.small
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.modelData.glyph
                    size: Theme.iconSmall
                    color: row.checked ? Theme.accent : Theme.textQuiet
                }

                Words {
                    anchors.left: glyph.right
                    anchors.leftMargin: Theme.medium
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    elide: Text.ElideRight
                    text: row.text
                    color: row.checked ? Theme.accent : Theme.text
                    font.weight: row.checked ? Font.DemiBold : Font.Normal
                    Accessible.ignored: true
                }
            }
        }
    }
}
