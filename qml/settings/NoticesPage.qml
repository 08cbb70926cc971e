import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// The licences of what this program is built on, word for word.
Sheet {
    id: root

    required property string notices

    title: qsTr("Licences of others")
    back: true

    Scroll {
        margin: root.margin
        most: 2 * Theme.column

        Copy {
            Layout.fillWidth: true
            text: root.notices
            size: Theme.second
            wrapMode: Text.Wrap
            textFormat: Text.MarkdownText
        }
    }
}
