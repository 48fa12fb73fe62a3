// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Rows {
    model: [{
            "name": "Rules"
        }]
}
