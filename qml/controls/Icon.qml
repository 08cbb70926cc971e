import QtQuick
import QtQuick.Shapes
import Roundsman.Ui

// One outline of Icons on its 24 x 24 grid, drawn at the size wanted.
Item {
    id: root

    required property string path
    property color color: Theme.ink
    property int size: Theme.icon
    property bool directional: false // arrows turn round with the script

    implicitWidth: root.size
    implicitHeight: root.size
    visible: root.path !== ""
    Accessible.ignored: true

    Shape {
        width: Theme.drawing
        height: Theme.drawing
        transformOrigin: Item.TopLeft
        scale: root.size / 24
        transform: Scale {
            origin.x: 12
            xScale: root.directional && root.LayoutMirroring.enabled ? -1 : 1
        }

        ShapePath {
            strokeColor: root.color
            strokeWidth: Theme.stroke
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.path
            }
        }
    }
}
