import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Under the floor: the manager's phone reads this code, and what it answers is put in here.
ColumnLayout {
    id: root

    required property QuoteEditor editor

    property string typed

    spacing: Theme.m
    visible: root.editor.needsApproval || root.editor.approvedText !== ""

    RowLayout {
        visible: root.editor.approvedText !== ""
        spacing: Theme.s

        Icon {
            path: Icons.shield
            color: Theme.good
        }
        Copy {
            objectName: "approvedBy"
            Layout.fillWidth: true
            text: root.editor.approvedText
            color: Theme.good
        }
    }
    CodeCard {
        objectName: "request"
        visible: root.editor.needsApproval
        say: qsTr("Let your manager's phone read this, or send it as a message.")
        code: root.editor.requestText
        path: root.editor.requestPath
        side: root.editor.requestSide
    }
    TextLine {
        id: answer

        objectName: "approvalCode"
        visible: root.editor.needsApproval
        label: qsTr("The answer from your manager's phone")
        hint: "RA1.…"
        maximumLength: 2000
        inputMethodHints: Qt.ImhNoPredictiveText
        onEdited: text => root.typed = text
        onAccepted: root.editor.approve(root.typed)
    }
    Copy {
        Layout.fillWidth: true
        visible: root.editor.needsApproval && root.editor.approvalProblem !== ""
        text: root.editor.approvalProblem
        color: Theme.bad
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
    }
    SecondButton {
        objectName: "useApproval"
        Layout.alignment: Theme.leftHand ? Qt.AlignLeft : Qt.AlignRight
        visible: root.editor.needsApproval
        enabled: root.typed !== ""
        text: qsTr("Use this approval")
        onClicked: root.editor.approve(root.typed)
    }
}
