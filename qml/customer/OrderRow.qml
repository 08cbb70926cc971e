import QtQuick
import Roundsman.Ui

// An order: its number and lines, when, and how much.
ListRow {
    id: root

    required property int index
    required property string amount
    required property string unsent
    required detail

    path: Icons.order
    live: false

    StateMark {
        at: root.unsent
        wordless: true
    }
    Copy {
        text: root.amount
        horizontalAlignment: Text.AlignRight
        font.family: Theme.latin
    }
}
