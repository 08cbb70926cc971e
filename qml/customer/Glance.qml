pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The customer in one look: up to four figures and the sentence to say.
Tile {
    id: root

    required property CustomerScreen screen

    readonly property bool bare: root.screen.figures.count === 0 && root.screen.say === ""

    gap: 0
    visible: !root.bare

    Column { // not the card's own layout: one in another never comes to rest over figures that wrap
        id: content

        Layout.fillWidth: true
        spacing: Theme.arabic ? Theme.s : Theme.l

        GridLayout {
            width: content.width
            columns: root.width < 300 * Theme.scale ? 1 : root.width < 480 * Theme.scale ? 2 : 4
            columnSpacing: Theme.l
            rowSpacing: Theme.arabic ? Theme.xs : Theme.l
            visible: root.screen.figures.count > 0

            Repeater {
                model: root.screen.figures

                delegate: Figure {
                    required property string kind

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.alignment: Qt.AlignTop
                    tone: kind === "warn" ? Theme.warn : kind === "good" ? Theme.good : Theme.ink
                }
            }
        }
        Say {
            width: content.width
            visible: root.screen.say !== ""
            text: root.screen.say
        }
    }
}
