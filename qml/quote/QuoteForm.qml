pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What is in the way first, then the discount, then the products: those on the quote above the rest.
Scroll {
    id: root

    required property QuoteEditor editor

    most: Theme.column

    ProblemCard {
        Layout.bottomMargin: Theme.s
        words: root.editor.problem
    }
    ProblemCard {
        objectName: "quoteWarning"
        Layout.bottomMargin: Theme.s
        words: root.editor.warning
    }
    Approval {
        Layout.bottomMargin: Theme.s
        editor: root.editor
    }
    Section {
        Layout.topMargin: Theme.s
        visible: !root.editor.isEmpty
        text: qsTr("Discount")
        aside: root.editor.savedText
    }
    Stepper {
        objectName: "discount"
        Layout.alignment: Theme.leftHand ? Qt.AlignLeft : Qt.AlignRight
        visible: !root.editor.isEmpty
        value: root.editor.discountText
        label: qsTr("Discount")
        onStepped: by => root.editor.stepDiscount(by)
        onTyped: text => root.editor.setDiscount(text)
    }
    Section {
        text: qsTr("Products")
    }
    Faint {
        Layout.fillWidth: true
        text: root.editor.pricesText
        visible: text !== ""
        wrapMode: Text.Wrap
    }
    SearchField {
        objectName: "productSearch"
        Layout.fillWidth: true
        hint: qsTr("Name or number")
        text: root.editor.search
        onTextEdited: root.editor.search = text
        onCleared: root.editor.search = ""
    }
    Repeater {
        id: products

        objectName: "quoteLines"
        model: root.editor.lines

        delegate: ProductRow {
            rule: index < products.count - 1
            onStepped: by => root.editor.lines.step(key, by)
        }
    }
    EmptyState {
        Layout.topMargin: Theme.xl
        visible: products.count === 0 && !root.editor.loading
        path: Icons.tag
        title: root.editor.search === "" ? qsTr("Nothing is sold yet") : qsTr("No such product")
    }
}
