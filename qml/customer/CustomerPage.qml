import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// One customer: who, what happened, what to say; call, write, go there, check in.
Sheet {
    id: root

    required property CustomerScreen screen

    readonly property bool roomy: root.width >= Theme.column

    signal edited(editor: CustomerEditor)
    signal quoted(editor: QuoteEditor)
    signal checkedIn(key: string)
    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal contactKept(key: string)
    signal quotePapered(key: string)

    title: root.detail || Theme.large ? "" : qsTr("Customers")
    back: !root.detail
    aside: Ways {
        Layout.rightMargin: -Theme.m
        visible: !root.detail
        screen: root.screen
        bare: true
        onEdited: root.edited(root.screen.edit())
        onQuoted: root.quoted(root.screen.quote())
    }

    CustomerPane {
        anchors.fill: parent
        screen: root.screen
        margin: root.margin
        onCaseOpened: key => root.caseOpened(key)
        onBriefOpened: key => root.briefOpened(key)
        onContactKept: key => root.contactKept(key)
        onQuotePapered: key => root.quotePapered(key)
    }

    foot: GridLayout {
        Layout.fillWidth: true
        columns: root.roomy || !root.detail && !Theme.large ? 2 : 1
        rowSpacing: Theme.m
        columnSpacing: Theme.m

        Ways {
            Layout.fillWidth: !root.roomy
            visible: root.detail
            screen: root.screen
            bare: false
            onEdited: root.edited(root.screen.edit())
            onQuoted: root.quoted(root.screen.quote())
        }
        IconButton {
            objectName: "quote"
            implicitWidth: Theme.primary
            implicitHeight: Theme.primary
            radius: Theme.radiusCard
            visible: !root.detail
            path: Icons.quote
            text: qsTr("Quote")
            bare: false
            onClicked: root.quoted(root.screen.quote())
        }
        PrimaryButton {
            objectName: "checkIn"
            Layout.fillWidth: true
            text: root.screen.isHere ? qsTr("Continue the visit") : qsTr("Check in")
            path: root.screen.isHere ? Icons.visit : Icons.pin
            onClicked: root.checkedIn(root.screen.key)
        }
    }
}
