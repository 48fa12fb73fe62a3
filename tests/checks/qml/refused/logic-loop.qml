// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Item {
    function first(list) {
        for (const one of list)
            return one;
    }
}
