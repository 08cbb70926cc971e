pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The chosen tile in full, beside a tablet's list: with whoever would want it.
ColumnLayout {
    id: root

    required property string key
    required property string title
    required property string line
    required property string stance
    required property Figures figures
    required property Choices customers
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
    required property real room

    signal answered(key: string, useful: bool)
    signal opened(key: string)

    spacing: Theme.xl

    Item {
        Layout.fillWidth: true
        Layout.topMargin: Theme.xl
        implicitHeight: words.height

        Column {
            id: words

            anchors.left: parent.left
            width: root.room - (mark.visible ? mark.width + Theme.m : 0)
            spacing: Theme.xs

            Title {
                width: parent.width
                text: root.title
                color: root.expired ? Theme.faint : Theme.ink
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
            anchors.topMargin: Theme.xs
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
    Section {
        Layout.topMargin: 0
        Layout.bottomMargin: -Theme.l
        visible: root.say !== ""
        text: qsTr("Say")
    }
    Say {
        visible: root.say !== ""
        text: root.say
    }
    TileFoot {
        Layout.fillWidth: true
        visible: root.trusted
        age: root.age
        expired: root.expired
        useful: root.useful
        notUseful: root.notUseful
        asked: true
        onAnswered: useful => root.answered(root.key, useful)
    }
    ColumnLayout {
        spacing: 0
        visible: root.customers.count > 0

        Section {
            Layout.topMargin: 0
            text: qsTr("Who would want it")
        }
        Repeater {
            model: root.customers

            delegate: ListRow {
                required property string key
                required text

                path: Icons.store
                title: text
                onClicked: root.opened(key)
            }
        }
    }
}
