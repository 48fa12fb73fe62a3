// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models

/// How much goes into the position. It stays under the review, so that a plan that fails leads back to what was typed.
SideSheet {
    id: root

    required property Program program
    readonly property DepositModel deposit: program.deposit

    title: deposit.title
    note: deposit.where
    covered: program.review.shown
    onAboutToShow: deposit.open(program.position.id)
    onClosed: deposit.clear()

    Connections {
        target: root.deposit
        enabled: root.opened

        function onDone() {
            root.close();
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        text: root.deposit.problem
    }

    TokenAmounts {
        Layout.fillWidth: true
        model: root.deposit.tokens
        note: root.deposit.note
        onEdited: (row, text) => root.deposit.setText(row, text)
        onAllWanted: row => root.deposit.takeAll(row)
        onAccepted: root.deposit.review()
    }

    footer: [
        Words {
            Layout.fillWidth: true
            quiet: true
            elide: Text.ElideRight
            text: root.deposit.total
        },
        PushButton {
            primary: true
            enabled: root.deposit.ready
            text: qsTr("Review")
            onClicked: root.deposit.review()
        }
    ]
}
