import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// What happened and what to do, in one plain sentence.
Tile {
    id: root

    required property string words
    property string action
    property string button // what its button is called in tests and the tour

    signal acted

    visible: root.words !== ""
    gap: Theme.m
    color: Theme.sun ? Theme.raised : Theme.warnSoft
    border.color: Theme.warn

    RowLayout {
        spacing: Theme.m

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.xxs
            path: Icons.warn
            color: Theme.warn
        }
        Copy {
            Layout.fillWidth: true
            text: root.words
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
    SecondButton {
        Layout.alignment: Qt.AlignRight
        objectName: root.button
        visible: root.action !== ""
        text: root.action
        onClicked: root.acted()
    }
}
