// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Layouts
import Sheaf.Controls
import Sheaf.Models
import Sheaf.Secrets

/// Three of the words, from paper.
StepColumn {
    id: root

    required property OnboardingModel onboarding

    title: qsTr("Three of them, from your paper")
    text: qsTr("So that you know that it can be read, and that the order is right.")
    next: qsTr("Continue")
    nextEnabled: d.first.field.length > 0 && d.second.field.length > 0 && d.third.field.length > 0
    onBackWanted: root.onboarding.back()
    onNextWanted: root.onboarding.check(d.first.field, d.second.field, d.third.field)

    QtObject {
        id: d

        readonly property WordsEntry first: one
        readonly property WordsEntry second: two
        readonly property WordsEntry third: three
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Word %1").arg(root.onboarding.asked[0])

        WordsEntry {
            id: one

            Layout.fillWidth: true
            focus: true
            field.most: 1
            name: qsTr("Word %1").arg(root.onboarding.asked[0])
            wrong: root.onboarding.wrongWords.includes(root.onboarding.asked[0])
            onAccepted: two.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Word %1").arg(root.onboarding.asked[1])

        WordsEntry {
            id: two

            Layout.fillWidth: true
            field.most: 1
            name: qsTr("Word %1").arg(root.onboarding.asked[1])
            wrong: root.onboarding.wrongWords.includes(root.onboarding.asked[1])
            onAccepted: three.forceActiveFocus(Qt.TabFocusReason)
        }
    }

    Field {
        Layout.fillWidth: true
        label: qsTr("Word %1").arg(root.onboarding.asked[2])
        problem: root.onboarding.problem

        WordsEntry {
            id: three

            Layout.fillWidth: true
            field.most: 1
            name: qsTr("Word %1").arg(root.onboarding.asked[2])
            wrong: root.onboarding.wrongWords.includes(root.onboarding.asked[2])
            onAccepted: root.nextWanted()
        }
    }
}
