// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What do I have, what is it earning, what will happen next; and then where it all is.
FocusScope {
    id: root

    required property Program program

    signal positionWanted(string id)
    signal ruleWanted(string key)
    signal placeWanted(string place)

    QtObject {
        id: d

        readonly property PortfolioModel portfolio: root.program.portfolio
        readonly property bool wide: scroller.width > Theme.formWidth * 1.9
        readonly property bool vast: scroller.width > Theme.contentWidth * 1.35
        readonly property real sideWidth: Math.round(Theme.formWidth * 0.75)
    }

    Scroller {
        id: scroller

        anchors.fill: parent
        visible: d.portfolio.known
        focus: true
        name: qsTr("Dashboard")

        ColumnLayout {
            x: Math.round(Math.max(Theme.large, (scroller.width - width) / 2))
            y: Theme.large
            width: Math.min(scroller.width - Theme.large * 2, Theme.contentWidth * (d.vast ? 1.6 : 1))
            spacing: Theme.normal

            RowLayout {
                visible: d.portfolio.note !== ""
                Layout.fillWidth: true
                spacing: Theme.medium

                ErrorNote {
                    id: note

                    Layout.fillWidth: true
                    tone: root.program.preferences.networkAllowed && root.program.session.readProblem === "" && !d.portfolio.stale ? ErrorNote.Caution : root.program.session.reading ? ErrorNote.Info : ErrorNote.Caution
                    text: d.portfolio.note

                    HoverHandler {
                        id: onNote
                    }

                    Hint {
                        text: d.portfolio.problems.join("\n")
                        shown: onNote.hovered
                    }
                }

                PushButton {
                    visible: !root.program.preferences.networkAllowed
                    small: true
                    text: qsTr("Allow it")
                    onClicked: root.program.preferences.networkAllowed = true
                }

                PushButton {
                    visible: root.program.preferences.networkAllowed && !root.program.session.reading
                    small: true
                    glyph: Icons.refresh
                    text: qsTr("Try again")
                    onClicked: root.program.session.refresh()
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: d.vast ? 3 : d.wide ? 2 : 1
                columnSpacing: Theme.normal
                rowSpacing: Theme.normal

                NetWorth {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.rowSpan: d.wide && !d.vast ? 2 : 1
                    portfolio: d.portfolio
                    reading: root.program.session.reading
                }

                Earning {
                    Layout.fillWidth: !d.wide
                    Layout.fillHeight: d.vast
                    Layout.preferredWidth: d.wide ? d.sideWidth : -1
                    lying: !d.wide
                    portfolio: d.portfolio
                }

                Upcoming {
                    Layout.fillWidth: !d.wide
                    Layout.fillHeight: d.wide
                    Layout.preferredWidth: d.wide ? d.sideWidth * (d.vast ? 1.3 : 1) : -1
                    upcoming: root.program.upcoming
                    onRulesWanted: root.placeWanted("rules")
                    onRuleWanted: key => root.ruleWanted(key)
                }
            }

            Positions {
                Layout.fillWidth: true
                positions: root.program.positions
                roomBelow: Math.round(scroller.height * 0.7)
                onPositionWanted: id => root.positionWanted(id)
                onOpenWanted: sheet.open()
            }

            GridLayout {
                Layout.fillWidth: true
                columns: d.wide ? 2 : 1
                columnSpacing: Theme.normal
                rowSpacing: Theme.normal

                Balances {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    portfolio: d.portfolio
                    onReceiveWanted: root.placeWanted("transfer")
                }

                Allocation {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    portfolio: d.portfolio
                }
            }

            Networks {
                Layout.fillWidth: true
                networks: d.portfolio.networks
            }

            Item {
                implicitHeight: Theme.small
            }
        }
    }

    EmptyState {
        visible: !d.portfolio.known && !root.program.preferences.networkAllowed
        anchors.centerIn: parent
        width: parent.width
        glyph: Icons.network
        text: qsTr("Nothing has been read yet: Sheaf asks the networks about your accounts only when you allow it.")
        action: qsTr("Allow it")
        onActed: root.program.preferences.networkAllowed = true
    }

    EmptyState {
        visible: !d.portfolio.known && root.program.preferences.networkAllowed && !root.program.session.reading
        anchors.centerIn: parent
        width: parent.width
        glyph: Icons.network
        text: root.program.session.readProblem !== "" ? root.program.session.readProblem : qsTr("No network has answered yet: check the connection, or the endpoints in the settings.")
        action: qsTr("Try again")
        onActed: root.program.session.refresh()

        HoverHandler {
            id: onSilence
        }

        Hint {
            text: d.portfolio.problems.join("\n")
            shown: onSilence.hovered
        }
    }

    Busy {
        anchors.centerIn: parent
        running: !d.portfolio.known && root.program.session.reading
        text: qsTr("Reading your accounts for the first time…")
    }

    OpenSheet {
        id: sheet

        covered: root.program.review.shown
        markets: root.program.markets
        deposit: root.program.deposit
    }
}
