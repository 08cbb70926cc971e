import QtQuick
import Roundsman.Ui

// One thing that happened, and when.
EventRow {
    id: root

    required property int index
    required property bool warn
    required property string unsent
    required detail

    live: false
    iconTone: root.warn ? Theme.warn : Theme.faint

    StateMark {
        at: root.unsent
        wordless: true
    }
}
