pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What a manager sees of this person, and what nobody does. Counted from what lies on this device.
Sheet {
    id: root

    required property DevicesScreen screen

    title: qsTr("What my manager sees")
    back: true
    Component.onCompleted: root.screen.count()

    component Fact: ListRow {
        live: false
        roomy: true
        wraps: true
    }

    Scroll {
        margin: root.margin
        most: Theme.column + 2 * root.margin

        Section {
            visible: rows.count > 0
            text: qsTr("What you send, with name and time")
        }
        Repeater {
            id: rows

            model: root.screen.shared

            delegate: Fact {
                id: row

                required property string label
                required property string value
                required property int index

                objectName: "sharedRows"
                title: row.label
                Accessible.name: row.label + ", " + row.value
                rule: row.index < rows.count - 1

                Copy {
                    objectName: "sharedCount"
                    text: row.value
                    font.family: Theme.latin
                    Accessible.ignored: true
                }
            }
        }
        Faint {
            Layout.topMargin: Theme.s
            Layout.fillWidth: true
            text: qsTr("So many are on this device. Changes of customers, contacts and preferences are seen too, as everybody who looks after the customer sees them.")
            wrapMode: Text.Wrap
        }
        Section {
            text: qsTr("Seen by managers and administrators")
        }
        Fact {
            path: Icons.devices
            title: qsTr("Your devices")
            detail: qsTr("Model, system, version of Roundsman, when each was enrolled and last seen, how much is unsent, what was set aside and why, and how many rows of what it may hold. Whoever looks into one is written down.")
            rule: false
        }
        Section {
            text: qsTr("Seen by nobody")
        }
        Fact {
            path: Icons.pin
            title: qsTr("Where you are")
            detail: qsTr("Roundsman does not ask this device for its position. A check-in says which customer and when.")
        }
        Fact {
            path: Icons.edit
            title: qsTr("What is not saved")
            detail: qsTr("Drafts, what you search for, and your PIN stay on this device.")
            rule: false
        }
    }
}
