// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A position's value, rate, pending rewards and health, and its value over time.
Panel {
    id: root

    required property PositionModel position
    required property var periods ///< names of the histories' lengths
    property bool wide: true
    readonly property bool stale: position.note !== "" && position.found

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 4 : 2
        columnSpacing: Theme.large
        rowSpacing: Theme.normal

        Fact {
            label: qsTr("Value")
            value: root.position.value
            unit: root.position.unit
            origin: root.position.valueOrigin
            stale: root.stale
        }

        Fact {
            label: qsTr("Rate")
            value: root.position.rate
            unit: root.position.rate === "–" ? "" : qsTr("a year")
            origin: root.position.rateOrigin
            stale: root.stale
        }

        Fact {
            visible: root.position.rewarded
            label: qsTr("Pending rewards")
            value: root.position.reward
            unit: root.position.unit
            origin: root.position.rewardOrigin
            stale: root.stale
        }

        Fact {
            visible: root.position.health !== ""
            label: qsTr("Health")
            value: root.position.health
            origin: root.position.healthOrigin
            stale: root.stale
        }
    }

    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.small

        Words {
            Layout.fillWidth: true
            kind: Words.Strong
            text: qsTr("Value over time")
            Accessible.role: Accessible.Heading
        }

        Segments {
            name: qsTr("Period of the histories")
            choices: root.periods
            current: root.position.period
            onChosen: index => root.position.show(index)
        }
    }

    LineChart {
        visible: !empty
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.chartHeight
        name: qsTr("Value over time")
        summary: root.position.values.summary
        points: root.position.values.points
        breaks: root.position.values.breaks
        values: root.position.values.values
        times: root.position.values.times
        valueTicks: root.position.values.valueTicks
        timeTicks: root.position.values.timeTicks
        lowest: root.position.values.lowest
        highest: root.position.values.highest
    }

    Words {
        visible: root.position.values.points.length < 2
        quiet: true
        text: qsTr("Its history begins now.")
    }
}
