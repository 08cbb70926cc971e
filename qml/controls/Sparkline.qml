import QtQuick
import QtQuick.Shapes
import Roundsman.Ui

// A course over time, its last point marked. No axes: the figures beside it say the values.
Item {
    id: root

    required property string course // an SVG path in a square of 1
    required property real end // how far down its last point is, 0 to 1
    property color tone: Theme.faint

    readonly property int inset: Theme.xs
    readonly property size area: Qt.size(Math.max(1, root.width - 2 * root.inset), Math.max(1, root.height - 2 * root.inset))

    implicitWidth: Theme.primary + Theme.xl
    implicitHeight: Theme.touch
    Accessible.ignored: true

    Item { // drawn from the left, and turned round as a whole where words run from the right
        id: drawing

        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        transform: Scale {
            origin.x: root.width / 2
            xScale: root.LayoutMirroring.enabled ? -1 : 1
        }

        Shape {
            anchors.fill: parent
            anchors.margins: root.inset

            ShapePath {
                strokeColor: "transparent"
                fillColor: Qt.alpha(root.tone, 0.1)
                scale: root.area

                PathSvg {
                    path: root.course === "" ? "" : root.course + "L1 1L0 1Z"
                }
            }
            ShapePath {
                strokeColor: root.tone
                strokeWidth: Theme.stroke
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                scale: root.area

                PathSvg {
                    path: root.course
                }
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: root.inset + root.area.width - width / 2
            anchors.top: parent.top
            anchors.topMargin: root.inset + root.area.height * Math.max(0, root.end) - height / 2
            width: Theme.s + Theme.ring
            height: width
            radius: width / 2
            color: root.tone
            border.width: Theme.ring
            border.color: Theme.raised
        }
    }
}
