// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A position by name, and what can be done with it.
GridLayout {
    id: root

    required property PositionModel position
    property bool wide: true

    signal backWanted
    signal depositWanted
    signal withdrawWanted
    signal claimWanted
    signal compoundWanted

    columns: root.wide ? 2 : 1
    columnSpacing: Theme.normal
    rowSpacing: Theme.medium

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.medium

        IconButton {
            glyph: Icons.back
            text: qsTr("Back to the dashboard")
            onClicked: root.backWanted()
        }

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Words {
                Layout.fillWidth: true
                elide: Text.ElideRight
                kind: Words.Title
                text: root.position.name
                Accessible.role: Accessible.Heading
            }

            RowLayout {
                spacing: Theme.small

                Words {
                    quiet: true
                    text: root.position.protocol
                }

                ChainMark {
                    visible: root.position.chain !== ""
                    name: root.position.chain
                    mark: root.position.mark
                }

                Words {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    quiet: true
                    text: root.position.owner === "" ? "" : "· " + root.position.owner

                    HoverHandler {
                        id: onOwner
                    }

                    Hint {
                        text: qsTr("Contract %1").arg(root.position.contract)
                        shown: onOwner.hovered
                    }
                }
            }
        }
    }

    Flow {
        Layout.fillWidth: !root.wide
        spacing: Theme.small

        PushButton {
            visible: root.position.rewarded && !root.position.watched
            text: qsTr("Compound")
            primary: enabled
            enabled: root.position.canCompound
            hint: enabled ? qsTr("Claims the reward and puts it back to work") : qsTr("There is no reward to put back to work")
            onClicked: root.compoundWanted()
        }

        PushButton {
            visible: root.position.rewarded && !root.position.watched
            text: qsTr("Claim")
            enabled: root.position.canClaim
            hint: enabled ? "" : qsTr("There is nothing to claim")
            onClicked: root.claimWanted()
        }

        PushButton {
            visible: !root.position.watched
            text: qsTr("Deposit")
            enabled: root.position.canDeposit
            onClicked: root.depositWanted()
        }

        PushButton {
            visible: !root.position.watched
            text: qsTr("Withdraw")
            enabled: root.position.canWithdraw
            onClicked: root.withdrawWanted()
        }
    }
}
