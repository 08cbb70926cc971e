pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The places and what is opened above them. The only one who navigates.
FocusScope {
    id: root

    required property Application app

    readonly property bool wide: root.width >= Theme.wide
    readonly property int depth: deep.depth
    property int place: Home.Today
    property BriefScreen brief: null // whose last answer can be taken back
    property string finished // the task that can be taken up again
    property bool reviewing: false // a decline can be taken back
    property string opinion // the tile whose answer can be taken back; none of them: the sync centre's last act can

    property int came: Home.Today // where one was before sync or settings

    enum Place { Today, Customers, Dashboards, Briefs, Inbox, Sync, Settings, Field }

    function show(place: int): void {
        deep.pop(null);
        if (!root.isAside(root.place))
            root.came = root.place;
        root.place = place;
    }
    function isAside(place: int): bool {
        return place === Home.Sync || place === Home.Settings || place === Home.Field && !root.wide;
    }
    function openCase(key: string): void {
        deep.push(casePage, { screen: root.app.inbox.open(key) });
    }
    function openBrief(key: string): void {
        deep.push(briefPage, { screen: root.app.briefs.open(key) });
    }
    function briefed(screen: BriefScreen, words: string): void {
        root.decided(words);
        root.brief = screen;
    }
    function told(words: string): void {
        toast.show(Theme.tablet ? qsTr("%1, on this tablet until it is sent").arg(words) : qsTr("%1, on this phone until it is sent").arg(words), "");
    }
    function openCustomer(key: string): void {
        deep.push(customerPage, { screen: root.app.customers.open(key) });
    }
    function openArrival(key: string): void {
        deep.push(arrivals.card, { screen: root.app.arrival(key) });
    }
    function editCustomer(editor: CustomerEditor): void {
        deep.push(editors.customer, { editor: editor });
    }
    function makeQuote(editor: QuoteEditor): void {
        deep.push(editors.quote, { editor: editor });
    }
    function checkIn(key: string): void {
        root.app.checkIn(key);
        root.resume();
    }
    function enter(key: string): void { // from the card, which lies above a place or above the visit
        root.back();
        if (deep.depth === 1)
            root.checkIn(key);
    }
    function resume(): void {
        if (root.app.visit !== null)
            deep.push(visitPage, { editor: root.app.visit, arrival: root.app.arrival(root.app.visit.customerKey) });
    }
    function choosePin(removing: bool): void {
        root.app.lock.editor.begin(removing);
        deep.push(settingsPages.pin);
    }
    function finishTask(key: string, title: string): void {
        root.app.today.finishTask(key);
        root.decided(qsTr("Done: %1").arg(title));
        root.finished = key;
    }
    function answered(key: string, words: string): void {
        root.decided(words);
        root.opinion = key;
    }
    function decided(words: string): void {
        root.reviewing = false;
        root.finished = "";
        root.opinion = "";
        root.brief = null;
        toast.show(words, qsTr("Undo"));
    }
    function reviewed(words: string): void {
        root.decided(words);
        root.reviewing = true;
    }
    function undo(): void {
        if (root.reviewing)
            root.app.inbox.reviews.undo();
        else if (root.finished !== "")
            root.app.today.reopenTask(root.finished);
        else if (root.opinion !== "")
            root.app.dashboards.takeBack(root.opinion);
        else if (root.brief !== null)
            root.brief.undo();
        else
            root.app.sync.undo();
    }
    function back(): void {
        if (deep.depth > 1)
            deep.pop();
        else
            root.place = root.isAside(root.place) ? root.came : Home.Today;
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
        manages: root.app.field !== null
        current: root.place
        briefs: root.app.briefs.fresh
        news: root.app.inbox.unread
        needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount
        onChosen: place => root.show(place)
    }
    Pages {
        id: deep

        anchors.left: root.wide ? rail.right : parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        focus: true
        initialItem: places
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.primary + Theme.xxl + (root.wide ? 0 : Theme.primary)
        width: Math.min(implicitWidth, root.width - 2 * Theme.l)
        onActed: root.undo()
    }

    SettingsPages {
        id: settingsPages

        app: root.app
        onClosed: root.back()
        onSought: page => deep.push(page)
        onDone: words => {
            root.back();
            toast.show(words, "");
        }
    }
    NewsTaps {
        app: root.app
        onGuest: key => root.openArrival(key)
        onFinding: key => root.openCase(key)
        onBrief: key => root.openBrief(key)
    }
    ArrivalPages {
        id: arrivals

        app: root.app
        onSought: key => root.openArrival(key)
        onClosed: root.back()
        onOpened: key => root.openCustomer(key)
        onCheckedIn: key => root.enter(key)
        onBriefOpened: key => root.openBrief(key)
    }
    EditorPages {
        id: editors

        app: root.app
        onClosed: root.back()
        onApprovalSought: deep.push(editors.approval, { screen: root.app.approval() })
        onDone: words => {
            root.back();
            toast.show(words, "");
        }
    }
    Connections {
        target: root.app.sharing

        function onReady(url: string): void {
            if (!Qt.openUrlExternally(url))
                toast.show(qsTr("No program on this device opens this. Install one, then try again."), "");
        }
        function onFailed(words: string): void {
            toast.show(words, "");
        }
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
            onNoticesSought: deep.push(settingsPages.notices)
            onDevicesSought: deep.push(settingsPages.devices)
            onSharedSought: deep.push(settingsPages.shared)
            onPeopleSought: deep.push(settingsPages.people)
            onPinSought: removing => root.choosePin(removing)
            onTaskFinished: (key, title) => root.finishTask(key, title)
            onUndoable: words => root.decided(words)
            onAnswered: (key, words) => root.answered(key, words)
            onCaseOpened: key => root.openCase(key)
            onBriefOpened: key => root.openBrief(key)
            onArrivalSought: key => root.openArrival(key)
            onTold: words => root.told(words)
            onReviewed: words => root.reviewed(words)
            onBriefed: (screen, words) => root.briefed(screen, words)
            onClosed: root.back()
            onRepaired: key => deep.push(editors.repair, { editor: root.app.sync.repair(key) })
        }
    }
    Component {
        id: customerPage

        CustomerPage {
            detail: false
            onClosed: root.back()
            onContactKept: key => root.app.sharing.contact(key)
            onQuotePapered: key => root.app.sharing.quote(key)
            onEdited: editor => root.editCustomer(editor)
            onQuoted: editor => root.makeQuote(editor)
            onCheckedIn: key => root.checkIn(key)
            onCaseOpened: key => root.openCase(key)
            onBriefOpened: key => root.openBrief(key)
        }
    }
    Component {
        id: briefPage

        BriefPage {
            onClosed: root.back()
            onUndoable: (screen, words) => {
                root.back();
                root.briefed(screen, words);
            }
        }
    }
    Component {
        id: casePage

        CasePage {
            onClosed: root.back()
            onCustomerSought: key => root.openCustomer(key)
            onDecided: words => {
                root.back();
                root.told(words);
            }
        }
    }
    Component {
        id: visitPage

        VisitPage {
            wide: root.wide
            onClosed: root.back()
            onContactKept: key => root.app.sharing.contact(key)
            onQuotePapered: key => root.app.sharing.quote(key)
            onCaseOpened: key => root.openCase(key)
            onBriefOpened: key => root.openBrief(key)
            onArrivalSought: key => root.openArrival(key)
            onCancelled: root.back()
            onQuoted: editor => root.makeQuote(editor)
            onCheckedOut: words => {
                root.back();
                toast.show(words, "");
            }
        }
    }
}
