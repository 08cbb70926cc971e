pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The chips of one question. What a tap means, one of them or any, is the model's business.
Repeater {
    id: root

    required property Choices choices
    property bool single: false

    model: root.choices

    delegate: Chip {
        required property string key
        required text
        required chosen

        objectName: key
        single: root.single
        onClicked: root.choices.choose(key)
    }
}
