pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// The shape of rows to come. Nothing for the first moment, so that a quick answer does not flicker;
// at once where nothing moves.
ColumnLayout {
    id: root

    required property bool wanted
    property int rows: 6

    spacing: 0
    visible: root.wanted && (shown.held || Theme.still)
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Loading")

    Timer {
        id: shown

        property bool held: false

        interval: Theme.page
        running: root.wanted
        onRunningChanged: {
            if (shown.running)
                shown.held = false;
        }
        onTriggered: shown.held = true
    }
    Repeater {
        model: root.rows

        delegate: Item {
            id: line

            required property int index

            Layout.fillWidth: true
            implicitHeight: Theme.row

            Rectangle {
                y: Theme.row / 2 - height - 3
                width: line.width * (line.index % 2 === 0 ? 0.55 : 0.7)
                height: Theme.body - 2
                radius: Theme.xs
                color: Theme.sunk
            }
            Rectangle {
                y: Theme.row / 2 + 5
                width: line.width * (line.index % 3 === 0 ? 0.35 : 0.45)
                height: Theme.second - 2
                radius: Theme.xs
                color: Theme.sunk
                opacity: 0.7
            }
        }
    }
}
