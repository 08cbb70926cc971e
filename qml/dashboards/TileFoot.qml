import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// How old a tile is, and whether it helped. What was said shows in the accent; the same again takes
// it back.
RowLayout {
    id: root

    required property string age
    required property bool expired
    required property bool useful
    required property bool notUseful
    required property bool asked // whether it helped is a question here

    signal answered(useful: bool)

    spacing: 0

    Icon {
        Layout.rightMargin: Theme.gap
        path: root.expired ? Icons.warn : Icons.clock
        size: Theme.iconSmall
        color: words.color
    }
    Faint {
        id: words

        Layout.fillWidth: true
        text: root.age
        wrapMode: Text.Wrap
        color: root.expired ? Theme.warn : Theme.faint
    }
    IconButton {
        objectName: "useful"
        visible: root.asked
        path: Icons.useful
        text: qsTr("Useful")
        bare: true
        tone: root.useful ? Theme.accent : Theme.faint
        Accessible.checkable: true
        Accessible.checked: root.useful
        onClicked: root.answered(true)
    }
    IconButton {
        Layout.rightMargin: -overhang
        objectName: "notUseful"
        visible: root.asked
        path: Icons.notUseful
        text: qsTr("Not useful")
        bare: true
        tone: root.notUseful ? Theme.accent : Theme.faint
        Accessible.checkable: true
        Accessible.checked: root.notUseful
        onClicked: root.answered(false)
    }
}
