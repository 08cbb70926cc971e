import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// The sentence to say at the door.
RowLayout {
    id: root

    required property string text

    spacing: Theme.m
    Layout.fillWidth: true

    Rectangle {
        Layout.fillHeight: true
        Layout.topMargin: 2
        Layout.bottomMargin: Theme.xs
        implicitWidth: 3
        radius: 1.5
        color: Theme.accent
    }
    Copy {
        Layout.fillWidth: true
        text: root.text
        wrapMode: Text.Wrap
    }
}
