// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
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
    onNextWanted: root.onboarding.importWords(words.field, words.passphrase)
    Component.onCompleted: root.onboarding.restore(words.field)

    PhraseEntry {
        id: words

        Layout.fillWidth: true
        focus: true
        problem: root.onboarding.problem
        address: root.onboarding.address
        onEdited: root.onboarding.judgeWords(field, passphrase)
        onAccepted: root.nextWanted()
    }
}
