pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The found customers under their headings, and the alphabet down the edge while nobody searches.
Item {
    id: root

    required property CustomersScreen screen
    required property int margin
    required property string chosen

    readonly property bool jumps: root.screen.search === "" && root.screen.rows.count > 0 && alphabet.visible

    signal opened(key: string)
    signal syncSought

    SectionList {
        id: rows

        objectName: "rows"
        anchors.fill: parent
        model: root.screen.rows
        bottomMargin: Theme.l
        margin: root.margin
        delegate: CustomerRow {
            x: root.margin + (root.jumps && Theme.leftHand ? Theme.m : 0)
            width: rows.width - 2 * root.margin - (root.jumps ? Theme.m : 0)
            chosen: key === root.chosen
            rule: ListView.nextSection === ListView.section
            onClicked: root.opened(key)
        }
    }
    LetterBar {
        id: alphabet

        objectName: "letters"
        anchors.left: Theme.leftHand ? parent.left : undefined
        anchors.right: Theme.leftHand ? undefined : parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: Theme.m
        anchors.bottomMargin: Theme.m
        opacity: root.jumps ? 1 : 0
        enabled: root.jumps
        letters: root.screen.letters
        onReached: letter => rows.positionViewAtIndex(root.screen.rowOf(letter), ListView.Beginning)
    }
    Skeleton {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.topMargin: Theme.l
        wanted: root.screen.loading && rows.count === 0
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * root.margin, Theme.list)
        visible: rows.count === 0 && !root.screen.loading
        path: root.screen.search !== "" ? Icons.search : Icons.store
        title: root.screen.search !== "" ? qsTr("Nobody found for “%1”").arg(root.screen.search)
             : root.screen.filtered ? qsTr("Nobody fits these filters") : qsTr("No customers yet")
        words: root.screen.search !== "" ? qsTr("Part of a name, a city, a number or a note is enough; accents do not matter.")
             : root.screen.filtered ? "" : qsTr("They come with the first sync.")
        action: root.screen.search !== "" || root.screen.filtered ? qsTr("Show everybody") : qsTr("Go to sync")
        onActed: {
            if (root.screen.search !== "" || root.screen.filtered)
                root.screen.clear();
            else
                root.syncSought();
        }
    }
}
