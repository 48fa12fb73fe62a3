// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Controls
import Sheaf.Theme

Item {
    id: root

    required property var program
    property string action
    property string place: "rules"

    objectName: "words"
    Accessible.name: root.action === "send" ? qsTr("Send") : qsTr("%1 of %2").arg(root.action).arg("ETH")

    Text {
        text: "–"
    }

    Text {
        text: qsTr("Rules") + ": " + root.program.rules.summary
    }

    Text {
        text: "Sheaf"
    }

    Text {
        text: root.program.texts["title"]
    }

    Rows {
        model: [{
                "place": "rules",
                "name": qsTr("Rules")
            }]
    }

    states: [
        State {
            name: "narrow"
            when: root.width < Theme.contentWidth
        }
    ]
}
