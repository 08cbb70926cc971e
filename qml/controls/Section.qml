import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A heading: strong and small, air above, an aside at its end.
RowLayout {
    id: root

    required property string text
    property string aside

    Layout.fillWidth: true
    Layout.topMargin: Theme.arabic ? Theme.s : Theme.l
    Layout.bottomMargin: Theme.xs

    Copy {
        Layout.fillWidth: true
        text: root.text
        size: Theme.second
        strong: true
        Accessible.role: Accessible.Heading
    }
    Faint {
        Layout.maximumWidth: root.width * 0.6
        visible: root.aside !== ""
        text: root.aside
    }
}
