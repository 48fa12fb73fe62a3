// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T
import Sheaf.Theme

/// Something to do, in the rail.
T.AbstractButton {
    id: root

    property string glyph
    property bool narrow: false
    property string hint

    implicitHeight: Theme.controlHeight
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
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
