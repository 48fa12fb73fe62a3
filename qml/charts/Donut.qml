// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Sheaf.Controls
import Sheaf.Theme

/// Parts of a whole: a ring, and the list that names them. `segments` have `label`, `value`, `share` (texts) and
/// `fraction`; they add up to 1. The arrow keys go from one to the next; each is told apart by its row, its place and
/// its width, the colour only helps.
FocusScope {
    id: root

    property var segments: []
    property string name
    property string unit
    property int current: -1

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    activeFocusOnTab: segments.length > 0
    Accessible.role: Accessible.Chart
    Accessible.focusable: true
    Accessible.name: name
    Accessible.description: d.pointed ? d.words(segments[current]) : segments.map(one => d.words(one)).join("; ")
    onSegmentsChanged: current = -1
    onActiveFocusChanged: current = activeFocus ? 0 : -1
    Keys.onLeftPressed: current = Math.max(0, current - 1)
    Keys.onUpPressed: current = Math.max(0, current - 1)
    Keys.onRightPressed: current = Math.min(segments.length - 1, current + 1)
    Keys.onDownPressed: current = Math.min(segments.length - 1, current + 1)

    QtObject {
        id: d

        readonly property bool pointed: root.current >= 0 && root.current < root.segments.length
        readonly property real thickness: Math.round(ring.width / 7)
        readonly property real radius: (ring.width - thickness) / 2 - Theme.line
        /// Degrees left free between two segments, where there are two.
        readonly property real gap: root.segments.length > 1 ? 2 : 0

        function before(index: int): real {
            return root.segments.slice(0, index).reduce((sum, one) => sum + one.fraction, 0);
        }

        function words(segment: var): string {
            return segment.label + " " + segment.share + ", " + segment.value + " " + root.unit;
        }
    }

    RowLayout {
        id: row

        anchors.fill: parent
        spacing: Theme.large

        Item {
            id: ring

            Layout.preferredWidth: Math.round(Theme.chartHeight * 0.85)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignVCenter

            Rows {
                model: root.segments

                Shape {
                    id: segment

                    required property var modelData
                    required property int index

                    anchors.fill: parent
                    opacity: d.pointed && index !== root.current ? 0.35 : 1

                    ShapePath {
                        strokeColor: Theme.series[segment.index % Theme.series.length]
                        strokeWidth: d.thickness
                        fillColor: "transparent"
                        capStyle: ShapePath.FlatCap

                        PathAngleArc {
                            centerX: ring.width / 2
                            centerY: ring.height / 2
                            radiusX: d.radius
                            radiusY: d.radius
                            startAngle: -90 + d.before(segment.index) * 360 + d.gap / 2
                            sweepAngle: Math.max(1, segment.modelData.fraction * 360 - d.gap)
                        }
                    }
                }
            }

            Column {
                anchors.centerIn: parent
                width: ring.width - d.thickness * 2 - Theme.small

                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    kind: Words.Strong
                    text: d.pointed ? root.segments[root.current].share : root.segments.length > 0 ? root.segments[0].share : ""
                    Accessible.ignored: true
                }

                Words {
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    elide: Text.ElideRight
                    kind: Words.Small
                    quiet: true
                    text: d.pointed ? root.segments[root.current].label : root.segments.length > 0 ? root.segments[0].label : ""
                    Accessible.ignored: true
                }
            }
        }

        ColumnLayout {
            id: legends

            readonly property bool roomy: width >= implicitWidth ///< else the values are left out, and no name is cut

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignVCenter
            spacing: 0

            Rows {
                model: root.segments

                Rectangle {
                    id: legend

                    required property var modelData
                    required property int index

                    Layout.fillWidth: true
                    implicitHeight: Theme.controlSmall
                    implicitWidth: mark.width + label.implicitWidth + value.implicitWidth + Theme.numberWidth * 0.65 + Theme.small * 5
                    radius: Theme.radiusSmall
                    color: index === root.current ? Theme.hovered : "transparent"

                    RowLayout {
                        id: line

                        anchors.fill: parent
                        anchors.leftMargin: Theme.small
                        anchors.rightMargin: Theme.small
                        spacing: Theme.small

                        Rectangle {
                            id: mark

                            implicitWidth: Theme.small + Theme.focusLine
                            implicitHeight: implicitWidth
                            radius: Theme.focusLine
                            color: Theme.series[legend.index % Theme.series.length]
                        }

                        Words {
                            id: label

                            Layout.fillWidth: true
                            elide: Text.ElideRight
                            text: legend.modelData.label
                            Accessible.ignored: true
                        }

                        Words {
                            id: value

                            visible: legends.roomy
                            horizontalAlignment: Text.AlignRight
                            quiet: true
                            text: legend.modelData.value
                            Accessible.ignored: true
                        }

                        Words {
                            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.65)
                            horizontalAlignment: Text.AlignRight
                            text: legend.modelData.share
                            Accessible.ignored: true
                        }
                    }

                    HoverHandler {
                        onHoveredChanged: root.current = hovered ? legend.index : root.activeFocus ? root.current : -1
                    }
                }
            }
        }
    }

    FocusFrame {
        shown: root.activeFocus
    }
}
