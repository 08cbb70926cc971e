import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// One line to type. Its name stands above it, small; the line itself looks like what it will be.
ColumnLayout {
    id: root

    required property string label
    property string hint
    property alias text: field.text
    property alias inputMethodHints: field.inputMethodHints
    property alias maximumLength: field.maximumLength

    signal edited(text: string)
    signal accepted
    signal taken // the finger or the keyboard is here now

    function take(): void {
        field.forceActiveFocus();
    }

    spacing: Theme.xs
    Layout.fillWidth: true

    Faint {
        Layout.fillWidth: true
        visible: root.label !== ""
        text: root.label
        Accessible.ignored: true
    }
    T.TextField {
        id: field

        Layout.fillWidth: true
        implicitHeight: Theme.primary
        leftPadding: Theme.l
        rightPadding: Theme.l
        topPadding: 0
        bottomPadding: 0
        verticalAlignment: TextInput.AlignVCenter
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        font.family: Theme.family
        font.pixelSize: Theme.body
        font.weight: Theme.regular
        selectByMouse: true
        Accessible.role: Accessible.EditableText
        Accessible.name: root.label === "" ? root.hint : root.label

        background: Rectangle {
            radius: Theme.radius
            color: Theme.raised
            border.width: field.activeFocus ? Theme.ring : Theme.edge
            border.color: field.activeFocus ? Theme.accent : Theme.outline

            Copy {
                anchors.fill: parent
                anchors.leftMargin: Theme.l
                anchors.rightMargin: Theme.l
                verticalAlignment: Text.AlignVCenter
                visible: field.text === "" && field.preeditText === ""
                text: root.hint
                color: Theme.faint
                Accessible.ignored: true
            }
        }
        onTextEdited: root.edited(field.text)
        onAccepted: root.accepted()
        onActiveFocusChanged: {
            if (field.activeFocus)
                root.taken();
        }
    }
}
