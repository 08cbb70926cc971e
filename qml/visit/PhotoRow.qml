pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// What was seen. A photo can be taken off again until check out.
Flow {
    id: root

    required property VisitEditor editor

    readonly property int side: Theme.photo

    function pick(): void {
        dialog.open();
    }

    Layout.fillWidth: true
    visible: photos.count > 0
    spacing: Theme.s

    Repeater {
        id: photos

        model: root.editor.photos

        delegate: Rectangle {
            id: photo

            required property string key
            required property url url
            required property string caption

            width: root.side
            height: root.side
            radius: Theme.radius
            color: Theme.sunk
            Accessible.role: Accessible.Graphic
            Accessible.name: qsTr("Photo %1").arg(photo.caption)

            Image {
                id: picture

                anchors.fill: parent
                source: photo.url
                sourceSize.width: 2 * root.side
                sourceSize.height: 2 * root.side
                fillMode: Image.PreserveAspectCrop
                asynchronous: true
                autoTransform: true
            }
            Icon {
                anchors.centerIn: parent
                visible: picture.status !== Image.Ready
                path: Icons.image
                color: Theme.faint
            }
            IconButton {
                anchors.right: parent.right
                anchors.top: parent.top
                objectName: "removePhoto"
                path: Icons.close
                text: qsTr("Take photo %1 off").arg(photo.caption)
                bare: true
                tone: Theme.ink
                onClicked: root.editor.removePhoto(photo.key)

                Rectangle {
                    anchors.centerIn: parent
                    z: -1
                    width: Theme.xl + Theme.xs
                    height: width
                    radius: width / 2
                    color: Theme.raised
                    border.width: Theme.edge
                    border.color: Theme.outline
                }
            }
        }
    }

    FileDialog {
        id: dialog

        title: qsTr("Choose a photo")
        nameFilters: [qsTr("Photos (%1)").arg("*.jpg *.jpeg *.png *.webp")]
        onAccepted: root.editor.addPhoto(dialog.selectedFile)
    }
}
