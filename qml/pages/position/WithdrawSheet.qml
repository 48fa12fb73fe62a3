// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models

/// How much of the position comes back. It stays under the review, as DepositSheet does.
SideSheet {
    id: root

    required property Program program
    readonly property PositionModel position: program.position

    title: qsTr("Withdraw from %1").arg(position.name)
    note: position.protocol + " · " + position.chain + " · " + position.owner
    covered: program.review.shown
    onAboutToShow: position.setShare(100)

    QtObject {
        id: d

        property bool reviewed: false
    }

    Connections {
        target: root.program.review
        enabled: root.opened

        function onEnded(well) {
            if (well && d.reviewed)
                root.close();
            d.reviewed = false;
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("How much of it")

        Share {
            Layout.fillWidth: true
            value: root.position.share
            name: qsTr("Share to withdraw")
            onChosen: percent => root.position.setShare(percent)
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Comes back, about")

        Rows {
            model: root.position.back

            AmountRow {
                required property string symbol
                required amount
                required value
                required exact

                Layout.fillWidth: true
                token: symbol
            }
        }
    }

    Words {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        kind: Words.Small
        quiet: true
        text: qsTr("What you get at least, and all fees, are shown before anything happens.")
    }

    footer: [
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            primary: true
            enabled: root.position.canWithdraw
            text: qsTr("Review")
            onClicked: {
                d.reviewed = true;
                root.program.review.withdraw(root.position.id, root.position.share * 100);
            }
        }
    ]
}
