// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A rule in the list: its name, its sentence, how it stands, and what it decided last.
ListRow {
    id: root

    required property int key
    required property string name
    required property string sentence
    required property int status ///< RulesModel.RuleStatus
    required property string statusWord
    required property string pausedBecause
    required property string decision
    required property int tone
    required property string reason
    required property string when
    required property string moment
    required property bool leaving

    signal runWanted
    signal onWanted(bool on)
    signal editWanted
    signal removeWanted
    signal keepWanted
    signal consentWanted

    text: name + ". " + sentence + " " + statusWord
    implicitHeight: column.implicitHeight + topPadding + bottomPadding
    topPadding: Theme.medium
    bottomPadding: Theme.normal
    Accessible.description: decision === "" ? reason : decision + ", " + when + ": " + reason
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Keys.onDeletePressed: root.removeWanted()

    QtObject {
        id: d

        readonly property bool on: root.status === RulesModel.On || root.status === RulesModel.NeedsConsent
    }

    contentItem: ColumnLayout {
        id: column

        spacing: Theme.small

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            Words {
                kind: Words.Strong
                text: root.name
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Tag {
                text: root.statusWord
                glyph: [Icons.play, Icons.pause, Icons.warning, Icons.key][root.status]
                tone: root.leaving ? Tag.Neutral : [Tag.Good, Tag.Neutral, Tag.Bad, Tag.Caution][root.status]
            }

            Item {
                Layout.fillWidth: true
            }

            PushButton {
                visible: root.leaving
                small: true
                text: qsTr("Keep it")
                onClicked: root.keepWanted()
            }

            PushButton {
                visible: !root.leaving && root.status === RulesModel.NeedsConsent
                small: true
                text: qsTr("Give consent")
                onClicked: root.consentWanted()
            }

            IconButton {
                visible: !root.leaving
                glyph: Icons.harvest
                text: qsTr("Run it now; you are asked first")
                onClicked: root.runWanted()
            }

            IconButton {
                visible: !root.leaving
                glyph: d.on ? Icons.pause : Icons.play
                text: d.on ? qsTr("Switch it off") : qsTr("Switch it on")
                onClicked: root.onWanted(!d.on)
            }

            IconButton {
                visible: !root.leaving
                glyph: Icons.edit
                text: qsTr("Change it")
                onClicked: root.editWanted()
            }

            IconButton {
                visible: !root.leaving
                glyph: Icons.remove
                text: qsTr("Remove it")
                onClicked: root.removeWanted()
            }
        }

        Words {
            Layout.fillWidth: true
            kind: Words.Large
            quiet: root.leaving || root.status === RulesModel.Off
            text: root.sentence
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.pausedBecause === "" ? "" : qsTr("It was paused: %1").arg(root.pausedBecause)
        }

        RowLayout {
            visible: !root.leaving
            Layout.fillWidth: true
            spacing: Theme.small

            Tag {
                Layout.alignment: Qt.AlignTop
                visible: root.decision !== ""
                text: root.decision
                tone: root.tone
            }

            Words {
                Layout.fillWidth: true
                kind: Words.Small
                quiet: true
                text: root.reason
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Words {
                Layout.alignment: Qt.AlignTop
                kind: Words.Small
                quiet: true
                text: root.when
                Accessible.ignored: true

                HoverHandler {
                    id: hover
                }

                Hint {
                    text: root.moment
                    shown: hover.hovered
                }
            }
        }

        Words {
            visible: root.leaving
            kind: Words.Small
            quiet: true
            text: qsTr("It is off, and will be removed in a moment. Its log stays.")
            Accessible.ignored: true
        }
    }

    Divider {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
    }
}
