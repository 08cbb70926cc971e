pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// A competitor's price in two taps: whose, then up or down from ours.
ColumnLayout {
    id: root

    required property VisitEditor editor
    required property int margin

    spacing: 0
    Layout.fillWidth: true
    visible: root.editor.rivals.count > 0

    Section {
        text: qsTr("Seen at a competitor")
    }
    ChipStrip {
        objectName: "rivals"
        margin: root.margin

        Choosing {
            choices: root.editor.rivals
            single: true
        }
    }
    ChipStrip {
        objectName: "products"
        visible: root.editor.hasRival
        margin: root.margin

        Choosing {
            choices: root.editor.products
            single: true
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s
        visible: root.editor.hasRival
        spacing: Theme.m

        Faint {
            Layout.fillWidth: true
            text: root.editor.currencyText
            wrapMode: Text.Wrap
        }
        Stepper {
            objectName: "price"
            value: root.editor.price
            label: qsTr("Their price")
            onStepped: by => root.editor.stepPrice(by)
            onTyped: text => root.editor.setPrice(text)
        }
    }
}
