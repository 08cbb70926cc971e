pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What came back: what needs a decision, what is mine to answer or to do, what became of what I reported.
Split {
    id: root

    required property Application app

    readonly property InboxScreen screen: root.app.inbox
    readonly property int needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
    property string chosen

    signal opened(key: string)
    signal customerSought(key: string)
    signal syncSought
    signal settingsSought
    signal fieldSought
    signal taskFinished(key: string, title: string)
    signal decided(words: string)
    signal reviewed(words: string)

    Component.onCompleted: root.screen.look()
    onVisibleChanged: {
        if (root.visible)
            root.screen.look();
    }

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: qsTr("Inbox")
        big: root.wide
        aside: [
            SyncStrip {
                last: root.app.sync.lastShort
                unsent: root.app.sync.unsent
                needsYou: root.needsYou
                onClicked: root.syncSought()
            },
            IconButton {
                objectName: "openSettings"
                visible: !root.wide
                path: Icons.settings
                text: qsTr("Settings")
                bare: true
                tone: Theme.faint
                onClicked: root.settingsSought()
            }
        ]

        Scroll {
            id: scroll

            margin: sheet.margin

            ProblemCard {
                Layout.topMargin: Theme.s
                words: root.screen.problem !== "" ? root.screen.problem : root.screen.reviews.problem
            }
            ProblemCard {
                objectName: "needsYou"
                Layout.topMargin: Theme.s
                words: root.needsYou > 0 ? qsTr("%n of your changes need a decision.", "", root.needsYou) : ""
                action: qsTr("Decide")
                onActed: root.syncSought()
            }
            ReviewCards {
                objectName: "reviews"
                screen: root.screen.reviews
                onRevealed: item => scroll.reveal(item)
            }
            CaseRows {
                objectName: "owned"
                heading: qsTr("Yours to answer")
                rows: root.screen.owned
                chosen: root.wide ? root.chosen : ""
                onOpened: key => root.choose(key)
            }
            Section {
                visible: root.screen.tasks.count > 0
                text: qsTr("Given to you")
            }
            Repeater {
                model: root.screen.tasks

                delegate: TaskRow {
                    required property int index
                    required title

                    rule: index < root.screen.tasks.count - 1
                    onFinished: root.taskFinished(key, title)
                }
            }
            CaseRows {
                objectName: "findings"
                heading: qsTr("What you reported")
                rows: root.screen.findings
                chosen: root.wide ? root.chosen : ""
                onOpened: key => root.choose(key)
            }
            Section {
                visible: field.visible
                text: qsTr("Your territories")
            }
            ListRow { // on a tablet it is on the rail
                id: field

                objectName: "openField"
                visible: !root.wide && root.app.field !== null
                path: Icons.tag
                title: qsTr("Field")
                detail: qsTr("Competitors' prices and what was reported")
                rule: false
                onClicked: root.fieldSought()

                Icon {
                    path: Icons.forward
                    color: Theme.faint
                    directional: true
                }
            }
            EmptyState {
                Layout.topMargin: Theme.xxl
                visible: root.screen.empty && root.needsYou === 0
                path: Icons.inbox
                title: qsTr("Nothing has come back yet")
                words: qsTr("What you report on a visit appears here, with who answers it and by when, and then with the answer.")
            }
        }
    }
    detail: Rectangle {
        anchors.fill: parent
        color: Theme.raised

        Lazy {
            wanted: root.wide && root.chosen !== ""
            delegate: CasePage {
                anchors.fill: parent
                screen: root.screen.open(root.chosen)
                detail: true
                onCustomerSought: key => root.customerSought(key)
                onDecided: words => root.decided(words)
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.xxl, Theme.list)
            visible: root.chosen === "" && !root.screen.empty
            path: Icons.inbox
            title: qsTr("Nothing chosen")
            words: qsTr("Choose something on the left to see every step that it has taken.")
        }
    }

    Connections {
        target: root.screen.reviews

        function onAccepted(words: string): void {
            root.decided(words);
        }
        function onDeclined(words: string): void {
            root.reviewed(words);
        }
    }

    function choose(key: string): void {
        if (root.wide)
            root.chosen = key;
        else
            root.opened(key);
    }
}
