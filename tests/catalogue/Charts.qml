// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

ColumnLayout {
    spacing: Theme.large

    Panel {
        title: "Line"
        Layout.fillWidth: true

        LineChart {
            Layout.fillWidth: true
            name: "Value over a week"
            points: [Qt.point(0, 0.1), Qt.point(0.15, 0.3), Qt.point(0.3, 0.22), Qt.point(0.45, 0.62), Qt.point(0.7, 0.5), Qt.point(0.85, 0.95), Qt.point(1, 0.8)]
            breaks: [3]
            values: ["16,410 USD", "16,430 USD", "16,422 USD", "16,462 USD", "16,450 USD", "16,495 USD", "16,480 USD"]
            times: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
            valueTicks: [{
                    "at": 0.2,
                    "text": "16,420"
                }, {
                    "at": 0.6,
                    "text": "16,460"
                }]
            timeTicks: [{
                    "at": 0.15,
                    "text": "Tue"
                }, {
                    "at": 0.7,
                    "text": "Fri"
                }]
            lowest: 0
            highest: 5
        }
    }

    Panel {
        title: "Parts of a whole"
        Layout.fillWidth: true

        Donut {
            Layout.preferredWidth: Theme.formWidth
            name: "Allocation by asset"
            unit: "USD"
            segments: [{
                    "label": "USDC",
                    "value": "24,912.40",
                    "share": "62.3%",
                    "fraction": 0.623
                }, {
                    "label": "ETH",
                    "value": "11,876.00",
                    "share": "29.7%",
                    "fraction": 0.297
                }, {
                    "label": "DRW",
                    "value": "3,199.00",
                    "share": "8.0%",
                    "fraction": 0.08
                }]
        }
    }

    Panel {
        title: "Sparkline"
        Layout.fillWidth: true

        Sparkline {
            implicitWidth: Theme.formWidth / 2
            implicitHeight: Theme.rowHeight
            name: "Rate over a month"
            points: [Qt.point(0, 0.2), Qt.point(0.2, 0.5), Qt.point(0.4, 0.35), Qt.point(0.6, 0.7), Qt.point(0.8, 0.6), Qt.point(1, 0.9)]
        }
    }
}
