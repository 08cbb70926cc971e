import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A card: the only box there is. Its children stand in a column.
Rectangle {
    id: root

    property int padding: Theme.l
    property alias gap: column.spacing
    default property alias content: column.data

    // What words that wrap take as their width: known from the card alone. Were it asked of the layout,
    // which asks the words, neither would be known, and Qt 6.4 would leave both at zero.
    readonly property real room: root.width - 2 * root.padding

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    radius: Theme.radiusCard
    color: Theme.raised
    border.width: Theme.edge
    border.color: Theme.outline
    Layout.fillWidth: true

    ColumnLayout {
        id: column

        // not fill: the height follows the words, and may not be asked back from the card
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.padding
        spacing: Theme.s
    }
}
