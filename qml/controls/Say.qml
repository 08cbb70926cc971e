import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// The sentence to say at the door.
Item {
    id: root

    required property string text

    readonly property int bar: 3

    implicitWidth: words.implicitWidth + root.bar + Theme.m
    implicitHeight: words.implicitHeight
    Layout.fillWidth: true

    Rectangle {
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.xxs
        anchors.bottomMargin: Theme.xs
        width: root.bar
        radius: root.bar / 2
        color: Theme.accent
    }
    Copy {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.bar + Theme.m
        text: root.text
        wrapMode: Text.Wrap
    }
}
