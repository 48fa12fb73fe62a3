// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Theme

/// What a plan does, before and while it is done. It opens by itself; the keyboard is never on the button that says yes.
SideSheet {
    id: root

    required property Program program
    readonly property ReviewModel review: program.review

    title: review.purpose === "" ? review.title : review.purpose
    onOpened: d.firstButton.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: if (review.shown)
        review.dismiss()

    QtObject {
        id: d

        readonly property bool preparing: root.review.state === ReviewModel.Preparing
        readonly property bool waiting: root.review.state === ReviewModel.Waiting
        readonly property bool working: root.review.state === ReviewModel.Working
        readonly property bool over: root.review.state === ReviewModel.Done || root.review.state === ReviewModel.Failed
        readonly property bool byRule: root.review.askedBy !== ""
        readonly property Item firstButton: d.preparing || d.waiting ? cancel : closing
        readonly property int state: root.review.state
        property bool settled: false ///< it has stood there long enough to be seen

        onStateChanged: {
            d.settled = false;
            settling.restart();
            d.firstButton.forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    // The second click of a double click, meant for a button that was here before, is no yes.
    Timer {
        id: settling

        interval: Theme.patience
        onTriggered: d.settled = true
    }

    Connections {
        target: root.review

        function onChanged() {
            root.review.shown ? root.open() : root.close();
        }
    }

    Tag {
        visible: d.byRule
        glyph: Icons.rules
        tone: Tag.Accent
        text: qsTr("asked by the rule “%1”").arg(root.review.askedBy)
    }

    Busy {
        running: d.preparing
        text: root.review.words
    }

    RowLayout {
        visible: (d.working || d.over) && root.review.words !== ""
        Layout.fillWidth: true
        spacing: Theme.small

        Icon {
            Layout.alignment: Qt.AlignTop
            visible: !d.working
            text: root.review.underWay ? Icons.clock : Icons.done
            color: root.review.underWay ? Theme.textQuiet : Theme.gain
        }

        Words {
            Layout.fillWidth: true
            text: root.review.words
            wrapMode: Text.Wrap
        }
    }

    ErrorNote {
        Layout.fillWidth: true
        tone: root.review.underWay ? ErrorNote.Caution : ErrorNote.Wrong
        text: root.review.problem
    }

    ErrorNote {
        Layout.fillWidth: true
        tone: ErrorNote.Caution
        text: root.review.staleBecause
    }

    Section {
        visible: d.working || (d.over && root.review.hasSteps)
        Layout.fillWidth: true
        title: qsTr("Transactions")

        Rows {
            model: root.review.steps

            StepRow {
                Layout.fillWidth: true
            }
        }
    }

    ReviewFacts {
        visible: d.waiting
        Layout.fillWidth: true
        review: root.review
    }

    footer: [
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.small

            ErrorNote {
                Layout.fillWidth: true
                text: d.waiting && root.review.blocked ? qsTr("It can't be signed: %1").arg(root.review.blockedBecause) : ""
            }

            ColumnLayout {
                visible: d.waiting && !root.review.blocked && root.review.dangers.length > 0
                Layout.fillWidth: true
                spacing: Theme.small

                Rows {
                    model: root.review.dangers

                    delegate: ErrorNote {
                        required property string modelData

                        Layout.fillWidth: true
                        text: modelData
                    }
                }

                Tick {
                    Layout.fillWidth: true
                    text: qsTr("I have read this, and want to sign it all the same")
                    checked: root.review.accepted
                    onToggled: root.review.accepted = checked
                }
            }

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.small

                PushButton {
                    id: cancel

                    visible: d.preparing || d.waiting
                    text: d.byRule && d.waiting ? qsTr("Later") : qsTr("Cancel")
                    hint: d.byRule && d.waiting ? qsTr("The rule stays due and asks again") : ""
                    onClicked: root.review.dismiss()
                }

                PushButton {
                    visible: d.byRule && d.waiting
                    text: qsTr("Not this time")
                    hint: qsTr("The rule waits until it is due again")
                    onClicked: root.review.cancel()
                }

                PushButton {
                    id: closing

                    visible: d.working || d.over
                    text: qsTr("Close")
                    onClicked: root.review.dismiss()
                }

                Item {
                    Layout.fillWidth: true
                }

                PushButton {
                    visible: root.review.canRepeat
                    text: qsTr("Plan anew")
                    glyph: Icons.refresh
                    onClicked: root.review.again()
                }

                PushButton {
                    visible: d.waiting
                    primary: true
                    enabled: root.review.canConfirm && d.settled
                    text: qsTr("Sign and send")
                    onClicked: root.review.confirm()
                }
            }
        }
    ]
}
