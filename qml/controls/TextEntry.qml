// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// One line to type in. What is wrong with it stands under it (see Field).
T.TextField {
    id: root

    property bool wrong: false
    property string glyph

    implicitWidth: Theme.formWidth / 2
    implicitHeight: Theme.controlHeight
    leftPadding: glyph === "" ? Theme.medium : Theme.medium + Theme.iconSmall + Theme.small
    rightPadding: Theme.medium
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.textBody
    color: enabled ? Theme.text : Theme.textDisabled
    placeholderTextColor: Theme.textQuiet
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    hoverEnabled: true
    Accessible.name: placeholderText

    background: Rectangle {
        radius: Theme.radius
        color: root.enabled ? Theme.surface : Theme.sunken
        border.width: root.activeFocus ? Theme.focusLine : Theme.line
        border.color: root.wrong ? Theme.loss : root.activeFocus ? Theme.focus : root.hovered ? Theme.borderStrong : Theme.border

        Icon {
            visible: root.glyph !== ""
            anchors.left: parent.left
            anchors.leftMargin: Theme.medium
            anchors.verticalCenter: parent.verticalCenter
            text: root.glyph
            size: Theme.iconSmall
        }

        Words {
            visible: root.text === "" && root.preeditText === ""
            anchors.left: parent.left
            anchors.leftMargin: root.leftPadding
            anchors.right: parent.right
            anchors.rightMargin: root.rightPadding
            anchors.verticalCenter: parent.verticalCenter
            elide: Text.ElideRight
            text: root.placeholderText
            quiet: true
            Accessible.ignored: true
        }
    }
}
