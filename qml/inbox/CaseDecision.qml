pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// For whoever answers: the words for the customer, whose it is, or that nothing will come of it.
ColumnLayout {
    id: root

    required property CaseScreen screen

    readonly property string words: answer.text.trim()

    signal revealed(item: Item)

    function clear(): void {
        answer.clear();
    }

    Layout.fillWidth: true
    spacing: 0

    Section {
        text: qsTr("What the customer is to hear")
    }
    TextNote {
        id: answer

        objectName: "answer"
        hint: qsTr("One or two sentences")
        onActiveFocusChanged: {
            if (answer.activeFocus)
                root.revealed(answer);
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s
        Layout.fillWidth: true
        spacing: Theme.s

        SecondButton {
            objectName: "takeUp"
            visible: root.screen.mayTakeUp
            text: qsTr("I am on it")
            onClicked: root.screen.takeUp()
        }
        SecondButton {
            objectName: "decline"
            enabled: root.words !== ""
            plain: true
            text: qsTr("Decline")
            onClicked: root.screen.decline(root.words)
        }
    }
    Section {
        visible: root.screen.people.count > 1
        text: qsTr("Who answers")
    }
    ChipFlow {
        objectName: "answerers"
        visible: root.screen.people.count > 1

        Choosing {
            choices: root.screen.people
            single: true
        }
    }
}
