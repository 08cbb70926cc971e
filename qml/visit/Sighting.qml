pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// A competitor's price in two taps: whose, then up or down from ours. One whom nobody has named
// yet is named here.
ColumnLayout {
    id: root

    required property VisitEditor editor
    required property int margin

    property bool naming: false

    signal revealed(item: Item)

    function named(): void {
        root.editor.nameRival(name.text);
        name.text = "";
        root.naming = false;
    }

    spacing: 0
    Layout.fillWidth: true

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
        Chip {
            objectName: "newRival"
            path: Icons.plus
            text: root.editor.rivals.count === 0 ? qsTr("Name a competitor") : qsTr("Somebody else")
            onClicked: {
                root.naming = !root.naming;
                if (root.naming)
                    name.take();
            }
        }
    }
    RowLayout {
        Layout.topMargin: Theme.s
        visible: root.naming
        spacing: Theme.s

        TextLine {
            id: name

            objectName: "rivalName"
            label: ""
            hint: qsTr("Who sells it?")
            maximumLength: 200
            onAccepted: root.named()
            onTaken: root.revealed(name)
        }
        IconButton {
            objectName: "addRival"
            enabled: name.text !== ""
            path: Icons.check
            text: qsTr("Add this competitor")
            onClicked: root.named()
        }
    }
    ChipStrip {
        objectName: "products"
        visible: root.editor.hasRival && root.editor.products.count > 0
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
        layoutDirection: Theme.leftHand ? Qt.RightToLeft : Qt.LeftToRight

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
    Faint {
        objectName: "sighting"
        Layout.fillWidth: true
        Layout.topMargin: Theme.s
        visible: root.editor.sightingText !== ""
        text: root.editor.sightingText
        wrapMode: Text.Wrap
    }
}
