import QtQuick
import Roundsman.Ui

// A number, its unit beside it, what it is below it. A number that leaves no room beside it has its
// unit below as well.
Item {
    id: root

    required property string value
    required property string label
    required property string unit
    property color tone: Theme.ink

    readonly property real least: number.implicitWidth * Theme.body / Theme.figure // of the number's width
    readonly property bool filled: root.width > 0 && root.least + Theme.xs + measure.implicitWidth > root.width

    implicitWidth: Math.max(number.implicitWidth + Theme.xs + measure.implicitWidth, meaning.implicitWidth)
    implicitHeight: number.height + (Theme.arabic ? 0 : 2) + meaning.height
    Accessible.role: Accessible.StaticText
    Accessible.name: root.value + " " + root.unit + ", " + root.label

    Copy {
        id: number

        anchors.left: parent.left
        anchors.top: parent.top
        width: Math.min(number.implicitWidth, root.width - (root.filled ? 0 : Theme.xs + measure.implicitWidth))
        text: root.value
        size: Theme.figure
        strong: true
        color: root.tone
        font.family: Theme.latin
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.second
        Accessible.ignored: true
    }
    Faint {
        id: measure

        anchors.left: number.right
        anchors.leftMargin: Theme.xs
        anchors.baseline: number.baseline
        visible: !root.filled
        text: root.unit
        Accessible.ignored: true
    }
    Faint {
        id: meaning

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: root.filled ? root.label + ", " + root.unit : root.label
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
}
