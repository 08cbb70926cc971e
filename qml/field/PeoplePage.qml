pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The devices of those whom a manager answers for; whichever needs help is marked.
Sheet {
    id: root

    required property PeopleScreen screen

    signal opened

    title: qsTr("Devices of your people")
    back: true
    Component.onCompleted: root.screen.refresh()

    Scroll {
        margin: root.margin
        most: Theme.column + 2 * root.margin

        ProblemCard {
            Layout.topMargin: Theme.s
            words: root.screen.problem
            action: qsTr("Try again")
            onActed: root.screen.refresh()
        }
        Faint {
            Layout.topMargin: Theme.m
            Layout.fillWidth: true
            visible: text !== ""
            text: root.screen.busy ? qsTr("Asking head office…") : root.screen.ageText
        }
        Repeater {
            id: rows

            model: root.screen.devices

            delegate: ListRow {
                id: row

                required property string key
                required property int index
                required property bool needsHelp
                required title
                required detail

                objectName: "personDevice"
                path: row.needsHelp ? Icons.warn : Icons.devices
                iconTone: row.needsHelp ? Theme.warn : Theme.faint
                roomy: true
                rule: row.index < rows.count - 1
                onClicked: {
                    root.screen.open(row.key);
                    root.opened();
                }

                Icon {
                    path: Icons.forward
                    color: Theme.faint
                    directional: true
                }
            }
        }
        EmptyState {
            Layout.topMargin: Theme.xxl
            visible: rows.count === 0 && !root.screen.busy
            path: Icons.devices
            title: root.screen.ageText === "" ? qsTr("Not asked yet") : qsTr("None of your people has a device")
            words: root.screen.ageText === "" ? qsTr("The list comes from head office, so it needs the network once.")
                 : qsTr("The people of your teams and territories are listed here once they have enrolled a phone.")
        }
    }
}
