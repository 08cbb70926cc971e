import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What was said, by whom and where; how it stands, and the sentence for the customer.
ColumnLayout {
    id: root

    required property CaseScreen screen
    required property bool numbered

    signal customerSought

    Layout.fillWidth: true
    spacing: 0

    ProblemCard {
        Layout.topMargin: Theme.s
        words: root.screen.problem
    }
    Faint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.l
        visible: root.numbered && root.screen.number !== ""
        text: root.screen.number
    }
    Title {
        Layout.fillWidth: true
        Layout.topMargin: Theme.xs
        objectName: "caseText"
        text: root.screen.text
        wrapMode: Text.Wrap
        maximumLineCount: 12
    }
    Faint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.xs
        text: root.screen.about
        wrapMode: Text.Wrap
    }
    SecondButton {
        objectName: "caseCustomer"
        Layout.leftMargin: -Theme.l
        visible: root.screen.customerKey !== ""
        plain: true
        path: Icons.store
        text: root.screen.customerName
        onClicked: root.customerSought()
    }
    Tile {
        id: card

        Layout.topMargin: Theme.s
        border.color: root.screen.overdue ? Theme.warn : Theme.outline

        Copy {
            Layout.preferredWidth: card.room
            objectName: "caseState"
            text: root.screen.stateText
            strong: true
            wrapMode: Text.Wrap
        }
        Copy {
            Layout.preferredWidth: card.room
            visible: text !== ""
            text: root.screen.ownerText
            color: root.screen.overdue ? Theme.warn : Theme.ink
            wrapMode: Text.Wrap
        }
        Faint {
            Layout.preferredWidth: card.room
            visible: text !== ""
            text: root.screen.alikeText
            wrapMode: Text.Wrap
        }
        Say {
            Layout.preferredWidth: card.room
            objectName: "caseSay"
            visible: root.screen.say !== ""
            text: root.screen.say
        }
    }
}
