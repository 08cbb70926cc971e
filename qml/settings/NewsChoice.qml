import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Whether the machine tells of what comes while nobody looks. Absent where it has no way to.
ColumnLayout {
    id: root

    required property SettingsScreen screen

    spacing: 0
    visible: root.screen.canTell
    Layout.fillWidth: true

    Section {
        text: qsTr("Notifications")
    }
    ListRow {
        objectName: "tells"
        title: qsTr("Tell me what comes while I am away")
        detail: qsTr("A guest, an escalated case, a new brief; without names")
        roomy: true
        rule: false
        chosen: false
        Accessible.role: Accessible.CheckBox
        Accessible.checkable: true
        Accessible.checked: root.screen.tells
        onClicked: root.screen.tells = !root.screen.tells

        Icon {
            path: Icons.check
            color: Theme.accent
            opacity: root.screen.tells ? 1 : 0
        }
    }
}
