// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Sheaf.Controls
import Sheaf.Theme

/// A series over time, with a quiet axis and a crosshair that follows the mouse or the arrow keys. `points` are x and y
/// between 0 and 1, y upwards; `values` and `times` say each of them in words; `breaks` are the indexes at which the
/// line begins anew because nothing is known before; ticks have `at` (0 to 1) and `text`.
FocusScope {
    id: root

    property list<point> points
    property var breaks: [] ///< of indexes
    property var values: [] ///< of strings
    property var times: [] ///< of strings
    property var valueTicks: []
    property var timeTicks: []
    property int lowest: -1
    property int highest: -1
    property string name
    property string summary
    property color ink: Theme.accent
    property bool filled: true
    property int current: -1 ///< the point under the crosshair

    readonly property bool empty: points.length < 2

    implicitHeight: Theme.chartHeight
    implicitWidth: Theme.formWidth
    activeFocusOnTab: !empty
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: name
    Accessible.description: d.pointed ? d.currentValue + ", " + d.currentTime : summary
    onPointsChanged: current = -1
    onActiveFocusChanged: if (!activeFocus)
        current = -1
    Keys.onLeftPressed: current = Math.max(0, (d.pointed ? current : points.length) - 1)
    Keys.onRightPressed: current = Math.min(points.length - 1, d.pointed ? current + 1 : points.length - 1)
    Keys.onEscapePressed: event => {
        event.accepted = d.pointed;
        current = -1;
    }
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Home || event.key === Qt.Key_End) {
            current = event.key === Qt.Key_Home ? 0 : points.length - 1;
            event.accepted = true;
        }
    }

    function nearest(share: real): int {
        return points.reduce((best, one, index) => Math.abs(one.x - share) < Math.abs(points[best].x - share) ? index : best, 0);
    }

    QtObject {
        id: d

        readonly property bool pointed: root.current >= 0 && root.current < root.points.length
        readonly property point at: pointed ? plot.place(root.points[root.current]) : Qt.point(0, 0)
        readonly property string currentValue: pointed ? root.values[root.current] ?? "" : ""
        readonly property string currentTime: pointed ? root.times[root.current] ?? "" : ""
        readonly property var starts: root.empty ? [] : [0].concat(Array.from(root.breaks))
        readonly property var runs: starts.map((start, index) => Array.from(root.points).slice(start, starts[index + 1]))
        readonly property real axisWidth: root.valueTicks.reduce((widest, one) => Math.max(widest, small.advanceWidth(one.text)), 0)
        readonly property point last: root.empty ? Qt.point(0, 0) : plot.place(root.points[root.points.length - 1])
    }

    FontMetrics {
        id: small

        font.family: Theme.family
        font.pixelSize: Theme.textSmall
    }

    Item {
        id: plot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.rightMargin: d.axisWidth + Theme.small
        anchors.top: parent.top
        anchors.topMargin: Theme.small
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Math.round(small.height) + Theme.tiny

        function place(one: var): point {
            return one ? Qt.point(one.x * width, (1 - one.y) * height) : Qt.point(0, 0);
        }

        Repeater {
            model: root.valueTicks

            Item {
                id: valueTick

                required property var modelData

                y: Math.round((1 - modelData.at) * plot.height)
                width: plot.width

                Rectangle {
                    width: parent.width
                    height: Theme.line
                    color: Theme.border
                    opacity: 0.6
                }

                Words {
                    anchors.left: parent.right
                    anchors.leftMargin: Theme.small
                    anchors.verticalCenter: parent.top
                    kind: Words.Small
                    quiet: true
                    text: valueTick.modelData.text
                    Accessible.ignored: true
                }
            }
        }

        Repeater {
            model: root.timeTicks

            Words {
                required property var modelData

                x: Math.max(0, Math.min(modelData.at * plot.width - width / 2, root.width - width))
                y: plot.height + Theme.tiny
                visible: modelData.at * plot.width + width / 2 <= root.width
                kind: Words.Small
                quiet: true
                text: modelData.text
                Accessible.ignored: true
            }
        }

        Repeater {
            model: d.runs

            Item {
                id: run

                required property var modelData
                readonly property var line: modelData.map(one => plot.place(one))

                anchors.fill: parent

                Shape {
                    anchors.fill: parent
                    visible: root.filled && run.line.length > 1
                    opacity: Theme.dark ? 0.55 : 0.7

                    ShapePath {
                        strokeWidth: -1
                        fillColor: Theme.accentSoft

                        PathPolyline {
                            path: run.line.length > 1 ? [Qt.point(run.line[0].x, plot.height)].concat(run.line, [Qt.point(run.line[run.line.length - 1].x, plot.height), Qt.point(run.line[0].x, plot.height)]) : []
                        }
                    }
                }

                Shape {
                    anchors.fill: parent
                    visible: run.line.length > 1

                    ShapePath {
                        strokeColor: root.ink
                        strokeWidth: Theme.focusLine
                        fillColor: "transparent"
                        joinStyle: ShapePath.RoundJoin
                        capStyle: ShapePath.RoundCap

                        PathPolyline {
                            path: run.line
                        }
                    }
                }

                Rectangle {
                    visible: run.line.length === 1
                    x: run.line[0].x - width / 2
                    y: run.line[0].y - height / 2
                    width: Theme.tiny
                    height: width
                    radius: width / 2
                    color: root.ink
                }
            }
        }

        // The lowest and the highest, where they are not the ends themselves.
        Repeater {
            model: root.empty || root.lowest === root.highest ? [] : [root.highest, root.lowest]

            Item {
                id: extreme

                required property int modelData
                required property int index
                readonly property point spot: plot.place(root.points[modelData])

                visible: !d.pointed && modelData > 0 && modelData < root.points.length - 1

                Rectangle {
                    x: extreme.spot.x - width / 2
                    y: extreme.spot.y - height / 2
                    width: Theme.small - Theme.focusLine
                    height: width
                    radius: width / 2
                    color: Theme.surface
                    border.width: Theme.focusLine
                    border.color: root.ink
                }

                Words {
                    x: Math.max(0, Math.min(extreme.spot.x - width / 2, plot.width - width))
                    y: extreme.index === 0 ? Math.max(-Theme.small, extreme.spot.y - height - Theme.tiny) : Math.min(plot.height - height, extreme.spot.y + Theme.tiny)
                    kind: Words.Small
                    quiet: true
                    text: root.values[extreme.modelData] ?? ""
                    Accessible.ignored: true
                }
            }
        }

        Rectangle {
            visible: !root.empty && !d.pointed
            x: d.last.x - width / 2
            y: d.last.y - height / 2
            width: Theme.small
            height: width
            radius: width / 2
            color: root.ink
        }

        Item {
            visible: d.pointed
            anchors.fill: parent

            Rectangle {
                x: Math.round(d.at.x)
                width: Theme.line
                height: parent.height
                color: Theme.borderStrong
            }

            Rectangle {
                x: d.at.x - width / 2
                y: d.at.y - height / 2
                width: Theme.small + Theme.focusLine
                height: width
                radius: width / 2
                color: root.ink
                border.width: Theme.focusLine
                border.color: Theme.surface
            }

            Rectangle {
                id: bubble

                x: Math.max(0, Math.min(d.at.x - width / 2, root.width - width))
                y: d.at.y - height - Theme.medium >= -Theme.small ? d.at.y - height - Theme.medium : d.at.y + Theme.medium
                width: said.implicitWidth + Theme.small * 2
                height: said.implicitHeight + Theme.small
                radius: Theme.radiusSmall
                color: Theme.raised
                border.width: Theme.line
                border.color: Theme.borderStrong

                Column {
                    id: said

                    anchors.centerIn: parent

                    Words {
                        kind: Words.Strong
                        text: d.currentValue
                        Accessible.ignored: true
                    }

                    Words {
                        kind: Words.Small
                        quiet: true
                        text: d.currentTime
                        Accessible.ignored: true
                    }
                }
            }
        }

        HoverHandler {
            id: hover

            enabled: !root.empty
            onPointChanged: if (hovered)
                root.current = root.nearest(point.position.x / plot.width)
            onHoveredChanged: if (!hovered)
                root.current = -1
        }

        TapHandler {
            onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
        }
    }

    FocusFrame {
        shown: root.activeFocus
    }
}
