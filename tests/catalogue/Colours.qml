// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

Flow {
    id: root

    readonly property var roles: ["window", "surface", "raised", "sunken", "hovered", "pressed", "border", "borderStrong", "text", "textQuiet", "textDisabled", "accent", "accentSoft", "inkOnAccent", "gain", "gainSoft", "loss", "lossSoft", "caution", "cautionSoft"]

    spacing: Theme.normal

    Repeater {
        model: root.roles

        ColumnLayout {
            id: swatch

            required property string modelData

            Rectangle {
                implicitWidth: Theme.railWidth / 2
                implicitHeight: Theme.rowTall
                radius: Theme.radius
                color: Theme[swatch.modelData]
                border.width: Theme.line
                border.color: Theme.border
            }

            Words {
                kind: Words.Small
                text: swatch.modelData
            }
        }
    }

    Repeater {
        model: Theme.series

        Rectangle {
            required property color modelData

            implicitWidth: Theme.railWidth / 2
            implicitHeight: Theme.rowTall
            radius: Theme.radius
            color: modelData
        }
    }
}
