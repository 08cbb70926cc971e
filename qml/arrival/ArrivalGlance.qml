import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman
import Roundsman.Ui

// The card at the door in three lines, on the visit that has begun. A tap opens the whole of it.
T.AbstractButton {
    id: root

    required property ArrivalScreen screen

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + 2 * Theme.m)
    visible: root.screen.say !== "" || root.screen.likes !== "" || root.screen.guest !== ""
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("At the door: %1").arg(root.screen.say !== "" ? root.screen.say : root.screen.likes !== "" ? root.screen.likes : root.screen.guest)
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: Theme.edge
        border.color: Theme.outline

        Wash {
            control: root
            radius: Theme.radiusCard
        }
    }
    contentItem: Item {
        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.l
            anchors.rightMargin: Theme.l
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.xxs

            Copy {
                Layout.fillWidth: true
                visible: root.screen.guest !== ""
                text: root.screen.guest
                size: Theme.second
                strong: true
                color: Theme.warn
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Copy {
                Layout.fillWidth: true
                visible: root.screen.say !== ""
                text: root.screen.say
                wrapMode: Text.Wrap
                maximumLineCount: Theme.large ? 9 : 4
                Accessible.ignored: true
            }
            Faint {
                Layout.fillWidth: true
                visible: root.screen.likes !== ""
                text: root.screen.likes
                wrapMode: Text.Wrap
                maximumLineCount: Theme.large ? 9 : 3
                Accessible.ignored: true
            }
        }
    }
}
