import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// What cannot be taken back: it is held down until it has filled up. A screen reader, which cannot
// hold, presses it twice; the second press is asked for in words.
T.AbstractButton {
    id: root

    required property string again // asks for the second press
    property bool asked: false

    signal done

    implicitHeight: Theme.primary
    Layout.fillWidth: true
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.asked ? root.again : root.text
    Accessible.onPressAction: {
        if (root.asked)
            root.done();
        root.asked = !root.asked;
    }
    onEnabledChanged: root.asked = false

    Timer {
        interval: Theme.hold
        running: root.down
        onTriggered: root.done()
    }

    background: Rectangle {
        radius: Theme.radiusCard
        color: "transparent"
        border.width: Theme.edge
        border.color: Theme.bad

        Rectangle {
            width: root.down ? parent.width : 0
            height: parent.height
            anchors.left: parent.left
            radius: Theme.radiusCard
            color: Theme.pressed

            Behavior on width {
                NumberAnimation {
                    duration: root.down ? Theme.hold : 0
                }
            }
        }
        Wash {
            control: root
            radius: Theme.radiusCard
        }
    }
    contentItem: Item {
        implicitWidth: words.implicitWidth

        Copy {
            id: words

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.m)
            text: root.asked ? root.again : root.text
            strong: true
            color: Theme.bad
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
            maximumLineCount: 2
            Accessible.ignored: true
        }
    }
}
