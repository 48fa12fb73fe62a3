// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

ColumnLayout {
    spacing: Theme.large

    Panel {
        title: "Entries"
        Layout.fillWidth: true

        Field {
            label: "Recipient"
            help: "An address, or a name of the address book"

            TextEntry {
                placeholderText: "0x… or a name"
            }
        }

        Field {
            label: "Recipient"
            problem: "This address has a wrong checksum: one of its letters is mistyped."

            TextEntry {
                wrong: true
                text: "0x70997970C51812dc3A010C7d01b50e0d17dc79c8"
            }
        }

        Field {
            label: "Search"

            TextEntry {
                glyph: Icons.search
                placeholderText: "Purpose, hash or address"
            }
        }

        Field {
            label: "Disabled"

            TextEntry {
                enabled: false
                text: "12.5"
            }
        }
    }

    Panel {
        title: "Choices"
        Layout.fillWidth: true

        Segments {
            name: "Span"
            choices: ["1d", "1w", "1m", "1y", "All"]
            current: 2
        }

        Choice {
            name: "Chain"
            model: ["Local Ethereum", "Local Optimism", "Local Base"]
        }
    }
}
