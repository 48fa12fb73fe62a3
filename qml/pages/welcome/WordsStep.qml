// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets

/// The new words, once.
StepColumn {
    id: root

    required property OnboardingModel onboarding
    required property Locking locking

    title: qsTr("Write these words on paper")
    text: qsTr("They are the wallet. Whoever has them has everything in it. If you lose both them and this computer, nobody can bring it back: not we, not anybody. Write them down in this order, by hand, and keep the paper where nobody looks. No photo, no file, no cloud.")
    next: qsTr("I have written them down")
    nextEnabled: d.seen
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.wordsWritten()
    Component.onCompleted: root.onboarding.showWords(words.grid)

    QtObject {
        id: d

        property bool seen: false
    }

    Segments {
        name: qsTr("How many words")
        choices: [qsTr("24 words"), qsTr("12 words")]
        current: root.onboarding.wordCount === 24 ? 0 : 1
        onChosen: index => root.onboarding.wordCount = index === 0 ? 24 : 12
    }

    WordGrid {
        id: words

        Layout.fillWidth: true
        revealFirst: true
    }

    ErrorNote {
        Layout.fillWidth: true
        tone: ErrorNote.Info
        text: d.seen ? "" : qsTr("Look around: is anybody behind you, or a camera? Then press Reveal.")
    }

    Connections {
        target: words.grid

        function onRevealedChanged() {
            d.seen = d.seen || words.grid.revealed;
        }
    }

    Connections {
        target: root.locking

        function onAway() {
            words.grid.revealed = false;
        }
    }
}
