// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What a person may set: the sections at the left, or above where there is no room.
FocusScope {
    id: root

    required property Program program
    property string section: "networks"

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Settings")

    QtObject {
        id: d

        readonly property bool narrow: root.width < Theme.formWidth * 1.75
        readonly property var sections: [{
                "key": "networks",
                "name": qsTr("Networks"),
                "glyph": Icons.network
            }, {
                "key": "accounts",
                "name": qsTr("Accounts"),
                "glyph": Icons.account
            }, {
                "key": "contacts",
                "name": qsTr("Address book"),
                "glyph": Icons.contacts
            }, {
                "key": "security",
                "name": qsTr("Security"),
                "glyph": Icons.shield
            }, {
                "key": "appearance",
                "name": qsTr("Appearance"),
                "glyph": Icons.palette
            }, {
                "key": "background",
                "name": qsTr("Background"),
                "glyph": Icons.bell
            }]
        readonly property int current: sections.findIndex(one => one.key === root.section)
        readonly property var pages: ({
                "networks": networks,
                "accounts": accounts,
                "contacts": contacts,
                "security": security,
                "appearance": appearance,
                "background": background
            })
    }

    Connections {
        target: root.program.palette

        function onSectionWanted(section) {
            root.section = section;
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        SectionList {
            visible: !d.narrow
            focus: !d.narrow
            Layout.fillHeight: true
            sections: d.sections
            current: d.current
            onChosen: key => root.section = key
        }

        Divider {
            visible: !d.narrow
            Layout.fillHeight: true
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            Choice {
                visible: d.narrow
                focus: d.narrow
                Layout.fillWidth: true
                Layout.leftMargin: Theme.large
                Layout.rightMargin: Theme.large
                Layout.topMargin: Theme.normal
                name: qsTr("Section")
                model: d.sections.map(one => one.name)
                currentIndex: d.current
                onActivated: index => root.section = d.sections[index].key
            }

            Scroller {
                id: scroller

                Layout.fillWidth: true
                Layout.fillHeight: true

                Loader {
                    x: Theme.large
                    y: Theme.normal
                    width: Math.min(scroller.width - Theme.large * 2, Theme.formWidth * 1.75)
                    sourceComponent: d.pages[root.section]
                    onLoaded: scroller.contentY = 0
                }
            }
        }
    }

    Component {
        id: networks

        NetworksSection {
            networks: root.program.networkSettings
            preferences: root.program.preferences
        }
    }

    Component {
        id: accounts

        AccountsSection {
            accounts: root.program.accounts
            codes: root.program.codeAccounts
            other: root.program.otherWallet
            finder: root.program.accountFinder
        }
    }

    Component {
        id: contacts

        ContactsSection {
            contacts: root.program.contacts
        }
    }

    Component {
        id: security

        SecuritySection {
            security: root.program.security
            log: root.program.keyLog
            preferences: root.program.preferences
        }
    }

    Component {
        id: appearance

        AppearanceSection {
            language: root.program.language
            preferences: root.program.preferences
        }
    }

    Component {
        id: background

        BackgroundSection {
            background: root.program.background
            preferences: root.program.preferences
        }
    }
}
