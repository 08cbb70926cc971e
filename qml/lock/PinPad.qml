pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Ten digits under the thumb, in the order of every telephone, whichever way the words run. A keyboard
// types into it as well, and what the clipboard holds can be pasted.
FocusScope {
    id: root

    required property PinEntry entry

    signal entered

    function paste(): void {
        board.clear();
        board.paste();
        root.entry.paste(board.text);
        board.clear();
    }

    implicitWidth: Theme.control
    implicitHeight: keys.implicitHeight
    Keys.onPressed: event => {
        event.accepted = true;
        if (event.key >= Qt.Key_0 && event.key <= Qt.Key_9)
            root.entry.press(event.key - Qt.Key_0);
        else if (event.key === Qt.Key_Backspace)
            root.entry.rub();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.entered();
        else if (event.matches(StandardKey.Paste))
            root.paste();
        else
            event.accepted = false;
    }

    TextEdit { // only what speaks to the clipboard
        id: board

        visible: false
    }
    GridLayout {
        id: keys

        anchors.fill: parent
        LayoutMirroring.enabled: false
        LayoutMirroring.childrenInherit: true
        columns: 3
        columnSpacing: Theme.s
        rowSpacing: Theme.s

        Repeater {
            model: 9

            delegate: PinKey {
                required property int index

                objectName: "digit" + text
                text: index + 1
                onClicked: root.entry.press(index + 1)
            }
        }
        PinKey {
            objectName: "pastePin"
            path: Icons.paste
            text: qsTr("Paste")
            onClicked: root.paste()
        }
        PinKey {
            objectName: "digit0"
            text: "0"
            onClicked: root.entry.press(0)
        }
        PinKey {
            objectName: "rub"
            path: Icons.rub
            text: qsTr("Delete the last digit")
            enabled: root.entry.count > 0
            onClicked: root.entry.rub()
        }
    }
}
