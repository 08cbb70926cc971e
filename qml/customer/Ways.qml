import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The ways to a customer: call, write, go there. And the pen that corrects them.
RowLayout {
    id: root

    required property CustomerScreen screen
    required property bool bare

    readonly property int side: root.bare ? Theme.touch : Theme.primary
    readonly property int corner: root.bare ? Theme.radius : Theme.radiusCard

    signal edited
    signal quoted

    spacing: root.bare ? 0 : Theme.m

    IconButton {
        objectName: "call"
        implicitWidth: root.side
        implicitHeight: root.side
        radius: root.corner
        visible: root.screen.phoneUrl !== ""
        path: Icons.call
        text: qsTr("Call")
        bare: root.bare
        onClicked: Qt.openUrlExternally(root.screen.phoneUrl)
    }
    IconButton {
        objectName: "message"
        implicitWidth: root.side
        implicitHeight: root.side
        radius: root.corner
        visible: root.screen.messageUrl !== ""
        path: Icons.message
        text: qsTr("Message")
        bare: root.bare
        onClicked: Qt.openUrlExternally(root.screen.messageUrl)
    }
    IconButton {
        objectName: "navigate"
        implicitWidth: root.side
        implicitHeight: root.side
        radius: root.corner
        visible: root.screen.mapUrl !== ""
        path: Icons.navigate
        text: qsTr("Navigate")
        bare: root.bare
        onClicked: Qt.openUrlExternally(root.screen.mapUrl)
    }
    IconButton {
        objectName: "quote"
        implicitWidth: root.side
        implicitHeight: root.side
        radius: root.corner
        visible: !root.bare // a phone's head has no room for it
        path: Icons.quote
        text: qsTr("Quote")
        bare: root.bare
        onClicked: root.quoted()
    }
    IconButton {
        objectName: "correct"
        implicitWidth: root.side
        implicitHeight: root.side
        radius: root.corner
        path: Icons.edit
        text: qsTr("Correct")
        bare: root.bare
        onClicked: root.edited()
    }
    Item {
        Layout.fillWidth: true
        visible: !root.bare
    }
}
