import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One thing that happened, and when. What was reported opens with every step that it has taken; a
// quote becomes the paper that the customer gets.
EventRow {
    id: root

    required property int index
    required property string key
    required property string sort
    required property bool warn
    required property string unsent
    required detail

    signal papered

    objectName: root.live ? "reported" : "happened"
    live: root.sort === "feedback"
    iconTone: root.warn ? Theme.warn : Theme.faint

    StateMark {
        at: root.unsent
        wordless: true
    }
    IconButton {
        objectName: "paper"
        Layout.rightMargin: -overhang
        visible: root.sort === "quote"
        path: Icons.paper
        text: qsTr("As PDF: %1").arg(root.title)
        bare: true
        tone: Theme.accent
        onClicked: root.papered()
    }
}
