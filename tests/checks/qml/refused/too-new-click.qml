// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    Keys.onReturnPressed: root.click()
}
