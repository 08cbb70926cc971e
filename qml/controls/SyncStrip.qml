import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Roundsman.Ui

// Last sync and what is unsent. Grey, and silent when all is well. Opens the sync centre.
T.AbstractButton {
    id: root

    required property string last // time of the last exchange, "" before the first
    required property int unsent
    required property int needsYou

    readonly property string words: root.needsYou > 0 ? qsTr("%n need you", "", root.needsYou)
                                  : root.unsent > 0 ? (Theme.tablet ? qsTr("%n on this tablet", "", root.unsent)
                                                                    : qsTr("%n on this phone", "", root.unsent))
                                  : root.last !== "" ? qsTr("Synced %1").arg(root.last) : qsTr("Not synced yet")
    readonly property string number: root.needsYou > 0 ? root.needsYou : root.unsent > 0 ? root.unsent : ""
    readonly property color tone: root.needsYou > 0 ? Theme.warn : Theme.faint

    objectName: "syncStrip"
    implicitWidth: Math.max(Theme.large ? Theme.touch : 0, row.implicitWidth)
    implicitHeight: Theme.touch
    Accessible.role: Accessible.Button
    Accessible.name: root.words
    Accessible.onPressAction: root.clicked()

    background: Item {
        Wash {
            anchors.leftMargin: -Theme.s
            anchors.rightMargin: -Theme.s
            control: root
        }
    }
    contentItem: Item {
        RowLayout {
            id: row

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.gap

            Icon {
                path: root.needsYou > 0 ? Icons.alert
                    : root.unsent > 0 ? (Theme.tablet ? Icons.tablet : Icons.phone) : Icons.check
                size: Theme.iconSmall
                color: root.tone
            }
            Faint {
                visible: text !== ""
                text: Theme.large ? root.number : root.words
                color: root.tone
                Accessible.ignored: true
            }
        }
    }
}
