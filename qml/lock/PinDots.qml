pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// How many digits there are: a dot for each, a ring for each of the four that are needed at least.
Row {
    id: root

    required property PinEntry entry

    spacing: Theme.l
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n digits", "", root.entry.count)

    Repeater {
        model: Math.max(4, root.entry.count)

        delegate: Rectangle {
            required property int index

            readonly property bool filled: index < root.entry.count

            width: Theme.l
            height: Theme.l
            radius: Theme.s
            color: filled ? Theme.ink : "transparent"
            border.width: filled ? 0 : Theme.ring
            border.color: Theme.faint
        }
    }
}
