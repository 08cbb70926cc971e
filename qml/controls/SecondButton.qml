import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// What may also be done: tinted. Plain is the third rank, bare words; harm makes them red and ends them with "…".
T.AbstractButton {
    id: root

    property string path // of an icon before the words
    property bool plain: false
    property bool harm: false

    readonly property color tone: root.harm ? Theme.bad : Theme.accent

    implicitWidth: row.implicitWidth + 2 * Theme.l
    implicitHeight: Theme.atLeast(Theme.touch, Math.max(Theme.body * 1.25, row.implicitHeight) + 24)
    Layout.fillWidth: root.plain // as wide as its words, but never wider than the column
    Layout.maximumWidth: root.plain ? root.implicitWidth : Infinity
    opacity: root.enabled ? 1 : 0.45
    Accessible.role: Accessible.Button
    Accessible.name: root.text
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radius
        color: root.plain ? "transparent" : Theme.accentSoft
        border.width: Theme.sun && !root.plain ? Theme.edge : 0
        border.color: root.tone

        Wash {
            control: root
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.centerIn: parent
            width: Math.min(implicitWidth, parent.width - 2 * Theme.s)
            spacing: Theme.s

            Icon {
                path: root.path
                color: root.tone
            }
            Copy {
                Layout.fillWidth: true
                text: root.text
                strong: true
                color: root.tone
                wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                Accessible.ignored: true
            }
        }
    }
}
