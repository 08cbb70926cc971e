pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What the centre wants said and done; on a tablet the chosen brief stands beside the list.
Split {
    id: root

    required property Application app

    readonly property BriefsScreen screen: root.app.briefs
    property string chosen

    signal opened(key: string)
    signal syncSought
    signal undoable(screen: BriefScreen, words: string)

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: qsTr("Briefs")
        big: root.wide
        aside: SyncStrip {
            last: root.app.sync.lastShort
            unsent: root.app.sync.unsent
            needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
            onClicked: root.syncSought()
        }

        Scroll {
            margin: sheet.margin

            ProblemCard {
                Layout.topMargin: Theme.s
                words: root.screen.problem
            }
            Repeater {
                model: root.screen.rows

                delegate: EventRow {
                    required property int index
                    required property string key
                    required property bool warn
                    required detail
                    required past

                    objectName: "brief"
                    roomy: true
                    iconTone: warn ? Theme.warn : symbol === "brief" ? Theme.accent : Theme.faint
                    rule: index < root.screen.rows.count - 1
                    chosen: root.wide && key === root.chosen
                    onClicked: root.choose(key)
                }
            }
            EmptyState {
                Layout.topMargin: Theme.xxl
                visible: !root.screen.loading && root.screen.rows.count === 0
                path: Icons.brief
                title: qsTr("No briefs yet")
                words: qsTr("What head office wants said and done at the door appears here, one sentence first.")
            }
        }
    }
    detail: Rectangle {
        anchors.fill: parent
        color: Theme.raised

        Lazy {
            wanted: root.wide && root.chosen !== ""
            delegate: BriefPage {
                anchors.fill: parent
                screen: root.screen.open(root.chosen)
                detail: true
                onUndoable: (screen, words) => root.undoable(screen, words)
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.xxl, Theme.list)
            visible: root.chosen === "" && root.screen.rows.count > 0
            path: Icons.brief
            title: qsTr("Nothing chosen")
            words: qsTr("Choose a brief on the left to read it.")
        }
    }

    function choose(key: string): void {
        if (root.wide)
            root.chosen = key;
        else
            root.opened(key);
    }
}
