pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What others wrote for customers that are no longer theirs: who, when, what and why, and one tap that takes it in.
ColumnLayout {
    id: root

    required property ReviewScreen screen

    property string declining // the card that asks for the reason

    signal revealed(item: Item)

    Layout.fillWidth: true
    spacing: Theme.m
    visible: cards.count > 0

    Section {
        text: qsTr("For you to decide")
    }
    Repeater {
        id: cards

        model: root.screen.rows

        delegate: Tile {
            id: card

            required property string key
            required property string title
            required property string who
            required property string why
            required property string what

            readonly property bool asking: root.declining === card.key

            objectName: "review"
            gap: 0
            border.color: Theme.warn

            Column {
                spacing: Theme.xs

                Copy {
                    width: card.room
                    text: card.title
                    strong: true
                    wrapMode: Text.Wrap
                }
                Faint {
                    objectName: "who"
                    width: card.room
                    text: card.who
                    wrapMode: Text.Wrap
                }
            }
            Column {
                Layout.topMargin: Theme.m
                spacing: Theme.s

                Copy {
                    objectName: "what"
                    width: card.room
                    visible: card.what !== ""
                    text: card.what
                    wrapMode: Text.Wrap
                }
                Faint {
                    objectName: "why"
                    width: card.room
                    text: card.why
                    wrapMode: Text.Wrap
                }
            }
            TextNote {
                id: reason

                Layout.fillWidth: true
                Layout.topMargin: Theme.m
                objectName: "reason"
                visible: card.asking
                hint: qsTr("Why not, in a sentence")
                onActiveFocusChanged: {
                    if (reason.activeFocus)
                        root.revealed(reason);
                }
            }
            GridLayout {
                Layout.topMargin: Theme.l
                columns: Theme.large ? 1 : 2
                columnSpacing: Theme.s
                rowSpacing: Theme.s

                SecondButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: card.asking ? "decline" : "accept"
                    enabled: !card.asking || reason.text.trim() !== ""
                    text: card.asking ? qsTr("Decline") : qsTr("Accept")
                    onClicked: {
                        if (card.asking)
                            root.screen.decline(card.key, reason.text);
                        else
                            root.screen.accept(card.key);
                    }
                }
                SecondButton {
                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    objectName: "other"
                    plain: true
                    text: card.asking ? qsTr("Back") : qsTr("Decline…")
                    onClicked: {
                        root.declining = card.asking ? "" : card.key;
                        if (card.asking)
                            reason.forceActiveFocus();
                    }
                }
            }
        }
    }
}
