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
        TextLine {
            objectName: "street"
            Layout.topMargin: Theme.l
            label: qsTr("Street")
            text: root.editor.street
            maximumLength: 500
            onEdited: text => root.editor.street = text
        }
        GridLayout {
            Layout.topMargin: Theme.l
            columns: Theme.large ? 1 : 2
            columnSpacing: Theme.m
            rowSpacing: Theme.l

            TextLine {
                objectName: "zip"
                Layout.preferredWidth: 1
                label: qsTr("Postcode")
                text: root.editor.zip
                maximumLength: 32
                onEdited: text => root.editor.zip = text
            }
            TextLine {
                objectName: "city"
                Layout.preferredWidth: 2
                label: qsTr("City")
                text: root.editor.city
                maximumLength: 200
                onEdited: text => root.editor.city = text
            }
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
