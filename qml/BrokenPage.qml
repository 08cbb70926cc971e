import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// The store cannot be opened. Nothing else can be shown, so this says why and what to do.
Sheet {
    id: root

    required property string words

    title: qsTr("Roundsman")

    Scroll {
        margin: root.margin
        most: Theme.column

        Title {
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.l
            text: qsTr("Your work cannot be opened")
        }
        ProblemCard {
            words: root.words
        }
    }
}
