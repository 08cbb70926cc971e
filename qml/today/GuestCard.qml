import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// A guest who has come to a customer: how long ago, where, who. A tap opens the card at the door.
T.AbstractButton {
    id: root

    required property string key
    required property string name
    required property string detail
    required property string age

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + 2 * Theme.m)
    Accessible.role: Accessible.Button
    Accessible.name: root.detail === "" ? root.age + ", " + root.name : root.age + ", " + root.name + ", " + root.detail
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.warnSoft
        border.width: Theme.sun ? Theme.edge : 0
        border.color: Theme.warn

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

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.gap

                Icon {
                    path: Icons.person
                    size: Theme.iconSmall
                    color: Theme.warn
                }
                Copy {
                    Layout.fillWidth: true
                    text: root.age
                    size: Theme.second
                    strong: true
                    color: Theme.warn
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            Copy {
                Layout.fillWidth: true
                text: root.name
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: Theme.large ? 9 : 2
                Accessible.ignored: true
            }
            Faint {
                Layout.fillWidth: true
                visible: root.detail !== ""
                text: root.detail
                wrapMode: Text.Wrap
                maximumLineCount: Theme.large ? 9 : 2
                Accessible.ignored: true
            }
        }
    }
}
