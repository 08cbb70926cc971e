pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// What opens to change something: a customer, a quote, what was set aside.
QtObject {
    id: root

    required property Application app

    signal closed
    signal approvalSought
    signal done(words: string)

    readonly property Component customer: Component {
        EditPage {
            onClosed: root.closed()
            onSaved: root.done(Theme.tablet ? qsTr("Saved on this tablet") : qsTr("Saved on this phone"))
        }
    }
    readonly property Component quote: Component {
        QuotePage {
            approves: root.app.approves
            onClosed: root.closed()
            onApprovalSought: root.approvalSought()
            onSent: words => root.done(words)
        }
    }
    readonly property Component approval: Component {
        ApprovalPage {
            onClosed: root.closed()
        }
    }
    readonly property Component repair: Component {
        RepairPage {
            onClosed: root.closed()
            onSent: root.done(Theme.tablet ? qsTr("Repaired, on this tablet until it is sent") : qsTr("Repaired, on this phone until it is sent"))
        }
    }
}
