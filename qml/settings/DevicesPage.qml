pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Every device on which this person's work lies. One that was lost is shut out from here.
Sheet {
    id: root

    required property DevicesScreen screen

    property string asked // the device that is about to be signed out
    property string askedName

    title: qsTr("My devices")
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
        ProblemCard {
            button: "confirmed"
            Layout.topMargin: Theme.s
            words: root.asked === "" ? "" : qsTr("%1 will not sync until somebody enrols it again with a new code. What it has not sent stays on it.").arg(root.askedName)
            action: qsTr("Sign it out")
            onActed: {
                root.screen.end(root.asked);
                root.asked = "";
            }
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
                required property bool isThis
                required property bool mayEnd
                required title
                required detail

                objectName: "device"
                path: Icons.devices
                iconTone: row.isThis ? Theme.accent : Theme.faint
                roomy: true
                live: false
                rule: row.index < rows.count - 1

                IconButton {
                    objectName: "endDevice"
                    visible: row.mayEnd
                    path: Icons.close
                    text: qsTr("Sign it out")
                    bare: true
                    onClicked: {
                        root.askedName = row.title;
                        root.asked = root.asked === row.key ? "" : row.key;
                    }
                }
            }
        }
        EmptyState {
            Layout.topMargin: Theme.xxl
            visible: rows.count === 0 && !root.screen.busy
            path: Icons.devices
            title: qsTr("Not asked yet")
            words: qsTr("The list comes from head office, so it needs the network once.")
        }
    }
}
