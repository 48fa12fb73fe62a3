// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

ColumnLayout {
    spacing: Theme.large

    Panel {
        title: "Nothing here yet"
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.sheetWidth / 2

        EmptyState {
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: Icons.position
            text: "Put money to work, and it stands here with what it earns."
            action: "Open a position"
        }
    }

    Panel {
        title: "What went wrong"
        Layout.fillWidth: true

        ErrorNote {
            Layout.fillWidth: true
            text: "No endpoint of Local Optimism answers. Check the connection, or add an endpoint in the settings."
        }

        ErrorNote {
            Layout.fillWidth: true
            tone: ErrorNote.Caution
            text: "You have not sent anything to this address before."
        }

        ErrorNote {
            Layout.fillWidth: true
            tone: ErrorNote.Info
            text: "Interest is paid in USDC and grows by itself."
        }
    }

    Panel {
        title: "Under way"
        Layout.fillWidth: true

        Busy {
            running: true
            text: "Reading three chains"
        }
    }
}
