pragma ComponentBehavior: Bound

import QtQuick
import Roundsman.Ui

// The alphabet down the edge: a finger that slides along it flies through the list.
Item {
    id: root

    required property var letters // a QStringList, which list<string> does not take in Qt 6.4

    readonly property real step: Math.min(root.height / Math.max(1, all.count), Theme.caption * 1.8)
    property int under: -1

    signal reached(letter: string)

    function reach(y: real): void {
        const at = Math.max(0, Math.min(all.count - 1, Math.floor((y - column.y) / root.step)));
        if (at === root.under || all.count === 0)
            return;
        root.under = at;
        root.reached((all.itemAt(at) as Copy).text);
    }

    implicitWidth: Theme.xl
    visible: all.count > 3
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Jump to a letter")

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            id: all

            model: root.letters

            delegate: Copy {
                id: letter

                required property string modelData
                required property int index

                width: root.width
                height: root.step
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: letter.modelData
                size: Math.max(8, Math.min(Theme.caption, letter.height))
                color: letter.index === root.under ? Theme.accent : Theme.faint
                strong: letter.index === root.under
                elide: Text.ElideNone
                Accessible.ignored: true
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        anchors.leftMargin: -Theme.m
        preventStealing: true
        onPressed: mouse => root.reach(mouse.y)
        onPositionChanged: mouse => root.reach(mouse.y)
        onReleased: root.under = -1
    }
}
