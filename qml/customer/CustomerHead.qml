import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Who this is, the glance card, and which of the three lists follows.
Item {
    id: root

    required property CustomerScreen screen
    required property int margin
    required property int tab
    required property bool named

    signal turned(tab: int)
    signal briefOpened(key: string)

    implicitHeight: column.implicitHeight + column.y

    ColumnLayout {
        id: column

        x: root.margin
        y: root.named && root.margin > Theme.xl ? Theme.xxl : Theme.xs
        width: root.width - 2 * root.margin
        spacing: 0

        Title {
            Layout.fillWidth: true
            objectName: "customerName"
            visible: root.named
            text: root.screen.name
            font.family: Theme.latin
        }
        Faint {
            Layout.fillWidth: true
            Layout.topMargin: Theme.arabic ? 0 : 2
            visible: root.screen.subtitle !== ""
            text: root.screen.subtitle
            wrapMode: Text.Wrap
            maximumLineCount: Theme.large ? 4 : 2
        }
        ProblemCard {
            Layout.topMargin: Theme.l
            words: root.screen.problem
        }
        DoorCard {
            objectName: "doorBrief"
            Layout.topMargin: Theme.l
            brief: root.screen.brief
            onClicked: root.briefOpened(root.screen.brief.key)
        }
        Glance {
            Layout.topMargin: Theme.l
            figures: root.screen.figures
            say: root.screen.say
        }
        Repeater {
            model: root.screen.tiles

            delegate: TileRow {
                Layout.topMargin: Theme.xs
                live: false
                rule: false
                wraps: true
            }
        }
        ChipStrip {
            Layout.topMargin: Theme.m
            margin: root.margin

            Chip {
                text: qsTr("What happened")
                single: true
                chosen: root.tab === 0
                onClicked: root.turned(0)
            }
            Chip {
                objectName: "contacts"
                text: qsTr("Contacts")
                single: true
                chosen: root.tab === 1
                onClicked: root.turned(1)
            }
            Chip {
                objectName: "orders"
                text: qsTr("Orders")
                single: true
                chosen: root.tab === 2
                onClicked: root.turned(2)
            }
        }
    }
}
