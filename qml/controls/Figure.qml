// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// A number: the figure, its unit more quietly, and on hover or focus where it comes from.
Item {
    id: root

    property string value
    property string unit
    property string origin ///< source, block, age: one a line
    property int kind: Words.Body
    property color ink: Theme.text
    property bool stale: false
    property int alignment: Qt.AlignRight

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    activeFocusOnTab: false
    Accessible.role: Accessible.StaticText
    Accessible.name: unit === "" ? value : value + " " + unit
    Accessible.description: origin

    Row {
        id: row

        anchors.right: root.alignment === Qt.AlignRight ? parent.right : undefined
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.tiny

        Icon {
            visible: root.stale
            anchors.verticalCenter: parent.verticalCenter
            text: Icons.clock
            size: Theme.textSmall
            color: Theme.caution
        }

        Words {
            id: number

            kind: root.kind
            text: root.value
            color: root.stale ? Theme.textQuiet : root.ink
            Accessible.ignored: true
        }

        Words {
            visible: root.unit !== ""
            anchors.baseline: number.baseline
            kind: root.kind > Words.Strong ? Words.Body : Words.Small
            quiet: true
            text: root.unit
            Accessible.ignored: true
        }
    }

    HoverHandler {
        id: hover

        enabled: root.origin !== ""
    }

    Hint {
        text: root.origin
        shown: hover.hovered
    }
}
