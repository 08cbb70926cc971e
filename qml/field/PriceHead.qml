import QtQuick
import Roundsman.Ui

// What the columns of the price table are. No layout itself: the columns follow its width, not it theirs.
Item {
    implicitHeight: columns.implicitHeight

    PriceColumns {
        id: columns

        anchors.fill: parent
        product: qsTr("Product")
        rival: qsTr("Competitor")
        money: qsTr("Price")
        where: qsTr("Where")
        when: qsTr("When")
        who: qsTr("Who")
        heading: true
    }
}
