// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What was done, newest first. Arrows walk, Enter unfolds.
FocusScope {
    id: root

    required property Program program
    readonly property ActivityModel activity: program.activity

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Activity")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.large
        anchors.bottomMargin: Theme.normal
        spacing: Theme.medium

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.normal

            Words {
                kind: Words.Title
                text: qsTr("Activity")
                Accessible.role: Accessible.Heading
            }

            Busy {
                running: root.activity.searching
                text: qsTr("Looking further back")
            }

            Item {
                Layout.fillWidth: true
            }

            PushButton {
                enabled: !root.activity.untouched
                small: true
                glyph: Icons.download
                text: qsTr("Export")
                hint: qsTr("Everything as CSV, for a spreadsheet or your books")
                onClicked: sheet.open()
            }
        }

        RowLayout {
            Layout.fillWidth: true
            visible: !root.activity.untouched
            spacing: Theme.normal

            TextEntry {
                id: search

                Layout.fillWidth: true
                Layout.maximumWidth: Theme.formWidth
                glyph: Icons.search
                placeholderText: qsTr("Search purpose, hash, address, chain, token")
                text: root.activity.search
                onTextEdited: root.activity.setSearch(text)
                Keys.onDownPressed: list.forceActiveFocus(Qt.TabFocusReason)
                Keys.onEscapePressed: root.activity.setSearch("")
            }

            Segments {
                choices: [qsTr("All"), qsTr("Under way"), qsTr("Done"), qsTr("Failed")]
                current: root.activity.filter
                name: qsTr("Which of them")
                onChosen: index => root.activity.setFilter(index)
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.activity.readProblem
        }

        Panel {
            visible: !root.activity.untouched && !root.activity.nothingFound
            Layout.fillWidth: true
            Layout.fillHeight: true
            flush: true

            RowList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                clip: true
                model: root.activity
                reuseItems: true
                highlightMoveDuration: 0
                currentIndex: 0
                Accessible.name: qsTr("What was done")
                section.property: "day"
                section.labelPositioning: ViewSection.InlineLabels
                Keys.onReturnPressed: (currentItem as ActivityRow).unfold()
                Keys.onEnterPressed: (currentItem as ActivityRow).unfold()
                Keys.onSpacePressed: (currentItem as ActivityRow).unfold()

                section.delegate: Rectangle {
                    id: heading

                    required property string section

                    width: list.width
                    implicitHeight: Theme.controlSmall
                    color: Theme.sunken

                    Words {
                        anchors.left: parent.left
                        anchors.leftMargin: Theme.normal
                        anchors.verticalCenter: parent.verticalCenter
                        kind: Words.Small
                        quiet: true
                        text: heading.section
                        Accessible.role: Accessible.Heading
                    }
                }

                delegate: ActivityRow {
                    width: list.width
                    current: ListView.isCurrentItem && list.activeFocus
                    copiedHash: root.activity.copiedHash
                    onUnfoldWanted: {
                        list.currentIndex = index;
                        list.forceActiveFocus(Qt.MouseFocusReason);
                        root.activity.toggle(key);
                    }
                    onCopyWanted: hash => root.activity.copyHash(hash)
                    onPageWanted: hash => root.activity.openPage(key, hash)
                    onRuleWanted: root.activity.openRule(key)
                    onSpeedUpWanted: root.activity.speedUp(key)
                    onCancelWanted: root.activity.cancel(key)
                }

                ScrollMark {
                    flickable: list
                }
            }
        }

        EmptyState {
            visible: root.activity.untouched
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: Icons.activity
            text: qsTr("Nothing was done from this vault yet: what you send, and what your rules do, will stand here.")
        }

        EmptyState {
            visible: root.activity.nothingFound
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: Icons.search
            text: qsTr("Nothing that was done looks like this.")
            action: qsTr("Show everything")
            onActed: {
                root.activity.setSearch("");
                root.activity.setFilter(0);
            }
        }
    }

    ExportSheet {
        id: sheet

        activity: root.activity
    }

    Shortcut {
        sequences: [StandardKey.Find]
        onActivated: search.forceActiveFocus(Qt.ShortcutFocusReason)
    }
}
