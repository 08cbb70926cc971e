import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// Something promised or planned. The ring at its end ticks it off.
ListRow {
    id: root

    required property string key
    required property bool overdue
    required property string unsent
    required detail

    signal finished

    path: root.overdue ? Icons.alert : Icons.promise
    iconTone: root.overdue ? Theme.warn : Theme.faint
    live: false
    handed: true

    StateMark {
        at: root.unsent
        wordless: true
    }
    IconButton {
        Layout.rightMargin: root.flipped ? 0 : -overhang
        Layout.leftMargin: root.flipped ? -overhang : 0
        objectName: "finish"
        path: Icons.task
        text: qsTr("Done: %1").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: root.finished()
    }
}
