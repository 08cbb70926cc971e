import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman
import Roundsman.Ui

// The next door: who, where, what was promised, what to say. A tap opens the customer.
T.AbstractButton {
    id: root

    required property TodayScreen screen

    implicitHeight: words.implicitHeight + 2 * Theme.l
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Next, %1: %2").arg(root.screen.nextTime).arg(root.screen.nextName)
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
            id: words

            anchors.fill: parent
            anchors.margins: Theme.l
            spacing: 0

            Copy {
                Layout.fillWidth: true
                text: root.screen.nextTime === "" ? qsTr("Next") : qsTr("Next, %1").arg(root.screen.nextTime)
                size: Theme.second
                strong: true
                color: Theme.accent
            }
            Title {
                Layout.fillWidth: true
                Layout.topMargin: Theme.s
                text: root.screen.nextName
                font.family: Theme.latin
            }
            Faint {
                Layout.fillWidth: true
                Layout.topMargin: Theme.arabic ? 0 : 2
                visible: root.screen.nextPlace !== ""
                text: root.screen.nextPlace
                wrapMode: Text.Wrap
                maximumLineCount: 2
            }
            RowLayout {
                Layout.topMargin: Theme.l
                visible: root.screen.nextNote !== ""
                spacing: Theme.s

                Icon {
                    Layout.alignment: Qt.AlignTop
                    path: Icons.promise
                    size: Theme.iconSmall
                    color: Theme.warn
                }
                Copy {
                    Layout.fillWidth: true
                    text: root.screen.nextNote
                    size: Theme.second
                    color: Theme.warn
                    wrapMode: Text.Wrap
                    maximumLineCount: 2
                }
            }
            Say {
                Layout.topMargin: Theme.m
                visible: root.screen.nextSay !== ""
                text: root.screen.nextSay
            }
        }
    }
}
