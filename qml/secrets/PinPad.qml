// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// Nine blind places, as the number pad of a keyboard has them, and how many were pressed. Digits, Backspace and Enter
/// do the same anywhere on it; the arrows go from place to place.
FocusScope {
    id: root

    property int length: 0

    signal pressed(int place)
    signal erased
    signal accepted

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("PIN, by places")
    Accessible.description: d.count
    Keys.onDigit1Pressed: pressed(1)
    Keys.onDigit2Pressed: pressed(2)
    Keys.onDigit3Pressed: pressed(3)
    Keys.onDigit4Pressed: pressed(4)
    Keys.onDigit5Pressed: pressed(5)
    Keys.onDigit6Pressed: pressed(6)
    Keys.onDigit7Pressed: pressed(7)
    Keys.onDigit8Pressed: pressed(8)
    Keys.onDigit9Pressed: pressed(9)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace;
        event.accepted ? root.erased() : undefined;
    }
    Keys.onReturnPressed: accepted()
    Keys.onEnterPressed: accepted()

    QtObject {
        id: d

        readonly property var places: [7, 8, 9, 4, 5, 6, 1, 2, 3]
        readonly property var names: [qsTr("top left"), qsTr("top middle"), qsTr("top right"), qsTr("middle left"), qsTr("middle"), qsTr("middle right"), qsTr("bottom left"), qsTr("bottom middle"), qsTr("bottom right")]
        readonly property string count: qsTr("%n digit(s) entered", "", root.length)
    }

    ColumnLayout {
        id: column

        spacing: Theme.medium

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: Theme.controlHeight
            radius: Theme.radius
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.border
            Accessible.role: Accessible.StaticText
            Accessible.name: d.count

            Words {
                anchors.fill: parent
                anchors.leftMargin: Theme.medium
                anchors.rightMargin: Theme.medium
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                elide: Text.ElideLeft
                text: "●".repeat(root.length)
                Accessible.ignored: true
            }
        }

        Grid {
            columns: 3
            spacing: Theme.small

            Rows {
                id: places

                model: d.places

                delegate: PushButton {
                    required property int modelData
                    required property int index

                    width: Theme.controlHeight * 2
                    height: Theme.controlHeight * 1.5
                    focus: index === 4
                    text: "•"
                    Accessible.name: d.names[index]
                    Keys.forwardTo: [root] // Enter is for all of it, and no press of a place
                    KeyNavigation.left: places.itemAt(index - 1)
                    KeyNavigation.right: places.itemAt(index + 1)
                    KeyNavigation.up: places.itemAt(index - 3)
                    KeyNavigation.down: places.itemAt(index + 3)
                    onClicked: root.pressed(modelData)
                }
            }
        }

        PushButton {
            Layout.alignment: Qt.AlignHCenter
            small: true
            glyph: Icons.backspace
            text: qsTr("Take the last back")
            enabled: root.length > 0
            onClicked: root.erased()
        }
    }
}
