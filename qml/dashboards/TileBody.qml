pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The figures of a tile, their course and the band of prices. Grey, once they are too old to quote.
ColumnLayout {
    id: root

    required property Figures figures
    required property string course
    required property real courseEnd
    required property string low
    required property string high
    required property string rival
    required property real ours
    required property real theirs
    required property bool expired
    required property real room

    readonly property bool curved: root.course !== ""
    readonly property int fit: root.room < 280 * Theme.scale ? 1 : root.room >= 480 * Theme.scale ? 5 : root.figures.count === 3 ? 3 : 2
    readonly property int columns: Math.max(1, Math.min(root.fit, root.figures.count))
    readonly property bool beside: root.curved && root.figures.count <= 2 && root.fit > 1
    readonly property real figuresRoom: root.room - (root.beside ? line.implicitWidth + Theme.l : 0)

    spacing: Theme.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.l
        visible: root.figures.count > 0

        Grid {
            id: grid

            Layout.preferredWidth: root.figuresRoom
            columns: root.columns
            columnSpacing: Theme.l
            rowSpacing: Theme.m

            Repeater {
                model: root.figures

                delegate: Figure {
                    width: (root.figuresRoom - (root.columns - 1) * grid.columnSpacing) / root.columns
                    tone: root.expired ? Theme.faint : Theme.ink
                }
            }
        }
        Sparkline {
            id: line

            Layout.alignment: Qt.AlignTop
            visible: root.beside
            course: root.course
            end: root.courseEnd
        }
    }
    Sparkline {
        Layout.fillWidth: true
        visible: root.curved && !root.beside
        course: root.course
        end: root.courseEnd
    }
    PriceBand {
        Layout.fillWidth: true
        low: root.low
        high: root.high
        rival: root.rival
        ours: root.ours
        theirs: root.theirs
        tone: root.expired ? Theme.faint : Theme.accent
    }
}
