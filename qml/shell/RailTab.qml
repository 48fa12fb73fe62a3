// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// One place of the rail.
T.TabButton {
    id: root

    property string glyph
    property bool narrow: false
    property string hint

    implicitHeight: Theme.controlHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.selected: checked
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: RailFace {
        button: root
        glyph: root.glyph
        hint: root.hint
        narrow: root.narrow
    }
}
