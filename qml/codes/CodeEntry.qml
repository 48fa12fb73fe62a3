// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Files
import Sheaf.Models
import Sheaf.Theme

/// Where what a device shows comes in: pictures or texts of its codes, dropped, pasted, or by their file's path.
ColumnLayout {
    id: root

    required property CodeReader reader
    property string refusal ///< why what was read last is of no use

    spacing: Theme.small

    Busy {
        running: root.reader.reading
        text: qsTr("Looking for codes")
    }

    RowLayout {
        visible: root.reader.progress !== ""
        Layout.fillWidth: true
        spacing: Theme.small

        Words {
            Layout.fillWidth: true
            text: root.reader.progress
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }

        PushButton {
            small: true
            text: qsTr("Start again")
            hint: qsTr("Forget the codes that were read so far")
            onClicked: root.reader.startAgain()
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        text: root.reader.problem !== "" ? root.reader.problem : root.refusal
    }

    Rectangle {
        Layout.fillWidth: true
        implicitHeight: column.implicitHeight + Theme.normal * 2
        radius: Theme.radius
        color: drop.containsDrag ? Theme.accentSoft : Theme.sunken
        border.width: Theme.line
        border.color: drop.containsDrag ? Theme.accent : Theme.border

        DropArea {
            id: drop

            anchors.fill: parent
            enabled: !root.reader.reading
            onEntered: drag => drag.accepted = drag.hasUrls
            onDropped: drop => root.reader.readFiles(drop.urls)
        }

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.margins: Theme.normal
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.medium

            Words {
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                text: qsTr("Drop pictures of the codes or a text file here. Several may come one after the other.")
            }

            Flow {
                Layout.fillWidth: true
                spacing: Theme.small

                PushButton {
                    glyph: Icons.paste
                    text: qsTr("Paste")
                    hint: qsTr("A picture, files or text, as you have copied it")
                    enabled: !root.reader.reading
                    onClicked: root.reader.paste()
                }

                PushButton {
                    glyph: Icons.camera
                    text: root.reader.camera.on ? qsTr("Camera off") : qsTr("Camera")
                    hint: root.reader.camera.on ? "" : qsTr("Hold the device in front of it; nothing of what it sees is kept")
                    onClicked: root.reader.camera.on ? root.reader.camera.stop() : root.reader.camera.start()
                }
            }

            CameraView {
                visible: root.reader.camera.on
                Layout.fillWidth: true
                implicitHeight: width * 0.75
                camera: root.reader.camera
                Accessible.role: Accessible.Graphic
                Accessible.name: qsTr("What the camera sees")
            }

            ErrorNote {
                Layout.fillWidth: true
                text: root.reader.camera.problem
            }

            Field {
                Layout.fillWidth: true
                label: qsTr("File")

                RowLayout {
                    spacing: Theme.small

                    FileEntry {
                        id: path

                        Layout.fillWidth: true
                        title: qsTr("Picture or text of the codes")
                        placeholderText: qsTr("Path of a picture or text file")
                        name: qsTr("File to read")
                        wrong: root.reader.problem !== ""
                        onAccepted: root.reader.readFile(text)
                        onChosen: root.reader.readFile(text)
                    }

                    PushButton {
                        text: qsTr("Read")
                        enabled: path.text !== "" && !root.reader.reading
                        onClicked: root.reader.readFile(path.text)
                    }
                }
            }
        }
    }
}
