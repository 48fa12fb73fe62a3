// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// Accounts of the vault's words that were used before, wherever another program laid them out, are looked for and chosen.
SideSheet {
    id: root

    required property AccountFinder finder

    title: qsTr("Find used accounts")
    onAboutToShow: root.finder.prepare()
    onClosed: root.finder.clear()

    Connections {
        target: root.finder

        function onDone() {
            root.close();
        }
    }

    Words {
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        text: qsTr("Other programs lay the accounts of the same words out differently. Sheaf goes through all of those ways, and asks the networks which accounts were ever used: their servers see the addresses together.")
    }

    Field {
        visible: root.finder.wallets.length > 1
        Layout.fillWidth: true
        label: qsTr("Of the wallet whose first account is")

        Choice {
            Layout.fillWidth: true
            enabled: !root.finder.running
            name: qsTr("Of the wallet whose first account is")
            model: root.finder.wallets
            currentIndex: root.finder.current
            onActivated: index => root.finder.current = index
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("Ask these networks")

        Flow {
            Layout.fillWidth: true
            spacing: Theme.normal

            Rows {
                model: root.finder.chains

                delegate: Tick {
                    required property string key
                    required property string name
                    required property bool chosen

                    enabled: !root.finder.running
                    checked: chosen
                    text: name
                    onToggled: root.finder.chooseChain(key, checked)
                }
            }
        }
    }

    Busy {
        running: root.finder.running
        text: root.finder.progress
    }

    Words {
        visible: root.finder.finished
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        kind: Words.Strong
        text: root.finder.progress
    }

    Rows {
        model: root.finder.found

        delegate: ColumnLayout {
            id: row

            required property string key
            required property string path
            required property string layout
            required property string uses
            required property bool known
            required property bool chosen

            Layout.fillWidth: true
            spacing: 0

            Tick {
                Layout.fillWidth: true
                enabled: !row.known
                checked: row.chosen || row.known
                text: row.known ? qsTr("%1, in the vault").arg(row.path) : row.path
                Accessible.name: row.key
                Accessible.description: [text, row.layout, row.uses].join(", ")
                onToggled: root.finder.choose(row.key, checked)
            }

            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.iconSmall + Theme.tiny + Theme.medium
                kind: Words.Small
                wrapMode: Text.WrapAnywhere
                text: row.key
                Accessible.ignored: true
            }

            Words {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.iconSmall + Theme.tiny + Theme.medium
                kind: Words.Small
                quiet: true
                wrapMode: Text.Wrap
                text: qsTr("%1, used on %2").arg(row.layout).arg(row.uses)
                Accessible.ignored: true
            }
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        tone: ErrorNote.Caution
        text: root.finder.missing
    }

    ErrorNote {
        Layout.fillWidth: true
        text: root.finder.problem
    }

    footer: [
        PushButton {
            text: qsTr("Close")
            onClicked: root.close()
        },
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            primary: !root.finder.finished
            enabled: root.finder.ready
            glyph: Icons.search
            text: root.finder.finished ? qsTr("Search again") : qsTr("Search")
            onClicked: root.finder.start()
        },
        PushButton {
            visible: root.finder.chosen > 0
            primary: true
            text: root.finder.chosen > 1 ? qsTr("Add %n account(s)", "", root.finder.chosen) : qsTr("Add the account")
            onClicked: root.finder.add()
        }
    ]
}
