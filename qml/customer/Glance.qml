pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The customer in one look: up to four figures and the sentence to say.
Tile {
    id: root

    required property Figures figures
    required property string say

    readonly property int fit: root.width < 300 * Theme.scale ? 1 : root.width < 480 * Theme.scale ? 2 : 4
    readonly property int columns: Math.max(1, Math.min(root.fit, root.figures.count))

    gap: 0
    visible: root.figures.count > 0 || root.say !== ""

    Column {
        spacing: Theme.arabic ? Theme.s : Theme.l

        Grid {
            id: grid

            width: root.room // all of it: from the right where words run left
            columns: root.columns
            columnSpacing: Theme.l
            rowSpacing: Theme.arabic ? Theme.xs : Theme.l
            visible: root.figures.count > 0

            Repeater {
                model: root.figures

                delegate: Figure {
                    required property string kind

                    objectName: "figure"
                    width: (root.room - (root.columns - 1) * grid.columnSpacing) / root.columns
                    tone: kind === "warn" ? Theme.warn : kind === "good" ? Theme.good : Theme.ink
                }
            }
        }
        Say {
            width: root.room
            visible: root.say !== ""
            text: root.say
        }
    }
}
