// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The chains and how they are.
Panel {
    id: root

    required property NetworksModel networks

    title: qsTr("Networks")

    GridLayout {
        Layout.fillWidth: true
        columns: Math.max(1, Math.floor(width / (Theme.formWidth * 0.62)))
        columnSpacing: Theme.large
        rowSpacing: Theme.medium

        Rows {
            model: root.networks

            Item {
                id: network

                required property string name
                required property string mark
                required property string block
                required property string age
                required property string endpoint
                required property string health
                required property int tone
                required property string note
                required property bool stale

                Layout.fillWidth: true
                Layout.preferredWidth: 1
                implicitHeight: line.implicitHeight
                activeFocusOnTab: true
                Accessible.role: Accessible.ListItem
                Accessible.focusable: true
                Accessible.name: [name, health, qsTr("block %1").arg(block), age].join(", ")
                Accessible.description: note

                RowLayout {
                    id: line

                    anchors.left: parent.left
                    anchors.right: parent.right
                    spacing: Theme.medium

                    ChainMark {
                        compact: true
                        name: network.name
                        mark: network.mark
                        Accessible.ignored: true
                    }

                    ColumnLayout {
                        Layout.fillWidth: true
                        spacing: 0

                        RowLayout {
                            spacing: Theme.small

                            Words {
                                elide: Text.ElideRight
                                font.weight: Font.Medium
                                text: network.name
                                Accessible.ignored: true
                            }

                            Tag {
                                tone: network.tone
                                glyph: [Icons.clock, Icons.check, Icons.error, Icons.warning][network.tone] ?? ""
                                text: network.health
                                Accessible.ignored: true
                            }
                        }

                        Words {
                            Layout.fillWidth: true
                            elide: Text.ElideRight
                            kind: Words.Small
                            quiet: true
                            text: [qsTr("Block %1").arg(network.block), network.age, network.endpoint].filter(one => one !== "").join(" · ")
                            Accessible.ignored: true
                        }
                    }
                }

                HoverHandler {
                    id: hover
                }

                Hint {
                    text: network.note
                    shown: hover.hovered || network.activeFocus
                }

                FocusFrame {
                    shown: network.activeFocus
                }
            }
        }
    }
}
