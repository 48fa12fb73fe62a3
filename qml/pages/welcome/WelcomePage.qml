// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Models

/// The way in: into the vault that is there, or to the first one.
FocusScope {
    id: root

    required property Program program

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: root.program.onboarding.active ? onboarding : unlock
        onLoaded: (item as Item).forceActiveFocus()
    }

    Component {
        id: onboarding

        OnboardingView {
            onboarding: root.program.onboarding
            locking: root.program.locking
        }
    }

    Component {
        id: unlock

        UnlockView {
            focus: true
            unlock: root.program.unlock
            preferences: root.program.preferences
            reason: root.program.locking.reason
        }
    }
}
