pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One line of the price table. The columns of all lines are equally wide.
RowLayout {
    id: root

    required property string product
    required property string rival
    required property string money
    required property string where
    required property string when
    required property string who
    property bool heading: false

    readonly property real part: (root.width - 5 * root.spacing) / 22 // of the width, that the columns share

    component Cell: Copy {
        id: cell

        property int share: 3

        Layout.preferredWidth: root.part * cell.share
        size: root.heading ? Theme.second : Theme.body
        color: root.heading ? Theme.faint : Theme.ink
        Accessible.ignored: !root.heading
    }

    spacing: Theme.l

    Cell {
        share: 5
        text: root.product
    }
    Cell {
        text: root.rival
    }
    Cell {
        objectName: "money"
        share: 2
        horizontalAlignment: Text.AlignRight
        text: root.money
        strong: !root.heading
    }
    Cell {
        share: 6
        text: root.where
    }
    Cell {
        text: root.when
    }
    Cell {
        text: root.who
    }
}
