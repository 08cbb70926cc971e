import QtQuick
import Roundsman
import Roundsman.Ui

// One of the customer's three lists, the head scrolling with it. Not a bound file: see SectionList.
ListView {
    id: root

    required property CustomerScreen screen
    required property int margin
    required property int tab
    required property bool named
    required property string path // the drawing of an empty list
    required property string empty

    property bool moved: false

    signal turned(tab: int)
    signal briefOpened(key: string)

    anchors.fill: parent
    boundsBehavior: Flickable.DragOverBounds
    bottomMargin: Theme.xl
    reuseItems: true
    onMovementStarted: root.moved = true
    // qmllint disable
    header: CustomerHead {
        width: root.width
        screen: root.screen
        margin: root.margin
        tab: root.tab
        named: root.named
        onTurned: tab => root.turned(tab)
        onBriefOpened: key => root.briefOpened(key)
        onHeightChanged: { // grows as the customer is read: stay at its top until a finger moves it
            if (!root.moved)
                Qt.callLater(root.positionViewAtBeginning);
        }
    }
    footer: Item {
        width: root.width
        height: root.count === 0 ? Math.max(nothing.implicitHeight + 2 * Theme.xxl, waiting.implicitHeight) :
            before.visible ? before.implicitHeight + Theme.l : 0

        Faint {
            id: before

            objectName: "older"
            anchors {
                left: parent.left
                right: parent.right
                bottom: parent.bottom
                leftMargin: root.margin
                rightMargin: root.margin
            }
            visible: root.count > 0 && root.tab !== 1 && text !== "" // whom one knows is never closed
            text: root.screen.older
        }
        EmptyState {
            id: nothing

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * root.margin, Theme.list)
            visible: root.count === 0 && !root.screen.loading
            path: root.path
            title: root.empty
        }
        Skeleton {
            id: waiting

            x: root.margin
            width: parent.width - 2 * root.margin
            wanted: root.count === 0 && root.screen.loading
            rows: 3
        }
    }
    // qmllint enable
}
