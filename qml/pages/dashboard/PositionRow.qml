// SPDX-License-Identifier: GPL-3.0-or-later
pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Sheaf.Charts
import Sheaf.Controls
import Sheaf.Theme

/// A position in the table. Which columns there is room for, the table says.
ListRow {
    id: root

    required property string key
    required property string name
    required property string protocol
    required property string owner
    required property string chain
    required property string mark
    required property string value
    required property string valueOrigin
    required property string rate
    required property string rateOrigin
    required property string reward
    required property string rewardOrigin
    required property string cost
    required property string costOrigin
    required property string health
    required property int healthTone
    required property string healthOrigin
    required property string share
    required property bool stale
    required property string note
    required property var spark
    required property var columns

    implicitHeight: Theme.rowTall
    text: name + ", " + protocol + ", " + chain
    Accessible.name: text
    Accessible.description: [qsTr("value %1").arg(value), qsTr("rate %1").arg(rate), qsTr("pending %1").arg(reward), qsTr("cost to harvest %1").arg(cost), health === "" ? "" : qsTr("health %1").arg(health), qsTr("share %1").arg(share), note].filter(one => one !== "").join(", ")

    contentItem: RowLayout {
        spacing: Theme.medium

        ChainMark {
            compact: true
            name: root.chain
            mark: root.mark

            HoverHandler {
                id: onMark
            }

            Hint {
                text: root.chain
                shown: onMark.hovered
            }
        }

        ColumnLayout {
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.numberWidth
            spacing: 0

            RowLayout {
                spacing: Theme.small

                Words {
                    Layout.fillWidth: implicitWidth > width
                    elide: Text.ElideRight
                    font.weight: Font.Medium
                    text: root.name
                    Accessible.ignored: true
                }

                Tag {
                    visible: root.stale
                    glyph: Icons.clock
                    tone: Tag.Caution
                    text: qsTr("stale")

                    HoverHandler {
                        id: onStale
                    }

                    Hint {
                        text: root.note
                        shown: onStale.hovered
                    }
                }

                Item {
                    Layout.fillWidth: true
                }
            }

            Words {
                Layout.fillWidth: true
                elide: Text.ElideRight
                kind: Words.Small
                quiet: true
                text: [root.protocol, root.chain, root.owner].filter(one => one !== "").join(" · ")
                Accessible.ignored: true
            }
        }

        Sparkline {
            visible: root.columns.spark
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.8)
            Layout.preferredHeight: Theme.controlSmall
            ink: root.stale ? Theme.textQuiet : Theme.accent
            points: root.spark
            name: qsTr("Value over a week")
        }

        Figure {
            Layout.preferredWidth: Theme.numberWidth
            value: root.value
            origin: root.valueOrigin
            stale: root.stale
            Accessible.ignored: true
        }

        Figure {
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.8)
            value: root.rate
            origin: root.rateOrigin
            Accessible.ignored: true
        }

        Figure {
            visible: root.columns.reward
            Layout.preferredWidth: Theme.numberWidth
            value: root.reward
            origin: root.rewardOrigin
            Accessible.ignored: true
        }

        Figure {
            visible: root.columns.cost
            Layout.preferredWidth: Theme.numberWidth
            value: root.cost
            origin: root.costOrigin
            Accessible.ignored: true
        }

        Figure {
            visible: root.columns.health
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.7)
            value: root.health === "" ? "–" : root.health
            ink: [Theme.text, Theme.gain, Theme.loss, Theme.caution][root.healthTone]
            origin: root.health === "" ? qsTr("It owes nothing, so nobody can liquidate it.") : root.healthOrigin
            Accessible.ignored: true
        }

        Figure {
            visible: root.columns.share
            Layout.preferredWidth: Math.round(Theme.numberWidth * 0.7)
            value: root.share
            origin: qsTr("Of the net worth")
            Accessible.ignored: true
        }

        Icon {
            text: Icons.chevronRight
            size: Theme.iconSmall
        }
    }
}
