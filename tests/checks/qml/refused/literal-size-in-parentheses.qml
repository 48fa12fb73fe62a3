// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Item {
    width: Theme.line * (enabled ? 300 : 1)
}
