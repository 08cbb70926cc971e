import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// One column of a screen: a quiet head, what scrolls, the one action under the thumb.
// On a tablet two of them stand side by side, the detail raised.
Rectangle {
    id: root

    required property string title // "" where the content names itself
    property bool big: false // the title is the largest words, as on a tablet's list
    property bool back: false
    property bool detail: false
    property int margin: root.detail ? Theme.xxl : root.big ? Theme.xl : Theme.l
    property bool footed: footColumn.children.length > 0
    property alias aside: asideRow.data
    property alias foot: footColumn.data
    default property alias content: body.data

    signal closed

    color: root.detail ? Theme.raised : Theme.ground

    ColumnLayout {
        anchors.fill: parent
        anchors.topMargin: root.big ? Theme.xl : 0
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: root.back ? root.margin - backButton.overhang : root.margin
            Layout.rightMargin: root.margin
            Layout.topMargin: root.big ? 0 : Theme.large ? Theme.s : Theme.xs
            Layout.minimumHeight: Theme.touch
            visible: root.title !== "" || root.back
            spacing: Theme.xs

            IconButton {
                id: backButton

                objectName: "back"
                visible: root.back
                path: Icons.back
                text: qsTr("Back")
                bare: true
                directional: true
                onClicked: root.closed()
            }
            Copy {
                Layout.fillWidth: true
                text: root.title
                size: root.big ? Theme.figure : Theme.body
                strong: true
                wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
                maximumLineCount: 2
                Accessible.role: Accessible.Heading
            }
            RowLayout {
                id: asideRow

                Layout.fillWidth: false
                spacing: 0
            }
        }
        Item {
            id: body

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
        }
        Rectangle {
            Layout.fillWidth: true
            visible: root.footed
            implicitHeight: footColumn.implicitHeight + Theme.s + (root.detail ? Theme.xl : Theme.m)
            color: root.color

            Rectangle { // what goes on below fades, it is not cut
                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.top
                height: Theme.l
                gradient: Gradient {
                    GradientStop {
                        position: 0
                        color: Qt.alpha(root.color, 0)
                    }
                    GradientStop {
                        position: 1
                        color: root.color
                    }
                }
            }
            ColumnLayout {
                id: footColumn

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.top: parent.top
                anchors.leftMargin: root.margin
                anchors.rightMargin: root.margin
                anchors.topMargin: Theme.s
                spacing: Theme.s
            }
        }
    }
}
