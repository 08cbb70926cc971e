import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Head office has told this device to erase itself: what became of the person's work.
Sheet {
    id: root

    required property ErasedScreen screen

    title: ""
    margin: Math.max(Theme.l, (root.width - Theme.column) / 2)

    Scroll {
        margin: root.margin

        Title {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xxl
            maximumLineCount: 5
            text: qsTr("This device was erased by your company")
        }
        ListRow {
            Layout.topMargin: Theme.l
            path: root.screen.safe ? Icons.done : Icons.sending
            iconTone: root.screen.safe ? Theme.good : Theme.waiting
            title: root.screen.safe ? qsTr("What was not sent yet has arrived") : qsTr("What was not sent yet is on its way")
            detail: root.screen.safe ? qsTr("Only head office can read it.") : qsTr("It lies here sealed and goes as soon as there is a network.")
            live: false
            roomy: true
            rule: root.screen.filesLost
        }
        ListRow {
            path: Icons.camera
            visible: root.screen.filesLost
            title: qsTr("Photos that were not sent are lost")
            detail: qsTr("Their key is gone with the rest.")
            live: false
            roomy: true
            rule: false
        }
    }

    foot: PrimaryButton {
        objectName: "useAgain"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.l
        visible: root.screen.over
        text: qsTr("Join again")
        onClicked: root.screen.startAnew()
    }
}
