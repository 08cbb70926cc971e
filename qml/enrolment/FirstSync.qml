import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The steps of arriving: what is done, what is under way and how far, what is left.
ColumnLayout {
    id: root

    required property EnrolmentScreen screen

    readonly property bool joined: root.screen.step === "fetching" || root.screen.step === "done"

    spacing: 0
    Layout.fillWidth: true

    ListRow {
        path: root.joined ? Icons.done : Icons.lock
        iconTone: root.joined ? Theme.accent : Theme.ink
        title: root.joined ? qsTr("This device is known") : qsTr("Making this device known")
        detail: root.joined ? root.screen.company : qsTr("A key is made here; it never leaves.")
        live: false
        roomy: true
    }
    ListRow {
        path: root.screen.step === "done" ? Icons.done : Icons.refresh
        iconTone: root.screen.step === "done" ? Theme.accent : root.joined ? Theme.ink : Theme.faint
        title: qsTr("Bringing your customers")
        detail: root.screen.progressText
        past: !root.joined
        live: false
        roomy: true
        rule: false
    }
    BulletBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        visible: root.screen.step !== "done"
        value: root.joined ? root.screen.progress : -1
    }
}
