pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// The places: a bar under the thumb on a phone; on a tablet a rail, with sync and settings at its foot.
Rectangle {
    id: root

    required property int current
    required property bool rail
    required property bool manages // a manager's places are on the rail too
    required property int briefs // that wait to be understood
    required property int news // what came back, or needs a decision
    required property int needsYou

    signal chosen(place: int)

    implicitWidth: Theme.atLeast(96, Theme.caption * 8)
    implicitHeight: Theme.atLeast(64, Theme.caption * 1.3 + Theme.iconBar + 24)
    color: Theme.ground
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")

    component Place: T.AbstractButton {
        id: place

        required property string path
        required property int index
        property int count: 0

        readonly property bool here: place.index === root.current
        readonly property color tone: place.here ? Theme.accent : Theme.faint

        Layout.fillWidth: true
        Layout.preferredWidth: 1
        implicitHeight: Theme.atLeast(64, Theme.caption * 1.3 + Theme.iconBar + 24)
        implicitWidth: Theme.touch * 1.5
        Accessible.role: Accessible.PageTab
        Accessible.name: place.text
        Accessible.onPressAction: place.clicked()
        Accessible.selected: place.here
        onClicked: root.chosen(place.index)

        background: Item {
            Wash {
                anchors.margins: Theme.xs
                control: place
            }
        }
        contentItem: Item {
            ColumnLayout {
                anchors.centerIn: parent
                width: parent.width
                spacing: Theme.arabic ? 0 : Theme.xs

                Icon {
                    id: drawing

                    Layout.alignment: Qt.AlignHCenter
                    path: place.path
                    size: Theme.iconBar
                    color: place.tone

                    Rectangle {
                        anchors.left: parent.right
                        anchors.leftMargin: -Theme.s
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: Theme.s
                        width: Math.max(height, number.implicitWidth + Theme.s)
                        height: number.implicitHeight + 5
                        radius: height / 2
                        color: Theme.warn
                        border.width: Theme.ring
                        border.color: Theme.ground
                        visible: place.count > 0

                        Copy {
                            id: number

                            anchors.centerIn: parent
                            text: place.count
                            size: Theme.caption
                            font.family: Theme.latin
                            strong: true
                            color: Theme.ground
                            Accessible.ignored: true
                        }
                    }
                }
                Copy {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignHCenter
                    text: place.text
                    size: Theme.caption
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.caption * 0.7
                    strong: place.here
                    color: place.tone
                    Accessible.ignored: true
                }
            }
        }
    }

    Rectangle {
        anchors.right: parent.right
        width: root.rail ? Theme.hairline : root.width
        height: root.rail ? root.height : Theme.hairline
        color: Theme.line
    }
    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.topMargin: root.rail ? Theme.l : 0
        columns: root.rail ? 1 : 5
        columnSpacing: 0
        rowSpacing: 0

        Place {
            index: Home.Today
            objectName: "placeToday"
            path: Icons.today
            text: qsTr("Today")
        }
        Place {
            index: Home.Customers
            objectName: "placeCustomers"
            path: Icons.store
            text: qsTr("Customers")
        }
        Place {
            index: Home.Dashboards
            objectName: "placeDashboards"
            path: Icons.dashboard
            text: qsTr("Dashboards")
        }
        Place {
            index: Home.Briefs
            objectName: "placeBriefs"
            path: Icons.brief
            text: qsTr("Briefs")
            count: root.briefs
        }
        Place {
            index: Home.Inbox
            objectName: "placeInbox"
            path: Icons.inbox
            text: qsTr("Inbox")
            count: root.news
        }
        Place {
            index: Home.Field
            objectName: "placeField"
            visible: root.manages
            path: Icons.tag
            text: qsTr("Field")
        }
    }
    GridLayout {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.l
        visible: root.rail
        columns: 1
        rowSpacing: 0

        Place {
            index: Home.Sync
            objectName: "placeSync"
            path: Icons.refresh
            text: qsTr("Sync")
            count: root.needsYou
        }
        Place {
            index: Home.Settings
            objectName: "placeSettings"
            path: Icons.settings
            text: qsTr("Settings")
        }
    }
}
