import QtQuick
import QtQuick.Layouts
import QtQuick.Shapes
import Roundsman.Ui

// A code for another phone: to be read by its camera, or copied and sent.
Tile {
    id: root

    required property string say
    required property string code
    required property string path
    required property int side // of the picture, in squares

    readonly property int quiet: 4 // squares of white that a camera needs round it
    readonly property real square: Math.floor(Math.min(root.room, Theme.control) / Math.max(1, root.side + 2 * root.quiet))

    gap: Theme.m

    Copy {
        Layout.preferredWidth: root.room
        text: root.say
        wrapMode: Text.Wrap
    }
    Rectangle {
        objectName: "picture"
        Layout.alignment: Qt.AlignHCenter
        visible: root.path !== ""
        implicitWidth: root.square * (root.side + 2 * root.quiet)
        implicitHeight: implicitWidth
        color: Theme.codeGround
        Accessible.role: Accessible.Graphic
        Accessible.name: root.say

        Shape {
            anchors.centerIn: parent
            width: root.side
            height: root.side
            scale: root.square

            ShapePath {
                strokeWidth: -1
                fillColor: Theme.codeInk

                PathSvg {
                    path: root.path
                }
            }
        }
    }
    TextEdit { // to select and copy by hand as well
        id: text

        objectName: "codeText"
        Layout.preferredWidth: root.room
        visible: false
        text: root.code
    }
    SecondButton {
        objectName: "copyCode"
        Layout.alignment: Qt.AlignRight
        text: copied.running ? qsTr("Copied") : qsTr("Copy the code")
        onClicked: {
            text.selectAll();
            text.copy();
            text.deselect();
            copied.restart();
        }

        Timer {
            id: copied

            interval: 4000
        }
    }
}
