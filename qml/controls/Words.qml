// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Sheaf.Theme

/// Text as it stands on every page. `kind` picks size and weight, `quiet` the colour of what is said beside a figure.
Text {
    id: root

    enum Kind {
        Small,
        Body,
        Strong,
        Large,
        Title,
        Figure,
        Hero
    }

    property int kind: Words.Body
    property bool quiet: false

    color: !enabled ? Theme.textDisabled : quiet ? Theme.textQuiet : Theme.text
    font.family: Theme.family
    font.pixelSize: [Theme.textSmall, Theme.textBody, Theme.textBody, Theme.textLarge, Theme.textTitle, Theme.textFigure, Theme.textHero][kind]
    font.weight: kind === Words.Strong || kind === Words.Title ? Font.DemiBold : kind >= Words.Figure ? Font.Medium : Font.Normal
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    Accessible.ignored: text === ""
}
