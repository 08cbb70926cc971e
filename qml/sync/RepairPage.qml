import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What head office could not take, field by field: correct it or leave it out, and send the rest.
Sheet {
    id: root

    required property RepairEditor editor

    signal sent

    title: qsTr("Repair")
    back: true
    margin: Math.max(Theme.l, (root.width - Theme.column) / 2)

    Scroll {
        id: scroll

        margin: root.margin

        Title {
            Layout.fillWidth: true
            text: root.editor.title
            wrapMode: Text.Wrap
        }
        ProblemCard {
            Layout.topMargin: Theme.m
            words: root.editor.reason
        }
        ProblemCard {
            Layout.topMargin: Theme.m
            words: root.editor.problem
        }
        Repeater {
            model: root.editor.fields

            delegate: RepairField {
                required property int index

                onTyped: words => root.editor.fields.write(index, words)
                onLeftOut: out => root.editor.fields.leaveOut(index, out)
                onRevealed: item => scroll.reveal(item)
            }
        }
    }

    foot: PrimaryButton {
        objectName: "sendRepaired"
        Layout.fillWidth: true
        enabled: !root.editor.loading
        path: Icons.sending
        text: root.editor.changed ? qsTr("Send it repaired") : qsTr("Send it again")
        onClicked: root.editor.send()
    }

    Connections {
        target: root.editor

        function onSent(): void {
            root.sent();
        }
    }
}
