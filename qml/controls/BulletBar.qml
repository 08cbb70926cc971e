import QtQuick
import Roundsman.Ui

// How far the value has come, 0 to 1. Below 0 it is under way and nobody knows how far.
Item {
    id: root

    required property real value
    property color tone: Theme.accent

    readonly property bool unknown: root.value < 0

    implicitWidth: Theme.control / 3
    implicitHeight: Theme.s
    Accessible.role: Accessible.ProgressBar
    Accessible.name: root.unknown ? qsTr("under way") : qsTr("%1 percent").arg(Math.round(root.value * 100))

    Rectangle {
        id: track

        anchors.fill: parent
        radius: height / 2
        color: Theme.sunk
        clip: true

        Rectangle {
            id: done

            width: root.unknown ? track.width * 0.3 : Math.max(height, track.width * Math.min(1, root.value))
            height: parent.height
            radius: height / 2
            color: root.tone
            anchors.left: parent.left

            SequentialAnimation on anchors.leftMargin {
                running: root.unknown && root.visible && !Theme.still
                loops: Animation.Infinite
                onStopped: done.anchors.leftMargin = 0

                NumberAnimation {
                    from: 0
                    to: track.width * 0.7
                    duration: 6 * Theme.page
                    easing.type: Easing.InOutQuad
                }
                NumberAnimation {
                    from: track.width * 0.7
                    to: 0
                    duration: 6 * Theme.page
                    easing.type: Easing.InOutQuad
                }
            }
        }
    }
}
