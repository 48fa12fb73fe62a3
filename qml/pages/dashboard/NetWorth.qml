// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What do I have: the net worth, how it has changed, and its history.
Panel {
    id: root

    required property PortfolioModel portfolio
    required property bool reading

    GridLayout {
        Layout.fillWidth: true
        columns: root.width > Theme.formWidth ? 2 : 1
        columnSpacing: Theme.normal
        rowSpacing: Theme.medium

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.tiny

            RowLayout {
                spacing: Theme.medium

                Words {
                    quiet: true
                    text: qsTr("Net worth")
                    Accessible.role: Accessible.Heading
                }

                Busy {
                    running: root.reading
                    text: qsTr("Reading…")
                }

                Item {
                    Layout.fillWidth: true
                }
            }

            Figure {
                kind: Words.Hero
                alignment: Qt.AlignLeft
                value: root.portfolio.netWorth
                unit: root.portfolio.unit
                origin: root.portfolio.netWorthOrigin
                stale: root.portfolio.stale
            }

            Flow {
                Layout.fillWidth: true
                visible: root.portfolio.change !== ""
                spacing: Theme.small

                Change {
                    text: root.portfolio.change
                    direction: root.portfolio.changeDirection
                }

                Words {
                    quiet: true
                    text: root.portfolio.changeSince
                }
            }
        }

        Segments {
            Layout.alignment: Qt.AlignTop
            name: qsTr("Period of the history")
            choices: root.portfolio.periods
            current: root.portfolio.period
            onChosen: index => root.portfolio.show(index)
        }
    }

    LineChart {
        visible: !empty
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.chartHeight
        name: qsTr("Net worth over time")
        summary: root.portfolio.worth.summary
        points: root.portfolio.worth.points
        breaks: root.portfolio.worth.breaks
        values: root.portfolio.worth.values
        times: root.portfolio.worth.times
        valueTicks: root.portfolio.worth.valueTicks
        timeTicks: root.portfolio.worth.timeTicks
        lowest: root.portfolio.worth.lowest
        highest: root.portfolio.worth.highest
    }

    Words {
        visible: root.portfolio.worth.points.length < 2
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: Theme.rowHeight
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.Wrap
        quiet: true
        text: qsTr("The history begins now: a point is kept every five minutes while Sheaf runs.")
    }
}
