import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A person there, with the two ways to reach them.
ListRow {
    id: root

    required property int index
    required property string phoneUrl
    required property string messageUrl
    required detail

    path: Icons.person
    live: false

    IconButton {
        Layout.rightMargin: root.messageUrl !== "" ? -Theme.s : -overhang
        visible: root.phoneUrl !== ""
        path: Icons.call
        text: qsTr("Call %1").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: Qt.openUrlExternally(root.phoneUrl)
    }
    IconButton {
        Layout.rightMargin: -overhang
        visible: root.messageUrl !== ""
        path: Icons.message
        text: qsTr("Write to %1").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: Qt.openUrlExternally(root.messageUrl)
    }
}
