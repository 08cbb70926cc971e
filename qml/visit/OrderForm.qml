pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The order as last time: what they took lately, up or down by the thumb, each price with its age.
ColumnLayout {
    id: root

    required property VisitEditor editor

    readonly property int few: 3
    property bool all: false

    spacing: 0
    Layout.fillWidth: true
    visible: lines.count > 0

    Section {
        text: qsTr("Order, as last time")
        aside: root.editor.order.totalText
    }
    Repeater {
        id: lines

        model: root.editor.order

        delegate: ListRow {
            id: line

            required property int index
            required property string key
            required property string name
            required property int quantity
            required property string quantityText
            required detail

            visible: root.all || line.index < root.few || line.quantity > 0
            title: line.name
            live: false
            handed: true
            roomy: true // a price is never without its age
            rule: line.index < lines.count - 1 || !root.all

            Counter {
                Layout.rightMargin: line.flipped ? 0 : -Theme.m
                Layout.leftMargin: line.flipped ? -Theme.m : 0
                objectName: line.key
                value: line.quantityText
                least: line.quantity === 0
                label: line.name
                onStepped: by => root.editor.order.step(line.key, by)
            }
        }
    }
    SecondButton {
        Layout.leftMargin: -Theme.l
        visible: !root.all && lines.count > root.few
        plain: true
        text: qsTr("Something else")
        onClicked: root.all = true
    }
}
