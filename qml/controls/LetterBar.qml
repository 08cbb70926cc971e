pragma ComponentBehavior: Bound

import QtQuick
import Roundsman.Ui

// The alphabet down the edge: a finger that slides along it flies through the list.
Item {
    id: root

    required property list<string> letters

    signal reached(letter: string)

    property int under: -1

    function reach(y: real): void {
        const at = Math.max(0, Math.min(root.letters.length - 1, Math.floor(y / (root.height / root.letters.length))));
        if (at === root.under || root.letters.length === 0)
            return;
        root.under = at;
        root.reached(root.letters[at]);
    }

    implicitWidth: Theme.xl
    visible: root.letters.length > 3
    Accessible.role: Accessible.Slider
    Accessible.name: qsTr("Jump to a letter")

    Column {
        anchors.fill: parent

        Repeater {
            model: root.letters

            delegate: Copy {
                id: letter

                required property string modelData
                required property int index

                width: root.width
                height: root.height / root.letters.length
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                text: letter.modelData
                size: Math.min(Theme.caption, Math.max(8, letter.height))
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
