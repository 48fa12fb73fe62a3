// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Money out, and the address that it comes in by.
FocusScope {
    id: root

    required property Program program
    property int side: 0 ///< 0 send, 1 receive

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Send and receive")

    Connections {
        target: root.program.palette

        function onSendWanted() {
            root.side = 0;
        }

        function onReceiveWanted() {
            root.side = 1;
        }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.large
            Layout.bottomMargin: Theme.small
            spacing: Theme.normal

            Words {
                kind: Words.Title
                text: root.side === 0 ? qsTr("Send") : qsTr("Receive")
                Accessible.role: Accessible.Heading
            }

            Item {
                Layout.fillWidth: true
            }

            Segments {
                choices: [qsTr("Send"), qsTr("Receive")]
                current: root.side
                name: qsTr("Send or receive")
                onChosen: index => root.side = index
            }
        }

        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            sourceComponent: root.side === 0 ? sending : receiving
            onLoaded: (item as Item).forceActiveFocus()
        }
    }

    Component {
        id: sending

        SendView {
            model: root.program.send
            onReceiveWanted: root.side = 1
        }
    }

    Component {
        id: receiving

        ReceiveView {
            model: root.program.receive
        }
    }
}
