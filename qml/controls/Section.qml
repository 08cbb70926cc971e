import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A heading: strong and small, air above, an aside at its end and, after it, what can be done with all
// of it.
Item {
    id: root

    required property string text
    property string aside
    default property alias actions: tail.data

    readonly property bool acts: tail.implicitHeight > 0 // a finger's square brings its own air

    implicitWidth: title.implicitWidth + Theme.m + end.implicitWidth
    implicitHeight: Math.max(title.implicitHeight, end.implicitHeight, tail.implicitHeight)
    Layout.fillWidth: true
    Layout.topMargin: root.acts ? 0 : Theme.arabic ? Theme.s : Theme.l
    Layout.bottomMargin: root.acts ? 0 : Theme.xs

    Copy {
        id: title

        anchors.left: parent.left
        anchors.right: end.left
        anchors.rightMargin: Theme.m
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        size: Theme.second
        strong: true
        wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
        Accessible.role: Accessible.Heading
    }
    Faint {
        id: end

        anchors.right: tail.left
        anchors.rightMargin: tail.width > 0 ? Theme.xs : 0
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(end.implicitWidth, root.width * 0.6)
        text: root.aside
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: root.aside === ""
    }
    Row {
        id: tail

        anchors.right: parent.right
        anchors.rightMargin: tail.width > 0 ? -(Theme.touch - Theme.icon) / 2 : 0
        anchors.verticalCenter: parent.verticalCenter
    }
}
