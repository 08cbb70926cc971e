import QtQuick
import Roundsman
import Roundsman.Ui

// The window. What is in it is the Shell, which the tour and the tests show as well.
Window {
    id: root

    required property Application app
    property real zoom: 1 // the tour draws twice as fine

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Roundsman")
    color: Theme.ground

    Shell {
        width: root.width / root.zoom
        height: root.height / root.zoom
        transformOrigin: Item.TopLeft
        scale: root.zoom
        app: root.app
        focus: true
    }
}
