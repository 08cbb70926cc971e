pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What head office could not take: why, what was in it, and the ways out. The others went on.
ColumnLayout {
    id: root

    required property SyncScreen screen

    signal undoable(words: string)
    signal repaired(key: string)

    spacing: Theme.m
    Layout.fillWidth: true
    Layout.topMargin: Theme.l
    visible: cards.count > 0

    Repeater {
        id: cards

        model: root.screen.setAside

        delegate: Tile {
            id: card

            required property string key
            required property string title
            required property string reason
            required property string fields
            required property string when

            objectName: "setAside"
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
            Column {
                Layout.topMargin: Theme.m
                spacing: Theme.s

                Copy {
                    width: card.room
                    text: card.title
                    strong: true
                    wrapMode: Text.Wrap
                }
                Copy {
                    objectName: "reason"
                    width: card.room
                    text: card.reason
                    wrapMode: Text.Wrap
                }
                Faint {
                    objectName: "fields"
                    width: card.room
                    visible: card.fields !== ""
                    text: card.fields
                    wrapMode: Text.Wrap
                }
            }
            SecondButton {
                Layout.fillWidth: true
                Layout.topMargin: Theme.l
                objectName: "repair"
                text: qsTr("Repair it")
                onClicked: root.repaired(card.key)
            }
            GridLayout {
                Layout.topMargin: Theme.s
                columns: Theme.large || 2 * Math.max(again.implicitWidth, away.implicitWidth) + Theme.s > card.room ? 1 : 2
                columnSpacing: Theme.s
                rowSpacing: Theme.s

                SecondButton {
                    id: again

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.maximumWidth: Infinity
                    objectName: "retry"
                    plain: true
                    text: qsTr("Send again")
                    onClicked: root.screen.retry(card.key)
                }
                SecondButton {
                    id: away

                    Layout.fillWidth: true
                    Layout.preferredWidth: 1
                    Layout.maximumWidth: Infinity
                    objectName: "drop"
                    plain: true
                    text: qsTr("Let it go")
                    onClicked: {
                        root.screen.drop(card.key);
                        root.undoable(qsTr("Let go. A copy stays on this device."));
                    }
                }
            }
        }
    }
}
