// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// The rules, and whether they are carried out.
FocusScope {
    id: root

    required property Program program
    readonly property RulesModel rules: program.rules

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Rules")

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.large
        spacing: Theme.normal

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.normal

            Words {
                kind: Words.Title
                text: qsTr("Rules")
                Accessible.role: Accessible.Heading
            }

            Words {
                quiet: true
                text: root.rules.summary
            }

            Tag {
                visible: !root.rules.empty && root.program.ruleRunner.state === RuleRunner.Running
                glyph: Icons.watch
                tone: Tag.Good
                text: root.program.ruleRunner.words
            }

            Item {
                Layout.fillWidth: true
            }

            PushButton {
                visible: !root.rules.empty
                primary: true
                glyph: Icons.plus
                text: qsTr("Write a rule")
                onClicked: root.program.ruleWriter.begin()
            }
        }

        ErrorNote {
            Layout.fillWidth: true
            tone: root.program.ruleRunner.state === RuleRunner.Trouble ? ErrorNote.Wrong : root.program.ruleRunner.state === RuleRunner.Elsewhere ? ErrorNote.Caution : ErrorNote.Info
            text: root.rules.empty || root.program.ruleRunner.state === RuleRunner.Running ? "" : root.program.ruleRunner.words
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.rules.problem
        }

        EmptyState {
            visible: root.rules.empty
            Layout.fillWidth: true
            Layout.fillHeight: true
            glyph: Icons.rules
            text: root.program.ruleWriter.examples.length === 0 ? qsTr("A rule is a sentence that the program carries out for you.") : qsTr("A rule is a sentence that the program carries out for you. For example: %1").arg(root.program.ruleWriter.examples[0])
            action: qsTr("Write the first rule")
            onActed: root.program.ruleWriter.begin()
        }

        Panel {
            visible: !root.rules.empty
            Layout.fillWidth: true
            Layout.fillHeight: true
            flush: true

            RowList {
                id: list

                Layout.fillWidth: true
                Layout.fillHeight: true
                focus: true
                clip: true
                model: root.rules
                Accessible.name: qsTr("Rules")
                Keys.onReturnPressed: root.program.ruleDetail.open((currentItem as RuleRow).key)
                Keys.onDeletePressed: root.rules.remove((currentItem as RuleRow).key)

                delegate: RuleRow {
                    width: list.width
                    onClicked: root.program.ruleDetail.open(key)
                    onRunWanted: root.rules.runNow(key)
                    onOnWanted: on => root.rules.setOn(key, on)
                    onEditWanted: root.program.ruleWriter.edit(key)
                    onRemoveWanted: root.rules.remove(key)
                    onKeepWanted: root.rules.keep(key)
                    onConsentWanted: root.program.ruleDetail.askConsent(key)
                }

                ScrollMark {
                    flickable: list
                }
            }
        }
    }

    WriterSheet {
        program: root.program
    }

    RuleSheet {
        program: root.program
    }

    ConsentSheet {
        program: root.program
    }

    Connections {
        target: root.rules

        function onConsentWanted(rule) {
            root.program.ruleDetail.askConsent(rule);
        }
    }

    Connections {
        target: root.program.ruleWriter

        function onSaved(rule, needsConsent) {
            if (needsConsent)
                root.program.ruleDetail.askConsent(rule);
        }
    }
}
