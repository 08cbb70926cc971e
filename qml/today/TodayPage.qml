pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Where next, and the rest of the day. On a tablet the chosen customer stands beside it.
Split {
    id: root

    required property Application app

    readonly property TodayScreen screen: root.app.today
    readonly property VisitEditor visit: root.app.visit
    property bool picking: false // another day
    property string chosen: root.visit !== null ? root.visit.customerKey : root.screen.nextKey

    signal opened(key: string)
    signal edited(editor: CustomerEditor)
    signal quoted(editor: QuoteEditor)
    signal checkedIn(key: string)
    signal resumed
    signal sought
    signal syncSought
    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal taskFinished(key: string, title: string)
    signal arrivalSought(key: string)

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: root.wide ? qsTr("Today") : root.screen.dateText
        big: root.wide
        aside: [
            IconButton {
                objectName: "pickDay"
                path: Icons.today
                text: qsTr("Choose another day")
                bare: true
                tone: root.picking ? Theme.accent : Theme.faint
                onClicked: root.picking = !root.picking
            },
            SyncStrip {
                last: root.app.sync.lastShort
                unsent: root.app.sync.unsent
                needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
                onClicked: root.syncSought()
            }
        ]

        Scroll {
            margin: sheet.margin

            Faint {
                Layout.fillWidth: true
                visible: root.wide
                text: root.screen.dateText
            }
            ChipStrip {
                objectName: "days"
                Layout.bottomMargin: Theme.s
                margin: sheet.margin
                visible: root.picking || !root.screen.today

                Choosing {
                    choices: root.screen.days
                    single: true
                }
            }
            ProblemCard {
                Layout.topMargin: Theme.s
                words: root.screen.problem
            }
            Repeater {
                model: root.screen.today ? root.screen.guests : null

                delegate: GuestCard {
                    objectName: "guest"
                    Layout.topMargin: root.wide ? Theme.l : Theme.xs
                    Layout.bottomMargin: root.wide ? 0 : Theme.s
                    onClicked: root.arrivalSought(key)
                }
            }
            VisitUnderWay {
                Layout.topMargin: root.wide ? Theme.l : Theme.xs
                visible: root.visit !== null && root.screen.today
                arrived: root.visit !== null ? root.visit.arrivedText : ""
                name: root.visit !== null ? root.visit.customerName : ""
                place: root.visit !== null ? root.visit.subtitle : ""
            }
            NextVisit {
                Layout.topMargin: root.wide ? Theme.l : Theme.xs
                visible: root.screen.hasNext && root.visit === null
                screen: root.screen
                onClicked: root.choose(root.screen.nextKey)
            }
            DoorCard {
                objectName: "nextBrief"
                Layout.topMargin: Theme.s
                visible: root.screen.hasNext && root.visit === null && root.screen.brief.key !== ""
                brief: root.screen.brief
                onClicked: root.briefOpened(root.screen.brief.key)
            }
            Day {
                screen: root.screen
                chosen: root.wide ? root.chosen : ""
                wide: root.wide
                onOpened: key => root.choose(key)
                onScheduled: root.app.sharing.day(root.screen.ahead)
                onFinished: (key, title) => root.taskFinished(key, title)
            }
        }

        footed: !root.wide
        foot: PrimaryButton {
            objectName: "primary"
            Layout.fillWidth: true
            text: !root.screen.today ? qsTr("Back to today") : root.visit !== null ? qsTr("Continue the visit") : root.screen.hasNext ? qsTr("Check in") : qsTr("Find a customer")
            path: !root.screen.today ? Icons.today : root.visit !== null ? Icons.visit : root.screen.hasNext ? Icons.pin : Icons.search
            onClicked: {
                if (!root.screen.today)
                    root.leaveDay();
                else if (root.visit !== null)
                    root.resumed();
                else if (root.screen.hasNext)
                    root.checkedIn(root.screen.nextKey);
                else
                    root.sought();
            }
        }
    }
    detail: CustomerBeside {
        anchors.fill: parent
        customers: root.app.customers
        key: root.wide ? root.chosen : ""
        emptyTitle: qsTr("A day to fill")
        emptyWords: qsTr("Choose somebody on the left, or look for a customer.")
        emptyAction: qsTr("Find a customer")
        onEdited: editor => root.edited(editor)
        onQuoted: editor => root.quoted(editor)
        onCheckedIn: key => root.checkedIn(key)
        onCaseOpened: key => root.caseOpened(key)
        onBriefOpened: key => root.briefOpened(key)
        onContactKept: key => root.app.sharing.contact(key)
        onQuotePapered: key => root.app.sharing.quote(key)
        onSought: root.sought()
    }

    function leaveDay(): void {
        root.picking = false;
        root.screen.showToday();
    }
    function choose(key: string): void {
        if (root.wide)
            root.chosen = key;
        else
            root.opened(key);
    }
}
