pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What those concerned say while it can still be changed.
ColumnLayout {
    id: root

    required property BriefScreen screen

    signal revealed(item: Item)

    Layout.fillWidth: true
    spacing: 0

    Section {
        text: qsTr("What others say")
    }
    Repeater {
        model: root.screen.comments

        delegate: ListRow {
            id: comment

            required property int index
            required property string unsent
            required title
            required detail

            objectName: "comment"
            live: false
            roomy: true
            rule: index < root.screen.comments.count - 1

            StateMark {
                at: comment.unsent
                wordless: true
            }
        }
    }
    TextNote {
        id: words

        objectName: "commentWords"
        Layout.topMargin: Theme.s
        visible: root.screen.discussed
        hint: qsTr("What should be different?")
        onActiveFocusChanged: {
            if (words.activeFocus)
                root.revealed(words);
        }
    }
    SecondButton {
        objectName: "sendComment"
        Layout.topMargin: Theme.s
        visible: root.screen.discussed
        enabled: words.text.trim() !== ""
        path: Icons.sending
        text: qsTr("Comment")
        onClicked: root.screen.comment(words.text)
    }

    Connections {
        target: root.screen

        function onCommented(): void {
            words.clear();
        }
    }
}
