// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts

/// A large figure under what it is called.
ColumnLayout {
    id: root

    property string label
    property alias value: figure.value
    property alias unit: figure.unit
    property alias origin: figure.origin
    property alias stale: figure.stale

    Layout.fillWidth: true
    Layout.preferredWidth: 1
    spacing: 0

    Words {
        Layout.fillWidth: true
        elide: Text.ElideRight
        kind: Words.Small
        quiet: true
        text: root.label
    }

    Figure {
        id: figure

        alignment: Qt.AlignLeft
        kind: Words.Figure
    }
}
