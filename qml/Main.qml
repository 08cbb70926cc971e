import QtQuick
import Roundsman
import Roundsman.Ui

// The window. What is in it is the Shell, which the tour and the tests show as well.
Window {
    id: root

    required property Application app

    width: Theme.window.width
    height: Theme.window.height
    minimumWidth: Theme.smallest.width
    minimumHeight: Theme.smallest.height
    visible: true
    title: qsTr("Roundsman")
    color: Theme.ground

    Connections {
        target: root.app.news

        function onSought(): void {
            root.raise();
            root.requestActivate();
        }
    }
    Shell {
        anchors.fill: parent
        app: root.app
        focus: true
    }
}
