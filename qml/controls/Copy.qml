import QtQuick
import Roundsman.Ui

// All text of the app. Sizes and colours come from Theme.
Text {
    id: root

    property int size: Theme.body
    property bool strong: false

    color: Theme.ink
    font.family: Theme.family
    font.pixelSize: root.size
    font.weight: root.strong ? Theme.strong : Theme.regular
    font.letterSpacing: root.size < Theme.figure ? 0 : Theme.tracking * root.size
    lineHeight: root.wrapMode === Text.NoWrap ? 1 : Theme.leading
    horizontalAlignment: Text.AlignLeft
    elide: Text.ElideRight
    textFormat: Text.PlainText
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
