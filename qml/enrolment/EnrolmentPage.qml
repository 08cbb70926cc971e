import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Joining: one text from head office, then the first sync, with every step in words.
Sheet {
    id: root

    required property EnrolmentScreen screen

    readonly property bool asking: root.screen.step === "enter"

    title: ""
    margin: Math.max(Theme.l, (root.width - Theme.column) / 2)

    Scroll {
        margin: root.margin

        Rectangle {
            Layout.topMargin: Theme.xxl
            Layout.bottomMargin: Theme.xl
            implicitWidth: Theme.primary
            implicitHeight: Theme.primary
            radius: Theme.radiusCard
            color: Theme.accent

            Icon {
                anchors.centerIn: parent
                path: Icons.visit
                color: Theme.accentInk
                size: Theme.xxl
            }
        }
        Title {
            Layout.fillWidth: true
            text: root.asking || root.screen.userName === "" ? qsTr("Join your company") : qsTr("Welcome, %1").arg(root.screen.userName)
        }
        Copy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.s
            text: root.asking ? qsTr("Head office sends you a text that starts with “roundsman:”. Paste it here; it works once.")
                              : qsTr("Your customers are coming onto this device. This happens once; later only changes come.")
            color: Theme.faint
            wrapMode: Text.Wrap
        }
        ProblemCard {
            Layout.topMargin: Theme.l
            words: root.screen.problem
        }
        TextNote {
            id: code

            objectName: "code"
            Layout.topMargin: Theme.l
            visible: root.asking
            hint: qsTr("The text from head office")
            lines: 4
            wrapMode: TextEdit.WrapAnywhere
            inputMethodHints: Qt.ImhNoPredictiveText
            text: root.screen.text
            onEdited: text => root.screen.text = text
        }
        SecondButton {
            objectName: "paste"
            Layout.topMargin: Theme.s
            Layout.alignment: Qt.AlignRight
            visible: root.asking
            text: qsTr("Paste")
            onClicked: {
                code.forceActiveFocus();
                code.selectAll();
                code.paste();
            }
        }
        FirstSync {
            Layout.topMargin: Theme.xl
            visible: !root.asking
            screen: root.screen
        }
    }

    footed: root.asking
    foot: PrimaryButton {
        objectName: "join"
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.l
        enabled: root.screen.text !== ""
        text: qsTr("Join")
        onClicked: root.screen.join()
    }
}
