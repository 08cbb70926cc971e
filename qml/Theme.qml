pragma Singleton

import QtQuick

// Every value that a screen may use, by role. A screen names no colour and no size of its own.
// Shell sets the first six; the rest follows from them.
QtObject {
    id: root

    property string scheme: "light" // light, dark, sun
    property string script: "latin" // latin, arabic
    property real scale: 1 // of the text, 1 to 2
    property bool tablet: false // what "this device" is called
    property bool still: false // no motion
    property bool leftHand: false // what the thumb reaches for is on its side

    readonly property bool sun: scheme === "sun"
    readonly property bool dark: scheme === "dark"
    readonly property bool arabic: script === "arabic"
    readonly property bool large: scale >= 1.4 // lines break where they stood side by side

    function pick(light: color, night: color, bright: color): color {
        return root.dark ? night : root.sun ? bright : light
    }
    function text(size: int): int {
        return Math.round((root.arabic ? size + 1 : size) * root.scale)
    }
    function atLeast(least: int, wanted: real): int {
        return Math.max(least, Math.round(wanted))
    }

    // Surfaces: the page, what lies on it, what is sunk into it
    readonly property color ground: pick("#F6F5F1", "#0E1012", "#FFFFFF")
    readonly property color raised: pick("#FFFFFF", "#181B1E", "#FFFFFF")
    readonly property color sunk: pick("#ECEAE4", "#262A2F", "#E4E4E4")
    readonly property color line: pick("#E4E2DB", "#282C31", "#A0A0A0")
    readonly property color outline: pick("#E4E2DB", "#2C3136", "#000000")

    // Words
    readonly property color ink: pick("#17191C", "#F2F3F4", "#000000")
    readonly property color faint: pick("#63676D", "#9CA3AB", "#33383D")

    // The one accent: what can be done now
    readonly property color accent: pick("#2646C4", "#9DB2FF", "#0A2390")
    readonly property color accentInk: pick("#FFFFFF", "#0B1538", "#FFFFFF")
    readonly property color accentSoft: pick("#E8ECFB", "#1D2748", "#E6EAFF")

    // States: a word or an icon always goes with them
    readonly property color good: pick("#1A7442", "#73D49C", "#004D1F")
    readonly property color goodSoft: pick("#E2F1E7", "#15301F", "#DFF5E6")
    readonly property color warn: pick("#8A5300", "#F2BC5C", "#5C3300")
    readonly property color warnSoft: pick("#FAEFDA", "#352810", "#FFF0D0")
    readonly property color bad: pick("#B0281F", "#FF938A", "#870000")
    readonly property color waiting: pick("#525C78", "#AAB4D0", "#222B45")

    // A finger on something: the ink, thinly
    readonly property color pressed: pick("#1417191C", "#1FF2F3F4", "#29000000")
    readonly property color pressedAccent: pick("#2EFFFFFF", "#330B1538", "#3DFFFFFF")

    // What floats: on paper and in Sun a dark slip, at night a lighter one
    readonly property color slip: pick("#22262B", "#2C3136", "#000000")
    readonly property color slipInk: "#FFFFFF"
    readonly property color slipAccent: pick("#B4C3FF", "#9DB2FF", "#D8E0FF")

    // A code for a camera is black on white in any light
    readonly property color codeInk: "#000000"
    readonly property color codeGround: "#FFFFFF"

    // Space
    readonly property int xxs: 2
    readonly property int xs: 4
    readonly property int gap: 6 // between an icon and its word
    readonly property int s: 8
    readonly property int m: 12
    readonly property int l: 16
    readonly property int xl: 24
    readonly property int xxl: 32
    readonly property int row: atLeast(64, (second + body) * 1.3 + 24)
    readonly property int touch: 48
    readonly property int primary: atLeast(56, body * 1.25 + 32)
    readonly property int list: 384 // the list beside its detail
    readonly property int photo: 104
    readonly property int control: 320 // a field, a row or the primary action, where nothing stretches it
    readonly property size window: Qt.size(390, 844)
    readonly property size smallest: Qt.size(320, 480)
    readonly property int column: 560 // words wider than this are hard to read
    readonly property int wide: 840 // from here on, list and detail stand side by side

    // Type: three sizes on a screen, caption in the bar and in badges only
    readonly property string latin: "Inter" // names and figures in any language
    readonly property string family: arabic ? "Noto Naskh Arabic" : latin
    readonly property int caption: Math.round(12 * Math.min(scale, 1.3))
    readonly property int second: text(14)
    readonly property int body: text(16)
    readonly property int figure: Math.round(28 * (1 + (scale - 1) * 0.6))
    readonly property int regular: sun ? Font.Medium : Font.Normal
    readonly property int strong: sun ? Font.Bold : Font.DemiBold
    readonly property real leading: arabic ? 1 : 1.12
    readonly property real tracking: arabic ? 0 : -0.018 // of the size, from figure upwards

    // Shape
    readonly property int radius: 12
    readonly property int radiusCard: 16
    readonly property int hairline: 1
    readonly property real edge: sun ? 1.5 : 1
    readonly property int ring: 2
    readonly property real stroke: sun ? 2.4 : 1.9
    readonly property int icon: Math.round(20 * Math.min(scale, 1.6))
    readonly property int iconSmall: Math.round(16 * Math.min(scale, 1.6))
    readonly property int iconBar: 22
    readonly property int drawing: 24 // the grid that every icon is drawn on

    // Motion, in milliseconds
    readonly property int quick: still ? 0 : 120
    readonly property int page: still ? 0 : 200
    readonly property int hold: 1200 // until what cannot be taken back is meant
}
