// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Shapes
import Sheaf.Theme

/// A series without axes: its shape alone. `points` are x and y between 0 and 1, y upwards.
Item {
    id: root

    property list<point> points
    property color ink: Theme.accent
    property string name

    Accessible.role: Accessible.Graphic
    Accessible.name: name

    Shape {
        anchors.fill: parent
        visible: root.points.length > 1

        ShapePath {
            strokeColor: root.ink
            strokeWidth: Theme.curve
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathPolyline {
                path: root.points.map(p => Qt.point(p.x * root.width, (1 - p.y) * root.height))
            }
        }
    }
}
