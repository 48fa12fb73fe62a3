// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Codes
import Sheaf.Controls
import Sheaf.Files
import Sheaf.Models
import Sheaf.Theme

/// A request to a device without a cable, and where its answer comes in. It opens by itself, over whatever waits for
/// the device, and closing it gives up.
SideSheet {
    id: root

    required property CodeExchange exchange

    title: qsTr("Sign on your air-gapped device")
    onOpened: cancel.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: exchange.cancel()

    Connections {
        target: root.exchange

        function onChanged() {
            root.exchange.asking ? root.open() : root.close();
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("1. Show it this request")

        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Scan the code with your device. Check on its screen what it is about to sign, and confirm there.")
        }

        CodeShow {
            Layout.fillWidth: true
            room: root.height * 0.45
            codes: root.exchange.codes
        }

        Disclosure {
            Layout.fillWidth: true
            text: qsTr("Or take it there in a file")

            Field {
                Layout.fillWidth: true
                label: qsTr("File")
                problem: root.exchange.saveProblem
                help: root.exchange.saved === "" ? qsTr("It holds what is to be signed, and no secret.") : qsTr("Written: %1").arg(root.exchange.saved)

                RowLayout {
                    spacing: Theme.small

                    FileEntry {
                        id: path

                        Layout.fillWidth: true
                        saving: true
                        title: qsTr("What is to be signed")
                        name: qsTr("File to write")
                        text: root.exchange.savePath
                        wrong: root.exchange.saveProblem !== ""
                        onAccepted: root.exchange.save(text)
                    }

                    PushButton {
                        text: qsTr("Save")
                        enabled: path.text !== "" && !root.exchange.saving
                        onClicked: root.exchange.save(path.text)
                    }
                }
            }
        }
    }

    Divider {
        Layout.fillWidth: true
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("2. Bring its answer here")

        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Once you have confirmed, your device shows a code of its own. Nothing is sent before that answer is here and fits this request.")
        }

        CodeEntry {
            Layout.fillWidth: true
            reader: root.exchange.reader
            refusal: root.exchange.refusal
        }
    }

    Words {
        Layout.fillWidth: true
        kind: Words.Small
        quiet: true
        wrapMode: Text.Wrap
        text: qsTr("You may cancel at any time. Should your device have signed by then, its answer does nothing as long as it is shown to nobody.")
    }

    footer: [
        PushButton {
            id: cancel

            text: qsTr("Cancel")
            hint: qsTr("Nothing is sent from here; the device knows nothing of it")
            onClicked: root.close()
        },
        Item {
            Layout.fillWidth: true
        },
        Busy {
            running: root.exchange.checking
            text: qsTr("Checking the answer")
        }
    ]
}
