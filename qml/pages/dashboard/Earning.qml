// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What is it earning: a year, at which rate, and what waits to be brought in.
Panel {
    id: root

    required property PortfolioModel portfolio
    property bool lying: false ///< side by side, where there is width and no height

    title: qsTr("Earning")

    GridLayout {
        Layout.fillWidth: true
        columns: root.lying && width >= year.implicitWidth + rate.implicitWidth + rewards.implicitWidth + columnSpacing * 2 ? 3 : 1
        rowSpacing: Theme.medium
        columnSpacing: Theme.large

        Fact {
            id: year

            label: qsTr("A year, as it stands")
            value: root.portfolio.earning
            unit: root.portfolio.unit
            origin: root.portfolio.earningOrigin
        }

        Fact {
            id: rate

            label: qsTr("On what is at work")
            value: root.portfolio.rate === "" ? "–" : root.portfolio.rate
            unit: root.portfolio.rate === "" ? "" : qsTr("a year")
            origin: root.portfolio.earningOrigin
        }

        Fact {
            id: rewards

            label: qsTr("Pending rewards")
            value: root.portfolio.rewards
            unit: root.portfolio.unit
            origin: root.portfolio.rewardsOrigin
        }
    }

    Item {
        Layout.fillHeight: true
    }
}
