import QtQuick
import QtQuick.Templates as T
import Roundsman.Ui

// What a competitor asks for something, as a line of a table. Opens the customer where it was seen.
T.AbstractButton {
    id: root

    required property string key
    required property string title
    required property string detail
    required property string rival
    required property string money
    required property string where
    required property string when
    required property string who

    objectName: "price"
    implicitHeight: Theme.touch
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.ListItem
    Accessible.name: root.title + ", " + root.money + ", " + root.detail

    background: Item {
        Wash {
            anchors.leftMargin: -Theme.m
            anchors.rightMargin: -Theme.m
            control: root
        }
        Rectangle {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: Theme.hairline
            color: Theme.line
        }
    }
    contentItem: PriceColumns {
        product: root.title
        rival: root.rival
        money: root.money
        where: root.where
        when: root.when
        who: root.who
    }
}
