// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Theme

/// A quiet label and what it says. `tall` puts the text under the label, for addresses and data: these can be selected.
GridLayout {
    id: root

    property string label
    property string text
    property string hint
    property bool tall: false

    visible: text !== ""
    columns: tall ? 1 : 2
    columnSpacing: Theme.normal
    rowSpacing: 0
    Accessible.role: Accessible.StaticText
    Accessible.name: label + ": " + text

    Words {
        Layout.fillWidth: root.tall
        Layout.alignment: Qt.AlignTop
        kind: Words.Small
        quiet: true
        wrapMode: root.tall ? Text.WrapAtWordBoundaryOrAnywhere : Text.NoWrap
        text: root.label
        Accessible.ignored: true
    }

    TextEdit {
        Layout.fillWidth: true
        readOnly: true
        selectByMouse: true
        textFormat: TextEdit.PlainText
        wrapMode: TextEdit.WrapAtWordBoundaryOrAnywhere
        horizontalAlignment: root.tall ? TextEdit.AlignLeft : TextEdit.AlignRight
        text: root.text
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        font.family: Theme.family
        font.pixelSize: Theme.textSmall
        Accessible.ignored: true

        HoverHandler {
            id: hover
        }

        Hint {
            text: root.hint
            shown: root.hint !== "" && hover.hovered
        }
    }
}
