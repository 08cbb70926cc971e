pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What the centre has made out of much: a tile a glance. On a tablet the chosen one stands beside the list.
Split {
    id: root

    required property Application app

    readonly property DashboardsScreen screen: root.app.dashboards
    property string chosen

    signal opened(key: string)
    signal syncSought
    signal answered(key: string, words: string)

    function answer(key: string, useful: bool): void {
        root.screen.answer(key, useful);
        root.answered(key, qsTr("Thank you, head office will hear of it"));
    }
    function pick(key: string): void {
        root.chosen = key;
        root.screen.choose(key);
    }

    function look(): void {
        if (root.visible && root.screen.unseen > 0)
            root.screen.see();
    }

    onVisibleChanged: root.look()
    Component.onCompleted: root.look()

    Connections {
        function onShown(): void {
            root.look();
        }

        target: root.screen
    }

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: qsTr("Dashboards")
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

            ChipStrip {
                Layout.leftMargin: 0
                Layout.rightMargin: 0
                Layout.topMargin: root.wide ? Theme.s : Theme.xs
                margin: sheet.margin
                visible: root.screen.filters.count > 0

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
            Item {
                id: area

                Layout.fillWidth: true
                Layout.fillHeight: true

                Lazy {
                    wanted: !root.wide
                    delegate: SectionList {
                        id: cards

                        objectName: "tiles"
                        anchors.fill: area
                        model: root.screen.tiles
                        reuseItems: false // each has figures of its own number
                        spacing: Theme.m
                        bottomMargin: Theme.xl
                        margin: sheet.margin
                        delegate: TileCard {
                            x: sheet.margin
                            width: cards.width - 2 * sheet.margin
                            onAnswered: (key, useful) => root.answer(key, useful)
                        }
                    }
                }
                Lazy {
                    wanted: root.wide
                    delegate: SectionList {
                        id: rows

                        objectName: "tiles"
                        anchors.fill: area
                        model: root.screen.tiles
                        bottomMargin: Theme.xl
                        margin: sheet.margin
                        delegate: TileRow {
                            x: sheet.margin
                            width: rows.width - 2 * sheet.margin
                            chosen: key === root.chosen
                            rule: ListView.nextSection === ListView.section
                            onClicked: root.pick(key)
                        }
                    }
                }
                Skeleton {
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.leftMargin: sheet.margin
                    anchors.rightMargin: sheet.margin
                    anchors.topMargin: Theme.l
                    wanted: root.screen.loading
                }
                EmptyState {
                    anchors.centerIn: parent
                    width: Math.min(parent.width - 2 * sheet.margin, Theme.list)
                    visible: root.screen.tiles.count === 0 && !root.screen.loading
                    path: Icons.dashboard
                    title: root.screen.filtered ? qsTr("Nothing fits these filters") : qsTr("No dashboards yet")
                    words: root.screen.filtered ? "" : qsTr("Head office pushes a few figures and what to say; they appear here by themselves.")
                    action: root.screen.filtered ? qsTr("Show all") : ""
                    onActed: root.screen.clear()
                }
            }
        }
    }
    detail: Sheet {
        anchors.fill: parent
        title: ""
        detail: true

        Scroll {
            id: beside

            margin: Theme.xxl
            most: Theme.column + 4 * Theme.xxl
            visible: root.screen.chosen.count > 0

            Repeater {
                model: root.screen.chosen

                delegate: TileDetail {
                    Layout.fillWidth: true
                    room: Math.min(beside.width, beside.most) - 2 * beside.margin
                    onAnswered: (key, useful) => root.answer(key, useful)
                    onOpened: key => root.opened(key)
                }
            }
        }
        EmptyState {
            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * Theme.xxl, Theme.list)
            visible: root.screen.chosen.count === 0 && root.screen.tiles.count > 0
            path: Icons.dashboard
            title: qsTr("Nothing chosen")
            words: qsTr("Choose a tile on the left to see all of it, and who would want it.")
        }
    }
}
