// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What a position is made of, and for two tokens in a pool what it has lost against holding them.
Panel {
    id: root

    required property PositionModel position

    title: qsTr("What is in it")
    note: root.position.unit

    Rows {
        model: root.position.legs

        RowLayout {
            id: leg

            required property string kind
            required property string symbol
            required property string amount
            required property string exact
            required property string value
            required property string origin

            Layout.fillWidth: true
            Layout.fillHeight: false
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

    Words {
        visible: root.position.legs.size === 0
        quiet: true
        text: qsTr("Nothing is in it.")
    }

    Divider {
        visible: root.position.pooled
        Layout.fillWidth: true
    }

    RowLayout {
        visible: root.position.pooled
        Layout.fillWidth: true
        spacing: Theme.medium

        Words {
            Layout.fillWidth: true
            text: qsTr("Against holding the two")
        }

        Change {
            text: root.position.holding
            direction: root.position.holdingDirection
        }
    }

    Words {
        visible: root.position.pooled
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        kind: Words.Small
        quiet: true
        text: root.position.holdingText
    }

    Item {
        Layout.fillHeight: true
    }
}
