import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Ten wrong PINs: what is gone, what is not, and the way back in.
Sheet {
    id: root

    required property LockScreen lock

    title: ""
    margin: Math.max(Theme.l, (root.width - Theme.column) / 2)

    Scroll {
        margin: root.margin

        Title {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xxl
            maximumLineCount: 5
            text: Theme.tablet ? qsTr("This tablet was erased") : qsTr("This phone was erased")
        }
        Copy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            text: qsTr("The PIN was wrong ten times, so nobody can read any more what Roundsman held here.")
            color: Theme.faint
            wrapMode: Text.Wrap
            maximumLineCount: 20
        }
        ListRow {
            Layout.topMargin: Theme.l
            path: Icons.done
            iconTone: Theme.good
            title: qsTr("What head office had is there")
            detail: qsTr("It comes back when you join again.")
            live: false
            roomy: true
        }
        ListRow {
            path: root.lock.delivered ? Icons.done : Icons.sending
            iconTone: root.lock.delivered ? Theme.good : Theme.waiting
            title: root.lock.delivered ? qsTr("What was not sent yet has arrived too") : qsTr("What was not sent yet is on its way")
            detail: root.lock.delivered ? qsTr("Only head office can read it.") : qsTr("It lies here sealed and goes as soon as there is a network.")
            live: false
            roomy: true
        }
        ListRow {
            path: Icons.camera
            title: qsTr("Photos and drafts that were not sent are lost")
            detail: qsTr("Their key is gone with the rest.")
            live: false
            roomy: true
            rule: false
        }
        ProblemCard {
            Layout.topMargin: Theme.l
            words: root.lock.problem
        }
    }

    foot: PrimaryButton {
        objectName: "startAnew"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.l
        text: qsTr("Join again")
        onClicked: root.lock.startAnew()
    }
}
