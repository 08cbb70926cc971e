import QtQuick
import Roundsman.Ui

// One of several, over the whole width; the chosen one carries a tick.
ListRow {
    id: root

    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.chosen

    Icon {
        path: Icons.check
        color: Theme.accent
        opacity: root.chosen ? 1 : 0
    }
}
