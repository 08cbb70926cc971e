pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The check question; its right answer says "understood". Or what is in the way.
ColumnLayout {
    id: root

    required property BriefScreen screen

    property bool blocking: false // being written

    signal revealed(item: Item)

    Layout.fillWidth: true
    spacing: 0

    Section {
        visible: root.screen.asks
        text: root.screen.question
    }
    ChipFlow {
        objectName: "answers"
        visible: root.screen.asks

        Choosing {
            choices: root.screen.choices
            single: true
        }
    }
    Copy {
        objectName: "hint"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        visible: root.screen.asks && text !== ""
        text: root.screen.hint
        color: Theme.warn
        wrapMode: Text.Wrap
    }
    ProblemCard {
        objectName: "blockedReason"
        Layout.topMargin: Theme.m
        words: root.screen.blocked ? qsTr("You are blocked: %1").arg(root.screen.reason) : ""
    }
    SecondButton {
        objectName: "block"
        Layout.topMargin: Theme.s
        Layout.leftMargin: -Theme.l
        visible: root.screen.asks && !root.screen.blocked && !root.blocking
        plain: true
        text: qsTr("Something is in the way")
        onClicked: {
            root.blocking = true;
            why.forceActiveFocus();
        }
    }
    TextNote {
        id: why

        objectName: "why"
        Layout.topMargin: Theme.s
        visible: root.blocking
        hint: qsTr("What is in the way?")
        onActiveFocusChanged: {
            if (why.activeFocus)
                root.revealed(why);
        }
    }
    SecondButton {
        objectName: "sendBlocked"
        Layout.topMargin: Theme.s
        visible: root.blocking
        enabled: why.text.trim() !== ""
        text: qsTr("Tell head office")
        onClicked: {
            root.screen.block(why.text);
            why.clear();
            root.blocking = false;
        }
    }
}
