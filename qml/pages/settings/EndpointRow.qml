// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// One endpoint: whose it is, how it does, and its place in the order.
Item {
    id: root

    required property string key
    required property string name
    required property string state
    required property int tone
    required property string detail
    required property bool socket
    required property bool first
    required property bool last

    signal moved(int by)
    signal removed

    implicitHeight: Math.max(Theme.rowHeight, row.implicitHeight + Theme.small)
    Accessible.role: Accessible.ListItem
    Accessible.name: name + ", " + state
    Accessible.description: detail

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

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

                Words {
                    Layout.fillWidth: true
                    Layout.maximumWidth: implicitWidth
                    text: root.name
                    elide: Text.ElideMiddle
                    Accessible.ignored: true
                }

                Tag {
                    text: root.state
                    tone: root.tone
                }

                Tag {
                    visible: root.socket
                    text: qsTr("WebSocket")
                }

                Item {
                    Layout.fillWidth: true
                }
            }

            Words {
                visible: root.detail !== ""
                Layout.fillWidth: true
                kind: Words.Small
                quiet: true
                text: root.detail
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        IconButton {
            visible: !root.first || !root.last
            enabled: !root.first
            glyph: Icons.chevronUp
            text: qsTr("Ask %1 earlier").arg(root.name)
            onClicked: root.moved(-1)
        }

        IconButton {
            visible: !root.first || !root.last
            enabled: !root.last
            glyph: Icons.chevronDown
            text: qsTr("Ask %1 later").arg(root.name)
            onClicked: root.moved(1)
        }

        IconButton {
            visible: !root.first || !root.last
            glyph: Icons.remove
            text: qsTr("Remove %1").arg(root.name)
            onClicked: root.removed()
        }
    }
}
