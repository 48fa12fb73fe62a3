// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Theme

/// A share in whole percent: a slider, its figure, and the usual quarters.
ColumnLayout {
    id: root

    property string name
    property int value: 100

    signal chosen(int percent)

    spacing: Theme.medium

    RowLayout {
        spacing: Theme.medium

        T.Slider {
            id: slider

            Layout.fillWidth: true
            implicitHeight: Theme.controlHeight
            from: 1
            to: 100
            stepSize: 1
            snapMode: T.Slider.SnapAlways
            value: root.value
            focusPolicy: Qt.StrongFocus
            Accessible.name: root.name
            onMoved: root.chosen(Math.round(value))

            background: Rectangle {
                y: Math.round((slider.height - height) / 2)
                width: slider.width
                height: Theme.tiny
                radius: height / 2
                color: Theme.border

                Rectangle {
                    width: slider.visualPosition * parent.width
                    height: parent.height
                    radius: parent.radius
                    color: Theme.accent
                }
            }

            handle: Rectangle {
                x: slider.visualPosition * (slider.width - width)
                y: Math.round((slider.height - height) / 2)
                width: Theme.iconNormal
                height: width
                radius: width / 2
                color: Theme.surface
                border.width: Theme.focusLine
                border.color: Theme.accent

                FocusFrame {
                    shown: slider.visualFocus
                    radius: width / 2
                }
            }
        }

        Figure {
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.7)
            kind: Words.Large
            value: root.value
            unit: "%"
        }
    }

    RowLayout {
        spacing: Theme.small

        Rows {
            model: [25, 50, 75, 100]

            PushButton {
                required property int modelData

                small: true
                text: modelData + "%"
                onClicked: root.chosen(modelData)
            }
        }
    }
}
