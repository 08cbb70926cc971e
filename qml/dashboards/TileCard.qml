import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// One tile on a phone: what it is, its figures, what to say, how old it is, and whether it helped.
Tile {
    id: root

    required property string key
    required property string title
    required property string line
    required property string stance
    required property Figures figures
    required property string course
    required property real courseEnd
    required property string low
    required property string high
    required property string rival
    required property real ours
    required property real theirs
    required property string say
    required property string age
    required property bool expired
    required property bool trusted
    required property bool useful
    required property bool notUseful

    signal answered(key: string, useful: bool)

    gap: Theme.m

    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(words.height, mark.visible ? mark.height : 0)

        Column {
            id: words

            anchors.left: parent.left
            width: root.room - (mark.visible ? mark.width + Theme.m : 0)
            spacing: Theme.arabic ? -4 : 2

            Copy {
                width: parent.width
                text: root.title
                strong: true
                color: root.expired ? Theme.faint : Theme.ink
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Faint {
                width: parent.width
                visible: text !== ""
                text: root.line
                wrapMode: Text.Wrap
            }
        }
        Stance {
            id: mark

            anchors.right: parent.right
            anchors.top: parent.top
            width: implicitWidth
            height: implicitHeight
            kind: root.expired ? "" : root.stance
        }
    }
    TileBody {
        Layout.fillWidth: true
        visible: root.trusted
        room: root.room
        figures: root.figures
        course: root.course
        courseEnd: root.courseEnd
        low: root.low
        high: root.high
        rival: root.rival
        ours: root.ours
        theirs: root.theirs
        expired: root.expired
    }
    Say {
        visible: root.say !== ""
        text: root.say
    }
    TileFoot {
        Layout.fillWidth: true
        Layout.bottomMargin: root.asks ? -Theme.m : 0
        visible: root.trusted
        age: root.age
        expired: root.expired
        useful: root.useful
        notUseful: root.notUseful
        asked: root.asks
        onAnswered: useful => root.answered(root.key, useful)
    }

    readonly property bool asks: root.trusted
}
