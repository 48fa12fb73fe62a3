// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets

/// The words of a wallet that is there already.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Type the recovery words")
    text: qsTr("One after the other, or paste them all. A few letters are enough: Enter takes the word that is marked. What you paste stays in the clipboard until you copy something else.")
    next: qsTr("Continue")
    nextEnabled: words.field.complete
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.importWords(words.field, extra.checked ? passphrase.field : null)
    Component.onCompleted: root.onboarding.restore(words.field)

    Field {
        Layout.fillWidth: true
        help: words.field.wrong ? "" : words.field.verdict
        problem: words.field.wrong ? words.field.verdict : root.onboarding.problem

        WordsEntry {
            id: words

            Layout.fillWidth: true
            focus: true
            name: qsTr("Recovery words")
            placeholderText: qsTr("First word")
            onAccepted: if (field.complete)
                root.nextWanted()
            onEdited: root.onboarding.judgeWords(field, extra.checked ? passphrase.field : null)
        }
    }

    WordGrid {
        visible: grid.count > 0
        Layout.fillWidth: true
        source: words.field
    }

    Toggle {
        id: extra

        Layout.fillWidth: true
        text: qsTr("These words have a passphrase (a “25th word”)")
        onToggled: root.onboarding.judgeWords(words.field, checked ? passphrase.field : null)
    }

    PasswordEntry {
        id: passphrase

        visible: extra.checked
        Layout.fillWidth: true
        name: qsTr("Passphrase of the words")
        placeholderText: qsTr("Passphrase")
        onEdited: root.onboarding.judgeWords(words.field, field)
        onAccepted: root.nextWanted()
    }

    Field {
        visible: root.onboarding.address !== ""
        Layout.fillWidth: true
        label: qsTr("First account")
        help: qsTr("Is it the one that you know? If not, a word or the passphrase is another one.")

        Words {
            Layout.fillWidth: true
            wrapMode: Text.WrapAnywhere
            text: root.onboarding.address
        }
    }
}
