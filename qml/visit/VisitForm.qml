pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Sixty seconds of taps: what came of it, what head office should hear, a competitor's price, what is next.
Scroll {
    id: root

    required property VisitEditor editor
    required property ArrivalScreen arrival

    property bool noting: root.editor.note !== ""

    signal cancelled
    signal quoted
    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal arrivalSought(key: string)

    ProblemCard {
        id: trouble

        objectName: "visitProblem"
        Layout.bottomMargin: Theme.s
        words: root.editor.problem
        onWordsChanged: {
            if (trouble.words !== "")
                root.reveal(trouble);
        }
    }
    ArrivalGlance {
        objectName: "arrivalCard"
        Layout.topMargin: Theme.s
        screen: root.arrival
        onClicked: root.arrivalSought(root.arrival.key)
    }
    DoorCard {
        objectName: "visitBrief"
        Layout.topMargin: Theme.s
        brief: root.editor.customer.brief
        onClicked: root.briefOpened(root.editor.customer.brief.key)
    }
    CaseRows {
        objectName: "openHere"
        heading: qsTr("Open here")
        rows: root.editor.customer.cases
        onOpened: key => root.caseOpened(key)
    }
    Section {
        Layout.topMargin: Theme.s
        text: qsTr("What came of it?")
    }
    ChipFlow {
        objectName: "outcomes"

        Choosing {
            choices: root.editor.outcomes
        }
        Chip {
            objectName: "addNote"
            visible: !root.noting
            path: Icons.plus
            text: qsTr("Note")
            onClicked: {
                root.noting = true;
                note.forceActiveFocus();
            }
        }
        Chip {
            objectName: "addPhoto"
            path: Icons.camera
            text: qsTr("Photo")
            onClicked: photos.pick()
        }
    }
    TextNote {
        id: note

        objectName: "note"
        Layout.topMargin: Theme.s
        visible: root.noting
        hint: qsTr("What was said, agreed, seen")
        text: root.editor.note
        onEdited: text => root.editor.note = text
        onActiveFocusChanged: {
            if (note.activeFocus)
                root.reveal(note);
        }
    }
    PhotoRow {
        id: photos

        Layout.topMargin: Theme.s
        editor: root.editor
    }
    OrderForm {
        editor: root.editor
    }
    SecondButton {
        objectName: "quote"
        Layout.topMargin: Theme.s
        text: qsTr("Make a quote")
        path: Icons.quote
        onClicked: root.quoted()
    }
    Section {
        text: qsTr("For head office")
    }
    ChipFlow {
        objectName: "kinds"

        Choosing {
            choices: root.editor.kinds
            single: true
        }
    }
    TextNote {
        id: feedback

        objectName: "feedback"
        Layout.topMargin: Theme.s
        visible: root.editor.hasKind
        hint: qsTr("In their own words")
        text: root.editor.feedback
        onEdited: text => root.editor.feedback = text
        onActiveFocusChanged: {
            if (feedback.activeFocus)
                root.reveal(feedback);
        }
    }
    Sighting {
        editor: root.editor
        margin: root.margin
        onRevealed: item => root.reveal(item)
    }
    Section {
        text: qsTr("Next step")
        aside: root.editor.nextText
    }
    ChipFlow {
        objectName: "nextSteps"

        Choosing {
            choices: root.editor.nextSteps
            single: true
        }
    }
    SecondButton {
        objectName: "cancelVisit"
        Layout.topMargin: Theme.xl
        Layout.leftMargin: -Theme.l
        plain: true
        harm: true
        text: confirm.asked ? qsTr("Yes, forget this visit") : qsTr("This was no visit…")
        onClicked: {
            if (confirm.asked)
                root.cancelled();
            else
                confirm.asked = true;
        }

        Timer {
            id: confirm

            property bool asked: false

            interval: 4000
            running: confirm.asked
            onTriggered: confirm.asked = false
        }
    }
}
