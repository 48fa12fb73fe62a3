// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

ColumnLayout {
    id: root

    required property ContactsModel contacts

    spacing: Theme.normal

    Connections {
        target: root.contacts

        function onAdded() {
            name.clear();
            address.clear();
            name.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Address book")
        note: qsTr("a rule can send to nobody else")
        flush: true

        EmptyState {
            visible: root.contacts.contacts.size === 0
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.formWidth / 2.5
            glyph: Icons.contacts
            text: qsTr("Nobody is here yet. Whom you add can be named in a rule, and is known when you send.")
            action: qsTr("Add somebody")
            onActed: name.forceActiveFocus(Qt.TabFocusReason)
        }

        Rows {
            model: root.contacts.contacts

            delegate: ContactRow {
                Layout.fillWidth: true
                contacts: root.contacts
                onRemoving: name.forceActiveFocus(Qt.OtherFocusReason)
            }
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Add somebody")

        Field {
            Layout.fillWidth: true
            label: qsTr("Name")
            problem: root.contacts.nameProblem

            TextEntry {
                id: name

                Layout.fillWidth: true
                maximumLength: 64
                wrong: root.contacts.nameProblem !== ""
                Accessible.name: qsTr("Name")
                onAccepted: address.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        Field {
            Layout.fillWidth: true
            label: qsTr("Address")
            problem: root.contacts.addressProblem

            RowLayout {
                spacing: Theme.small

                TextEntry {
                    id: address

                    Layout.fillWidth: true
                    placeholderText: qsTr("0x and 40 digits")
                    wrong: root.contacts.addressProblem !== ""
                    Accessible.name: qsTr("Address")
                    onTextChanged: root.contacts.look(text)
                    onAccepted: root.contacts.add(name.text, text)
                }

                PushButton {
                    text: qsTr("Add")
                    enabled: name.text !== "" && address.text !== ""
                    onClicked: root.contacts.add(name.text, address.text)
                }
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            tone: ErrorNote.Caution
            text: root.contacts.warning
        }
    }
}
