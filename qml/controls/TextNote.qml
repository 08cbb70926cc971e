import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// Several lines to type; grows with the words.
T.TextArea {
    id: root

    required property string hint
    property int lines: 2 // shown while empty

    signal edited(text: string)

    Layout.fillWidth: true
    implicitWidth: Theme.control
    implicitHeight: Math.max(Theme.touch, root.lines * Theme.body * 1.4 + 2 * Theme.m, root.contentHeight + 2 * Theme.m)
    leftPadding: Theme.l
    rightPadding: Theme.l
    topPadding: Theme.m
    bottomPadding: Theme.m
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Theme.regular
    selectByMouse: true
    KeyNavigation.priority: KeyNavigation.BeforeItem
    KeyNavigation.tab: root.nextItemInFocusChain()
    Accessible.role: Accessible.EditableText
    Accessible.name: root.hint
    Accessible.multiLine: true

    background: Rectangle {
        radius: Theme.radius
        color: Theme.raised
        border.width: root.activeFocus ? Theme.ring : Theme.edge
        border.color: root.activeFocus ? Theme.accent : Theme.outline

        Copy {
            anchors.fill: parent
            anchors.leftMargin: Theme.l
            anchors.rightMargin: Theme.l
            anchors.topMargin: Theme.m
            visible: root.text === "" && root.preeditText === ""
            text: root.hint
            color: Theme.faint
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    onTextChanged: {
        if (root.activeFocus)
            root.edited(root.text);
    }
}
