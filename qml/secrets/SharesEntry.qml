// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The shares of a Shamir backup, one after the other, the passphrase that they may have, and the account that they make.
FocusScope {
    id: root

    required property ShareCollection shares
    readonly property SecretField passphrase: extra.checked ? hidden.field : null
    property alias field: words.field

    signal accepted

    function clear() {
        words.field.clear();
        extra.checked = false;
        root.shares.clear();
    }

    implicitWidth: Theme.formWidth
    implicitHeight: column.implicitHeight
    // What was typed as a passphrase before the way back is not there any more.
    Component.onCompleted: {
        root.shares.judge(null);
        d.next().focus = true;
    }

    QtObject {
        id: d

        /// Where to go on.
        function next(): Item {
            if (root.shares.complete)
                return extra;
            return words;
        }

        function take() {
            root.shares.take(words.field);
            d.next().forceActiveFocus(Qt.OtherFocusReason);
        }

        function remove(key) {
            root.shares.remove(key);
            d.next().forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.normal

        Words {
            visible: root.shares.progress !== ""
            Layout.fillWidth: true
            wrapMode: Text.Wrap
            kind: Words.Strong
            text: root.shares.complete ? qsTr("%1: that is enough.").arg(root.shares.progress) : root.shares.progress
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }

        Rows {
            model: root.shares.shares

            delegate: RowLayout {
                id: row

                required property string key
                required property string text

                Layout.fillWidth: true
                spacing: Theme.small

                Icon {
                    text: Icons.check
                    size: Theme.iconSmall
                    color: Theme.gain
                }

                Words {
                    Layout.fillWidth: true
                    text: row.text
                }

                IconButton {
                    glyph: Icons.close
                    text: qsTr("Take %1 away again").arg(row.text)
                    onClicked: d.remove(row.key)
                }
            }
        }

        Field {
            visible: !root.shares.complete
            Layout.fillWidth: true
            help: words.field.wrong ? "" : words.field.verdict
            problem: words.field.wrong ? words.field.verdict : root.shares.problem

            WordsEntry {
                id: words

                Layout.fillWidth: true
                field.shares: true
                field.most: root.shares.words
                name: root.shares.shares.size === 0 ? qsTr("Words of the first share") : qsTr("Words of the next share")
                placeholderText: qsTr("First word")
                onAccepted: d.take()
                onEdited: root.shares.clearProblem()
            }
        }

        WordGrid {
            visible: !root.shares.complete && grid.count > 0
            Layout.fillWidth: true
            source: words.field
            name: qsTr("Words of the share, %n", "", grid.count)
        }

        PushButton {
            visible: !root.shares.complete
            enabled: words.field.complete
            glyph: Icons.plus
            text: qsTr("Take this share")
            onClicked: d.take()
        }

        ErrorNote {
            visible: root.shares.complete && text !== ""
            Layout.fillWidth: true
            text: root.shares.problem
        }

        Toggle {
            id: extra

            visible: root.shares.complete
            Layout.fillWidth: true
            text: qsTr("These shares have a passphrase")
            onCheckedChanged: if (!checked)
                hidden.clear()
            onToggled: root.shares.judge(root.passphrase)
        }

        PasswordEntry {
            id: hidden

            visible: root.shares.complete && extra.checked
            Layout.fillWidth: true
            name: qsTr("Passphrase of the shares")
            placeholderText: qsTr("Passphrase")
            onEdited: root.shares.judge(root.passphrase)
            onAccepted: root.accepted()
        }

        Busy {
            running: root.shares.busy
            text: qsTr("Working out the first account…")
        }

        Field {
            visible: root.shares.address !== ""
            Layout.fillWidth: true
            label: qsTr("First account")
            help: qsTr("Is it the one that you know? Nothing tells a wrong passphrase but this: each one makes another wallet.")

            Words {
                Layout.fillWidth: true
                wrapMode: Text.WrapAnywhere
                text: root.shares.address
            }
        }
    }
}
