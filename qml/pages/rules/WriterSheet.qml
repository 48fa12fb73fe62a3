// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// A rule is written here: as a sentence, or from menus that write the same sentence.
SideSheet {
    id: root

    required property Program program
    readonly property RuleWriter writer: program.ruleWriter

    width: Math.min(Theme.sheetWidth * 1.35, parent ? parent.width : Theme.sheetWidth)
    title: writer.editing ? qsTr("Change the rule") : qsTr("Write a rule")
    note: writer.editing ? qsTr("It takes the place of the one that is there, begins its log anew, and wants its consent again.") : ""
    closePolicy: entry.offering ? T.Popup.NoAutoClose : T.Popup.CloseOnEscape ///< Escape closes the choices first
    onOpened: entry.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: if (writer.shown)
        writer.close()

    Connections {
        target: root.writer

        function onChanged() {
            root.writer.shown ? root.open() : root.close();
        }
    }

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.small

        SentenceEntry {
            id: entry

            Layout.fillWidth: true
            writer: root.writer
            onSaveWanted: root.writer.save()
        }

        ErrorNote {
            Layout.fillWidth: true
            text: root.writer.problem === "" ? root.writer.nameProblem : root.writer.problem
        }

        PushButton {
            visible: root.writer.nearest !== "" && root.writer.correction === ""
            small: true
            text: qsTr("Write “%1”").arg(root.writer.nearest)
            onClicked: root.writer.acceptNearest()
        }

        Words {
            visible: root.writer.text === ""
            Layout.fillWidth: true
            kind: Words.Small
            quiet: true
            text: qsTr("Tab takes what is offered, the arrows go through it, Escape closes it.")
            wrapMode: Text.Wrap
        }

        ColumnLayout {
            visible: root.writer.correction !== ""
            Layout.fillWidth: true
            spacing: Theme.small

            Words {
                Layout.fillWidth: true
                kind: Words.Small
                text: qsTr("This would be a rule: %1").arg(root.writer.correction)
                wrapMode: Text.Wrap
            }

            PushButton {
                small: true
                text: qsTr("Write it so")
                onClicked: root.writer.acceptCorrection()
            }
        }
    }

    Section {
        visible: root.writer.text === "" && root.writer.examples.length > 0
        Layout.fillWidth: true
        title: qsTr("Begin with one of these")

        Rows {
            model: root.writer.examples

            ListRow {
                id: example

                required property string modelData

                Layout.fillWidth: true
                implicitHeight: example.contentItem.implicitHeight + Theme.small * 2
                leftPadding: Theme.small
                rightPadding: Theme.small
                focusPolicy: Qt.StrongFocus
                text: modelData
                Keys.onReturnPressed: clicked()
                onClicked: root.writer.begin(modelData)

                contentItem: Words {
                    text: example.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
        }
    }

    Section {
        visible: root.writer.canonical !== ""
        Layout.fillWidth: true
        title: qsTr("What the program reads")

        Words {
            Layout.fillWidth: true
            text: root.writer.canonical
            wrapMode: Text.Wrap
        }

        ErrorNote {
            Layout.fillWidth: true
            tone: ErrorNote.Info
            text: root.writer.standing ? qsTr("It acts without asking. Before it may, you are shown what it may call and spend, and give your consent with the vault's password.") : ""
        }
    }

    Section {
        Layout.fillWidth: true
        title: qsTr("From menus")

        MenuChoice {
            Layout.fillWidth: true
            label: qsTr("Where")
            pieces: root.writer.places
            chosen: root.writer.place
            onPicked: index => root.writer.choose(RuleWriter.Place, index)
        }

        MenuChoice {
            Layout.fillWidth: true
            label: qsTr("When")
            pieces: root.writer.triggers
            chosen: root.writer.trigger
            onPicked: index => root.writer.choose(RuleWriter.Trigger, index)
        }

        MenuChoice {
            Layout.fillWidth: true
            label: qsTr("Do")
            pieces: root.writer.actions
            chosen: root.writer.action
            onPicked: index => root.writer.choose(RuleWriter.Action, index)
        }

        MenuChoice {
            Layout.fillWidth: true
            label: qsTr("Only if")
            pieces: root.writer.conditions
            chosen: root.writer.condition
            onPicked: index => root.writer.choose(RuleWriter.Condition, index)
        }

        MenuChoice {
            Layout.fillWidth: true
            label: qsTr("Limit")
            pieces: root.writer.limits
            chosen: root.writer.limit
            onPicked: index => root.writer.choose(RuleWriter.Limit, index)
        }

        MenuChoice {
            Layout.fillWidth: true
            label: qsTr("Asking")
            help: qsTr("A rule that says nothing asks you first.")
            pieces: root.writer.asking
            chosen: root.writer.ask
            onPicked: index => root.writer.choose(RuleWriter.Asking, index)
        }
    }

    footer: [
        ErrorNote {
            Layout.fillWidth: true
            text: root.writer.saveProblem
        },
        Item {
            Layout.fillWidth: true
        },
        PushButton {
            text: qsTr("Cancel")
            onClicked: root.writer.close()
        },
        PushButton {
            primary: true
            enabled: root.writer.canSave
            text: root.writer.editing ? qsTr("Change the rule") : qsTr("Add the rule")
            onClicked: root.writer.save()
        }
    ]
}
