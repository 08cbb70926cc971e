import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A person there, with the two ways to reach them, and the way into the phone's own address book.
ListRow {
    id: root

    required property int index
    required property string key
    required property string phoneUrl
    required property string messageUrl
    required detail

    signal kept

    path: Icons.person
    live: false
    roomy: true // beside three buttons a number would be cut

    IconButton {
        Layout.rightMargin: -Theme.s
        visible: root.phoneUrl !== ""
        path: Icons.call
        text: qsTr("Call %1").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: Qt.openUrlExternally(root.phoneUrl)
    }
    IconButton {
        Layout.rightMargin: -Theme.s
        visible: root.messageUrl !== ""
        path: Icons.message
        text: qsTr("Write to %1").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: Qt.openUrlExternally(root.messageUrl)
    }
    IconButton {
        objectName: "keepContact"
        Layout.rightMargin: -overhang
        path: Icons.personAdd
        text: qsTr("Save %1 to contacts").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: root.kept()
    }
}
