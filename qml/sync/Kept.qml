import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One of two values, whose it is, and the tap that keeps it.
ColumnLayout {
    id: root

    required property string who
    required property string value
    required property string text

    signal chosen

    spacing: Theme.xs
    Layout.fillWidth: true
    Layout.preferredWidth: 1
    Layout.alignment: Qt.AlignTop

    Faint {
        Layout.fillWidth: true
        text: root.who
    }
    Copy {
        Layout.fillWidth: true
        text: root.value
        wrapMode: Text.Wrap
    }
    SecondButton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        text: root.text
        onClicked: root.chosen()
    }
}
