// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Item {
    id: root

    Keys.onPressed: event => {
        root.x = 1;
        root.y = 1;
        root.z = 1;
        event.accepted = true;
    }
}
