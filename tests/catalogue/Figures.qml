// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

ColumnLayout {
    spacing: Theme.large

    Panel {
        title: "Figures"
        note: "the unit is quieter than the number"
        Layout.fillWidth: true

        Figure {
            kind: Words.Hero
            value: "104,233.18"
            unit: "USD"
            origin: "Sum of 14 figures\nthe oldest from block 82,001,440, 4 s ago"
        }

        Figure {
            kind: Words.Figure
            value: "1.20455"
            unit: "ETH"
        }

        Figure {
            value: "8,249.02"
            unit: "USDC"
        }

        Figure {
            stale: true
            value: "0.7012"
            unit: "WETH"
        }
    }

    Panel {
        title: "Changes"
        Layout.fillWidth: true

        Change {
            direction: 1
            text: "+412.08"
        }

        Change {
            direction: -1
            text: "−31.77"
        }

        Change {
            text: "0.00"
        }
    }

    Panel {
        title: "Tags and chains"
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.normal

            Tag {
                text: "Neutral"
            }

            Tag {
                tone: Tag.Good
                glyph: Icons.check
                text: "Final"
            }

            Tag {
                tone: Tag.Bad
                glyph: Icons.error
                text: "Failed"
            }

            Tag {
                tone: Tag.Caution
                glyph: Icons.clock
                text: "Stale"
            }

            Tag {
                tone: Tag.Accent
                text: "Rule 1"
            }

            ChainMark {
                name: "Local Optimism"
                mark: "LO"
            }

            ChainMark {
                compact: true
                name: "Local Base"
                mark: "LB"
            }
        }
    }

    Panel {
        title: "Words"
        Layout.fillWidth: true

        Repeater {
            model: [Words.Hero, Words.Figure, Words.Title, Words.Large, Words.Strong, Words.Body, Words.Small]

            Words {
                required property int modelData

                kind: modelData
                text: "The harvest comes in by itself 0123456789"
            }
        }

        Words {
            quiet: true
            text: "Quieter, for what is said beside a figure"
        }
    }
}
