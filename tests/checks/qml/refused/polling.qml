// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Timer {
    interval: Theme.calm
    repeat: true
}
