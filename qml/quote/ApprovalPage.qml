pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The manager's side: what is asked for, how far under the floor it is by this phone's own prices,
// and the code that allows it once.
Sheet {
    id: root

    required property ApprovalScreen screen

    title: qsTr("Approve a quote")
    back: true

    Scroll {
        margin: root.margin
        most: Theme.column

        ProblemCard {
            Layout.bottomMargin: Theme.m
            words: root.screen.problem
        }
        TextLine {
            objectName: "request"
            visible: root.screen.codeText === ""
            label: qsTr("The code on the rep's phone")
            hint: "RQ1.…"
            maximumLength: 16000
            inputMethodHints: Qt.ImhNoPredictiveText
            onEdited: text => root.screen.read(text)
        }
        Title {
            Layout.fillWidth: true
            Layout.topMargin: Theme.l
            visible: root.screen.isRead
            text: root.screen.customerName
            font.family: Theme.latin
        }
        Copy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            visible: root.screen.isRead
            text: root.screen.askedText
            wrapMode: Text.Wrap
        }
        Copy {
            objectName: "underFloor"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            visible: root.screen.floorText !== ""
            text: root.screen.floorText
            color: Theme.warn
            strong: true
            wrapMode: Text.Wrap
        }
        Section {
            visible: root.screen.isRead
            text: qsTr("Products")
            aside: Theme.large ? "" : root.screen.pricesText
        }
        Repeater {
            model: root.screen.lineTexts

            delegate: Copy {
                required property string modelData

                Layout.fillWidth: true
                Layout.topMargin: Theme.s
                text: modelData
                wrapMode: Text.Wrap
            }
        }
        CodeCard {
            objectName: "approval"
            Layout.topMargin: Theme.l
            visible: root.screen.codeText !== ""
            say: qsTr("Let the rep's phone have this. It stands for this quote alone, once, for a day.")
            code: root.screen.codeText
            path: root.screen.codePath
            side: root.screen.codeSide
        }
    }

    foot: ColumnLayout {
        spacing: Theme.s

        Title {
            Layout.maximumWidth: Theme.column
            visible: root.screen.isRead
            text: root.screen.totalText
            font.family: Theme.latin
        }
        PrimaryButton {
            objectName: "approve"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            enabled: root.screen.canApprove
            text: root.screen.codeText === "" ? qsTr("Approve") : qsTr("Approved")
            path: Icons.shield
            onClicked: root.screen.approve()
        }
    }
}
