// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// What every step has: a question, what to know about it, a place for the answer, and the way back and on.
FocusScope {
    id: root

    property string title
    property string text
    property bool backShown: true
    property bool backEnabled: true
    property string next ///< empty where the answer itself goes on
    property bool nextEnabled: true
    property string busy ///< what is under way; empty where nothing is
    default property alias content: slot.data

    signal backWanted
    signal nextWanted

    Accessible.role: Accessible.Pane
    Accessible.name: title

    Scroller {
        id: scroller

        anchors.fill: parent
        contentHeight: column.y + column.height + Theme.normal

        ColumnLayout {
            id: column

            width: Math.min(Theme.formWidth * 1.25, scroller.width - Theme.vast)
            anchors.horizontalCenter: parent.horizontalCenter
            y: Math.max(Theme.normal, Math.min(Theme.vast * 1.5, (scroller.height - height) / 3))
            spacing: Theme.normal

            Words {
                Layout.fillWidth: true
                kind: Words.Figure
                wrapMode: Text.Wrap
                text: root.title
                Accessible.role: Accessible.Heading
            }

            Words {
                visible: text !== ""
                Layout.fillWidth: true
                wrapMode: Text.Wrap
                quiet: true
                lineHeight: 1.25
                text: root.text
            }

            ColumnLayout {
                id: slot

                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                spacing: Theme.normal
            }

            Busy {
                running: root.busy !== ""
                text: root.busy
            }

            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.small
                Layout.bottomMargin: Theme.large
                spacing: Theme.small

                PushButton {
                    visible: root.backShown
                    enabled: root.backEnabled
                    glyph: Icons.back
                    text: qsTr("Back")
                    onClicked: root.backWanted()
                }

                Item {
                    Layout.fillWidth: true
                }

                PushButton {
                    visible: root.next !== ""
                    primary: true
                    enabled: root.nextEnabled
                    text: root.next
                    onClicked: root.nextWanted()
                }
            }
        }
    }
}
