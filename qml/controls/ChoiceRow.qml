import Roundsman.Ui
import QtQuick

// One of several, over the whole width; the chosen one carries a tick.
ListRow {
    id: root

    checkable: false
    Accessible.role: Accessible.RadioButton
    Accessible.checkable: true
    Accessible.checked: root.checked

    Icon {
        path: Icons.check
        color: Theme.accent
        opacity: root.checked ? 1 : 0
    }
}
