import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The one question: is anything still only here?
ColumnLayout {
    id: root

    required property SyncScreen screen

    spacing: 0
    Layout.fillWidth: true

    Title {
        Layout.fillWidth: true
        objectName: "headline"
        text: root.screen.unsent === 0 ? qsTr("All at head office")
            : Theme.tablet ? qsTr("%n on this tablet", "", root.screen.unsent)
            : qsTr("%n on this phone", "", root.screen.unsent)
    }
    Faint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.xxs
        objectName: "lastSync"
        text: root.screen.lastSyncText
        wrapMode: Text.Wrap
    }
    BulletBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.m
        visible: root.screen.busy
        value: root.screen.progress
    }
    RowLayout {
        Layout.topMargin: Theme.m
        visible: !root.screen.online && root.screen.problem !== ""
        spacing: Theme.s

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.xxs
            path: Icons.offline
            size: Theme.iconSmall
            color: Theme.waiting
        }
        Copy {
            objectName: "syncProblem"
            Layout.fillWidth: true
            text: root.screen.problem
            size: Theme.second
            color: Theme.waiting
            wrapMode: Text.Wrap
        }
    }
    ProblemCard {
        objectName: "syncProblem"
        Layout.topMargin: Theme.l
        words: root.screen.online ? root.screen.problem : ""
    }
}
