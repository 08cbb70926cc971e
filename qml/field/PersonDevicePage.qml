pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// One device of a manager's people: how it stands, what it holds, and the two things that cannot be
// taken back, which are held down to be meant.
Sheet {
    id: root

    required property PeopleScreen screen

    title: root.screen.person
    back: true

    Scroll {
        margin: root.margin
        most: Theme.column + 2 * root.margin

        ProblemCard {
            Layout.topMargin: Theme.s
            words: root.screen.problem
        }
        Section {
            text: root.screen.model
        }
        Faint {
            Layout.fillWidth: true
            text: root.screen.busy ? qsTr("Asking head office…") : root.screen.ageText
            wrapMode: Text.Wrap
        }
        Repeater {
            id: facts

            model: root.screen.facts

            delegate: ListRow {
                id: fact

                required property string label
                required property string value
                required property int index

                objectName: "deviceFact"
                title: fact.value
                detail: fact.label
                live: false
                roomy: true
                rule: fact.index < facts.count - 1
            }
        }
        ProblemCard {
            Layout.topMargin: Theme.s
            words: root.screen.trouble === "" ? "" : qsTr("Head office could not take some of its changes. They wait there for their author:") + "\n" + root.screen.trouble
        }
        Section {
            text: qsTr("What it holds")
        }
        Repeater {
            id: kinds

            model: root.screen.held

            delegate: ListRow {
                id: kind

                required property string label
                required property string value
                required property string unit
                required property int index

                objectName: "heldKind"
                title: kind.label
                detail: kind.unit
                live: false
                roomy: true
                rule: kind.index < kinds.count - 1
                Accessible.name: kind.label + ", " + kind.value + (kind.unit === "" ? "" : ", " + kind.unit)

                Copy {
                    text: kind.value
                    font.family: Theme.latin
                    Accessible.ignored: true
                }
            }
        }
        SecondButton {
            objectName: "lookIntoDevice"
            visible: kinds.count === 0
            enabled: !root.screen.busy
            path: Icons.search
            text: qsTr("Look into it")
            onClicked: root.screen.look()
        }
        Faint {
            Layout.topMargin: Theme.s
            Layout.fillWidth: true
            text: qsTr("Counted at head office, by what this person may see. That you looked is written down there.")
            wrapMode: Text.Wrap
        }
        Section {
            visible: root.screen.mayWipe || root.screen.mayRecall
            text: qsTr("If it was lost")
        }
        HoldButton {
            objectName: "shutOut"
            visible: root.screen.mayShutOut
            enabled: !root.screen.busy
            text: qsTr("Hold to shut it out")
            again: qsTr("Press again to shut it out")
            onDone: root.screen.shutOut()
        }
        Faint {
            Layout.topMargin: Theme.xs
            Layout.bottomMargin: Theme.l
            Layout.fillWidth: true
            visible: root.screen.mayShutOut
            text: qsTr("It never syncs again unless an administrator enrols it anew. What it has not sent stays on it.")
            wrapMode: Text.Wrap
        }
        HoldButton {
            objectName: "wipeDevice"
            visible: root.screen.mayWipe
            enabled: !root.screen.busy
            text: qsTr("Hold to have it erase itself")
            again: qsTr("Press again to have it erase itself")
            onDone: root.screen.wipe()
        }
        Faint {
            Layout.topMargin: Theme.xs
            Layout.fillWidth: true
            visible: root.screen.mayWipe
            text: qsTr("It erases everything as soon as it is in touch, sends what it had not sent, and its receipt appears here.")
            wrapMode: Text.Wrap
        }
        SecondButton {
            objectName: "recallWipe"
            visible: root.screen.mayRecall
            enabled: !root.screen.busy
            text: qsTr("Do not erase it")
            onClicked: root.screen.recall()
        }
    }
}
