import QtQuick
import Roundsman.Ui

// One thing that happened, and when. What was reported opens with every step that it has taken.
EventRow {
    id: root

    required property int index
    required property string key
    required property string sort
    required property bool warn
    required property string unsent
    required detail

    objectName: root.live ? "reported" : "happened"
    live: root.sort === "feedback"
    iconTone: root.warn ? Theme.warn : Theme.faint

    StateMark {
        at: root.unsent
        wordless: true
    }
}
