// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Pages.Activity
import Sheaf.Pages.Dashboard
import Sheaf.Pages.Position
import Sheaf.Pages.Review
import Sheaf.Pages.Rules
import Sheaf.Pages.Settings
import Sheaf.Pages.Transfer
import Sheaf.Theme

/// The rail and the page that it chose. F6 goes from one to the other.
FocusScope {
    id: root

    required property Program program
    property string place: "dashboard"
    property string position ///< the id of the position whose page is open

    QtObject {
        id: d

        readonly property var pages: ({
                "dashboard": dashboard,
                "position": position,
                "rules": rules,
                "transfer": transfer,
                "activity": activity,
                "settings": settings
            })
    }

    RowLayout {
        anchors.fill: parent
        spacing: 0

        Rail {
            id: rail

            Layout.fillHeight: true
            narrow: root.width < Theme.contentWidth * 0.85
            place: root.place === "position" ? "dashboard" : root.place
            onWanted: place => root.place = place
            onLockWanted: root.program.session.lock()
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 0

            NoticeBar {
                Layout.fillWidth: true
                grave: true
                text: root.program.session.damage
            }

            NoticeBar {
                Layout.fillWidth: true
                text: root.program.session.looksOnly ? qsTr("Opened by the desktop's keyring, to look: nothing is sent and no rule runs before you give the password.") : ""
                action: qsTr("Give the password")
                onActed: root.program.session.lock()
            }

            AskingBar {
                Layout.fillWidth: true
                review: root.program.review
            }

            Loader {
                id: page

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                sourceComponent: d.pages[root.place]
                onLoaded: (item as Item).focus = true
            }
        }
    }

    Component {
        id: dashboard

        DashboardPage {
            focus: true
            program: root.program
            onPositionWanted: id => {
                root.position = id;
                root.place = "position";
            }
            onPlaceWanted: place => root.place = place
            onRuleWanted: key => root.program.palette.openRule(key)
        }
    }

    Component {
        id: position

        PositionPage {
            focus: true
            program: root.program
            position: root.position
            onBackWanted: root.place = "dashboard"
            onPlaceWanted: place => root.place = place
            onRuleWanted: key => root.program.palette.openRule(key)
            onClaimWanted: id => root.program.review.claim(id)
            onCompoundWanted: id => root.program.review.compound(id)
        }
    }

    Component {
        id: rules

        RulesPage {
            focus: true
            program: root.program
        }
    }

    Component {
        id: transfer

        TransferPage {
            focus: true
            program: root.program
        }
    }

    Component {
        id: activity

        ActivityPage {
            focus: true
            program: root.program
        }
    }

    Component {
        id: settings

        SettingsPage {
            focus: true
            program: root.program
        }
    }

    ReviewSheet {
        covered: question.visible || codes.visible
        program: root.program
    }

    DeviceQuestion {
        id: question

        questions: root.program.deviceQuestions
    }

    CodeSheet {
        id: codes

        exchange: root.program.codeExchange
    }

    CommandPalette {
        id: palette

        palette: root.program.palette
    }

    ShortcutSheet {
        id: shortcuts

        palette: root.program.palette
    }

    Connections {
        target: root.program.palette

        function onPlaceWanted(place) {
            root.place = place;
            page.forceActiveFocus(Qt.OtherFocusReason);
        }

        function onPositionWanted(id) {
            root.position = id;
            root.place = "position";
            page.forceActiveFocus(Qt.OtherFocusReason);
        }

        function onHelpWanted() {
            shortcuts.open();
        }
    }

    Connections {
        target: root.program.background

        function onOpenWanted(place) {
            root.place = place === "" ? root.place : place;
        }
    }

    Shortcut {
        sequence: "Ctrl+K"
        onActivated: palette.open()
    }

    Shortcut {
        sequences: ["F1", "?"]
        onActivated: shortcuts.open()
    }

    Shortcut {
        sequences: [StandardKey.Refresh, "Ctrl+R"]
        onActivated: root.program.session.refresh()
    }

    Shortcut {
        sequence: "Ctrl+N"
        onActivated: root.program.palette.run("verb:new-rule")
    }

    Shortcut {
        sequence: "Ctrl+,"
        onActivated: root.place = "settings"
    }

    Shortcut {
        sequence: "F6"
        onActivated: rail.activeFocus ? page.forceActiveFocus(Qt.TabFocusReason) : rail.forceActiveFocus(Qt.TabFocusReason)
    }

    Instantiator {
        model: ["dashboard", "rules", "transfer", "activity", "settings"]

        delegate: Shortcut {
            required property string modelData
            required property int index

            sequence: "Ctrl+" + (index + 1)
            onActivated: root.place = modelData
        }
    }
}
