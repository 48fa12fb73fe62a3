// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The recovery words of a wallet that is there already, the passphrase that they may have, and the account that both make.
FocusScope {
    id: root

    property alias field: words.field
    readonly property SecretField passphrase: extra.checked ? hidden.field : null
    property string problem
    property string address ///< of the first account; empty while it is not known

    signal accepted
    signal edited

    function clear() {
        words.field.clear();
        hidden.clear();
        extra.checked = false;
    }

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.normal

        Field {
            Layout.fillWidth: true
            help: words.field.wrong ? "" : words.field.verdict
            problem: words.field.wrong ? words.field.verdict : root.problem

            WordsEntry {
                id: words

                Layout.fillWidth: true
                focus: true
                name: qsTr("Recovery words")
                placeholderText: qsTr("First word")
                onAccepted: if (field.complete)
                    root.accepted()
                onEdited: root.edited()
            }
        }

        WordGrid {
            visible: grid.count > 0
            Layout.fillWidth: true
            source: words.field
        }

        Toggle {
            id: extra

            Layout.fillWidth: true
            text: qsTr("These words have a passphrase (a “25th word”)")
            onToggled: root.edited()
        }

        PasswordEntry {
            id: hidden

            visible: extra.checked
            Layout.fillWidth: true
            name: qsTr("Passphrase of the words")
            placeholderText: qsTr("Passphrase")
            onEdited: root.edited()
            onAccepted: root.accepted()
        }

        Field {
            visible: root.address !== ""
            Layout.fillWidth: true
            label: qsTr("First account")
            help: qsTr("Is it the one that you know? If not, a word or the passphrase is another one.")

            Words {
                Layout.fillWidth: true
                wrapMode: Text.WrapAnywhere
                text: root.address
            }
        }
    }
}
