import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// Two lines, something before, something after, a hairline below that starts where the text starts.
T.AbstractButton {
    id: root

    required property string title
    property string detail
    property string before // a time
    property string path // an icon instead
    property color iconTone: Theme.faint
    property bool live: true // it can be pressed
    property bool chosen: false
    property bool past: false
    property bool rule: true
    property bool marked: false // title and detail carry <b> round what the search found
    property bool roomy: Theme.large // as high as its words need, over several lines
    property bool wraps: root.roomy // the title may take a second line
    property bool handed: false // what stands after is for the thumb, so on the side of the hand
    property int margin: Theme.m // how far the tone of a press or a choice reaches past the text
    default property alias after: tail.data

    readonly property bool flipped: root.handed && Theme.leftHand && !root.mirrored
    readonly property real inset: root.mirrored ? root.width - words.x - words.width : words.x

    Layout.fillWidth: true
    implicitWidth: Theme.control
    implicitHeight: root.roomy ? Math.max(Theme.row, words.implicitHeight + 2 * Theme.m) : Theme.row
    hoverEnabled: root.live
    focusPolicy: root.live ? Qt.StrongFocus : Qt.NoFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.detail === "" ? root.title : root.title + ", " + root.detail
    Accessible.onPressAction: root.clicked()

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.leftMargin: -root.margin
            anchors.rightMargin: -root.margin
            anchors.topMargin: Theme.xxs
            anchors.bottomMargin: Theme.xxs
            radius: Theme.radius
            color: root.chosen ? Theme.accentSoft : "transparent"
            border.width: root.chosen && Theme.sun ? Theme.edge : 0
            border.color: Theme.accent

            Wash {
                control: root
                visible: root.live
            }
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.inset
            height: Theme.hairline
            color: Theme.line
            visible: root.rule && !root.chosen
        }
    }
    contentItem: RowLayout {
        spacing: 0
        layoutDirection: root.flipped ? Qt.RightToLeft : Qt.LeftToRight

        Faint {
            Layout.preferredWidth: Theme.large ? implicitWidth + Theme.m : Theme.second * 3.7
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: words.y + (Theme.body - Theme.second)
            visible: root.before !== ""
            text: root.before
            font.family: Theme.latin
            Accessible.ignored: true
        }
        Icon {
            Layout.rightMargin: Theme.m
            path: root.path
            color: root.iconTone
        }
        Column { // no layout: its height follows its width at once, however the words wrap
            id: words

            Layout.fillWidth: true
            spacing: Theme.arabic ? -4 : 3

            Copy {
                width: words.width
                text: root.title
                textFormat: root.marked ? Text.StyledText : Text.PlainText
                color: root.past ? Theme.faint : Theme.ink
                wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
                maximumLineCount: root.roomy ? 9 : 2
                Accessible.ignored: true
            }
            Faint {
                width: words.width
                visible: root.detail !== ""
                text: root.detail
                textFormat: root.marked ? Text.StyledText : Text.PlainText
                wrapMode: root.roomy ? Text.Wrap : Text.NoWrap
                Accessible.ignored: true
            }
        }
        RowLayout {
            id: tail

            Layout.fillWidth: false
            Layout.leftMargin: root.flipped ? 0 : Theme.m
            Layout.rightMargin: root.flipped ? Theme.m : 0
            spacing: Theme.s
        }
    }
}
