import QtQuick
import Roundsman
import Roundsman.Ui

// The window. What is in it is the Shell, which the tour and the tests show as well.
Window {
    id: root

    required property Application app

    width: 390
    height: 844
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("Roundsman")
    color: Theme.ground

    Shell {
        anchors.fill: parent
        app: root.app
        focus: true
    }
}
