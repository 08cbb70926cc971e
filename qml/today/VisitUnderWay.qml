import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// Where the person stands right now.
Tile {
    id: root

    required property string arrived
    required property string name
    required property string place

    gap: 0
    color: Theme.accentSoft
    border.width: Theme.sun ? Theme.edge : 0
    border.color: Theme.accent

    Copy {
        Layout.fillWidth: true
        text: qsTr("You are here, %1").arg(root.arrived)
        size: Theme.second
        strong: true
        color: Theme.accent
    }
    Title {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        text: root.name
        font.family: Theme.latin
    }
    Faint {
        Layout.fillWidth: true
        Layout.topMargin: 2
        text: root.place
    }
}
