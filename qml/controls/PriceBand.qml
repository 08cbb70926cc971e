import QtQuick
import Roundsman.Ui

// The band in which one may quote: today's price in it, the competitor's tick with his price below.
Item {
    id: root

    required property string low
    required property string high
    required property string rival // "": nobody knows one
    required property real ours // 0 to 1 of the band; below 0: there is no band
    required property real theirs
    property color tone: Theme.accent

    readonly property int knob: 20
    readonly property int track: Theme.s

    function reach(share: real): real {
        return root.width * Math.min(1, Math.max(0, share));
    }

    implicitWidth: Theme.control / 2
    implicitHeight: root.knob + Theme.xs + least.implicitHeight
    visible: root.ours >= 0
    Accessible.role: Accessible.StaticText
    Accessible.name: root.rival === "" ? qsTr("from %1 to %2").arg(root.low).arg(root.high)
                                       : qsTr("from %1 to %2, a competitor asks %3").arg(root.low).arg(root.high).arg(root.rival)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: (root.knob - root.track) / 2
        height: root.track
        radius: root.track / 2
        color: Theme.sunk
        border.width: Theme.sun ? Theme.edge : 0
        border.color: Theme.outline
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Math.max(0, root.reach(root.theirs) - width)
        anchors.top: parent.top
        visible: root.theirs >= 0
        width: Theme.ring
        height: root.knob
        radius: width / 2
        color: Theme.ink
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: Math.min(root.width - root.knob, Math.max(0, root.reach(root.ours) - root.knob / 2))
        anchors.top: parent.top
        width: root.knob
        height: root.knob
        radius: root.knob / 2
        color: root.tone
        border.width: 2 * Theme.ring
        border.color: Theme.raised
    }
    Faint {
        id: least

        anchors.left: parent.left
        anchors.bottom: parent.bottom
        text: root.low
        Accessible.ignored: true
    }
    Faint {
        id: most

        anchors.right: parent.right
        anchors.bottom: parent.bottom
        text: root.high
        Accessible.ignored: true
    }
    Faint { // beneath its tick, as far as the ends leave room
        id: rivals

        readonly property real least: least.implicitWidth + Theme.s
        readonly property real most: root.width - most.implicitWidth - Theme.s - rivals.implicitWidth

        anchors.left: parent.left
        anchors.leftMargin: Math.max(rivals.least, Math.min(rivals.most, root.reach(root.theirs) - rivals.implicitWidth / 2))
        anchors.bottom: parent.bottom
        visible: root.theirs >= 0 && rivals.least <= rivals.most
        text: root.rival
        color: Theme.ink
        Accessible.ignored: true
    }
}
