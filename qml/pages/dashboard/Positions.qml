// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Where money works: a table that sorts, filters and groups.
Panel {
    id: root

    required property PositionsModel positions
    required property real roomBelow ///< how high the list may be before it scrolls by itself

    signal positionWanted(string id)
    signal openWanted

    title: qsTr("Positions")
    note: positions.total > 0 ? positions.unit : ""
    onWidthChanged: settled.restart()
    flush: true
    actions: [
        TextEntry {
            visible: root.positions.total > 0
            implicitHeight: Theme.controlSmall
            implicitWidth: Theme.numberWidth * 1.8
            glyph: Icons.search
            placeholderText: qsTr("Filter")
            text: root.positions.filterText
            onTextEdited: root.positions.filter(text)
            Keys.onEscapePressed: root.positions.filter("")
        },
        Segments {
            visible: root.positions.total > 0 && d.room > Theme.formWidth * 1.6
            name: qsTr("Group by")
            choices: [qsTr("All"), qsTr("Chain"), qsTr("Protocol"), qsTr("Asset")]
            current: root.positions.grouping
            onChosen: index => root.positions.groupBy(index)
        },
        IconButton {
            visible: root.positions.total > 0 && !d.roomy
            glyph: Icons.plus
            text: qsTr("Open a position")
            onClicked: root.openWanted()
        },
        PushButton {
            visible: root.positions.total > 0 && d.roomy
            small: true
            glyph: Icons.plus
            text: qsTr("Open a position")
            onClicked: root.openWanted()
        }
    ]

    Timer {
        id: settled

        interval: 0
        onTriggered: d.room = root.width
    }

    QtObject {
        id: d

        /// How wide it is, once the layout is through: what shows or hides parts of a row may not do so in its midst.
        property real room: 0
        readonly property bool roomy: room > Theme.formWidth * 1.2
        readonly property var columns: ({
                "reward": room > Theme.formWidth * 0.95,
                "spark": room > Theme.formWidth * 2.1,
                "cost": room > Theme.formWidth * 1.5,
                "share": room > Theme.formWidth * 1.75,
                "health": root.positions.indebted && room > Theme.formWidth * 1.4
            })
    }

    RowLayout {
        visible: root.positions.total > 0
        Layout.fillWidth: true
        Layout.leftMargin: Theme.normal
        Layout.rightMargin: Theme.normal
        spacing: Theme.medium
        Accessible.role: Accessible.Grouping
        Accessible.name: qsTr("Sort by")

        SortHead {
            Layout.fillWidth: true
            rightAligned: false
            text: qsTr("Position")
            sorted: root.positions.sortColumn === PositionsModel.Name
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Name)
        }

        Words {
            visible: d.columns.spark
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.8)
            kind: Words.Small
            quiet: true
            text: qsTr("7 days")
        }

        SortHead {
            text: qsTr("Value")
            help: qsTr("What is supplied, pooled and staked less what is borrowed, rewards apart")
            sorted: root.positions.sortColumn === PositionsModel.Value
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Value)
        }

        SortHead {
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.8)
            text: qsTr("Rate")
            help: qsTr("All its rates together, a year, as they stand now")
            sorted: root.positions.sortColumn === PositionsModel.Rate
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Rate)
        }

        SortHead {
            visible: d.columns.reward
            text: qsTr("Pending")
            help: qsTr("What could be claimed now")
            sorted: root.positions.sortColumn === PositionsModel.Reward
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Reward)
        }

        SortHead {
            visible: d.columns.cost
            text: qsTr("To harvest")
            help: qsTr("What bringing it in would cost in fees now, by simulation")
            sorted: root.positions.sortColumn === PositionsModel.Cost
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Cost)
        }

        SortHead {
            visible: d.columns.health
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.7)
            text: qsTr("Health")
            help: qsTr("Of a loan: below 1 anyone may liquidate it")
            sorted: root.positions.sortColumn === PositionsModel.Health
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Health)
        }

        SortHead {
            visible: d.columns.share
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.7)
            text: qsTr("Share")
            help: qsTr("Of the net worth")
            sorted: root.positions.sortColumn === PositionsModel.Share
            ascending: root.positions.ascending
            onClicked: root.positions.sortBy(PositionsModel.Share)
        }

        Item {
            Layout.preferredWidth: Theme.iconSmall
        }
    }

    Divider {
        visible: root.positions.total > 0
        Layout.fillWidth: true
    }

    RowList {
        id: list

        visible: root.positions.size > 0
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Math.max(root.roomBelow, Theme.rowTall * 3))
        clip: true
        model: root.positions
        section.property: root.positions.grouping === PositionsModel.Grouping.None ? "" : "group"
        Accessible.name: root.title
        Keys.onReturnPressed: root.positionWanted((currentItem as PositionRow).key)
        Keys.onEnterPressed: root.positionWanted((currentItem as PositionRow).key)

        section.delegate: Rectangle {
            required property string section

            width: list.width
            height: Theme.controlSmall
            color: Theme.sunken

            Words {
                anchors.left: parent.left
                anchors.leftMargin: Theme.normal
                anchors.verticalCenter: parent.verticalCenter
                kind: Words.Small
                font.weight: Font.DemiBold
                text: parent.section
                Accessible.role: Accessible.Heading
            }
        }

        delegate: PositionRow {
            width: list.width
            columns: d.columns
            onClicked: root.positionWanted(key)
        }

        ScrollMark {
            flickable: list
        }
    }

    EmptyState {
        visible: root.positions.total === 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.normal
        Layout.bottomMargin: Theme.large
        glyph: Icons.position
        text: qsTr("None of your money works yet: open a position, and it is watched from here.")
        action: qsTr("Open a position")
        onActed: root.openWanted()
    }

    EmptyState {
        visible: root.positions.total > 0 && root.positions.size === 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.normal
        Layout.bottomMargin: Theme.large
        glyph: Icons.search
        text: qsTr("No position is like “%1”.").arg(root.positions.filterText)
        action: qsTr("Show all")
        onActed: root.positions.filter("")
    }
}
