import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// One key of the pad: a digit, or a drawing whose words are only said.
T.AbstractButton {
    id: root

    property string path
    property bool bare: root.path !== ""

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.primary
    implicitWidth: Theme.primary
    implicitHeight: Theme.primary
    focusPolicy: Qt.NoFocus // the digits of a keyboard go to the pad
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: root.bare ? "transparent" : Theme.raised
        border.width: root.bare ? 0 : Theme.edge
        border.color: Theme.outline

        Wash {
            control: root
            radius: Theme.radiusCard
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            path: root.path
            size: Theme.xl
        }
        Copy {
            anchors.centerIn: parent
            visible: root.path === ""
            text: root.text
            size: Theme.figure
            font.family: Theme.latin
            Accessible.ignored: true
        }
    }
}
