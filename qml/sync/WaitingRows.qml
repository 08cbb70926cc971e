pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What is still only here, in the order in which it goes.
ColumnLayout {
    id: root

    required property SyncScreen screen

    spacing: 0
    Layout.fillWidth: true
    visible: rows.count > 0

    Section {
        text: qsTr("Waiting")
    }
    Repeater {
        id: rows

        model: root.screen.waiting

        delegate: EventRow {
            id: row

            required property int index
            required property string at
            required property string when
            required detail

            live: false
            rule: index < rows.count - 1

            Faint {
                text: row.when
            }
            StateMark {
                at: row.at
                wordless: row.at === "phone" || Theme.large
            }
        }
    }
}
