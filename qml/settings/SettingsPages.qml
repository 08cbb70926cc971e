pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Roundsman
import Roundsman.Ui

// What opens above the settings, and above the Field of a manager: devices and what is said of them.
QtObject {
    id: root

    required property Application app

    signal closed
    signal sought(page: Component)
    signal done(words: string)

    readonly property Component pin: Component {
        PinPage {
            id: pinPage

            editor: root.app.lock.editor
            onClosed: root.closed()
            T.StackView.onRemoved: pinPage.editor.end()

            Connections {
                target: pinPage.editor

                function onDone(hasPin: bool): void {
                    root.done(hasPin ? qsTr("The PIN is set") : qsTr("The PIN is gone"));
                }
            }
        }
    }
    readonly property Component notices: Component {
        NoticesPage {
            notices: root.app.settings.notices
            onClosed: root.closed()
        }
    }
    readonly property Component devices: Component {
        DevicesPage {
            screen: root.app.devices
            onClosed: root.closed()
        }
    }
    readonly property Component people: Component {
        PeoplePage {
            screen: root.app.people
            onClosed: root.closed()
            onOpened: root.sought(root.personDevice)
        }
    }
    readonly property Component personDevice: Component {
        PersonDevicePage {
            screen: root.app.people
            onClosed: root.closed()
        }
    }
    readonly property Component shared: Component {
        SharedPage {
            screen: root.app.devices
            onClosed: root.closed()
        }
    }
}
