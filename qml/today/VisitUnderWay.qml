import QtQuick
import QtQuick.Layouts
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
        id: words

        Layout.fillWidth: true
        spacing: Theme.xs

        Copy {
            width: words.width
            text: qsTr("You are here, %1").arg(root.arrived)
            size: Theme.second
            strong: true
            color: Theme.accent
        }
        Title {
            width: words.width
            text: root.name
            font.family: Theme.latin
        }
        Faint {
            width: words.width
            text: root.place
        }
    }
}
