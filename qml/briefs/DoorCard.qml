import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman
import Roundsman.Ui

// The brief that holds here, in one sentence; a tap opens it.
T.AbstractButton {
    id: root

    required property DoorBrief brief

    Layout.fillWidth: true
    implicitHeight: Math.max(Theme.touch, column.implicitHeight + 2 * Theme.m)
    visible: root.brief !== null && root.brief.key !== ""
    Accessible.role: Accessible.Button
    Accessible.name: root.visible ? qsTr("Brief: %1").arg(root.brief.title) : ""
    Accessible.onPressAction: root.clicked()

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.accentSoft
        border.width: Theme.sun ? Theme.edge : 0
        border.color: Theme.accent

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
                    path: root.visible && root.brief.settled ? Icons.check : Icons.brief
                    size: Theme.iconSmall
                    color: Theme.accent
                }
                Faint {
                    Layout.fillWidth: true
                    text: root.visible ? root.brief.title : ""
                    color: Theme.accent
                    Accessible.ignored: true
                }
            }
            Copy {
                Layout.fillWidth: true
                objectName: "doorMessage"
                text: root.visible ? root.brief.message : ""
                wrapMode: Text.Wrap
                maximumLineCount: 4
                Accessible.ignored: true
            }
        }
    }
}
