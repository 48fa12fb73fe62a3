// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The rules that act on a position.
Panel {
    id: root

    required property PositionModel position

    signal ruleWanted(string key)
    signal writeWanted

    title: qsTr("Its rules")
    flush: root.position.rules.size > 0

    Rows {
        model: root.position.rules

        ListRow {
            id: rule

            required property string key
            required property string title
            required property string reason
            required property string when
            required property int tone
            required property var model

            Layout.fillWidth: true
            topPadding: Theme.medium
            bottomPadding: Theme.medium
            implicitHeight: implicitContentHeight + topPadding + bottomPadding
            text: title + " " + model.status + ": " + reason
            focusPolicy: Qt.StrongFocus
            Accessible.description: when
            Keys.onReturnPressed: root.ruleWanted(key)
            onClicked: root.ruleWanted(key)

            contentItem: ColumnLayout {
                id: ruleWords

                spacing: Theme.tiny

                RowLayout {
                    spacing: Theme.small

                    Words {
                        Layout.fillWidth: true
                        wrapMode: Text.Wrap
                        text: rule.title
                        Accessible.ignored: true
                    }

                    Tag {
                        Layout.alignment: Qt.AlignTop
                        text: rule.model.status
                        tone: rule.tone
                        Accessible.ignored: true
                    }
                }

                Words {
                    Layout.fillWidth: true
                    wrapMode: Text.Wrap
                    kind: Words.Small
                    quiet: true
                    text: rule.when === "" ? rule.reason : rule.reason + " · " + rule.when
                    Accessible.ignored: true
                }
            }
        }
    }

    EmptyState {
        visible: root.position.rules.size === 0
        Layout.fillWidth: true
        glyph: Icons.rules
        text: qsTr("No rule looks after this position.")
        action: qsTr("Write a rule")
        onActed: root.writeWanted()
    }

    Item {
        Layout.fillHeight: true
    }
}
