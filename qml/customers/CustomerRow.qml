import QtQuick
import Roundsman.Ui

// Name and where it matched; place and last visit; tier; unsent work.
ListRow {
    id: root

    required property string key
    required property string name
    required property string tier
    required property string unsent
    required detail

    objectName: "customerRow"
    title: root.name
    marked: true
    roomy: false // a hundred thousand of them are all of one height
    wraps: Theme.large
    implicitHeight: Theme.large ? Theme.row + Theme.body * 1.25 : Theme.row

    StateMark {
        at: root.unsent
        wordless: true
    }
    Tier {
        tier: root.tier
    }
}
