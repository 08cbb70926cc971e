pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The customer's head above one of three lists, all in one scroll. Another customer's are other lists: a
// view of Qt 6.4 that is given another model shows the rows it kept to use again as they were.
Item {
    id: root

    required property CustomerScreen screen
    required property int margin
    property bool named: true // false where a title above says the name
    property int tab: 0

    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal contactKept(key: string)
    signal quotePapered(key: string)

    Lazy {
        wanted: root.tab === 0
        of: root.screen
        delegate: CustomerRows {
            id: happenedRows

            objectName: "timeline"
            screen: root.screen
            margin: root.margin
            tab: root.tab
            named: root.named
            onTurned: tab => root.tab = tab
            onBriefOpened: key => root.briefOpened(key)
            path: Icons.clock
            empty: qsTr("Nothing has happened yet")
            model: root.screen.timeline
            delegate: TimelineRow {
                x: root.margin
                width: happenedRows.width - 2 * root.margin
                rule: index < happenedRows.count - 1
                onClicked: root.caseOpened(key)
                onPapered: root.quotePapered(key)
            }
        }
    }
    Lazy {
        wanted: root.tab === 1
        of: root.screen
        delegate: CustomerRows {
            id: contactRows

            objectName: "contactRows"
            screen: root.screen
            margin: root.margin
            tab: root.tab
            named: root.named
            onTurned: tab => root.tab = tab
            onBriefOpened: key => root.briefOpened(key)
            path: Icons.contact
            empty: qsTr("Nobody is known here yet")
            model: root.screen.contacts
            delegate: ContactRow {
                x: root.margin
                width: contactRows.width - 2 * root.margin
                rule: index < contactRows.count - 1
                onKept: root.contactKept(key)
            }
        }
    }
    Lazy {
        wanted: root.tab === 2
        of: root.screen
        delegate: CustomerRows {
            id: orderRows

            objectName: "orderRows"
            screen: root.screen
            margin: root.margin
            tab: root.tab
            named: root.named
            onTurned: tab => root.tab = tab
            onBriefOpened: key => root.briefOpened(key)
            path: Icons.order
            empty: qsTr("Nothing has been ordered yet")
            model: root.screen.orders
            delegate: OrderRow {
                x: root.margin
                width: orderRows.width - 2 * root.margin
                rule: index < orderRows.count - 1
            }
        }
    }
}
