import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// A quote as it is made: products and quantities by the thumb, the total as the largest words, and a
// word before anything goes under its floor.
Sheet {
    id: root

    objectName: "quotePage"

    required property QuoteEditor editor
    property bool approves: false // this device may approve what others ask for

    readonly property bool roomy: root.width >= Theme.column

    signal sent(words: string)
    signal approvalSought

    title: root.editor.customerName
    back: true
    aside: IconButton {
        objectName: "approveOthers"
        visible: root.approves
        path: Icons.shield
        text: qsTr("Approve a colleague's quote")
        bare: true
        onClicked: root.approvalSought()
    }

    QuoteForm {
        anchors.fill: parent
        editor: root.editor
        margin: root.margin
    }

    foot: ColumnLayout {
        spacing: Theme.s

        RowLayout {
            Layout.maximumWidth: Theme.column
            visible: !root.editor.isEmpty
            spacing: Theme.m

            Title {
                objectName: "total"
                text: root.editor.totalText
                font.family: Theme.latin
            }
            Faint {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBottom
                Layout.bottomMargin: Theme.xs
                visible: !Theme.large
                text: root.editor.savingText
                horizontalAlignment: Text.AlignRight
            }
        }
        PrimaryButton {
            objectName: "sendQuote"
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.column
            enabled: root.editor.canSend
            text: root.editor.needsApproval ? qsTr("Needs approval") : qsTr("Send the quote")
            path: Icons.quote
            onClicked: root.editor.send()
        }
    }

    Connections {
        target: root.editor

        function onSent(words: string, url: string): void {
            Qt.openUrlExternally(url);
            root.sent(words);
        }
    }
}
