import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// Chips in one line that runs off the edge and scrolls.
Flickable {
    id: root

    property int margin: Theme.l // how far the page's own margin is crossed
    default property alias chips: row.data

    implicitHeight: row.implicitHeight
    contentWidth: row.width
    contentHeight: row.height
    flickableDirection: Flickable.HorizontalFlick
    boundsBehavior: Flickable.StopAtBounds
    interactive: root.contentWidth > root.width
    Layout.fillWidth: true
    Layout.leftMargin: -root.margin
    Layout.rightMargin: -root.margin

    Row {
        id: row

        leftPadding: root.margin - Theme.xs
        rightPadding: root.margin - Theme.xs
    }
}
