// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

Image {
    source: "https://example.org/logo.png"
}
