import QtQuick
import Roundsman.Ui

// What a competitor asks for something, on a phone: the price is what one looks for.
ListRow {
    id: root

    required property string key
    required title
    required detail
    required property string money
    required property string unsent

    objectName: "price"
    roomy: true
    Accessible.name: root.title + ", " + root.money + ", " + root.detail

    Copy {
        objectName: "money"
        text: root.money
        strong: true
        Accessible.ignored: true
    }
    StateMark {
        at: root.unsent
        wordless: true
    }
}
