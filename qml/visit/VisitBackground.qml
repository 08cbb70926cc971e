pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Beside the form on a tablet: who this is and what happened, to glance at while talking.
ListView {
    id: root

    required property VisitEditor editor
    required property int margin

    readonly property CustomerScreen customer: root.editor.customer

    model: root.customer.timeline
    reuseItems: true
    boundsBehavior: Flickable.DragOverBounds
    bottomMargin: Theme.xl
    header: Item {
        width: root.width
        height: column.implicitHeight

        ColumnLayout {
            id: column

            x: root.margin
            width: parent.width - 2 * root.margin
            spacing: 0

            Faint {
                Layout.fillWidth: true
                text: root.customer.subtitle
                wrapMode: Text.Wrap
            }
            Glance {
                Layout.topMargin: Theme.l
                screen: root.customer
            }
            Section {
                Layout.topMargin: Theme.xl
                visible: root.count > 0
                text: qsTr("What happened")
                aside: root.customer.timelineText
            }
        }
    }
    delegate: TimelineRow {
        x: root.margin
        width: root.width - 2 * root.margin
        rule: index < root.count - 1
    }
}
