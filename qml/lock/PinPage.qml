import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Sets, changes or takes away the PIN, one question at a time.
Sheet {
    id: root

    required property PinEditor editor

    readonly property string question: root.editor.step === "old" ? qsTr("Your PIN now")
        : root.editor.step === "again" ? qsTr("The new PIN once more")
        : qsTr("Choose a PIN")

    title: root.editor.removing ? qsTr("Take the PIN away") : qsTr("PIN")
    back: true
    margin: Math.max(Theme.l, (root.width - Theme.control) / 2)

    Scroll {
        margin: root.margin

        Title {
            objectName: "pinQuestion"
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            text: root.question
            horizontalAlignment: Text.AlignHCenter
        }
        Copy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            visible: root.editor.step === "fresh"
            text: qsTr("Four to eight digits; six are much harder to guess than four. After ten wrong ones this device erases what it holds. Nobody can tell you a PIN that you forgot.")
            color: Theme.faint
            wrapMode: Text.Wrap
            maximumLineCount: 20
            horizontalAlignment: Text.AlignHCenter
        }
        Copy {
            objectName: "pinProblem"
            Layout.fillWidth: true
            Layout.topMargin: Theme.m
            text: root.editor.busy ? qsTr("Checking …") : root.editor.problem
            color: root.editor.busy ? Theme.faint : Theme.bad
            wrapMode: Text.Wrap
            maximumLineCount: 9
            horizontalAlignment: Text.AlignHCenter
            Accessible.role: Accessible.AlertMessage
        }
    }

    foot: [
        PinDots {
            Layout.alignment: Qt.AlignHCenter
            Layout.bottomMargin: Theme.m
            entry: root.editor.entry
        },
        PinPad {
            id: pad

            objectName: "pad"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s
            enabled: !root.editor.busy
            entry: root.editor.entry
            onEntered: root.editor.next()
        },
        PrimaryButton {
            objectName: "pinNext"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.l
            enabled: root.editor.entry.enough && !root.editor.busy
            text: root.editor.step === "again" ? qsTr("Set the PIN")
                : root.editor.removing ? qsTr("Take it away") : qsTr("Go on")
            onClicked: root.editor.next()
        }
    ]

    Component.onCompleted: pad.forceActiveFocus()
}
