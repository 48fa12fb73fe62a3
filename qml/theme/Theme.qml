// SPDX-License-Identifier: GPL-3.0-or-later
pragma Singleton

import QtQuick

/// Every colour, size and font of the window. What may be chosen (dark, textScale, reducedMotion) is set once by the
/// shell from the person's preferences.
QtObject {
    id: root

    property bool dark: false
    property real textScale: 1
    property bool reducedMotion: false

    // Colours by role. Text on its background has a contrast of at least 4.5 in both schemes (tst_theme).
    readonly property color window: dark ? "#131416" : "#f7f6f4"
    readonly property color surface: dark ? "#1a1c1f" : "#ffffff"
    readonly property color raised: dark ? "#222529" : "#ffffff"
    readonly property color sunken: dark ? "#0f1012" : "#efeeea"
    readonly property color hovered: dark ? "#26292e" : "#f0efeb"
    readonly property color pressed: dark ? "#2d3137" : "#e6e5df"
    readonly property color border: dark ? "#2f3338" : "#dfded8"
    readonly property color borderStrong: dark ? "#70777f" : "#85847c"
    readonly property color text: dark ? "#eceef0" : "#1a1a18"
    readonly property color textQuiet: dark ? "#a4abb3" : "#5c5b55"
    readonly property color textDisabled: dark ? "#666d75" : "#9b9a92"
    readonly property color accent: dark ? "#8fb0ff" : "#2757c9"
    readonly property color accentHovered: dark ? "#a6c0ff" : "#1f48ab"
    readonly property color accentPressed: dark ? "#bcd0ff" : "#193c90"
    readonly property color accentSoft: dark ? "#1f2a44" : "#e8eefb"
    readonly property color inkOnAccent: dark ? "#10182b" : "#ffffff"
    readonly property color gain: dark ? "#63cf99" : "#18703f"
    readonly property color gainSoft: dark ? "#16301f" : "#e3f3e9"
    readonly property color loss: dark ? "#f28d83" : "#b0332a"
    readonly property color lossSoft: dark ? "#3a1d1b" : "#fbe9e7"
    readonly property color caution: dark ? "#e5b455" : "#7d5200"
    readonly property color cautionSoft: dark ? "#352a12" : "#fbf1d8"
    readonly property color focus: accent
    readonly property color scrim: dark ? "#99000000" : "#4d1a1a18"
    /// Of QR codes: a camera reads dark on light alone.
    readonly property color codeInk: "#000000"
    readonly property color codePaper: "#ffffff"
    /// Of charts, in the order in which series are told apart; each also carries a label or a pattern.
    readonly property list<color> series: dark ? ["#8fb0ff", "#63cf99", "#e5b455", "#d79bf0", "#62c8d6", "#f28d83", "#b8c480", "#a4abb3"] : ["#2757c9", "#1d8a50", "#b37400", "#8a44b0", "#137d8c", "#b0332a", "#6d7a22", "#6b6a64"]

    // Spacing on a grid of four.
    readonly property int tiny: 4
    readonly property int small: 8
    readonly property int medium: 12
    readonly property int normal: 16
    readonly property int large: 24
    readonly property int huge: 32
    readonly property int vast: 48

    readonly property int radius: 6
    readonly property int radiusSmall: 4
    readonly property int line: 1
    readonly property int focusLine: 2
    readonly property real curve: 1.5 ///< a series in a chart

    // Type.
    readonly property string family: "Sheaf Sans"
    readonly property string iconFamily: "Sheaf Icons"
    readonly property int textSmall: Math.round(12 * textScale)
    readonly property int textBody: Math.round(14 * textScale)
    readonly property int textLarge: Math.round(16 * textScale)
    readonly property int textTitle: Math.round(20 * textScale)
    readonly property int textFigure: Math.round(24 * textScale)
    readonly property int textHero: Math.round(40 * textScale)
    readonly property int iconSmall: Math.round(16 * textScale)
    readonly property int iconNormal: Math.round(20 * textScale)
    readonly property int iconLarge: Math.round(32 * textScale)

    // Measures of parts that many pages share.
    readonly property int controlHeight: Math.round(36 * textScale)
    readonly property int controlSmall: Math.round(28 * textScale)
    readonly property int rowHeight: Math.round(44 * textScale)
    readonly property int rowTall: Math.round(56 * textScale)
    readonly property int railWidth: Math.round(208 * textScale)
    readonly property int railNarrow: Math.round(56 * textScale)
    readonly property int sheetWidth: Math.round(440 * textScale)
    readonly property int codeSize: Math.round(264 * textScale)
    readonly property int contentWidth: Math.round(1280 * textScale)
    readonly property int chartHeight: Math.round(176 * textScale)
    readonly property int numberWidth: Math.round(96 * textScale) ///< of a column of figures
    readonly property int formWidth: Math.round(480 * textScale)

    // The window itself, which a larger text does not make larger.
    readonly property int windowWidth: 1280
    readonly property int windowHeight: 800
    readonly property int windowWidthLeast: 900
    readonly property int windowHeightLeast: 600

    /// Motion explains, or is not there.
    readonly property int quick: reducedMotion ? 0 : 90
    readonly property int calm: reducedMotion ? 0 : 140
    /// One turn of what says that something is under way; and how long a pointer rests before a word comes up.
    readonly property int turn: 1200
    readonly property int patience: 500
    /// How long a QR code stands that others follow: cameras of devices keep up with five a second.
    readonly property int codeTurn: reducedMotion ? 1000 : 200
}
