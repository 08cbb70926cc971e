import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// A column of whatever height, with the page's margins, that scrolls under the finger.
Flickable {
    id: root

    required property int margin
    property int most: root.width // of the column's width
    default property alias content: column.data

    // Brings what was just focused into sight, when a keyboard took the room
    function reveal(item: Item): void {
        const top = item.mapToItem(column, 0, 0).y;
        if (top + item.height > root.contentY + root.height - Theme.xl)
            root.contentY = Math.min(root.contentHeight - root.height, top + item.height - root.height + Theme.xl);
        else if (top < root.contentY)
            root.contentY = Math.max(0, top - Theme.xl);
    }

    anchors.fill: parent
    contentWidth: root.width
    contentHeight: column.implicitHeight + Theme.xs + Theme.xl
    flickableDirection: Flickable.VerticalFlick
    boundsBehavior: Flickable.DragOverBounds

    ColumnLayout {
        id: column

        x: root.margin
        y: Theme.xs
        width: Math.min(root.width, root.most) - 2 * root.margin
        spacing: 0
    }
}
