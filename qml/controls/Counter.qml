import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// How many, by taps alone. Nothing ordered is told faintly.
RowLayout {
    id: root

    required property string value
    required property string label
    required property bool least // it cannot be less

    signal stepped(by: int)

    spacing: 0
    Layout.fillWidth: false

    IconButton {
        objectName: "fewer"
        enabled: !root.least
        path: Icons.minus
        text: qsTr("%1: less").arg(root.label)
        bare: true
        autoRepeat: true
        onClicked: root.stepped(-1)
    }
    Copy {
        Layout.minimumWidth: Theme.body * 2
        text: root.value
        strong: !root.least
        color: root.least ? Theme.faint : Theme.ink
        font.family: Theme.latin
        horizontalAlignment: Text.AlignHCenter
    }
    IconButton {
        objectName: "another"
        path: Icons.plus
        text: qsTr("%1: more").arg(root.label)
        bare: true
        autoRepeat: true
        onClicked: root.stepped(1)
    }
}
