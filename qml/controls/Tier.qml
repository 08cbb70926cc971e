import QtQuick
import Roundsman.Ui

// A, B or C. Only A is loud.
Rectangle {
    id: root

    required property string tier

    readonly property bool first: root.tier === "A"

    implicitWidth: Theme.atLeast(24, word.implicitHeight + 8)
    implicitHeight: root.implicitWidth
    visible: root.tier !== ""
    radius: root.implicitWidth / 2
    color: root.first ? Theme.ink : Theme.sunk
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("tier %1").arg(root.tier)

    Copy {
        id: word

        anchors.centerIn: parent
        text: root.tier
        size: Theme.caption
        strong: true
        font.family: Theme.latin
        color: root.first ? Theme.ground : Theme.faint
        Accessible.ignored: true
    }
}
