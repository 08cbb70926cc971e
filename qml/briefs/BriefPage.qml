pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// One brief in a glance: the sentence to say first. Then the question that shows that it was understood,
// or what is in the way.
Sheet {
    id: root

    required property BriefScreen screen

    signal undoable(screen: BriefScreen, words: string)

    title: root.detail ? "" : qsTr("Brief")
    back: !root.detail
    footed: false

    Scroll {
        id: scroll

        margin: root.margin
        most: Theme.column + 2 * root.margin

        BriefGlance {
            screen: root.screen
        }
        BriefQuestion {
            screen: root.screen
            onRevealed: item => scroll.reveal(item)
        }
        BriefFacts {
            screen: root.screen
        }
        BriefComments {
            visible: root.screen.discussed || root.screen.comments.count > 0
            screen: root.screen
            onRevealed: item => scroll.reveal(item)
        }
    }

    Connections {
        target: root.screen

        function onDecided(words: string): void {
            root.undoable(root.screen, words);
        }
    }
}
