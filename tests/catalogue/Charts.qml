// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

ColumnLayout {
    spacing: Theme.large

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
