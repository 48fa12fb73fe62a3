// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What a position earns, each rate by itself, and how that has changed.
Panel {
    id: root

    required property PositionModel position

    title: qsTr("What it earns")

    Rows {
        model: root.position.rates

        RowLayout {
            id: rate

            required property string label
            required property string how
            required property string origin
            required property var model

            Layout.fillWidth: true
            Layout.fillHeight: false
            spacing: Theme.medium

            Words {
                text: rate.label
            }

            Words {
                Layout.fillWidth: true
                elide: Text.ElideRight
                kind: Words.Small
                quiet: true
                text: rate.how
            }

            Figure {
                value: rate.model.rate
                unit: qsTr("a year")
                origin: rate.origin
            }
        }
    }

    LineChart {
        visible: !empty
        Layout.fillWidth: true
        Layout.preferredHeight: Math.round(Theme.chartHeight * 0.75)
        filled: false
        name: qsTr("Rate over time")
        summary: root.position.rateHistory.summary
        points: root.position.rateHistory.points
        breaks: root.position.rateHistory.breaks
        values: root.position.rateHistory.values
        times: root.position.rateHistory.times
        valueTicks: root.position.rateHistory.valueTicks
        timeTicks: root.position.rateHistory.timeTicks
        lowest: root.position.rateHistory.lowest
        highest: root.position.rateHistory.highest
    }

    Words {
        visible: root.position.rateHistory.points.length < 2
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        kind: Words.Small
        quiet: true
        text: root.position.rates.size > 0 ? qsTr("How it has changed is kept from now on.") : qsTr("Its contracts tell no rate. The fees of a pool stay in it, and are part of its value.")
    }

    Item {
        Layout.fillHeight: true
    }
}
