import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A heading: strong and small, air above, an aside at its end.
Item {
    id: root

    required property string text
    property string aside

    implicitWidth: title.implicitWidth + Theme.m + end.implicitWidth
    implicitHeight: Math.max(title.implicitHeight, end.implicitHeight)
    Layout.fillWidth: true
    Layout.topMargin: Theme.arabic ? Theme.s : Theme.l
    Layout.bottomMargin: Theme.xs

    Copy {
        id: title

        anchors.left: parent.left
        anchors.right: end.left
        anchors.rightMargin: Theme.m
        text: root.text
        size: Theme.second
        strong: true
        wrapMode: Theme.large ? Text.Wrap : Text.NoWrap
        Accessible.role: Accessible.Heading
    }
    Faint {
        id: end

        anchors.right: parent.right
        width: Math.min(end.implicitWidth, root.width * 0.6)
        text: root.aside
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: root.aside === ""
    }
}
