// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Somebody of the address book, with every digit of the address: short ones are what look-alikes are made for.
Item {
    id: root

    required property ContactsModel contacts
    required property string key
    required property string address
    required property string shortAddress

    /// The row is about to go: the keyboard should be elsewhere.
    signal removing

    implicitHeight: Math.max(Theme.rowTall, row.implicitHeight + Theme.small)
    Accessible.role: Accessible.ListItem
    Accessible.name: key
    Accessible.description: address

    Divider {
        width: parent.width
    }

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.normal
        anchors.rightMargin: Theme.medium
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.small

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                text: root.key
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                kind: Words.Small
                quiet: true
                text: root.address
                wrapMode: Text.WrapAnywhere
                Accessible.ignored: true
            }
        }

        IconButton {
            glyph: Icons.copy
            text: qsTr("Copy the address of %1").arg(root.key)
            onClicked: root.contacts.copy(root.address)
        }

        IconButton {
            glyph: Icons.remove
            text: qsTr("Remove %1").arg(root.key)
            onClicked: {
                root.removing();
                root.contacts.remove(root.key);
            }
        }
    }
}
