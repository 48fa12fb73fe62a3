// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Theme

/// A line that opens to more. What it opens to is its content.
ColumnLayout {
    id: root

    property string text
    property bool open: false
    default property alias content: slot.data

    spacing: Theme.small

    T.AbstractButton {
        id: button

        Layout.fillWidth: true
        implicitHeight: Theme.controlSmall
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: root.text
        Accessible.name: text
        Accessible.description: root.open ? qsTr("open") : qsTr("closed")
        Accessible.onPressAction: clicked()
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        onClicked: root.open = !root.open

        contentItem: Row {
            spacing: Theme.tiny

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.iconSmall
                text: root.open ? Icons.chevronDown : Icons.chevronRight
            }

            Words {
                anchors.verticalCenter: parent.verticalCenter
                kind: Words.Small
                quiet: !button.hovered
                text: button.text
                Accessible.ignored: true
            }
        }

        FocusFrame {
            shown: button.visualFocus
        }
    }

    ColumnLayout {
        id: slot

        Layout.fillWidth: true
        visible: root.open
        spacing: Theme.small
    }
}
