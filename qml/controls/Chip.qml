import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// A choice. 40 high to the eye, 48 to the finger, with its own gap: chips stand side by side at spacing 0.
T.AbstractButton {
    id: root

    property string path // of an icon while not chosen
    property bool chosen: false
    property bool single: false // one of several, not any of several

    readonly property int face: Theme.atLeast(40, Theme.second * 1.25 + 20)

    implicitWidth: row.implicitWidth + 2 * Theme.m + 2 * Theme.xs + 4
    implicitHeight: root.face + 8
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: root.single ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()
    Accessible.onToggleAction: root.clicked()
    Accessible.checkable: true
    Accessible.checked: root.chosen

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.margins: Theme.xs
            radius: root.face / 2
            color: root.chosen ? Theme.accentSoft : Theme.raised
            border.width: Theme.edge
            border.color: root.chosen ? Theme.accent : Theme.outline

            Wash {
                control: root
                radius: root.face / 2
            }
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gap

            Icon {
                path: root.chosen ? Icons.check : root.path
                size: Theme.iconSmall
                color: label.color
            }
            Copy {
                id: label

                text: root.text
                size: Theme.second
                strong: root.chosen
                color: root.chosen ? Theme.accent : Theme.ink
                Accessible.ignored: true
            }
        }
    }
}
