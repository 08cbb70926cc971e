import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A product that may be quoted: what it costs, until when, how many, and what they come to.
ListRow {
    id: root

    required property int index
    required property string key
    required property string name
    required property int quantity
    required property string quantityText
    required property string amount
    required property bool warn
    required detail

    signal stepped(by: int)

    title: root.name
    path: root.warn ? Icons.warn : ""
    iconTone: Theme.warn
    live: false
    handed: true
    roomy: true // a price is never without its age

    ColumnLayout {
        Layout.rightMargin: root.flipped ? 0 : -Theme.m
        Layout.leftMargin: root.flipped ? -Theme.m : 0
        spacing: 0

        Counter {
            Layout.alignment: Qt.AlignRight
            objectName: root.key
            value: root.quantityText
            least: root.quantity === 0
            label: root.name
            onStepped: by => root.stepped(by)
        }
        Faint {
            Layout.alignment: Qt.AlignHCenter
            visible: root.amount !== ""
            text: root.amount
            font.family: Theme.latin
        }
    }
}
