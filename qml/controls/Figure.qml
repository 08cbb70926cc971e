import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A number, its unit beside it, what it is below it.
ColumnLayout {
    id: root

    required property string value
    required property string label
    required property string unit
    property color tone: Theme.ink

    spacing: Theme.arabic ? 0 : 2
    Accessible.role: Accessible.StaticText
    Accessible.name: root.value + " " + root.unit + ", " + root.label

    RowLayout {
        spacing: Theme.xs

        Copy {
            Layout.alignment: Qt.AlignBaseline
            Layout.maximumWidth: root.width
            text: root.value
            size: Theme.figure
            strong: true
            color: root.tone
            font.family: Theme.latin
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.body
            Accessible.ignored: true
        }
        Faint {
            Layout.alignment: Qt.AlignBaseline
            Layout.fillWidth: true
            visible: root.unit !== ""
            text: root.unit
            Accessible.ignored: true
        }
    }
    Faint {
        Layout.fillWidth: true
        text: root.label
        wrapMode: Text.Wrap
        maximumLineCount: 2
        Accessible.ignored: true
    }
}
