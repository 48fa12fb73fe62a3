// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// One of many, from a list that opens. `model` is a list of strings or a model with `textRole`.
T.ComboBox {
    id: root

    property string name

    implicitWidth: Theme.formWidth / 2
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.medium
    rightPadding: Theme.medium + Theme.iconSmall
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    Accessible.name: name
    Accessible.description: displayText
    Component.onDestruction: if (list)
        list.model = null

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hovered : Theme.surface
        border.width: Theme.line
        border.color: Theme.border

        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Words {
        text: root.displayText
        elide: Text.ElideRight
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    indicator: Icon {
        x: root.width - width - Theme.medium
        y: Math.round((root.height - height) / 2)
        text: Icons.chevronDown
        size: Theme.iconSmall
    }

    delegate: T.ItemDelegate {
        id: entry

        required property var model
        required property int index

        width: root.width - Theme.line * 2
        implicitHeight: Theme.controlHeight
        leftPadding: Theme.medium
        rightPadding: Theme.medium
        highlighted: root.highlightedIndex === index
        text: root.textRole ? entry.model[root.textRole] : entry.model.modelData
        Accessible.name: text

        contentItem: Words {
            text: entry.text
            elide: Text.ElideRight
            verticalAlignment: Text.AlignVCenter
            font.weight: root.currentIndex === entry.index ? Font.DemiBold : Font.Normal
            Accessible.ignored: true
        }

        background: Rectangle {
            color: entry.highlighted ? Theme.hovered : "transparent"
        }
    }

    popup: T.Popup {
        y: root.height + Theme.tiny
        width: root.width
        height: Math.min(contentItem.implicitHeight + Theme.line * 2, root.Window.height - Theme.huge)
        padding: Theme.line
        margins: Theme.small

        contentItem: ListView {
            id: list

            clip: true
            implicitHeight: contentHeight
            model: root.popup.visible ? root.delegateModel : null // entries that outlive the list end the program
            currentIndex: root.highlightedIndex
            boundsBehavior: Flickable.StopAtBounds
        }

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: Theme.line
            border.color: Theme.borderStrong
        }
    }
}
