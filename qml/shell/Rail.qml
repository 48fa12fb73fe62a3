// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Theme

/// The places of the program, at the left.
FocusScope {
    id: root

    property string place
    property bool narrow: false

    signal wanted(string place)
    signal lockWanted

    implicitWidth: narrow ? Theme.railNarrow : Theme.railWidth
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    Rectangle {
        anchors.fill: parent
        color: Theme.sunken

        Divider {
            anchors.right: parent.right
            height: parent.height
        }
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.small
        anchors.topMargin: Theme.normal
        spacing: Theme.tiny

        RowLayout {
            Layout.leftMargin: root.narrow ? 0 : Theme.medium
            Layout.bottomMargin: Theme.normal
            Layout.alignment: root.narrow ? Qt.AlignHCenter : Qt.AlignLeft
            spacing: Theme.small

            Icon {
                text: Icons.harvest
                color: Theme.accent
            }

            Words {
                visible: !root.narrow
                kind: Words.Strong
                text: "Sheaf"
            }
        }

        Rows {
            model: [{
                    "place": "dashboard",
                    "glyph": Icons.dashboard,
                    "name": qsTr("Dashboard")
                }, {
                    "place": "rules",
                    "glyph": Icons.rules,
                    "name": qsTr("Rules")
                }, {
                    "place": "transfer",
                    "glyph": Icons.transfer,
                    "name": qsTr("Send and receive")
                }, {
                    "place": "activity",
                    "glyph": Icons.activity,
                    "name": qsTr("Activity")
                }, {
                    "place": "settings",
                    "glyph": Icons.settings,
                    "name": qsTr("Settings")
                }]

            RailTab {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                focus: index === 0
                narrow: root.narrow
                glyph: modelData.glyph
                text: modelData.name
                hint: qsTr("Ctrl+%1").arg(index + 1)
                checked: root.place === modelData.place
                onClicked: root.wanted(modelData.place)
                Keys.onDownPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                Keys.onUpPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            }
        }

        Item {
            Layout.fillHeight: true
        }

        RailButton {
            Layout.fillWidth: true
            narrow: root.narrow
            glyph: Icons.lock
            text: qsTr("Lock")
            hint: qsTr("Ctrl+L")
            onClicked: root.lockWanted()
        }
    }
}
