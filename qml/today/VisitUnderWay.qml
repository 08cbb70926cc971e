import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Where the person stands right now.
Tile {
    id: root

    required property VisitEditor visit

    gap: 0
    color: Theme.accentSoft
    border.width: Theme.sun ? Theme.edge : 0
    border.color: Theme.accent

    Copy {
        Layout.fillWidth: true
        text: qsTr("You are here, %1").arg(root.visit.arrivedText)
        size: Theme.second
        strong: true
        color: Theme.accent
    }
    Title {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        text: root.visit.customerName
        font.family: Theme.latin
    }
    Faint {
        Layout.fillWidth: true
        Layout.topMargin: 2
        text: root.visit.subtitle
    }
}
