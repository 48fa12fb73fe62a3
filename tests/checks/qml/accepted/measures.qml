// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Sheaf.Theme

// width: 300 in a comment is none, nor is "#ffffff".
Item {
    id: root

    property list<point> points
    property int stage: 7
    property string place: "dashboard"

    width: Theme.formWidth / 2
    height: parent ? parent.height - Theme.normal * 2 : 0
    implicitWidth: Math.round(Theme.textSmall * 0.8) + 1
    implicitHeight: Theme.rowHeight * (root.stage === 7 ? 1.5 : 1)
    opacity: 0.5
    state: root.place === "dashboard" ? "here" : "there"

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.line
        color: root.stage === 7 ? "transparent" : Theme.surface
        border.color: [Theme.border, Theme.gain, Theme.loss][2]
        border.width: Theme.line
        radius: height / 2
    }

    Text {
        font.family: Theme.family
        font.pixelSize: [Theme.textSmall, Theme.textBody][root.stage]
        font.weight: Font.DemiBold
    }

    RotationAnimator on rotation {
        from: 0
        to: 360
        duration: Theme.calm * 10
    }

    Shape {
        ShapePath {
            strokeWidth: Theme.line

            PathPolyline {
                path: root.points.map(p => Qt.point(p.x * root.width, (1 - p.y) * root.height))
            }
        }
    }
}
