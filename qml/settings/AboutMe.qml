import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Who I am here, what this device keeps, what the program is.
ColumnLayout {
    id: root

    required property SettingsScreen screen

    readonly property bool joined: root.screen.userName !== ""

    signal noticesSought
    signal devicesSought
    signal sharedSought

    spacing: 0
    Layout.fillWidth: true

    Section {
        text: qsTr("You")
    }
    ListRow {
        path: Icons.person
        title: root.screen.userName
        detail: root.screen.userDetail
        live: false
        roomy: true
    }
    ListRow {
        path: Icons.store
        title: root.screen.company
        detail: qsTr("Your company")
        live: false
        rule: root.joined
    }
    ListRow {
        objectName: "openDevices"
        visible: root.joined
        path: Icons.devices
        title: qsTr("My devices")
        detail: qsTr("Where your work lies; sign out one that was lost")
        roomy: true
        onClicked: root.devicesSought()

        Icon {
            path: Icons.forward
            color: Theme.faint
            directional: true
        }
    }
    ListRow {
        objectName: "openShared"
        visible: root.joined
        path: Icons.person
        title: qsTr("What my manager sees")
        detail: qsTr("Of you and of this device")
        roomy: true
        rule: false
        onClicked: root.sharedSought()

        Icon {
            path: Icons.forward
            color: Theme.faint
            directional: true
        }
    }
    Section {
        text: Theme.tablet ? qsTr("This tablet") : qsTr("This phone")
    }
    ListRow {
        path: Icons.devices
        title: root.screen.deviceName
        detail: root.screen.lastSyncText
        live: false
        roomy: true
    }
    ListRow {
        path: Icons.shield
        title: qsTr("Protection")
        detail: root.screen.protectionText
        live: false
        roomy: true
        rule: false
    }
    Section {
        text: qsTr("About")
    }
    ListRow {
        path: Icons.info
        title: qsTr("Roundsman %1").arg(root.screen.version)
        detail: qsTr("Free software under the Apache License 2.0")
        live: false
        roomy: true
    }
    ListRow {
        objectName: "notices"
        path: Icons.note
        title: qsTr("Licences of others")
        detail: qsTr("What Roundsman is built on")
        rule: false
        onClicked: root.noticesSought()

        Icon {
            path: Icons.forward
            color: Theme.faint
            directional: true
        }
    }
}
