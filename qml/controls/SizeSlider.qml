import QtQuick
import QtQuick.Templates as T
import Roundsman.Ui

// From 100 to 200 percent in five stops. Says its value when the finger lifts, so that the page does not run away.
T.Slider {
    id: root

    signal chosen(value: real)

    implicitHeight: Theme.touch
    implicitWidth: Theme.control / 2
    from: 1
    to: 2
    stepSize: 0.25
    snapMode: T.Slider.SnapAlways
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Size of the text")
    onPressedChanged: {
        if (!root.pressed)
            root.chosen(root.value);
    }
    Keys.onReleased: root.chosen(root.value)

    background: Rectangle {
        x: root.leftPadding
        y: (root.height - height) / 2
        width: root.availableWidth
        height: Theme.xs
        radius: Theme.xs / 2
        color: Theme.sunk
        border.width: Theme.sun ? 1 : 0
        border.color: Theme.outline
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: (root.height - height) / 2
        width: Theme.xl
        height: Theme.xl
        radius: Theme.xl / 2
        color: Theme.accent
        border.width: root.visualFocus ? Theme.ring + 2 : 0
        border.color: Theme.accentSoft
    }
}
