// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

ColumnLayout {
    spacing: Theme.large

    Panel {
        title: "Push buttons"
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.normal

            PushButton {
                text: "Plain"
            }

            PushButton {
                primary: true
                text: "Primary"
            }

            PushButton {
                danger: true
                text: "Danger"
            }

            PushButton {
                glyph: Icons.send
                text: "With a glyph"
            }

            PushButton {
                small: true
                text: "Small"
            }

            PushButton {
                small: true
                primary: true
                glyph: Icons.play
                text: "Run now"
            }

            PushButton {
                enabled: false
                text: "Disabled"
            }

            PushButton {
                enabled: false
                primary: true
                text: "Disabled"
            }
        }
    }

    Panel {
        title: "Buttons that are a glyph"
        note: "their name is on hover"
        Layout.fillWidth: true

        RowLayout {
            spacing: Theme.normal

            Repeater {
                model: [Icons.refresh, Icons.copy, Icons.settings, Icons.close, Icons.more]

                IconButton {
                    required property string modelData

                    glyph: modelData
                    text: "Refresh"
                }
            }

            IconButton {
                enabled: false
                glyph: Icons.lock
                text: "Lock"
            }
        }
    }

    Panel {
        title: "On and off"
        Layout.fillWidth: true

        Toggle {
            text: "Off"
        }

        Toggle {
            checked: true
            text: "On"
        }

        Toggle {
            checked: true
            enabled: false
            text: "On, and disabled"
        }

        Tick {
            text: "I have written the words down"
        }

        Tick {
            checked: true
            text: "I know that nobody can bring them back"
        }
    }
}
