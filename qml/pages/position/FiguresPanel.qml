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

    GridLayout {
        Layout.fillWidth: true
        columns: root.wide ? 4 : 2
        columnSpacing: Theme.large
        rowSpacing: Theme.normal

        Repeater {
            model: [{
                    "shown": true,
                    "label": qsTr("Value"),
                    "value": root.position.value,
                    "unit": root.position.unit,
                    "origin": root.position.valueOrigin
                }, {
                    "shown": true,
                    "label": qsTr("Rate"),
                    "value": root.position.rate,
                    "unit": root.position.rate === "–" ? "" : qsTr("a year"),
                    "origin": root.position.rateOrigin
                }, {
                    "shown": root.position.rewarded,
                    "label": qsTr("Pending rewards"),
                    "value": root.position.reward,
                    "unit": root.position.unit,
                    "origin": root.position.rewardOrigin
                }, {
                    "shown": root.position.health !== "",
                    "label": qsTr("Health"),
                    "value": root.position.health,
                    "unit": "",
                    "origin": root.position.healthOrigin
                }].filter(one => one.shown)

            ColumnLayout {
                id: fact

                required property var modelData

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                spacing: 0

                Words {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    kind: Words.Small
                    quiet: true
                    text: fact.modelData.label
                }

                Figure {
                    alignment: Qt.AlignLeft
                    kind: Words.Figure
                    value: fact.modelData.value
                    unit: fact.modelData.unit
                    origin: fact.modelData.origin
                    stale: root.position.note !== "" && root.position.found
                }
            }
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
