// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Codes
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What an air-gapped device shows of its accounts comes in, and those that are wanted are chosen.
SideSheet {
    id: root

    required property CodeAccounts accounts

    title: qsTr("Accounts of an air-gapped device")
    note: accounts.device
    onOpened: entry.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: {
        name.clear();
        accounts.clear();
    }

    QtObject {
        id: d

        readonly property bool shown: root.accounts.device !== ""
    }

    Connections {
        target: root.accounts

        function onDone() {
            root.close();
        }
    }

    ColumnLayout {
        visible: !d.shown
        Layout.fillWidth: true
        spacing: Theme.normal

        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            text: qsTr("Have your device show the code that connects it to a wallet. Whoever sees that code can see what its accounts own, and spend nothing.")
        }

        CodeEntry {
            id: entry

            Layout.fillWidth: true
            reader: root.accounts.reader
            refusal: d.shown ? "" : root.accounts.problem
        }

        Section {
            visible: root.accounts.before.length > 0
            Layout.fillWidth: true
            title: qsTr("Further accounts of a device that was shown before")

            Flow {
                Layout.fillWidth: true
                spacing: Theme.small

                Rows {
                    model: root.accounts.before

                    delegate: PushButton {
                        required property string modelData
                        required property int index

                        small: true
                        glyph: Icons.device
                        text: modelData
                        onClicked: root.accounts.recall(index)
                    }
                }
            }
        }
    }

    ColumnLayout {
        visible: d.shown
        Layout.fillWidth: true
        spacing: Theme.normal

        ErrorNote {
            Layout.fillWidth: true
            tone: ErrorNote.Caution
            text: qsTr("Compare an address with the one on the screen of your device before anything is sent to it: a picture can be exchanged on its way.")
        }

        Rows {
            model: root.accounts.offered

            delegate: ColumnLayout {
                id: row

                required property string key
                required property string path
                required property bool known
                required property bool chosen

                Layout.fillWidth: true
                spacing: 0

                Tick {
                    Layout.fillWidth: true
                    enabled: !row.known
                    checked: row.chosen || row.known
                    text: row.known ? qsTr("%1, in the vault").arg(row.path) : row.path
                    Accessible.name: row.key
                    Accessible.description: text
                    onToggled: root.accounts.choose(row.key, checked)
                }

                Words {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.iconSmall + Theme.tiny + Theme.medium
                    kind: Words.Small
                    wrapMode: Text.WrapAnywhere
                    text: row.key
                    Accessible.ignored: true
                }
            }
        }

        PushButton {
            visible: root.accounts.hasMore
            small: true
            glyph: Icons.plus
            text: qsTr("Show further accounts")
            onClicked: root.accounts.more()
        }

        Field {
            visible: root.accounts.chosen === 1
            Layout.fillWidth: true
            label: qsTr("Name (may be empty)")

            TextEntry {
                id: name

                Layout.fillWidth: true
                maximumLength: 64
                Accessible.name: qsTr("The name of the new account")
                onAccepted: root.accounts.add(text)
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.accounts.problem
        }
    }

    footer: [
        PushButton {
            text: d.shown ? qsTr("Back") : qsTr("Cancel")
            onClicked: d.shown ? root.accounts.clear() : root.close()
        },
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            visible: d.shown
            primary: true
            enabled: root.accounts.chosen > 0
            text: root.accounts.chosen > 1 ? qsTr("Add %n account(s)", "", root.accounts.chosen) : qsTr("Add the account")
            onClicked: root.accounts.add(name.text)
        }
    ]
}
