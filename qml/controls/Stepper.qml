import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A number by two thumbs' taps, before any keyboard; a tap on the number itself types it.
RowLayout {
    id: root

    required property string value
    required property string label

    signal stepped(by: int)
    signal typed(text: string)

    spacing: Theme.s
    Layout.fillWidth: false

    IconButton {
        objectName: "less"
        path: Icons.minus
        text: qsTr("%1: less").arg(root.label)
        autoRepeat: true
        onClicked: root.stepped(-1)
    }
    TextInput {
        id: number

        Layout.preferredWidth: Math.max(72, number.contentWidth + Theme.l)
        Layout.minimumHeight: Theme.touch
        text: root.value
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.latin
        font.pixelSize: Theme.figure
        font.weight: Theme.strong
        font.letterSpacing: Theme.tracking * Theme.figure
        horizontalAlignment: TextInput.AlignHCenter
        verticalAlignment: TextInput.AlignVCenter
        inputMethodHints: Qt.ImhFormattedNumbersOnly
        selectByMouse: true
        activeFocusOnTab: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label
        onActiveFocusChanged: {
            if (number.activeFocus)
                number.selectAll();
        }
        onEditingFinished: {
            if (number.text !== root.value)
                root.typed(number.text);
        }

        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.ring
            radius: Theme.ring
            color: Theme.accent
            visible: number.activeFocus
        }
    }
    IconButton {
        objectName: "more"
        path: Icons.plus
        text: qsTr("%1: more").arg(root.label)
        autoRepeat: true
        onClicked: root.stepped(1)
    }
}
