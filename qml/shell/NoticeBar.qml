// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// What holds for the whole window, across its top, and at most one button that changes it.
Rectangle {
    id: root

    property string text
    property string action
    property bool grave: false

    signal acted

    visible: text !== ""
    implicitHeight: visible ? row.implicitHeight + Theme.small * 2 : 0
    color: grave ? Theme.cautionSoft : Theme.sunken
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        spacing: Theme.normal

        Icon {
            text: root.grave ? Icons.warning : Icons.watch
            size: Theme.iconSmall
            color: root.grave ? Theme.caution : Theme.textQuiet
        }

        Words {
            Layout.fillWidth: true
            text: root.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        PushButton {
            visible: root.action !== ""
            small: true
            text: root.action
            onClicked: root.acted()
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
