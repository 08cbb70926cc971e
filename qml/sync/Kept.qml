import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One of two values, large, with what differs in it strong; whose it is; the tap that keeps it.
ColumnLayout {
    id: root

    required property string who
    required property string value // StyledText
    required property string text

    signal chosen

    spacing: Theme.xs
    Layout.fillWidth: true

    Faint {
        Layout.fillWidth: true
        text: root.who
        wrapMode: Text.Wrap
    }
    Copy {
        Layout.fillWidth: true
        text: root.value
        textFormat: Text.StyledText
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.xs
        objectName: root.objectName + "Button"
        text: root.text
        onClicked: root.chosen()
    }
}
