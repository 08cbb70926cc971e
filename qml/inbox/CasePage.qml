pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// One finding: what was said, where it is, what to tell the customer, every step. Whoever decides, decides here.
Sheet {
    id: root

    required property CaseScreen screen

    signal customerSought(key: string)
    signal decided(words: string)

    title: root.detail ? "" : root.screen.number === "" ? qsTr("Not numbered yet") : root.screen.number
    back: !root.detail
    footed: root.screen.mayAnswer || root.screen.mayClose
    aside: StateMark {
        at: root.screen.unsent
    }

    Scroll {
        id: scroll

        margin: root.margin
        most: Theme.column + 2 * root.margin

        CaseHead {
            screen: root.screen
            numbered: root.detail
            onCustomerSought: root.customerSought(root.screen.customerKey)
        }
        CaseDecision {
            id: decision

            visible: root.screen.mayAnswer
            screen: root.screen
            onRevealed: item => scroll.reveal(item)
        }
        Section {
            visible: root.screen.steps.count > 0
            text: qsTr("Step by step")
        }
        Repeater {
            model: root.screen.steps

            delegate: EventRow {
                required property int index
                required property bool strong
                required detail

                objectName: "step"
                live: false
                roomy: true
                iconTone: strong ? Theme.accent : Theme.faint
                rule: index < root.screen.steps.count - 1
            }
        }
    }

    foot: PrimaryButton {
        objectName: root.screen.mayClose ? "closeCase" : "sendAnswer"
        Layout.fillWidth: true
        enabled: root.screen.mayClose || decision.words !== ""
        path: root.screen.mayClose ? Icons.check : Icons.sending
        text: root.screen.mayClose ? qsTr("Close it") : qsTr("Answer")
        onClicked: {
            if (root.screen.mayClose)
                root.screen.close();
            else
                root.screen.sendAnswer(decision.words);
        }
    }

    Connections {
        target: root.screen

        function onDecided(words: string): void {
            decision.clear();
            root.decided(words);
        }
    }
}
