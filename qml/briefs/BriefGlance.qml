import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What it is about, the one sentence, the offer, and where one stands with it.
ColumnLayout {
    id: root

    required property BriefScreen screen

    Layout.fillWidth: true
    spacing: 0

    ProblemCard {
        Layout.topMargin: Theme.s
        words: root.screen.problem
    }
    Title {
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        objectName: "briefTitle"
        text: root.screen.title
        wrapMode: Text.Wrap
        maximumLineCount: 4
    }
    Faint {
        Layout.fillWidth: true
        Layout.topMargin: Theme.xxs
        text: root.screen.dates === "" ? root.screen.stateText : root.screen.stateText + " · " + root.screen.dates
        wrapMode: Text.Wrap
    }
    Tile {
        id: card

        Layout.topMargin: Theme.l
        visible: root.screen.trusted && root.screen.message !== ""
        gap: Theme.m

        Say {
            Layout.preferredWidth: card.room
            objectName: "briefMessage"
            text: root.screen.message
        }
        Copy {
            Layout.preferredWidth: card.room
            visible: text !== ""
            text: root.screen.offer
            strong: true
            wrapMode: Text.Wrap
        }
    }
}
