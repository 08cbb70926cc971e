pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Language, colours, size of the text. Each shows at once.
ColumnLayout {
    id: root

    required property SettingsScreen screen

    spacing: 0
    Layout.fillWidth: true

    Section {
        Layout.topMargin: Theme.s
        text: qsTr("Language")
    }
    Repeater {
        id: languages

        model: root.screen.languages

        delegate: ChoiceRow {
            required property string key
            required property int index
            required text
            required chosen

            objectName: key
            title: text
            rule: index < languages.count - 1
            onClicked: root.screen.languages.choose(key)
        }
    }
    Section {
        text: qsTr("Colours")
    }
    Repeater {
        id: themes

        model: root.screen.themes

        delegate: ChoiceRow {
            required property string key
            required property int index
            required text
            required chosen

            objectName: key
            title: text
            detail: key === "sun" ? qsTr("Black on white, for outdoors") : ""
            rule: index < themes.count - 1
            onClicked: root.screen.themes.choose(key)
        }
    }
    Section {
        text: qsTr("Which hand holds it")
    }
    Repeater {
        id: hands

        model: root.screen.hands

        delegate: ChoiceRow {
            required property string key
            required property int index
            required text
            required chosen

            objectName: key + "Hand"
            title: text
            rule: index < hands.count - 1
            onClicked: root.screen.hands.choose(key)
        }
    }
    Section {
        text: qsTr("Size of the text")
        aside: qsTr("%1 %").arg(Math.round(root.screen.textScale * 100))
    }
    RowLayout {
        spacing: Theme.m

        Copy {
            text: qsTr("A", "small letter of the text size")
            size: Theme.second
            Accessible.ignored: true
        }
        SizeSlider {
            objectName: "textScale"
            Layout.fillWidth: true
            value: root.screen.textScale
            onChosen: value => root.screen.textScale = value
        }
        Copy {
            text: qsTr("A", "large letter of the text size")
            size: Theme.figure
            Accessible.ignored: true
        }
    }
}
