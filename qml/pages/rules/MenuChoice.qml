// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls

/// A menu that writes a part of the sentence, and shows what stands there.
Field {
    id: root

    property var pieces: []
    property int chosen: 0

    signal picked(int index)

    onChosenChanged: choice.currentIndex = chosen
    onPiecesChanged: choice.currentIndex = chosen

    Choice {
        id: choice

        Layout.fillWidth: true
        name: root.label
        model: root.pieces
        currentIndex: root.chosen
        onActivated: index => root.picked(index)
    }
}
