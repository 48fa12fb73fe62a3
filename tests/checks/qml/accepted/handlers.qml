// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property var program
    property string amount

    signal chosen(int index)

    function show(place) {
        root.program.place = place;
        root.forceActiveFocus();
    }

    text: root.amount + " " + root.program.unit
    onClicked: {
        root.program.send(root.amount);
        root.chosen(1);
    }
    onPressed: if (root.enabled)
        root.chosen(0)
    Keys.onPressed: event => {
        root.chosen(event.key);
        event.accepted = true;
    }

    Timer {
        interval: 0
        onTriggered: root.chosen(2)
    }
}
