pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// Whether a PIN stands before the app, and how soon it is asked for again.
ColumnLayout {
    id: root

    required property LockScreen lock

    signal pinSought(removing: bool)

    spacing: 0
    Layout.fillWidth: true

    Section {
        text: qsTr("Lock")
    }
    ListRow {
        objectName: "setPin"
        path: Icons.lock
        title: root.lock.hasPin ? qsTr("Change the PIN") : qsTr("Set a PIN")
        detail: root.lock.pinText
        roomy: true
        rule: root.lock.hasPin
        onClicked: root.pinSought(false)

        Icon {
            path: Icons.forward
            color: Theme.faint
            directional: true
        }
    }
    ListRow {
        objectName: "removePin"
        visible: root.lock.hasPin
        path: Icons.close
        title: qsTr("Take the PIN away")
        onClicked: root.pinSought(true)

        Icon {
            path: Icons.forward
            color: Theme.faint
            directional: true
        }
    }
    ListRow {
        objectName: "lockNow"
        visible: root.lock.hasPin
        path: Icons.shield
        title: qsTr("Lock now")
        rule: false
        onClicked: root.lock.lockNow()
    }
    Section {
        visible: root.lock.hasPin
        text: qsTr("Lock by itself when nobody touches it")
    }
    Repeater {
        id: minutes

        model: root.lock.hasPin ? root.lock.minutes : null

        delegate: ChoiceRow {
            required property string key
            required property int index
            required text
            required chosen

            objectName: "lockAfter" + key
            title: text
            rule: index < minutes.count - 1
            onClicked: root.lock.minutes.choose(key)
        }
    }
}
