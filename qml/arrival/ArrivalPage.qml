pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The one card at the door: who, who waits, what to say, what to offer, what is known.
Sheet {
    id: root

    required property ArrivalScreen screen

    signal checkedIn(key: string)
    signal opened(key: string)
    signal briefOpened(key: string)

    objectName: "arrival"
    title: Theme.large ? "" : qsTr("At the door")
    back: true
    aside: IconButton {
        Layout.rightMargin: -Theme.m
        objectName: "wholeCustomer"
        path: Icons.store
        text: qsTr("Everything on %1").arg(root.screen.name)
        bare: true
        tone: Theme.accent
        onClicked: root.opened(root.screen.key)
    }

    Scroll {
        margin: root.margin
        most: Theme.column + 2 * root.margin

        Title {
            Layout.fillWidth: true
            text: root.screen.name
            font.family: Theme.latin
        }
        Faint {
            Layout.fillWidth: true
            Layout.topMargin: Theme.arabic ? 0 : 2
            visible: root.screen.subtitle !== ""
            text: root.screen.subtitle
            wrapMode: Text.Wrap
            maximumLineCount: Theme.large ? 4 : 2
        }
        ProblemCard {
            Layout.topMargin: Theme.l
            words: root.screen.problem
        }
        Skeleton {
            Layout.fillWidth: true
            Layout.topMargin: Theme.l
            wanted: root.screen.loading
            rows: 4
        }
        Tile {
            id: card

            Layout.topMargin: Theme.l
            visible: root.screen.guest !== "" || root.screen.say !== ""

            Column {
                spacing: Theme.m

                Copy {
                    objectName: "arrivalGuest"
                    width: card.room
                    visible: root.screen.guest !== ""
                    text: root.screen.guestDetail === "" ? root.screen.guest : qsTr("%1: %2", "a guest came, who").arg(root.screen.guest).arg(root.screen.guestDetail)
                    color: Theme.warn
                    strong: true
                    wrapMode: Text.Wrap
                }
                Say {
                    width: card.room
                    visible: root.screen.say !== ""
                    text: root.screen.say
                }
            }
        }
        DoorCard {
            objectName: "arrivalBrief"
            Layout.topMargin: Theme.s
            brief: root.screen.brief
            onClicked: root.briefOpened(root.screen.brief.key)
        }
        Repeater {
            id: facts

            model: root.screen.facts

            delegate: EventRow {
                required property int index
                required detail

                objectName: "fact"
                live: false
                roomy: true
                rule: index < facts.count - 1
            }
        }
    }

    foot: PrimaryButton {
        objectName: "arrivalCheckIn"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.column
        text: root.screen.isHere ? qsTr("Continue the visit") : qsTr("Check in")
        path: root.screen.isHere ? Icons.visit : Icons.pin
        onClicked: root.checkedIn(root.screen.key)
    }
}
