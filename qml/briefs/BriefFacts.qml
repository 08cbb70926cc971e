import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What else belongs to it: what for, what to take along, what is hoped for.
ColumnLayout {
    id: root

    required property BriefScreen screen

    component Fact: ColumnLayout {
        id: fact

        required property string label
        required property string text

        Layout.fillWidth: true
        spacing: 0
        visible: fact.text !== ""

        Section {
            text: fact.label
        }
        Copy {
            Layout.fillWidth: true
            text: fact.text
            wrapMode: Text.Wrap
        }
    }

    Layout.fillWidth: true
    spacing: 0
    visible: root.screen.trusted

    Fact {
        label: qsTr("The goal")
        text: root.screen.goal
    }
    Fact {
        label: qsTr("Take along")
        text: root.screen.material
    }
    Fact {
        label: qsTr("What is hoped for")
        text: root.screen.expected
    }
}
