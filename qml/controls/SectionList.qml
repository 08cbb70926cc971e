import QtQuick
import Roundsman.Ui

// Rows under headings. The file is not bound, and its delegates come from files that are: Qt 6.4 makes
// headings, headers and footers in a context of their own, which bound components refuse; and a heading that
// is used again hears of its new section through the context alone, not through a required property.
ListView {
    id: root

    required property int margin

    reuseItems: true
    boundsBehavior: Flickable.DragOverBounds
    section.property: "section"
    section.delegate: Item {
        width: ListView.view.width
        height: words.implicitHeight + Theme.l + Theme.xs

        Copy {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.leftMargin: root.margin // qmllint disable
            anchors.rightMargin: root.margin // qmllint disable
            anchors.bottomMargin: Theme.xs
            text: section // qmllint disable
            size: Theme.second
            strong: true
            Accessible.role: Accessible.Heading
        }
    }
}
