// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Models

/// Where it is: by chain, protocol or asset.
Panel {
    id: root

    required property PortfolioModel portfolio

    title: qsTr("Allocation")
    actions: Segments {
        name: qsTr("Allocation by")
        choices: root.portfolio.parts
        current: root.portfolio.part
        onChosen: index => root.portfolio.divideBy(index)
    }

    Donut {
        visible: root.portfolio.allocation.length > 0
        Layout.fillWidth: true
        name: qsTr("Allocation by %1").arg(root.portfolio.parts[root.portfolio.part])
        unit: root.portfolio.unit
        segments: root.portfolio.allocation
    }

    Words {
        visible: root.portfolio.allocation.length === 0
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        quiet: true
        text: qsTr("Nothing that has a price yet.")
    }

    Item {
        Layout.fillHeight: true
    }
}
