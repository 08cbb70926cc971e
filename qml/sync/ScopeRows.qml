pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What this device keeps of the company, and whether it agrees with head office.
ColumnLayout {
    id: root

    required property SyncScreen screen

    spacing: 0
    Layout.fillWidth: true
    visible: rows.count > 0

    Section {
        text: qsTr("What is here")
    }
    Faint {
        Layout.fillWidth: true
        visible: root.screen.exchangeText !== ""
        text: root.screen.exchangeText
        elide: Text.ElideRight
    }
    Repeater {
        id: rows

        model: root.screen.scopes

        delegate: ListRow {
            required property int index
            required property bool warn
            required detail

            path: warn ? Icons.warn : Icons.store
            iconTone: warn ? Theme.warn : Theme.faint
            live: false
            rule: index < rows.count - 1
        }
    }
}
