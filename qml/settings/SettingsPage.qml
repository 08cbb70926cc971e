pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// How it looks and speaks, who I am here, what this is made of.
Split {
    id: root

    required property SettingsScreen screen
    required property LockScreen lock

    signal noticesSought
    signal devicesSought
    signal sharedSought
    signal pinSought(removing: bool)
    signal closed

    list: Sheet {
        id: sheet

        anchors.fill: parent
        title: qsTr("Settings")
        big: root.wide
        back: !root.wide
        onClosed: root.closed()

        Scroll {
            margin: sheet.margin

            LookChoices {
                screen: root.screen
            }
            NewsChoice {
                screen: root.screen
            }
            LockChoices {
                lock: root.lock
                onPinSought: removing => root.pinSought(removing)
            }
            AboutMe {
                visible: !root.wide
                screen: root.screen
                onNoticesSought: root.noticesSought()
                onDevicesSought: root.devicesSought()
                onSharedSought: root.sharedSought()
            }
        }
    }
    detail: Sheet {
        id: about

        anchors.fill: parent
        title: ""
        detail: true

        Scroll {
            margin: about.margin
            most: Theme.column + 2 * about.margin

            AboutMe {
                Layout.topMargin: Theme.l
                screen: root.screen
                onNoticesSought: root.noticesSought()
                onDevicesSought: root.devicesSought()
                onSharedSought: root.sharedSought()
            }
        }
    }
}
