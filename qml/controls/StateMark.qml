import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// Where a save is now: phone, sending, office, you (needs you). Word and icon, never colour alone.
RowLayout {
    id: root

    required property string at
    property bool wordless: false
    property string when // optional time after the word

    readonly property string word: root.at === "phone" ? (Theme.tablet ? qsTr("on this tablet") : qsTr("on this phone"))
                                 : root.at === "sending" ? qsTr("sending")
                                 : root.at === "office" ? qsTr("at head office") : qsTr("needs you")
    readonly property color tone: root.at === "phone" ? Theme.waiting
                                : root.at === "sending" ? Theme.accent
                                : root.at === "office" ? Theme.faint : Theme.warn

    spacing: Theme.gap
    visible: root.at !== ""
    Accessible.role: Accessible.StaticText
    Accessible.name: root.word

    Icon {
        path: root.at === "" ? ""
            : root.at === "phone" ? (Theme.tablet ? Icons.tablet : Icons.phone)
            : root.at === "sending" ? Icons.sending
            : root.at === "office" ? Icons.check : Icons.alert
        size: Theme.iconSmall
        color: root.tone
    }
    Copy {
        Layout.fillWidth: true
        visible: !root.wordless
        text: root.when === "" ? root.word : root.word + " · " + root.when
        size: Theme.second
        color: root.tone
        wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
    }
}
