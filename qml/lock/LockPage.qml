import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Nothing of what is behind it: the PIN, and that the work is safe.
Sheet {
    id: root

    required property LockScreen lock

    title: ""
    margin: Math.max(Theme.l, (root.width - Theme.control) / 2)

    Scroll {
        id: scroll

        margin: root.margin

        Icon {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.large ? Theme.s : Theme.xxl
            path: Icons.lock
            color: Theme.accent
            size: Theme.xxl
        }
        Title {
            Layout.fillWidth: true
            Layout.topMargin: Theme.m
            text: qsTr("Enter your PIN")
            horizontalAlignment: Text.AlignHCenter
        }
        Copy {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xs
            text: Theme.tablet ? qsTr("Your work is safe on this tablet.") : qsTr("Your work is safe on this phone.")
            color: Theme.faint
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        Copy {
            objectName: "lockProblem"
            Layout.fillWidth: true
            Layout.topMargin: Theme.m
            text: root.lock.busy ? qsTr("Checking …") : root.lock.problem
            color: root.lock.busy ? Theme.faint : Theme.bad
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
            entry: root.lock.entry
        },
        PinPad {
            id: pad

            objectName: "pad"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.s
            enabled: !root.lock.busy && !root.lock.waiting
            entry: root.lock.entry
            onEntered: root.lock.unlock()
        },
        PrimaryButton {
            objectName: "unlock"
            Layout.fillWidth: true
            Layout.bottomMargin: Theme.l
            enabled: root.lock.entry.enough && !root.lock.busy && !root.lock.waiting
            text: qsTr("Unlock")
            onClicked: root.lock.unlock()
        }
    ]

    Component.onCompleted: pad.forceActiveFocus()
}
