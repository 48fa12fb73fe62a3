// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Theme

/// A short word at the window's foot, over everything, that goes by itself; with a way back where there is one. It
/// never takes the keyboard: the shell has a shortcut for its action.
T.Popup {
    id: root

    property string text
    property string action
    property string actionHint
    readonly property bool held: hover.hovered

    signal acted

    parent: T.Overlay.overlay
    visible: text !== ""
    modal: false
    focus: false
    closePolicy: T.Popup.NoAutoClose
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? parent.height - height - Theme.large : 0
    z: 1
    implicitWidth: contentWidth + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    width: Math.min(implicitWidth, parent ? parent.width - Theme.huge : implicitWidth)
    padding: Theme.small
    leftPadding: Theme.normal
    rightPadding: root.action === "" ? Theme.normal : Theme.small

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: Theme.line
        border.color: Theme.borderStrong
    }

    contentItem: RowLayout {
        spacing: Theme.normal

        HoverHandler {
            id: hover
        }

        Icon {
            text: Icons.check
            size: Theme.iconSmall
            color: Theme.gain
        }

        Words {
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.controlSmall
            verticalAlignment: Text.AlignVCenter
            text: root.text
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.AlertMessage
        }

        PushButton {
            visible: root.action !== ""
            small: true
            focusPolicy: Qt.NoFocus
            text: root.action
            hint: root.actionHint
            onClicked: root.acted()
        }
    }
}
