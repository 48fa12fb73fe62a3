// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What will happen next: each rule, and in one sentence why it waits.
Panel {
    id: root

    required property UpcomingModel upcoming

    signal rulesWanted
    signal ruleWanted(string key)

    title: qsTr("Next")
    flush: true
    actions: PushButton {
        visible: root.upcoming.size > 0
        small: true
        text: qsTr("Rules")
        onClicked: root.rulesWanted()
    }

    RowList {
        id: list

        visible: root.upcoming.size > 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.preferredHeight: Math.min(contentHeight, Theme.rowTall * 4.5)
        implicitHeight: contentHeight
        clip: true
        model: root.upcoming
        Accessible.name: root.title
        Keys.onReturnPressed: root.ruleWanted(root.upcoming.value(currentIndex, "key"))
        Keys.onEnterPressed: root.ruleWanted(root.upcoming.value(currentIndex, "key"))

        delegate: ListRow {
            id: row

            required property string key
            required property string title
            required property string sentence
            required property string reason
            required property string status
            required property int tone
            required property string when

            width: list.width
            topPadding: Theme.medium
            bottomPadding: Theme.medium
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            text: title + " " + status + ": " + reason
            Accessible.description: when
            onClicked: root.ruleWanted(key)

            contentItem: ColumnLayout {
                id: said

                spacing: Theme.tiny

                RowLayout {
                    spacing: Theme.small

                    Words {
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        maximumLineCount: 2
                        elide: Text.ElideRight
                        font.weight: Font.Medium
                        text: row.title
                        Accessible.ignored: true
                    }

                    Tag {
                        Layout.alignment: Qt.AlignTop
                        text: row.status
                        tone: row.tone
                        Accessible.ignored: true
                    }
                }

                Words {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    kind: Words.Small
                    quiet: true
                    text: row.reason
                    Accessible.ignored: true
                }
            }

            Hint {
                text: row.when === "" ? row.sentence : row.sentence + "\n" + row.when
                shown: row.hovered
            }
        }

        ScrollMark {
            flickable: list
        }
    }

    EmptyState {
        visible: root.upcoming.size === 0
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.bottomMargin: Theme.normal
        glyph: Icons.harvest
        text: qsTr("A rule brings rewards in when it is worth it.")
        action: qsTr("Write a rule")
        onActed: root.rulesWanted()
    }
}
