pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One field of what was refused, as it can be written; out of the way when it is left out.
ColumnLayout {
    id: root

    required property string key
    required property string record // a heading, "" while the same record goes on
    required property string label
    required property string text
    required property string kind // line, note, choice, shown
    required property var words // QStringLists, which list<string> does not take in Qt 6.4
    required property var texts
    required property bool leavable
    required property bool isLeft

    signal typed(words: string)
    signal leftOut(out: bool)
    signal revealed(item: Item)

    objectName: "field-" + root.key
    spacing: 0
    Layout.fillWidth: true

    Section {
        visible: root.record !== ""
        text: root.record
    }
    RowLayout {
        Layout.topMargin: Theme.s
        spacing: Theme.s

        Faint {
            Layout.fillWidth: true
            text: root.isLeft ? qsTr("%1: left out").arg(root.label) : root.label
            wrapMode: Text.Wrap
        }
        SecondButton {
            visible: root.leavable
            plain: true
            text: root.isLeft ? qsTr("Take it in") : qsTr("Leave it out")
            Accessible.name: root.label + ", " + text
            onClicked: root.leftOut(!root.isLeft)
        }
    }
    Copy {
        Layout.fillWidth: true
        visible: root.kind === "shown" && !root.isLeft
        text: root.text
        wrapMode: Text.Wrap
    }
    TextLine {
        id: line

        objectName: "line"
        visible: root.kind === "line" && !root.isLeft
        label: ""
        hint: root.label
        text: root.text
        onEdited: words => root.typed(words)
        onTaken: root.revealed(line)
    }
    TextNote {
        id: note

        objectName: "note"
        visible: root.kind === "note" && !root.isLeft
        hint: root.label
        text: root.text
        onEdited: words => root.typed(words)
    }
    ChipFlow {
        visible: root.kind === "choice" && !root.isLeft

        Repeater {
            model: root.kind === "choice" ? root.words : []

            delegate: Chip {
                required property string modelData
                required property int index

                objectName: modelData
                single: true
                text: root.texts[index]
                chosen: modelData === root.text
                onClicked: root.typed(modelData)
            }
        }
    }
}
