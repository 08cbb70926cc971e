import QtQuick
import QtQuick.Templates as T
import Roundsman.Ui

// Under the thumb on a phone, because search is what one does there.
T.TextField {
    id: root

    property string hint: Theme.large ? qsTr("Search") : qsTr("Name, city, number")

    signal cleared

    implicitWidth: Theme.control
    implicitHeight: Theme.primary
    leftPadding: Theme.l + Theme.icon + Theme.m
    rightPadding: Theme.touch + Theme.xs
    topPadding: 0
    bottomPadding: 0
    verticalAlignment: TextInput.AlignVCenter
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.accentInk
    font.family: Theme.family
    font.pixelSize: Theme.body
    font.weight: Theme.regular
    selectByMouse: true
    inputMethodHints: Qt.ImhNoPredictiveText
    Accessible.role: Accessible.EditableText
    Accessible.name: root.hint
    Accessible.searchEdit: true

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.raised
        border.width: root.activeFocus || root.text !== "" ? Theme.ring : Theme.edge
        border.color: root.activeFocus || root.text !== "" ? Theme.accent : Theme.outline

        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Theme.l
            anchors.verticalCenter: parent.verticalCenter
            path: Icons.search
            color: Theme.faint
        }
        Copy {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: Theme.l + Theme.icon + Theme.m
            anchors.rightMargin: Theme.m
            anchors.verticalCenter: parent.verticalCenter
            visible: root.text === "" && root.preeditText === ""
            text: root.hint
            color: Theme.faint
            Accessible.ignored: true
        }
    }

    IconButton {
        anchors.right: parent.right
        anchors.rightMargin: Theme.xs
        anchors.verticalCenter: parent.verticalCenter
        visible: root.text !== ""
        path: Icons.close
        text: qsTr("Clear the search")
        bare: true
        onClicked: root.cleared()
    }
}
