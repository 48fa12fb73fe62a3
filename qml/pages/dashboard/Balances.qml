// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Tokens in the accounts.
Panel {
    id: root

    required property PortfolioModel portfolio

    signal receiveWanted

    title: qsTr("In the wallet")
    note: portfolio.unit
    flush: true

    RowList {
        id: list

        visible: root.portfolio.balances.size > 0
        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.rowHeight * 7.5)
        Layout.fillHeight: true
        clip: true
        model: root.portfolio.balances
        Accessible.name: root.title

        delegate: ListRow {
            id: row

            required property string symbol
            required property string name
            required property string owner
            required property string chain
            required property string mark
            required property string amount
            required property string exact
            required property string value
            required property string origin
            required property string price
            required property bool stale

            width: list.width
            text: symbol + ", " + chain
            Accessible.description: qsTr("%1 %2, value %3").arg(amount).arg(symbol).arg(value)

            contentItem: RowLayout {
                spacing: Theme.medium

                ChainMark {
                    compact: true
                    name: row.chain
                    mark: row.mark
                }

                Words {
                    font.weight: Font.Medium
                    text: row.symbol
                    Accessible.ignored: true
                }

                Words {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    kind: Words.Small
                    quiet: true
                    text: [row.chain, row.owner].filter(one => one !== "").join(" · ")
                    Accessible.ignored: true
                }

                Figure {
                    value: row.amount
                    origin: row.exact + " " + row.symbol
                    ink: Theme.textQuiet
                    stale: row.stale
                    Accessible.ignored: true
                }

                Figure {
                    Layout.preferredWidth: Theme.numberWidth
                    value: row.value
                    origin: row.origin
                    Accessible.ignored: true
                }
            }
        }

        ScrollMark {
            flickable: list
        }
    }

    EmptyState {
        visible: root.portfolio.balances.size === 0
        Layout.fillWidth: true
        Layout.topMargin: Theme.normal
        Layout.bottomMargin: Theme.large
        glyph: Icons.wallet
        text: qsTr("There is nothing in your accounts yet: send something to one of them.")
        action: qsTr("Receive")
        onActed: root.receiveWanted()
    }
}
