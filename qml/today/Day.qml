pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Roundsman
import Roundsman.Ui

// The day's route, what is due, and whom to think of when nothing is planned.
ColumnLayout {
    id: root

    required property TodayScreen screen
    required property string chosen // the customer shown beside it, "" on a phone
    required property bool wide

    signal opened(key: string)
    signal scheduled // into the phone's calendar
    signal finished(key: string, title: string)

    spacing: 0
    Layout.fillWidth: true

    Skeleton {
        Layout.fillWidth: true
        Layout.topMargin: Theme.l
        wanted: root.screen.loading
        rows: 4
    }
    Section {
        visible: root.screen.visits.count > 0
        text: root.screen.today ? qsTr("Your day") : qsTr("That day")
        aside: root.screen.doneText

        IconButton {
            objectName: "schedule"
            visible: root.screen.hasPlanned
            path: Icons.calendarAdd
            text: qsTr("Add to the calendar")
            bare: true
            tone: Theme.accent
            onClicked: root.scheduled()
        }
    }
    Faint {
        objectName: "orderText"
        Layout.fillWidth: true
        visible: root.screen.order.text !== ""
        text: root.screen.order.text
        wrapMode: Text.Wrap
    }
    SecondButton {
        objectName: "suggestOrder"
        Layout.leftMargin: -Theme.l
        visible: root.screen.today && root.screen.order.offered
        plain: true
        path: Icons.navigate
        text: qsTr("Suggest a better order")
        onClicked: root.screen.order.take()
    }
    SecondButton {
        objectName: "dropOrder"
        Layout.leftMargin: -Theme.l
        visible: root.screen.order.text !== ""
        plain: true
        path: Icons.clock
        text: qsTr("By the clock again")
        onClicked: root.screen.order.drop()
    }
    Repeater {
        id: visits

        model: root.screen.visits

        delegate: ListRow {
            id: visit

            required property string customer
            required property string name
            required property string note
            required property string timeText
            required property bool done
            required property string unsent
            required property int index

            before: timeText
            title: name
            detail: note
            past: done
            chosen: customer === root.chosen
            rule: index < visits.count - 1
            onClicked: root.opened(customer)

            StateMark {
                at: visit.unsent
                wordless: true
            }
        }
    }
    Section {
        visible: root.screen.tasks.count > 0
        text: qsTr("Due")
    }
    Repeater {
        id: tasks

        model: root.screen.tasks

        delegate: TaskRow {
            required property int index

            rule: index < tasks.count - 1
            onFinished: root.finished(key, title)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: !root.screen.loading && root.screen.visits.count === 0
        spacing: 0

        Title {
            Layout.fillWidth: true
            Layout.topMargin: root.wide ? Theme.xl : Theme.s
            text: root.screen.today ? qsTr("Nothing planned today") : qsTr("Nothing planned")
            size: root.wide ? Theme.body : Theme.figure
        }
        Faint {
            Layout.fillWidth: true
            Layout.topMargin: Theme.xxs
            text: root.screen.today && root.screen.suggested.count > 0 ? qsTr("These have waited longest for you.")
                                                  : qsTr("Plan a visit when you check out of one.")
            wrapMode: Text.Wrap
        }
    }
    Section {
        visible: suggested.count > 0
        text: qsTr("Worth a visit")
        Layout.topMargin: Theme.xl
    }
    Repeater {
        id: suggested

        model: root.screen.today && root.screen.visits.count === 0 ? root.screen.suggested : null

        delegate: ListRow {
            required property string key
            required property string name
            required property int index
            required detail

            path: Icons.store
            title: name
            chosen: key === root.chosen
            rule: index < suggested.count - 1
            onClicked: root.opened(key)
        }
    }
}
