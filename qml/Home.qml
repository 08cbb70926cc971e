pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Roundsman
import Roundsman.Ui

// The five places and what is opened above them. The only one who navigates.
FocusScope {
    id: root

    required property Application app

    readonly property bool wide: root.width >= Theme.wide
    readonly property int depth: deep.depth
    property int place: Home.Today
    property string finished // the task that can be taken up again
    property string opinion // the tile whose answer can be taken back; both "": the sync centre's last act can

    enum Place { Today, Customers, Dashboards, Sync, Settings }

    function show(place: int): void {
        deep.pop(null);
        root.place = place;
    }
    function openCustomer(key: string): void {
        deep.push(customerPage, { screen: root.app.customers.open(key) });
    }
    function editCustomer(editor: CustomerEditor): void {
        deep.push(editPage, { editor: editor });
    }
    function makeQuote(editor: QuoteEditor): void {
        deep.push(quotePage, { editor: editor });
    }
    function checkIn(key: string): void {
        root.app.checkIn(key);
        root.resume();
    }
    function resume(): void {
        if (root.app.visit !== null)
            deep.push(visitPage, { editor: root.app.visit });
    }
    function choosePin(removing: bool): void {
        root.app.lock.editor.begin(removing);
        deep.push(pinPage);
    }
    function finishTask(key: string, title: string): void {
        root.app.today.finishTask(key);
        root.opinion = "";
        root.finished = key;
        toast.show(qsTr("Done: %1").arg(title), qsTr("Undo"));
    }
    function answered(key: string, words: string): void {
        root.finished = "";
        root.opinion = key;
        toast.show(words, qsTr("Undo"));
    }
    function decided(words: string): void {
        root.finished = "";
        root.opinion = "";
        toast.show(words, qsTr("Undo"));
    }
    function undo(): void {
        if (root.finished !== "")
            root.app.today.reopenTask(root.finished);
        else if (root.opinion !== "")
            root.app.dashboards.takeBack(root.opinion);
        else
            root.app.sync.undo();
    }
    function back(): void {
        if (deep.depth > 1)
            deep.pop();
        else
            root.place = Home.Today;
    }

    Keys.onBackPressed: root.back()
    Keys.onEscapePressed: root.back()

    NavBar {
        id: rail

        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        visible: root.wide
        rail: true
        current: root.place
        needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
        onChosen: place => root.show(place)
    }
    T.StackView {
        id: deep

        anchors.left: root.wide ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        initialItem: places

        pushEnter: Transition {
            NumberAnimation {
                property: "opacity"
                from: 0
                to: 1
                duration: Theme.page
                easing.type: Easing.OutCubic
            }
        }
        pushExit: Transition {
            PauseAnimation {
                duration: Theme.page
            }
        }
        popExit: Transition {
            NumberAnimation {
                property: "opacity"
                from: 1
                to: 0
                duration: Theme.page
                easing.type: Easing.OutCubic
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.primary + Theme.xxl + (root.wide ? 0 : Theme.primary)
        width: Math.min(implicitWidth, root.width - 2 * Theme.l)
        onActed: root.undo()
    }

    Component {
        id: places

        Places {
            app: root.app
            wide: root.wide
            place: root.place
            onChosen: place => root.show(place)
            onOpened: key => root.openCustomer(key)
            onEdited: editor => root.editCustomer(editor)
            onQuoted: editor => root.makeQuote(editor)
            onCheckedIn: key => root.checkIn(key)
            onResumed: root.resume()
            onNoticesSought: deep.push(noticesPage)
            onPinSought: removing => root.choosePin(removing)
            onTaskFinished: (key, title) => root.finishTask(key, title)
            onUndoable: words => root.decided(words)
            onAnswered: (key, words) => root.answered(key, words)
            onRepaired: key => deep.push(repairPage, { editor: root.app.sync.repair(key) })
        }
    }
    Component {
        id: customerPage

        CustomerPage {
            detail: false
            onClosed: root.back()
            onEdited: editor => root.editCustomer(editor)
            onQuoted: editor => root.makeQuote(editor)
            onCheckedIn: key => root.checkIn(key)
        }
    }
    Component {
        id: editPage

        EditPage {
            onClosed: root.back()
            onSaved: {
                root.back();
                toast.show(Theme.tablet ? qsTr("Saved on this tablet") : qsTr("Saved on this phone"), "");
            }
        }
    }
    Component {
        id: visitPage

        VisitPage {
            wide: root.wide
            onClosed: root.back()
            onCancelled: root.back()
            onQuoted: editor => root.makeQuote(editor)
            onCheckedOut: words => {
                root.back();
                toast.show(words, "");
            }
        }
    }
    Component {
        id: quotePage

        QuotePage {
            approves: root.app.approves
            onClosed: root.back()
            onApprovalSought: deep.push(approvalPage, { screen: root.app.approval() })
            onSent: words => {
                root.back();
                toast.show(words, "");
            }
        }
    }
    Component {
        id: approvalPage

        ApprovalPage {
            onClosed: root.back()
        }
    }
    Component {
        id: repairPage

        RepairPage {
            onClosed: root.back()
            onSent: {
                root.back();
                toast.show(Theme.tablet ? qsTr("Repaired, on this tablet until it is sent") : qsTr("Repaired, on this phone until it is sent"), "");
            }
        }
    }
    Component {
        id: pinPage

        PinPage {
            id: pin

            editor: root.app.lock.editor
            onClosed: root.back()
            T.StackView.onRemoved: pin.editor.end()

            Connections {
                target: pin.editor

                function onDone(hasPin: bool): void {
                    root.back();
                    toast.show(hasPin ? qsTr("The PIN is set") : qsTr("The PIN is gone"), "");
                }
            }
        }
    }
    Component {
        id: noticesPage

        NoticesPage {
            notices: root.app.settings.notices
            onClosed: root.back()
        }
    }
}
