// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

ColumnLayout {
    id: root

    required property BackgroundModel background
    required property Preferences preferences

    spacing: Theme.normal

    Panel {
        Layout.fillWidth: true
        title: qsTr("Rules")

        Toggle {
            Layout.fillWidth: true
            text: qsTr("Carry rules out while the vault is open")
            checked: root.preferences.rulesRun
            onToggled: root.preferences.rulesRun = checked
        }

        Toggle {
            Layout.fillWidth: true
            text: qsTr("Stay in the tray when the window is closed")
            checked: root.preferences.keepRunning
            onToggled: root.preferences.keepRunning = checked
        }

        ErrorNote {
            Layout.fillWidth: true
            tone: root.preferences.keepRunning && !root.background.trayThere ? ErrorNote.Caution : ErrorNote.Info
            text: root.background.sentence
        }
    }

    Panel {
        Layout.fillWidth: true
        title: qsTr("Notifications")

        Toggle {
            Layout.fillWidth: true
            text: qsTr("Tell me what rules did while I look elsewhere")
            checked: root.preferences.notify
            onToggled: root.preferences.notify = checked
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            wrapMode: Text.Wrap
            text: qsTr("Harvests, paused rules, plans that wait for you, and health factors below 1.2. They are taken back when the vault is locked.")
        }
    }
}
