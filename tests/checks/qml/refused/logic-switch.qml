// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Item {
    id: root

    width: {
        switch (root.state) {
        case "a":
            return 1;
        }
        return 2;
    }
}
