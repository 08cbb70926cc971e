import QtQuick
import QtQuick.Templates as T
import Roundsman.Ui

// A drawing to press; its text is said, not shown. Bare in a head, tinted in a foot.
T.AbstractButton {
    id: root

    required property string path
    property bool bare: false
    property bool directional: false
    property color tone: root.bare ? Theme.ink : Theme.accent
    property int radius: Theme.radius

    // How far the glyph stands inside the finger's square: subtract it to align with the text's edge
    readonly property int overhang: (Theme.touch - Theme.icon) / 2

    implicitWidth: Theme.touch
    implicitHeight: Theme.touch
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: root.radius
        color: root.bare ? "transparent" : Theme.accentSoft
        border.width: !root.bare && Theme.sun ? Theme.edge : 0
        border.color: Theme.accent

        Wash {
            control: root
            radius: root.radius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            path: root.path
            color: root.tone
            directional: root.directional
        }
    }
}
