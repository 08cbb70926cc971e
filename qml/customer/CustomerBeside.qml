pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The right half of a tablet: the customer chosen on the left, or what to do while none is.
Rectangle {
    id: root

    required property CustomersScreen customers
    required property string key
    required property string emptyTitle
    required property string emptyWords
    property string emptyAction

    signal edited(editor: CustomerEditor)
    signal quoted(editor: QuoteEditor)
    signal checkedIn(key: string)
    signal sought
    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal contactKept(key: string)
    signal quotePapered(key: string)

    color: Theme.raised

    Lazy {
        wanted: root.key !== ""
        delegate: CustomerPage {
            anchors.fill: parent
            screen: root.customers.open(root.key)
            detail: true
            onEdited: editor => root.edited(editor)
            onQuoted: editor => root.quoted(editor)
            onCheckedIn: key => root.checkedIn(key)
            onCaseOpened: key => root.caseOpened(key)
            onBriefOpened: key => root.briefOpened(key)
            onContactKept: key => root.contactKept(key)
            onQuotePapered: key => root.quotePapered(key)
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.xxl, Theme.list)
        visible: root.key === ""
        path: Icons.store
        title: root.emptyTitle
        words: root.emptyWords
        action: root.emptyAction
        onActed: root.sought()
    }
}
