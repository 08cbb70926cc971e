import QtQuick
import Roundsman.Ui

// Hold, flex or push: a word on its tone. Holding is no alarm, so it is not red.
Rectangle {
    id: root

    required property string kind // hold, flex, push

    readonly property color tone: root.kind === "hold" ? Theme.ink : root.kind === "flex" ? Theme.warn : Theme.good

    implicitWidth: word.implicitWidth + 2 * Theme.m
    implicitHeight: Theme.atLeast(28, Theme.second * 1.3 + Theme.s)
    radius: root.implicitHeight / 2
    visible: root.kind !== ""
    color: root.kind === "hold" ? Theme.sunk : root.kind === "flex" ? Theme.warnSoft : Theme.goodSoft
    border.width: Theme.sun ? Theme.edge : 0
    border.color: root.tone
    Accessible.role: Accessible.StaticText
    Accessible.name: word.text

    Copy {
        id: word

        anchors.centerIn: parent
        text: root.kind === "hold" ? qsTr("Hold") : root.kind === "flex" ? qsTr("Flex") : qsTr("Push")
        size: Theme.second
        strong: true
        color: root.tone
        Accessible.ignored: true
    }
}
