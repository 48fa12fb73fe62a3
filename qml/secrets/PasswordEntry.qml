// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A line for a password. Only dots are drawn; a verb of a view-model takes what was typed out of `field`.
FocusScope {
    id: root

    property alias field: field
    readonly property alias length: field.length
    property string name
    property string placeholderText
    property bool wrong: false

    signal accepted
    signal edited

    function clear() {
        field.clear();
    }

    implicitWidth: Theme.formWidth
    implicitHeight: Theme.controlHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.width: field.activeFocus ? Theme.focusLine : Theme.line
        border.color: root.wrong ? Theme.loss : field.activeFocus ? Theme.focus : hover.hovered ? Theme.borderStrong : Theme.border
    }

    Item {
        id: window

        anchors.fill: parent
        anchors.leftMargin: Theme.medium
        anchors.rightMargin: Theme.medium + (caps.visible ? caps.width + Theme.small : 0)
        clip: true

        Row {
            id: dots

            x: Math.min(0, window.width - width - Theme.line)
            anchors.verticalCenter: parent.verticalCenter

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: "●".repeat(field.length)
                font.letterSpacing: Theme.line
                enabled: root.enabled
                Accessible.ignored: true
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                visible: field.activeFocus
                width: Theme.line
                height: Theme.textLarge
                color: Theme.text
            }
        }

        Words {
            visible: field.length === 0
            anchors.left: parent.left
            anchors.leftMargin: Theme.tiny
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            text: root.placeholderText
            quiet: true
            Accessible.ignored: true
        }
    }

    SecretField {
        id: field

        anchors.fill: parent
        focus: true
        Accessible.role: Accessible.EditableText
        Accessible.passwordEdit: true
        Accessible.focusable: true
        // Qt says no name of a password's field, so the name is said as its description, too.
        Accessible.name: root.name
        Accessible.description: field.capsLock ? qsTr("%1. Caps Lock is on.").arg(root.name) : root.name
        onAccepted: root.accepted()
        onEdited: root.edited()

        HoverHandler {
            id: hover
        }
    }

    Tag {
        id: caps

        visible: field.capsLock && field.activeFocus
        anchors.right: parent.right
        anchors.rightMargin: Theme.small
        anchors.verticalCenter: parent.verticalCenter
        tone: Tag.Caution
        text: qsTr("Caps Lock")
    }
}
