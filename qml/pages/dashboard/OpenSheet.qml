// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Where money could be put to work: choose a market, say how much, and the plan is shown.
SideSheet {
    id: root

    required property MarketsModel markets
    required property DepositModel deposit

    title: d.chosen ? qsTr("Deposit into %1").arg(d.chosen.name) : qsTr("Open a position")
    note: d.chosen ? deposit.where : qsTr("The best rate first. Rates are of this moment, and change.")
    onOpened: markets.read()
    onClosed: {
        d.chosen = null;
        deposit.clear();
        markets.filter("");
    }

    QtObject {
        id: d

        property var chosen: null
    }

    Connections {
        target: root.deposit
        enabled: root.opened

        function onDone() {
            root.close();
        }
    }

    footer: [
        PushButton {
            visible: d.chosen !== null
            text: qsTr("Back")
            onClicked: d.chosen = null
        },
        Words {
            Layout.fillWidth: true
            quiet: true
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignRight
            text: d.chosen === null ? "" : root.deposit.total
        },
        PushButton {
            visible: d.chosen !== null
            primary: true
            enabled: root.deposit.ready
            text: qsTr("Review")
            onClicked: root.deposit.review()
        }
    ]

    TextEntry {
        visible: d.chosen === null
        Layout.fillWidth: true
        glyph: Icons.search
        placeholderText: qsTr("Filter by name, protocol or chain")
        onTextEdited: root.markets.filter(text)
    }

    Busy {
        running: root.markets.reading && d.chosen === null
        text: qsTr("Asking the networks…")
    }

    ErrorNote {
        visible: text !== "" && d.chosen === null
        Layout.fillWidth: true
        text: root.markets.problem
    }

    Words {
        visible: d.chosen === null && !root.markets.reading && root.markets.problem === "" && root.markets.size === 0
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        quiet: true
        text: qsTr("There is no such market on the networks that are set up.")
    }

    RowList {
        id: list

        visible: d.chosen === null && root.markets.size > 0
        Layout.fillWidth: true
        Layout.preferredHeight: contentHeight
        interactive: false
        model: root.markets
        Accessible.name: qsTr("Markets")
        Keys.onReturnPressed: (currentItem as ListRow)?.clicked()
        Keys.onEnterPressed: (currentItem as ListRow)?.clicked()

        delegate: ListRow {
            id: row

            required property string key
            required property string name
            required property string protocol
            required property string chain
            required property string mark
            required property string rate
            required property string rateOrigin
            required property string account

            width: list.width
            implicitHeight: Theme.rowTall
            leftPadding: Theme.small
            rightPadding: Theme.small
            text: [name, protocol, chain, account, rate].filter(one => one !== "").join(", ")
            onClicked: {
                root.deposit.open(key);
                d.chosen = {
                    "name": name
                };
            }

            contentItem: RowLayout {
                spacing: Theme.medium

                ChainMark {
                    compact: true
                    name: row.chain
                    mark: row.mark
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Words {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        font.weight: Font.Medium
                        text: row.account === "" ? row.name : row.name + " · " + row.account
                        Accessible.ignored: true
                    }

                    Words {
                        Layout.fillWidth: true
                        elide: Text.ElideRight
                        kind: Words.Small
                        quiet: true
                        text: row.protocol + " · " + row.chain
                        Accessible.ignored: true
                    }
                }

                Figure {
                    value: row.rate
                    unit: row.rate === "–" ? "" : qsTr("a year")
                    origin: row.rateOrigin
                    Accessible.ignored: true
                }
            }
        }
    }

    ErrorNote {
        visible: text !== "" && d.chosen !== null
        Layout.fillWidth: true
        text: root.deposit.problem
    }

    TokenAmounts {
        visible: d.chosen !== null
        Layout.fillWidth: true
        model: d.chosen ? root.deposit.tokens : null
        note: root.deposit.note
        onEdited: (row, text) => root.deposit.setText(row, text)
        onAllWanted: row => root.deposit.takeAll(row)
        onAccepted: root.deposit.review()
    }
}
