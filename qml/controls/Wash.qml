import QtQuick
import QtQuick.Templates as T
import Roundsman.Ui

// What a press and the keyboard's focus look like, laid over a control's own face.
Rectangle {
    id: root

    required property T.AbstractButton control
    property color tone: Theme.pressed

    anchors.fill: parent
    radius: Theme.radius
    color: root.control.down ? root.tone : "transparent"

    Behavior on color {
        ColorAnimation {
            duration: Theme.quick
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * Theme.ring
        visible: root.control.visualFocus
        radius: root.radius + 2 * Theme.ring
        color: "transparent"
        border.width: Theme.ring
        border.color: Theme.accent
    }
}
