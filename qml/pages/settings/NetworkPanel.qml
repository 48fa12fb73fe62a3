// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// One network: its endpoints in the order in which they are asked.
Panel {
    id: root

    required property NetworkSettings networks
    required property string key
    required property string name
    required property string mark
    required property string state
    required property int tone
    required property string block
    required property string detail
    required property QtObject endpoints
    required property bool changed

    QtObject {
        id: d

        property bool adding: false
        readonly property bool wrong: root.networks.problemAt === root.key
    }

    Connections {
        target: root.networks

        function onDone() {
            http.clear();
            ws.clear();
            d.adding = false;
        }
    }

    flush: true
    Accessible.name: name

    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.normal
        Layout.rightMargin: Theme.medium
        Layout.topMargin: Theme.medium
        Layout.bottomMargin: Theme.small
        spacing: Theme.medium

        ChainMark {
            name: root.name
            mark: root.mark
        }

        Tag {
            text: root.state
            tone: root.tone
        }

        Words {
            visible: root.block !== ""
            kind: Words.Small
            quiet: true
            text: qsTr("block %1").arg(root.block)
        }

        Item {
            Layout.fillWidth: true
        }

        IconButton {
            glyph: d.adding ? Icons.close : Icons.plus
            text: d.adding ? qsTr("Add none") : qsTr("Add an endpoint to %1").arg(root.name)
            onClicked: d.adding = !d.adding
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.normal
        Layout.rightMargin: Theme.normal
        Layout.bottomMargin: Theme.small
        text: root.detail
    }

    Rows {
        model: root.endpoints

        delegate: EndpointRow {
            Layout.fillWidth: true
            onMoved: by => root.networks.moveEndpoint(root.key, key, by)
            onRemoved: root.networks.removeEndpoint(root.key, key)
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.normal
        Layout.rightMargin: Theme.normal
        Layout.topMargin: Theme.small
        Layout.bottomMargin: Theme.small
        text: d.wrong ? root.networks.problem : ""
    }

    GridLayout {
        visible: d.adding
        Layout.fillWidth: true
        Layout.margins: Theme.normal
        Layout.topMargin: Theme.small
        columns: root.width > Theme.formWidth * 1.2 ? 3 : 1
        columnSpacing: Theme.small
        rowSpacing: Theme.small

        TextEntry {
            id: http

            Layout.fillWidth: true
            placeholderText: qsTr("Address, with https")
            wrong: d.wrong
            Accessible.name: qsTr("The endpoint's address")
            onVisibleChanged: if (visible)
                forceActiveFocus(Qt.OtherFocusReason)
            onTextEdited: root.networks.clearProblem()
            onAccepted: root.networks.addEndpoint(root.key, text, ws.text)
        }

        TextEntry {
            id: ws

            Layout.fillWidth: true
            placeholderText: qsTr("WebSocket address (may be empty)")
            wrong: d.wrong
            Accessible.name: qsTr("Its WebSocket, for new blocks at once")
            onTextEdited: root.networks.clearProblem()
            onAccepted: root.networks.addEndpoint(root.key, http.text, text)
        }

        PushButton {
            text: qsTr("Add")
            enabled: http.text !== ""
            onClicked: root.networks.addEndpoint(root.key, http.text, ws.text)
        }
    }
}
