// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A rule that asks first stands here until the person looks at it; nothing opens by itself while somebody types.
Rectangle {
    id: root

    required property ReviewModel review

    visible: review.waiting > 0
    implicitHeight: visible ? row.implicitHeight + Theme.small * 2 : 0
    color: Theme.accentSoft
    Accessible.role: Accessible.AlertMessage
    Accessible.name: review.waitingWords

    RowLayout {
        id: row

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.large
        anchors.rightMargin: Theme.large
        spacing: Theme.normal

        Icon {
            text: Icons.rules
            size: Theme.iconSmall
            color: Theme.accent
        }

        Words {
            Layout.fillWidth: true
            text: root.review.waitingWords
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        PushButton {
            small: true
            text: qsTr("Review")
            hint: qsTr("Plans it now and shows what it would do")
            onClicked: root.review.answerRules()
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
