// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Theme

/// The head of a column that can be sorted by: an arrow says which way.
T.AbstractButton {
    id: root

    property bool sorted: false
    property bool ascending: false
    property bool rightAligned: true
    property string help ///< what the column shows

    implicitHeight: Theme.controlSmall
    implicitWidth: Theme.numberWidth
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Accessible.description: sorted ? (ascending ? qsTr("sorted, the smallest first") : qsTr("sorted, the largest first")) : help
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    background: Item {
        FocusFrame {
            shown: root.visualFocus
        }
    }

    contentItem: Item {
        Row {
            anchors.right: root.rightAligned ? parent.right : undefined
            anchors.verticalCenter: parent.verticalCenter
            spacing: 0

            Icon {
                visible: root.sorted
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.textBody
                text: root.ascending ? Icons.sortUp : Icons.sortDown
                color: Theme.accent
            }

            Words {
                kind: Words.Small
                color: root.sorted || root.hovered ? Theme.text : Theme.textQuiet
                font.weight: root.sorted ? Font.DemiBold : Font.Normal
                text: root.text
                Accessible.ignored: true
            }
        }
    }

    Hint {
        text: root.help
        shown: root.hovered || root.visualFocus
    }
}
