pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Finding a customer: the search under the thumb on a phone, above the list on a tablet.
Split {
    id: root

    required property Application app

    readonly property CustomersScreen screen: root.app.customers
    property string chosen

    signal opened(key: string)
    signal edited(editor: CustomerEditor)
    signal quoted(editor: QuoteEditor)
    signal checkedIn(key: string)
    signal syncSought
    signal caseOpened(key: string)
    signal briefOpened(key: string)

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: qsTr("Customers")
        big: root.wide
        aside: SyncStrip {
            last: root.app.sync.lastShort
            unsent: root.app.sync.unsent
            needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
            onClicked: root.syncSought()
        }

        ColumnLayout {
            anchors.fill: parent
            spacing: 0

            CustomerSearch {
                Layout.fillWidth: true
                Layout.leftMargin: sheet.margin
                Layout.rightMargin: sheet.margin
                Layout.topMargin: Theme.s
                visible: root.wide
                screen: root.screen
            }
            ChipStrip {
                Layout.leftMargin: 0
                Layout.rightMargin: 0
                Layout.topMargin: root.wide ? Theme.s : Theme.xs
                margin: sheet.margin

                Choosing {
                    choices: root.screen.filters
                }
            }
            ProblemCard {
                Layout.leftMargin: sheet.margin
                Layout.rightMargin: sheet.margin
                Layout.topMargin: Theme.s
                words: root.screen.problem
            }
            CustomerList {
                Layout.fillWidth: true
                Layout.fillHeight: true
                screen: root.screen
                margin: sheet.margin
                chosen: root.wide ? root.chosen : ""
                onOpened: key => root.choose(key)
                onSyncSought: root.syncSought()
            }
        }

        footed: !root.wide
        foot: CustomerSearch {
            Layout.fillWidth: true
            screen: root.screen
        }
    }
    detail: CustomerBeside {
        anchors.fill: parent
        customers: root.screen
        key: root.wide ? root.chosen : ""
        emptyTitle: qsTr("Nobody chosen")
        emptyWords: qsTr("Choose a customer on the left to see who they are, what happened and what to say.")
        onEdited: editor => root.edited(editor)
        onQuoted: editor => root.quoted(editor)
        onCheckedIn: key => root.checkedIn(key)
        onCaseOpened: key => root.caseOpened(key)
        onBriefOpened: key => root.briefOpened(key)
        onContactKept: key => root.app.sharing.contact(key)
        onQuotePapered: key => root.app.sharing.quote(key)
    }

    function choose(key: string): void {
        if (root.wide)
            root.chosen = key;
        else
            root.opened(key);
    }
}
