// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
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
    signal depositWanted(string id, var amounts)
    signal withdrawWanted(string id, int basisPoints)
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

            GridLayout {
                Layout.fillWidth: true
                columns: d.wide ? 2 : 1
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
                            text: d.position.name
                            Accessible.role: Accessible.Heading
                        }

                        RowLayout {
                            spacing: Theme.small

                            Words {
                                quiet: true
                                text: d.position.protocol
                            }

                            ChainMark {
                                visible: d.position.chain !== ""
                                name: d.position.chain
                                mark: d.position.mark
                            }

                            Words {
                                Layout.fillWidth: true
                                elide: Text.ElideRight
                                quiet: true
                                text: d.position.owner === "" ? "" : "· " + d.position.owner

                                HoverHandler {
                                    id: onOwner
                                }

                                Hint {
                                    text: qsTr("Contract %1").arg(d.position.contract)
                                    shown: onOwner.hovered
                                }
                            }
                        }
                    }
                }

                Flow {
                    Layout.fillWidth: !d.wide
                    spacing: Theme.small

                    PushButton {
                        text: qsTr("Compound")
                        primary: enabled
                        enabled: d.position.canCompound
                        hint: enabled ? qsTr("Claims the reward and puts it back to work") : qsTr("There is no reward to put back to work")
                        onClicked: root.compoundWanted(d.position.id)
                    }

                    PushButton {
                        text: qsTr("Claim")
                        enabled: d.position.canClaim
                        hint: enabled ? "" : qsTr("There is nothing to claim")
                        onClicked: root.claimWanted(d.position.id)
                    }

                    PushButton {
                        text: qsTr("Deposit")
                        enabled: d.position.canDeposit
                        onClicked: depositSheet.open()
                    }

                    PushButton {
                        text: qsTr("Withdraw")
                        enabled: d.position.canWithdraw
                        onClicked: withdrawSheet.open()
                    }
                }
            }

            ErrorNote {
                Layout.fillWidth: true
                tone: ErrorNote.Caution
                text: d.position.note
            }

            Panel {
                Layout.fillWidth: true

                GridLayout {
                    Layout.fillWidth: true
                    columns: d.wide ? 4 : 2
                    columnSpacing: Theme.large
                    rowSpacing: Theme.normal

                    Repeater {
                        model: [{
                                "label": qsTr("Value"),
                                "value": d.position.value,
                                "unit": d.position.unit,
                                "origin": d.position.valueOrigin
                            }, {
                                "label": qsTr("Rate"),
                                "value": d.position.rate,
                                "unit": qsTr("a year"),
                                "origin": d.position.rateOrigin
                            }, {
                                "label": qsTr("Waits to be brought in"),
                                "value": d.position.reward,
                                "unit": d.position.unit,
                                "origin": d.position.rewardOrigin
                            }, {
                                "label": qsTr("Health"),
                                "value": d.position.health === "" ? "–" : d.position.health,
                                "unit": "",
                                "origin": d.position.health === "" ? qsTr("It owes nothing, so nobody can liquidate it.") : d.position.healthOrigin
                            }]

                        ColumnLayout {
                            id: fact

                            required property var modelData

                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            spacing: 0

                            Words {
                                Layout.fillWidth: true
                                elide: Text.ElideRight
                                kind: Words.Small
                                quiet: true
                                text: fact.modelData.label
                            }

                            Figure {
                                alignment: Qt.AlignLeft
                                kind: Words.Figure
                                value: fact.modelData.value
                                unit: fact.modelData.unit
                                origin: fact.modelData.origin
                                stale: d.position.note !== "" && d.position.found
                            }
                        }
                    }
                }

                RowLayout {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.small

                    Words {
                        Layout.fillWidth: true
                        kind: Words.Strong
                        text: qsTr("Value over time")
                        Accessible.role: Accessible.Heading
                    }

                    Segments {
                        name: qsTr("Period of the histories")
                        choices: root.program.portfolio.periods
                        current: d.position.period
                        onChosen: index => d.position.show(index)
                    }
                }

                LineChart {
                    visible: !empty
                    Layout.fillWidth: true
                    Layout.preferredHeight: Theme.chartHeight
                    name: qsTr("Value over time")
                    summary: d.position.values.summary
                    points: d.position.values.points
                    breaks: d.position.values.breaks
                    values: d.position.values.values
                    times: d.position.values.times
                    valueTicks: d.position.values.valueTicks
                    timeTicks: d.position.values.timeTicks
                    lowest: d.position.values.lowest
                    highest: d.position.values.highest
                }

                Words {
                    visible: d.position.values.points.length < 2
                    quiet: true
                    text: qsTr("Its history begins now.")
                }
            }

            GridLayout {
                Layout.fillWidth: true
                columns: d.wide ? 2 : 1
                columnSpacing: Theme.normal
                rowSpacing: Theme.normal

                Panel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: qsTr("What is in it")
                    note: d.position.unit

                    Repeater {
                        model: d.position.legs

                        RowLayout {
                            id: leg

                            required property string kind
                            required property string symbol
                            required property string amount
                            required property string exact
                            required property string value
                            required property string origin

                            Layout.fillWidth: true
                            spacing: Theme.medium

                            Words {
                                font.weight: Font.Medium
                                text: leg.symbol
                            }

                            Words {
                                Layout.fillWidth: true
                                elide: Text.ElideRight
                                kind: Words.Small
                                quiet: true
                                text: leg.kind
                            }

                            Figure {
                                value: leg.amount
                                unit: leg.symbol
                                origin: leg.exact
                            }

                            Figure {
                                Layout.preferredWidth: Theme.numberWidth
                                value: leg.value
                                origin: leg.origin
                            }
                        }
                    }

                    Divider {
                        visible: d.position.pooled
                        Layout.fillWidth: true
                    }

                    RowLayout {
                        visible: d.position.pooled
                        Layout.fillWidth: true
                        spacing: Theme.medium

                        Words {
                            Layout.fillWidth: true
                            text: qsTr("Against holding the two")
                        }

                        Change {
                            text: d.position.holding
                            direction: d.position.holdingDirection
                        }
                    }

                    Words {
                        visible: d.position.pooled
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        kind: Words.Small
                        quiet: true
                        text: d.position.holdingText
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }

                Panel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: qsTr("What it earns")

                    Repeater {
                        model: d.position.rates

                        RowLayout {
                            id: rate

                            required property string label
                            required property string how
                            required property string origin
                            required property var model

                            Layout.fillWidth: true
                            spacing: Theme.medium

                            Words {
                                text: rate.label
                            }

                            Words {
                                Layout.fillWidth: true
                                elide: Text.ElideRight
                                kind: Words.Small
                                quiet: true
                                text: rate.how
                            }

                            Figure {
                                value: rate.model.rate
                                unit: qsTr("a year")
                                origin: rate.origin
                            }
                        }
                    }

                    LineChart {
                        visible: !empty
                        Layout.fillWidth: true
                        Layout.preferredHeight: Math.round(Theme.chartHeight * 0.75)
                        filled: false
                        name: qsTr("Rate over time")
                        summary: d.position.rateHistory.summary
                        points: d.position.rateHistory.points
                        breaks: d.position.rateHistory.breaks
                        values: d.position.rateHistory.values
                        times: d.position.rateHistory.times
                        valueTicks: d.position.rateHistory.valueTicks
                        timeTicks: d.position.rateHistory.timeTicks
                        lowest: d.position.rateHistory.lowest
                        highest: d.position.rateHistory.highest
                    }

                    Words {
                        visible: d.position.rateHistory.points.length < 2
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        kind: Words.Small
                        quiet: true
                        text: qsTr("How it has changed is kept from now on.")
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }

                Panel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: qsTr("Its rules")
                    flush: d.position.rules.size > 0

                    Repeater {
                        model: d.position.rules

                        ListRow {
                            id: rule

                            required property string key
                            required property string title
                            required property string reason
                            required property string when
                            required property int tone
                            required property var model

                            Layout.fillWidth: true
                            topPadding: Theme.medium
                            bottomPadding: Theme.medium
                            implicitHeight: implicitContentHeight + topPadding + bottomPadding
                            text: title + ". " + model.status + ": " + reason
                            focusPolicy: Qt.StrongFocus
                            Accessible.description: when
                            Keys.onReturnPressed: root.ruleWanted(key)
                            onClicked: root.ruleWanted(key)

                            contentItem: ColumnLayout {
                                id: ruleWords

                                spacing: Theme.tiny

                                RowLayout {
                                    spacing: Theme.small

                                    Words {
                                        Layout.fillWidth: true
                                        wrapMode: Text.Wrap
                                        text: rule.title
                                        Accessible.ignored: true
                                    }

                                    Tag {
                                        Layout.alignment: Qt.AlignTop
                                        text: rule.model.status
                                        tone: rule.tone
                                        Accessible.ignored: true
                                    }
                                }

                                Words {
                                    Layout.fillWidth: true
                                    wrapMode: Text.Wrap
                                    kind: Words.Small
                                    quiet: true
                                    text: rule.when === "" ? rule.reason : rule.reason + " · " + rule.when
                                    Accessible.ignored: true
                                }
                            }
                        }
                    }

                    EmptyState {
                        visible: d.position.rules.size === 0
                        Layout.fillWidth: true
                        glyph: Icons.rules
                        text: qsTr("No rule looks after this position.")
                        action: qsTr("Write a rule")
                        onActed: root.placeWanted("rules")
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }

                Panel {
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    title: qsTr("What was done")

                    Repeater {
                        model: d.position.past

                        RowLayout {
                            id: past

                            required property string title
                            required property string when
                            required property string by
                            required property string gain
                            required property string cost
                            required property int tone
                            required property var model

                            Layout.fillWidth: true
                            spacing: Theme.medium

                            ColumnLayout {
                                Layout.fillWidth: true
                                spacing: 0

                                Words {
                                    Layout.fillWidth: true
                                    wrapMode: Text.Wrap
                                    text: past.title
                                }

                                Words {
                                    Layout.fillWidth: true
                                    elide: Text.ElideRight
                                    kind: Words.Small
                                    quiet: true
                                    text: past.when + " · " + past.by + (past.cost === "" ? "" : " · " + qsTr("fees %1").arg(past.cost))
                                }
                            }

                            Change {
                                visible: past.gain !== ""
                                text: past.gain
                                direction: 1
                            }

                            Tag {
                                text: past.model.status
                                tone: past.tone
                            }
                        }
                    }

                    Words {
                        visible: d.position.past.size === 0
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        quiet: true
                        text: qsTr("Nothing was done with it from here yet.")
                    }

                    Item {
                        Layout.fillHeight: true
                    }
                }
            }

            Item {
                implicitHeight: Theme.small
            }
        }
    }

    SideSheet {
        id: depositSheet

        title: qsTr("Deposit into %1").arg(d.position.name)
        note: d.position.protocol + " · " + d.position.chain
        footer: [
            Item {
                Layout.fillWidth: true
            },
            PushButton {
                primary: true
                enabled: amounts.spoken.length > 0
                text: qsTr("Review")
                onClicked: amounts.accepted()
            }
        ]

        TokenAmounts {
            id: amounts

            Layout.fillWidth: true
            tokens: d.position.depositTokens
            onAccepted: if (spoken.length > 0) {
                root.depositWanted(d.position.id, spoken);
                depositSheet.close();
            }
        }
    }

    SideSheet {
        id: withdrawSheet

        title: qsTr("Withdraw from %1").arg(d.position.name)
        note: d.position.protocol + " · " + d.position.chain
        footer: [
            Item {
                Layout.fillWidth: true
            },
            PushButton {
                primary: true
                text: qsTr("Review")
                onClicked: {
                    root.withdrawWanted(d.position.id, share.value * 100);
                    withdrawSheet.close();
                }
            }
        ]

        Field {
            Layout.fillWidth: true
            label: qsTr("How much of it")
            help: qsTr("What you get at least, and all fees, are shown before anything happens.")

            Share {
                id: share

                Layout.fillWidth: true
                value: 100
                name: qsTr("Share to withdraw")
            }
        }
    }
}
