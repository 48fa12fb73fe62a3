// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// One position: what is in it, what it earns, what it has lost against holding, and what can be done with it.
FocusScope {
    id: root

    required property Program program
    required property string position ///< its id

    signal backWanted
    signal ruleWanted(string key)
    signal placeWanted(string place)
    signal claimWanted(string id)
    signal compoundWanted(string id)

    Keys.onEscapePressed: root.backWanted()
    Component.onCompleted: program.position.open(position)
    onPositionChanged: program.position.open(position)

    QtObject {
        id: d

        readonly property PositionModel position: root.program.position
        readonly property bool wide: scroller.width > Theme.formWidth * 1.9
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        focus: true
        name: d.position.name

        ColumnLayout {
            x: Math.round(Math.max(Theme.large, (scroller.width - width) / 2))
            y: Theme.large
            width: Math.min(scroller.width - Theme.large * 2, Theme.contentWidth)
            spacing: Theme.normal

            PositionHead {
                Layout.fillWidth: true
                position: d.position
                wide: d.wide
                onBackWanted: root.backWanted()
                onDepositWanted: depositSheet.open()
                onWithdrawWanted: withdrawSheet.open()
                onClaimWanted: root.claimWanted(d.position.id)
                onCompoundWanted: root.compoundWanted(d.position.id)
            }

            ErrorNote {
                Layout.fillWidth: true
                tone: ErrorNote.Caution
                text: d.position.note
            }

            ErrorNote {
                Layout.fillWidth: true
                tone: ErrorNote.Info
                text: d.position.watched ? qsTr("This account is only watched: its key is not in this vault, so nothing can be done with the position from here.") : ""
            }

            FiguresPanel {
                Layout.fillWidth: true
                position: d.position
                periods: root.program.portfolio.periods
                wide: d.wide
            }

            GridLayout {
                Layout.fillWidth: true
                columns: d.wide ? 2 : 1
                columnSpacing: Theme.normal
                rowSpacing: Theme.normal

                LegsPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    position: d.position
                }

                RatesPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    position: d.position
                }

                RulesPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    position: d.position
                    onRuleWanted: key => root.ruleWanted(key)
                    onWriteWanted: root.placeWanted("rules")
                }

                PastPanel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    position: d.position
                }
            }

            Item {
                implicitHeight: Theme.small
            }
        }
    }

    DepositSheet {
        id: depositSheet

        program: root.program
    }

    WithdrawSheet {
        id: withdrawSheet

        program: root.program
    }
}
