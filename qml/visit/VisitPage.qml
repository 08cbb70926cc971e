import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// A visit as it happens. Every change is on this device at once; leaving the page loses nothing.
Item {
    id: root

    required property VisitEditor editor
    required property ArrivalScreen arrival
    required property bool wide

    signal closed
    signal checkedOut(words: string)
    signal cancelled
    signal quoted(editor: QuoteEditor)
    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal arrivalSought(key: string)
    signal contactKept(key: string)
    signal quotePapered(key: string)

    Sheet {
        id: background

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: root.wide ? Math.min(root.width * 0.46, Theme.list * (Theme.large ? 1.25 : 1)) : 0
        visible: root.wide
        title: root.editor.customerName
        big: true
        back: true
        onClosed: root.closed()

        CustomerPane {
            anchors.fill: parent
            screen: root.editor.customer
            named: false
            margin: background.margin
            onCaseOpened: key => root.caseOpened(key)
            onBriefOpened: key => root.briefOpened(key)
            onContactKept: key => root.contactKept(key)
            onQuotePapered: key => root.quotePapered(key)
        }
    }
    Sheet {
        id: form

        anchors.left: background.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        title: root.wide ? qsTr("Visit") : root.editor.customerName
        big: root.wide
        detail: root.wide
        back: !root.wide
        aside: Faint {
            visible: !Theme.large
            text: root.editor.arrivedText
        }
        onClosed: root.closed()

        VisitForm {
            anchors.fill: parent
            editor: root.editor
            arrival: root.arrival
            margin: form.margin
            onArrivalSought: key => root.arrivalSought(key)
            onCancelled: root.editor.cancel()
            onQuoted: root.quoted(root.editor.customer.quote())
            onCaseOpened: key => root.caseOpened(key)
            onBriefOpened: key => root.briefOpened(key)
        }

        foot: GridLayout {
            Layout.fillWidth: true
            columns: root.wide ? 2 : 1
            layoutDirection: Theme.leftHand ? Qt.RightToLeft : Qt.LeftToRight
            columnSpacing: Theme.m
            rowSpacing: Theme.s

            StateMark {
                Layout.alignment: root.wide ? Qt.AlignLeft : Qt.AlignHCenter
                Layout.fillWidth: root.wide || Theme.large
                at: "phone"
                when: root.editor.savedText
            }
            PrimaryButton {
                objectName: "checkOut"
                Layout.fillWidth: !root.wide
                Layout.preferredWidth: Theme.control
                text: qsTr("Check out")
                onClicked: root.editor.checkOut()
            }
        }
    }
    Rectangle {
        anchors.left: background.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        width: Theme.hairline
        visible: root.wide
        color: Theme.line
    }

    Connections {
        target: root.editor

        function onCancelled(): void {
            root.cancelled();
        }
        function onCheckedOut(words: string): void {
            root.checkedOut(words);
        }
    }
}
