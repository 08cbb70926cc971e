pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Findings under one heading; nothing at all where there are none.
ColumnLayout {
    id: root

    required property string heading
    required property RowModel rows
    property string chosen

    signal opened(key: string)

    Layout.fillWidth: true
    spacing: 0
    visible: root.rows.count > 0

    Section {
        text: root.heading
    }
    Repeater {
        model: root.rows

        delegate: CaseRow {
            required property int index

            objectName: "case"
            rule: index < root.rows.count - 1
            chosen: key === root.chosen
            onClicked: root.opened(key)
        }
    }
}
