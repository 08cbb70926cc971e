pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What waits, what needs a decision, what has arrived. The count is the largest thing said.
Split {
    id: root

    required property SyncScreen screen

    signal undoable(words: string)
    signal repaired(key: string)
    signal closed

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: root.wide ? "" : qsTr("Sync")
        big: root.wide
        back: !root.wide
        onClosed: root.closed()

        Scroll {
            margin: sheet.margin

            SyncHead {
                screen: root.screen
            }
            SetAsideCards {
                screen: root.screen
                onUndoable: words => root.undoable(words)
                onRepaired: key => root.repaired(key)
            }
            ConflictCards {
                screen: root.screen
                onUndoable: words => root.undoable(words)
            }
            WaitingRows {
                screen: root.screen
            }
            DoneRows {
                visible: !root.wide && root.screen.done.count > 0
                screen: root.screen
            }
            ScopeRows {
                visible: !root.wide && root.screen.scopes.count > 0
                screen: root.screen
            }
        }

        foot: PrimaryButton {
            objectName: "syncNow"
            Layout.fillWidth: true
            enabled: !root.screen.busy
            path: Icons.refresh
            text: root.screen.busy ? qsTr("Syncing…") : qsTr("Sync now")
            onClicked: root.screen.syncNow()
        }
    }
    detail: Sheet {
        id: arrived

        anchors.fill: parent
        title: ""
        detail: true

        Scroll {
            margin: arrived.margin

            DoneRows {
                Layout.topMargin: Theme.l
                screen: root.screen
            }
            EmptyState {
                Layout.topMargin: Theme.xxl
                Layout.bottomMargin: Theme.xl
                visible: root.screen.done.count === 0
                path: Icons.check
                title: qsTr("Nothing sent today")
                words: qsTr("What head office has received appears here with its time.")
            }
            ScopeRows {
                screen: root.screen
            }
        }
    }
}
