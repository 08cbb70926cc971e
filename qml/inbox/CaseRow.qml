import QtQuick
import Roundsman.Ui

// Something reported: what is known of it now, what came since one last looked.
EventRow {
    id: root

    required property string key
    required property bool warn
    required property int fresh
    required property string unsent
    required detail

    iconTone: root.warn ? Theme.warn : Theme.faint
    roomy: true

    Copy {
        objectName: "fresh"
        visible: root.fresh !== 0
        text: qsTr("new")
        size: Theme.second
        strong: true
        color: Theme.accent
    }
    StateMark {
        at: root.unsent
        wordless: true
    }
}
