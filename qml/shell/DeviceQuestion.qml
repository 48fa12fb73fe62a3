// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets
import Sheaf.Theme

/// What a device wants typed here. It opens by itself, over whatever waits for the device, and closing it gives up.
SideSheet {
    id: root

    required property DeviceQuestions questions

    title: d.pin ? qsTr("The PIN of your device") : qsTr("The passphrase of your wallet")
    note: questions.device
    onOpened: d.first.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        passphrase.clear();
        questions.cancel();
    }

    QtObject {
        id: d

        property bool pin: true ///< what is asked, or was last: it does not change while the sheet closes
        readonly property Item first: d.pin ? pad : passphrase
        readonly property bool isLong: passphrase.length > 0
    }

    Connections {
        target: root.questions

        function onChanged() {
            d.pin = root.questions.asking === DeviceQuestions.Nothing ? d.pin : root.questions.asking === DeviceQuestions.Pin;
            root.questions.asking === DeviceQuestions.Nothing ? root.close() : root.open();
        }
    }

    ColumnLayout {
        visible: d.pin
        Layout.fillWidth: true
        spacing: Theme.normal

        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("The device shows where each digit is, elsewhere every time. Press the places here, or the same places of the number pad of your keyboard.")
        }

        PinPad {
            id: pad

            Layout.alignment: Qt.AlignHCenter
            length: root.questions.pinLength
            onPressed: place => root.questions.press(place)
            onErased: root.questions.erase()
            onAccepted: root.questions.givePin()
        }
    }

    ColumnLayout {
        visible: !d.pin
        Layout.fillWidth: true
        spacing: Theme.normal

        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Each passphrase opens a wallet of its own, and none is wrong. Left empty, it is the wallet without one.")
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Passphrase")

            PasswordEntry {
                id: passphrase

                Layout.fillWidth: true
                name: qsTr("Passphrase")
                onAccepted: root.questions.givePassphrase(field)
            }
        }

        PushButton {
            visible: root.questions.maybeOnDevice
            text: qsTr("Type it on the device")
            glyph: Icons.device
            onClicked: root.questions.typeOnDevice()
        }

        Words {
            visible: root.questions.maybeOnDevice
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.Wrap
            text: qsTr("What is typed on the device never passes through this computer.")
        }
    }

    footer: [
        PushButton {
            text: qsTr("Cancel")
            hint: qsTr("The device is told to stop; nothing is signed")
            onClicked: root.close()
        },
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            visible: d.pin
            primary: true
            text: qsTr("Enter the PIN")
            enabled: root.questions.pinLength > 0
            onClicked: root.questions.givePin()
        },
        PushButton {
            visible: !d.pin
            primary: true
            text: d.isLong ? qsTr("Use this passphrase") : qsTr("Go on without one")
            onClicked: root.questions.givePassphrase(passphrase.field)
        }
    ]
}
