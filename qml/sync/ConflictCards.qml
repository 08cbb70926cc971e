pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Two people wrote the same: both values, both names and times, what it was before, and one tap
// that keeps one.
ColumnLayout {
    id: root

    required property SyncScreen screen

    signal undoable(words: string)

    spacing: Theme.m
    Layout.fillWidth: true
    Layout.topMargin: Theme.l
    visible: cards.count > 0

    Repeater {
        id: cards

        model: root.screen.conflicts

        delegate: Tile {
            id: card

            required property string key
            required property string customer
            required property string field
            required property string said
            required property string mine
            required property string theirs
            required property string mineWho
            required property string theirsWho
            required property string keepTheirs

            objectName: "conflict"
            gap: 0
            border.color: Theme.warn

            StateMark {
                at: "you"
            }
            Column {
                Layout.topMargin: Theme.m
                spacing: Theme.xs

                Copy {
                    width: card.room
                    text: card.customer === "" ? card.field : qsTr("%1 of %2").arg(card.field).arg(card.customer)
                    strong: true
                    wrapMode: Text.Wrap
                }
                Faint {
                    objectName: "said"
                    width: card.room
                    text: card.said
                    wrapMode: Text.Wrap
                }
            }
            Kept {
                Layout.topMargin: Theme.l
                objectName: "keepMine"
                who: card.mineWho
                value: card.mine
                text: qsTr("Keep mine")
                onChosen: {
                    root.screen.keepMine(card.key);
                    root.undoable(qsTr("Yours is kept. The other one stays in the history."));
                }
            }
            Kept {
                Layout.topMargin: Theme.l
                objectName: "keepTheirs"
                who: card.theirsWho
                value: card.theirs
                text: card.keepTheirs
                onChosen: {
                    root.screen.keepTheirs(card.key);
                    root.undoable(qsTr("Theirs is kept. Yours stays in the history."));
                }
            }
        }
    }
}
