pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Two people wrote the same: both values, what it was before, and one tap that keeps one.
ColumnLayout {
    id: root

    required property SyncScreen screen

    signal said(words: string)

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
            required property string mine
            required property string theirs
            required property string original
            required property string when

            gap: 0
            border.color: Theme.warn

            GridLayout {
                columns: Theme.large ? 1 : 2

                StateMark {
                    at: "you"
                }
                Faint {
                    Layout.fillWidth: true
                    horizontalAlignment: Theme.large ? Text.AlignLeft : Text.AlignRight
                    text: card.when
                }
            }
            Copy {
                Layout.fillWidth: true
                Layout.topMargin: Theme.m
                text: qsTr("%1 of %2").arg(card.field).arg(card.customer)
                strong: true
                wrapMode: Text.Wrap
            }
            Faint {
                Layout.fillWidth: true
                Layout.topMargin: Theme.xs
                visible: card.original !== ""
                text: qsTr("Before, it was %1.").arg(card.original)
                wrapMode: Text.Wrap
            }
            GridLayout {
                Layout.topMargin: Theme.l
                columns: Theme.large ? 1 : 2
                columnSpacing: Theme.s
                rowSpacing: Theme.s

                Kept {
                    who: qsTr("You wrote")
                    value: card.mine
                    text: qsTr("Keep mine")
                    objectName: "keepMine"
                    onChosen: {
                        root.screen.keepMine(card.key);
                        root.said(qsTr("Yours is kept. The other one stays in the history."));
                    }
                }
                Kept {
                    who: qsTr("Head office has")
                    value: card.theirs
                    text: qsTr("Keep theirs")
                    objectName: "keepTheirs"
                    onChosen: {
                        root.screen.keepTheirs(card.key);
                        root.said(qsTr("Theirs is kept. Yours stays in the history."));
                    }
                }
            }
        }
    }
}
