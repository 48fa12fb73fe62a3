// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// One account: its name, which is changed in place, where it comes from, and its address, in full on demand.
Item {
    id: root

    required property AccountsModel accounts
    required property string key
    required property string name
    required property string shortAddress
    required property string kind
    required property string kindGlyph
    required property string path

    QtObject {
        id: d

        property bool renaming: false
        property bool full: false
        readonly property string problem: root.accounts.problemAt === root.key ? root.accounts.problem : ""

        function rename(renaming: bool) {
            d.renaming = renaming;
            entry.text = root.name;
            root.accounts.clearProblem();
        }
    }

    implicitHeight: column.implicitHeight + Theme.medium
    Accessible.role: Accessible.ListItem
    Accessible.name: name
    Accessible.description: kind + ", " + key

    Connections {
        target: root.accounts

        function onDone(at) {
            d.renaming = d.renaming && at !== root.key;
        }
    }

    Divider {
        width: parent.width
    }

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.normal
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.medium

            Icon {
                text: root.kindGlyph === "derived" ? Icons.account : root.kindGlyph === "imported" ? Icons.key : root.kindGlyph === "hardware" ? Icons.device : Icons.watch
            }

            ColumnLayout {
                visible: !d.renaming
                Layout.fillWidth: true
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    text: root.name
                    elide: Text.ElideRight
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    kind: Words.Small
                    quiet: true
                    elide: Text.ElideRight
                    text: root.path === "" ? root.kind : root.kind + " · " + root.path
                    Accessible.ignored: true
                }
            }

            TextEntry {
                id: entry

                visible: d.renaming
                Layout.fillWidth: true
                maximumLength: 64
                wrong: d.problem !== ""
                Accessible.name: qsTr("A new name for %1").arg(root.name)
                onVisibleChanged: if (visible)
                    forceActiveFocus(Qt.OtherFocusReason)
                onAccepted: root.accounts.rename(root.key, text)
                Keys.onEscapePressed: d.rename(false)
            }

            PushButton {
                visible: d.renaming
                small: true
                text: qsTr("Keep")
                onClicked: root.accounts.rename(root.key, entry.text)
            }

            PushButton {
                visible: !d.renaming && !d.full
                small: true
                text: root.shortAddress
                hint: qsTr("Show every digit of it")
                onClicked: d.full = true
            }

            IconButton {
                visible: !d.renaming
                glyph: Icons.copy
                text: qsTr("Copy the address of %1").arg(root.name)
                onClicked: root.accounts.copy(root.key)
            }

            IconButton {
                glyph: d.renaming ? Icons.close : Icons.edit
                text: d.renaming ? qsTr("Leave the name as it is") : qsTr("Rename %1").arg(root.name)
                onClicked: d.rename(!d.renaming)
            }
        }

        RowLayout {
            visible: d.full
            Layout.fillWidth: true
            Layout.leftMargin: Theme.iconNormal + Theme.medium
            spacing: Theme.small

            Words {
                Layout.fillWidth: true
                text: root.key
                wrapMode: Text.WrapAnywhere
            }

            IconButton {
                glyph: Icons.conceal
                text: qsTr("Show it short")
                onClicked: d.full = false
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.iconNormal + Theme.medium
            text: d.problem
        }
    }
}
