pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What head office has, as its receipts say.
ColumnLayout {
    id: root

    required property SyncScreen screen

    spacing: 0
    Layout.fillWidth: true
    visible: rows.count > 0

    Section {
        text: qsTr("At head office")
        aside: root.screen.doneText
    }
    Repeater {
        id: rows

        model: root.screen.done

        delegate: EventRow {
            required property int index
            required property bool noticed
            required detail

            objectName: "done"
            live: false
            past: !noticed
            roomy: noticed || Theme.large
            rule: index < rows.count - 1

            StateMark {
                at: "office"
                wordless: true
            }
        }
    }
}
