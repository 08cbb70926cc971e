import QtQuick
import Roundsman.Ui

// List and detail side by side from 840 dp; below that the list alone.
Item {
    id: root

    required property bool wide
    property alias list: listPane.data
    property alias detail: detailPane.data

    Item {
        id: listPane

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.wide ? Math.min(root.width * 0.46, Theme.list * (Theme.large ? 1.25 : 1)) : root.width
    }
    Item {
        id: detailPane

        anchors.left: listPane.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.wide
    }
    Rectangle {
        anchors.left: listPane.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.hairline
        visible: root.wide
        color: Theme.line
    }
}
