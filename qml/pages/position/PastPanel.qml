// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What was done with a position, the newest first.
Panel {
    id: root

    required property PositionModel position

    title: qsTr("What was done")

    Rows {
        model: root.position.past

        // No layout in the panel's own: its height would be what it was before it had a width.
        Item {
            id: past

            required property string title
            required property string when
            required property string by
            required property string gain
            required property string cost
            required property int tone
            required property var model

            Layout.fillWidth: true
            implicitHeight: said.implicitHeight

            ColumnLayout {
                id: said

                width: past.width
                spacing: 0

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.medium

                    Words {
                        Layout.fillWidth: true
                        Layout.alignment: Qt.AlignTop
                        wrapMode: Text.Wrap
                        text: past.title
                    }

                    Change {
                        Layout.alignment: Qt.AlignTop
                        visible: past.gain !== ""
                        text: past.gain
                        direction: 1
                    }

                    Tag {
                        Layout.alignment: Qt.AlignTop
                        text: past.model.status
                        tone: past.tone
                    }
                }

                Words {
                    Layout.fillWidth: true
                    elide: Text.ElideRight
                    kind: Words.Small
                    quiet: true
                    text: past.when + " · " + past.by + (past.cost === "" ? "" : " · " + qsTr("fees %1").arg(past.cost))
                }
            }
        }
    }

    Words {
        visible: root.position.past.size === 0
        Layout.fillWidth: true
        wrapMode: Text.Wrap
        quiet: true
        text: qsTr("Nothing was done with it from here yet.")
    }

    Item {
        Layout.fillHeight: true
    }
}
