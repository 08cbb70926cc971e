pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// A manager's territories: what competitors ask there, as a table where there is room for one, and what was reported.
Sheet {
    id: root

    required property Application app
    required property bool wide

    readonly property FieldScreen screen: root.app.field
    readonly property bool tabular: root.wide && !Theme.large

    signal opened(key: string)
    signal caseOpened(key: string)
    signal syncSought
    signal peopleSought

    title: qsTr("Field")
    big: root.wide
    back: !root.wide
    aside: [
        IconButton {
            objectName: "openPeople"
            path: Icons.devices
            text: qsTr("Devices of your people")
            bare: true
            onClicked: root.peopleSought()
        },
        SyncStrip {
            last: root.app.sync.lastShort
            unsent: root.app.sync.unsent
            needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
            onClicked: root.syncSought()
        }
    ]

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        ChipStrip {
            objectName: "fieldViews"
            Layout.leftMargin: 0
            Layout.rightMargin: 0
            Layout.topMargin: root.wide ? Theme.s : Theme.xs
            margin: root.margin

            Choosing {
                choices: root.screen.views
                single: true
            }
        }
        ProblemCard {
            Layout.leftMargin: root.margin
            Layout.rightMargin: root.margin
            Layout.topMargin: Theme.s
            words: root.screen.problem
        }
        PriceHead {
            Layout.fillWidth: true
            Layout.leftMargin: root.margin
            Layout.rightMargin: root.margin
            Layout.topMargin: Theme.m
            visible: root.tabular && !root.screen.showsCases && !root.screen.empty
        }
        Item {
            id: area

            Layout.fillWidth: true
            Layout.fillHeight: true

            Lazy {
                wanted: !root.screen.showsCases && !root.tabular
                delegate: SectionList {
                    id: rows

                    objectName: "prices"
                    anchors.fill: area
                    model: root.screen.prices
                    bottomMargin: Theme.xl
                    margin: root.margin
                    delegate: PriceRow {
                        x: root.margin
                        width: rows.width - 2 * root.margin
                        rule: ListView.nextSection === ListView.section
                        onClicked: root.opened(key)
                    }
                }
            }
            Lazy {
                wanted: !root.screen.showsCases && root.tabular
                delegate: SectionList {
                    id: lines

                    objectName: "prices"
                    anchors.fill: area
                    model: root.screen.prices
                    bottomMargin: Theme.xl
                    margin: root.margin
                    delegate: PriceLine {
                        x: root.margin
                        width: lines.width - 2 * root.margin
                        onClicked: root.opened(key)
                    }
                }
            }
            Lazy {
                wanted: root.screen.showsCases
                delegate: SectionList {
                    id: cases

                    objectName: "fieldCases"
                    anchors.fill: area
                    model: root.screen.cases
                    bottomMargin: Theme.xl
                    margin: root.margin
                    delegate: CaseRow {
                        objectName: "fieldCase"
                        x: root.margin
                        width: cases.width - 2 * root.margin
                        rule: ListView.nextSection === ListView.section
                        onClicked: root.caseOpened(key)
                    }
                }
            }
            Skeleton {
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.leftMargin: root.margin
                anchors.rightMargin: root.margin
                anchors.topMargin: Theme.l
                wanted: root.screen.loading
            }
            EmptyState {
                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * root.margin, Theme.list)
                visible: root.screen.empty
                path: root.screen.showsCases ? Icons.message : Icons.tag
                title: root.screen.showsCases ? qsTr("Nothing was reported yet") : qsTr("No competitor's price yet")
                words: root.screen.showsCases ? qsTr("What your people hear on a visit appears here, with who answers it and by when.")
                     : qsTr("What your people note at a customer's shelf appears here by itself.")
            }
        }
    }
}
