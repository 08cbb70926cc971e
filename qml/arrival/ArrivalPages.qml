pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The card at the door as a page, and what brings it up: a tag that was typed or scanned.
QtObject {
    id: root

    required property Application app

    signal sought(key: string)
    signal closed
    signal opened(key: string)
    signal checkedIn(key: string)
    signal briefOpened(key: string)

    readonly property Component card: Component {
        ArrivalPage {
            onClosed: root.closed()
            onOpened: key => root.opened(key)
            onCheckedIn: key => root.checkedIn(key)
            onBriefOpened: key => root.briefOpened(key)
        }
    }
    readonly property Connections tags: Connections {
        target: root.app.customers

        function onTagRead(key: string): void {
            root.sought(key);
        }
    }
}
