import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// Why there is nothing here, and the one thing to do about it.
ColumnLayout {
    id: root

    required property string path
    required property string title
    property string words
    property string action

    signal acted

    spacing: Theme.xs
    Layout.fillWidth: true

    Rectangle {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: Theme.s
        implicitWidth: Theme.primary
        implicitHeight: Theme.primary
        radius: Theme.primary / 2
        color: Theme.sunk

        Icon {
            anchors.centerIn: parent
            path: root.path
            color: Theme.faint
            size: Theme.icon + 4
        }
    }
    Copy {
        Layout.fillWidth: true
        text: root.title
        strong: true
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    Faint {
        Layout.fillWidth: true
        visible: root.words !== ""
        text: root.words
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    SecondButton {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.m
        visible: root.action !== ""
        text: root.action
        onClicked: root.acted()
    }
}
