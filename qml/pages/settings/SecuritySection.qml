// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Files
import Sheaf.Models
import Sheaf.Secrets
import Sheaf.Theme

ColumnLayout {
    id: root

    required property SecurityModel security
    required property KeyLogModel log
    required property Preferences preferences

    spacing: Theme.normal

    QtObject {
        id: d

        readonly property var minutes: [1, 2, 5, 10, 15, 30, 60, 0]
    }

    Connections {
        target: root.security

        function onPasswordChanged() {
            current.forceActiveFocus(Qt.OtherFocusReason);
        }

        function onBackedUp(path) {
            file.text = root.security.suggestedBackup;
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Lock by itself")

        Field {
            Layout.fillWidth: true
            label: qsTr("When nobody has touched Sheaf for")
            help: qsTr("Locking forgets the keys: rules stop until you unlock. Sheaf locks when the computer sleeps or its lid is closed, too.")

            Choice {
                name: qsTr("When nobody has touched Sheaf for")
                model: d.minutes.map(one => one === 0 ? qsTr("never") : qsTr("%n minute(s)", "", one))
                currentIndex: d.minutes.indexOf(root.preferences.idleLockMinutes)
                displayText: currentIndex < 0 ? qsTr("%n minute(s)", "", root.preferences.idleLockMinutes) : currentText
                onActivated: index => root.preferences.idleLockMinutes = d.minutes[index]
            }
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Change the password")
        note: qsTr("the recovery words stay the same")
        enabled: !root.security.busy

        Field {
            Layout.fillWidth: true
            label: qsTr("The password now")
            problem: root.security.currentProblem

            PasswordEntry {
                id: current

                Layout.fillWidth: true
                name: qsTr("The password now")
                wrong: root.security.currentProblem !== ""
                onAccepted: next.forceActiveFocus(Qt.TabFocusReason)
            }
        }

        NewPassword {
            id: next

            Layout.fillWidth: true
            problem: root.security.nextProblem
            onAccepted: root.security.changePassword(current.field, next.field, next.again)
        }

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.normal

            PushButton {
                text: qsTr("Change the password")
                enabled: current.length > 0 && next.ready
                onClicked: root.security.changePassword(current.field, next.field, next.again)
            }

            Busy {
                running: root.security.busy
                text: qsTr("Making it slow to guess; this takes some seconds")
            }
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Look with this desktop's keyring")
        enabled: !root.security.keyringBusy

        Words {
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            quiet: root.security.keyring
            text: qsTr("Opens the vault without its password, to look at what you have. Nothing is signed before the password is given; whoever can use your session can see what you see.")
        }

        Tag {
            visible: root.security.keyring
            tone: Tag.Good
            glyph: Icons.check
            text: qsTr("switched on")
        }

        Field {
            visible: !root.security.keyring
            Layout.fillWidth: true
            label: qsTr("The password now")
            problem: root.security.keyringProblem

            PasswordEntry {
                id: keyringPassword

                Layout.fillWidth: true
                name: qsTr("The password now")
                wrong: root.security.keyringProblem !== ""
                onAccepted: root.security.addKeyring(field)
            }
        }

        ErrorNote {
            visible: root.security.keyring && text !== ""
            Layout.fillWidth: true
            text: root.security.keyringProblem
        }

        PushButton {
            visible: !root.security.keyring
            text: qsTr("Switch it on")
            enabled: keyringPassword.length > 0
            onClicked: root.security.addKeyring(keyringPassword.field)
        }

        PushButton {
            visible: root.security.keyring
            text: qsTr("Switch it off")
            onClicked: root.security.removeKeyring()
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Back up the vault")

        Field {
            Layout.fillWidth: true
            label: qsTr("Into the file")
            help: qsTr("Accounts, keys, rules and the address book in one file, sealed with the password of today. Nothing is overwritten.")
            problem: root.security.backupProblem

            RowLayout {
                spacing: Theme.small

                FileEntry {
                    id: file

                    Layout.fillWidth: true
                    saving: true
                    title: qsTr("Back up the vault")
                    text: root.security.suggestedBackup
                    wrong: root.security.backupProblem !== ""
                    name: qsTr("The backup's file")
                    onAccepted: root.security.backup(text)
                }

                PushButton {
                    text: qsTr("Back up")
                    enabled: !root.security.backingUp
                    onClicked: root.security.backup(file.text)
                }
            }
        }

        Busy {
            running: root.security.backingUp
            text: qsTr("Writing the backup…")
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.WrapAnywhere
            text: qsTr("The vault is in %1").arg(root.security.folder)
        }
    }

    KeyLogPanel {
        Layout.fillWidth: true
        log: root.log
    }
}
