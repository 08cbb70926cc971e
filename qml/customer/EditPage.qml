import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What a rep learns at the door and corrects: how to reach them, and the note.
Sheet {
    id: root

    required property CustomerEditor editor

    signal saved

    title: qsTr("Correct")
    back: true

    Scroll {
        id: scroll

        margin: root.margin
        most: Theme.column

        Title {
            Layout.fillWidth: true
            text: root.editor.name
            font.family: Theme.latin
        }
        ProblemCard {
            Layout.topMargin: Theme.l
            words: root.editor.problem
        }
        TextLine {
            objectName: "phone"
            Layout.topMargin: Theme.l
            label: qsTr("Phone")
            text: root.editor.phone
            inputMethodHints: Qt.ImhDialableCharactersOnly
            onEdited: text => root.editor.phone = text
        }
        TextLine {
            objectName: "email"
            Layout.topMargin: Theme.l
            label: qsTr("E-mail")
            text: root.editor.email
            inputMethodHints: Qt.ImhEmailCharactersOnly
            onEdited: text => root.editor.email = text
        }
        TextLine {
            objectName: "website"
            Layout.topMargin: Theme.l
            label: qsTr("Website")
            text: root.editor.website
            inputMethodHints: Qt.ImhUrlCharactersOnly
            onEdited: text => root.editor.website = text
        }
        Faint {
            Layout.fillWidth: true
            Layout.topMargin: Theme.l
            Layout.bottomMargin: Theme.xs
            text: qsTr("Note")
        }
        TextNote {
            objectName: "note"
            hint: qsTr("What everybody should know before they go in")
            lines: 4
            text: root.editor.note
            onEdited: text => root.editor.note = text
        }
    }

    foot: PrimaryButton {
        objectName: "save"
        Layout.fillWidth: true
        Layout.maximumWidth: Theme.column - 2 * root.margin
        enabled: root.editor.changed
        text: qsTr("Save")
        onClicked: root.editor.save()
    }

    Connections {
        target: root.editor

        function onSaved(): void {
            root.saved();
        }
    }
}
