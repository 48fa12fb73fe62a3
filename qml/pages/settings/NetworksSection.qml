// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

ColumnLayout {
    id: root

    required property NetworkSettings networks
    required property Preferences preferences

    spacing: Theme.normal
    Component.onCompleted: networks.load()

    QtObject {
        id: d

        readonly property bool addWrong: root.networks.problemAt === "add"
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Asking the networks")

        Toggle {
            Layout.fillWidth: true
            text: qsTr("Ask the networks for balances, prices and blocks")
            checked: root.preferences.networkAllowed
            onToggled: root.preferences.networkAllowed = checked
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.Wrap
            text: root.preferences.networkAllowed ? qsTr("Only the endpoints below are asked. Each learns your addresses and when you look.") : qsTr("Sheaf asks nobody until you allow it. What is shown is from earlier.")
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.normal

            PushButton {
                glyph: Icons.refresh
                text: qsTr("Check now")
                enabled: root.preferences.networkAllowed && !root.networks.checking
                onClicked: root.networks.check()
            }

            Busy {
                running: root.networks.checking
                text: qsTr("Asking every endpoint in use")
            }
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        tone: ErrorNote.Info
        text: root.networks.restartNeeded ? qsTr("What you changed holds from the next start of Sheaf on. Until then the networks are asked as before.") : ""
    }

    Rows {
        model: root.networks.networks

        delegate: NetworkPanel {
            Layout.fillWidth: true
            networks: root.networks
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Add a network")
        note: qsTr("from the next start on")

        RowLayout {
            visible: root.networks.addable.size > 0
            Layout.fillWidth: true
            spacing: Theme.small

            Choice {
                id: shipped

                Layout.fillWidth: true
                name: qsTr("A network that comes with Sheaf")
                model: root.networks.addable
                textRole: "name"
                valueRole: "key"
                displayText: currentIndex < 0 ? qsTr("A network that comes with Sheaf") : currentText
                currentIndex: -1
            }

            PushButton {
                text: qsTr("Add")
                enabled: shipped.currentIndex >= 0
                onClicked: root.networks.addShipped(shipped.currentValue)
            }
        }

        Field {
            Layout.fillWidth: true
            problem: d.addWrong ? root.networks.problem : ""

            RowLayout {
                spacing: Theme.small

                TextEntry {
                    id: file

                    Layout.fillWidth: true
                    placeholderText: qsTr("Or a network's file, such as ~/my-chain.json")
                    wrong: d.addWrong
                    onTextEdited: root.networks.clearProblem()
                    onAccepted: root.networks.addFile(text)
                }

                PushButton {
                    text: qsTr("Add file")
                    enabled: file.text !== ""
                    onClicked: root.networks.addFile(file.text)
                }
            }
        }
    }
}
