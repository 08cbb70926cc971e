import QtQuick
import Roundsman.Ui

// One tile on two lines: in a tablet's list, and on the card of a customer whom it concerns.
ListRow {
    id: root

    required property string key
    required title
    required property string line
    required property string summary
    required property string stance
    required property string age
    required property bool expired
    required property bool trusted

    detail: !root.trusted ? "" : root.expired ? root.age : root.summary !== "" ? root.summary : root.line
    past: root.expired

    Stance {
        kind: root.expired ? "" : root.stance
    }
    Icon {
        path: root.expired ? Icons.warn : ""
        color: Theme.warn
    }
}
