import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// The one thing to do here, filled and under the thumb.
T.AbstractButton {
    id: root

    property string path // of an icon before the words

    implicitWidth: row.implicitWidth + 2 * Theme.xl
    implicitHeight: Theme.primary
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.accent

        Wash {
            control: root
            tone: Theme.pressedAccent
            radius: Theme.radiusCard
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.m)
            spacing: Theme.s

            Icon {
                path: root.path
                color: Theme.accentInk
            }
            Copy {
                Layout.fillWidth: true
                text: root.text
                strong: true
                color: Theme.accentInk
                Accessible.ignored: true
            }
        }
    }
}
