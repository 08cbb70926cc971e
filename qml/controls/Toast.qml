import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// Says what was done, and for a few seconds offers the way back. Floats above the foot.
Rectangle {
    id: root

    property string words
    property string action

    signal acted

    function show(words: string, action: string): void {
        root.words = words;
        root.action = action;
        root.shown = true;
        rest.restart();
    }
    function hide(): void {
        root.shown = false;
    }

    property bool shown: false

    implicitWidth: row.implicitWidth + 2 * Theme.l
    implicitHeight: Math.max(Theme.touch, row.implicitHeight + Theme.m)
    radius: Theme.radius
    color: Theme.slip
    opacity: root.shown ? 1 : 0
    visible: root.opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
    }

    Timer {
        id: rest

        interval: root.action === "" ? 3000 : 7000
        onTriggered: root.hide()
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.l
        anchors.rightMargin: Theme.l
        spacing: Theme.l

        Copy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            Layout.bottomMargin: Theme.xs
            text: root.words
            size: Theme.second
            color: Theme.slipInk
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        T.AbstractButton {
            id: undo

            implicitWidth: Math.max(Theme.touch, word.implicitWidth)
            implicitHeight: Theme.touch
            objectName: "toastAction"
            visible: root.action !== ""
            text: root.action
            Accessible.role: Accessible.Button
            Accessible.name: undo.text
            Accessible.onPressAction: undo.clicked()
            background: Item {
                Wash {
                    control: undo
                    tone: Theme.pressedAccent
                }
            }
            contentItem: Copy {
                id: word

                text: undo.text
                size: Theme.second
                strong: true
                color: Theme.slipAccent
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
            onClicked: {
                root.hide();
                root.acted();
            }
        }
    }
}
