// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Codes for the camera of a device, one after the other and again; one alone stands still.
ColumnLayout {
    id: root

    property var codes: [] ///< of strings
    property real room: Theme.codeSize ///< how high a code may be

    spacing: Theme.small

    onCodesChanged: turns.begin()

    QtObject {
        id: d

        readonly property bool many: root.codes.length > 1
    }

    CodeTurns {
        id: turns

        count: root.codes.length
        interval: Theme.codeTurn
        shown: root.visible
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: code.height

        QrCode {
            id: code

            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, root.room)
            height: width
            text: root.codes.length > 0 ? root.codes[turns.at] : ""
            ink: Theme.codeInk
            paper: Theme.codePaper
            Accessible.role: Accessible.Graphic
            Accessible.name: d.many ? qsTr("%n QR code(s) in turn, for the camera of your device", "", root.codes.length) : qsTr("QR code for the camera of your device")
        }
    }

    RowLayout {
        visible: d.many
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.small

        IconButton {
            glyph: Icons.chevronLeft
            text: qsTr("The code before")
            onClicked: turns.turn(-1)
        }

        IconButton {
            glyph: turns.paused ? Icons.play : Icons.pause
            text: turns.paused ? qsTr("Show one after the other") : qsTr("Stand still")
            onClicked: turns.paused = !turns.paused
        }

        IconButton {
            glyph: Icons.chevronRight
            text: qsTr("The next code")
            onClicked: turns.turn(1)
        }

        Words {
            kind: Words.Small
            quiet: true
            text: qsTr("%1 of %2").arg(turns.at + 1).arg(root.codes.length)
            Accessible.ignored: !turns.paused
        }
    }
}
