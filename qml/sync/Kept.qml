import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One of two values, whose it is, with what differs in it strong; the tap that keeps it.
Column { // no layout: its height follows its width at once, however the words wrap
    id: root

    required property string who
    required property string value // StyledText
    required property string text

    signal chosen

    spacing: Theme.xs
    Layout.fillWidth: true

    Faint {
        width: root.width
        text: root.who
        wrapMode: Text.Wrap
    }
    Copy {
        width: root.width
        text: root.value
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
    }
    SecondButton {
        width: root.width
        objectName: root.objectName + "Button"
        text: root.text
        onClicked: root.chosen()
    }
}
