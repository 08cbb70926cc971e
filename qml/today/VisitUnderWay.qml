import QtQuick
import Roundsman.Ui

// Where the person stands right now.
Tile {
    id: root

    required property string arrived
    required property string name
    required property string place

    color: Theme.accentSoft
    border.width: Theme.sun ? Theme.edge : 0
    border.color: Theme.accent

    Column {
        spacing: Theme.xs

        Copy {
            width: root.room
            text: qsTr("You are here, %1").arg(root.arrived)
            size: Theme.second
            strong: true
            color: Theme.accent
        }
        Title {
            width: root.room
            text: root.name
            font.family: Theme.latin
        }
        Faint {
            width: root.room
            text: root.place
        }
    }
}
