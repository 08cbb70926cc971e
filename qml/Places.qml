pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The places, each made when first visited and kept as it was left.
FocusScope {
    id: root

    required property Application app
    required property bool wide
    required property int place

    readonly property int needsYou: root.app.sync.setAsideCount + root.app.sync.conflictCount

    signal chosen(place: int)
    signal opened(key: string)
    signal edited(editor: CustomerEditor)
    signal quoted(editor: QuoteEditor)
    signal checkedIn(key: string)
    signal resumed
    signal noticesSought
    signal devicesSought
    signal sharedSought
    signal peopleSought
    signal pinSought(removing: bool)
    signal taskFinished(key: string, title: string)
    signal undoable(words: string)
    signal repaired(key: string)
    signal answered(key: string, words: string)
    signal caseOpened(key: string)
    signal briefOpened(key: string)
    signal arrivalSought(key: string)
    signal told(words: string)
    signal reviewed(words: string)
    signal briefed(screen: BriefScreen, words: string)
    signal closed

    Item {
        id: area

        anchors.fill: parent
        anchors.bottomMargin: root.wide ? 0 : bar.height

        Lazy {
            wanted: root.place === Home.Today
            kept: true
            delegate: TodayPage {
                anchors.fill: area
                visible: root.place === Home.Today
                app: root.app
                wide: root.wide
                onOpened: key => root.opened(key)
                onEdited: editor => root.edited(editor)
                onQuoted: editor => root.quoted(editor)
                onCheckedIn: key => root.checkedIn(key)
                onResumed: root.resumed()
                onSought: root.chosen(Home.Customers)
                onSyncSought: root.chosen(Home.Sync)
                onCaseOpened: key => root.caseOpened(key)
                onBriefOpened: key => root.briefOpened(key)
                onTaskFinished: (key, title) => root.taskFinished(key, title)
                onArrivalSought: key => root.arrivalSought(key)
            }
        }
        Lazy {
            wanted: root.place === Home.Customers
            kept: true
            delegate: CustomersPage {
                anchors.fill: area
                visible: root.place === Home.Customers
                app: root.app
                wide: root.wide
                onOpened: key => root.opened(key)
                onEdited: editor => root.edited(editor)
                onQuoted: editor => root.quoted(editor)
                onCheckedIn: key => root.checkedIn(key)
                onSyncSought: root.chosen(Home.Sync)
                onCaseOpened: key => root.caseOpened(key)
                onBriefOpened: key => root.briefOpened(key)
            }
        }
        Lazy {
            wanted: root.place === Home.Briefs
            kept: true
            delegate: BriefsPage {
                anchors.fill: area
                visible: root.place === Home.Briefs
                app: root.app
                wide: root.wide
                onOpened: key => root.briefOpened(key)
                onSyncSought: root.chosen(Home.Sync)
                onUndoable: (screen, words) => root.briefed(screen, words)
            }
        }
        Lazy {
            wanted: root.place === Home.Inbox
            kept: true
            delegate: InboxPage {
                anchors.fill: area
                visible: root.place === Home.Inbox
                app: root.app
                wide: root.wide
                onOpened: key => root.caseOpened(key)
                onCustomerSought: key => root.opened(key)
                onSyncSought: root.chosen(Home.Sync)
                onSettingsSought: root.chosen(Home.Settings)
                onFieldSought: root.chosen(Home.Field)
                onTaskFinished: (key, title) => root.taskFinished(key, title)
                onDecided: words => root.told(words)
                onReviewed: words => root.reviewed(words)
            }
        }
        Lazy {
            wanted: root.place === Home.Dashboards
            kept: true
            delegate: DashboardsPage {
                anchors.fill: area
                visible: root.place === Home.Dashboards
                app: root.app
                wide: root.wide
                onOpened: key => root.opened(key)
                onSyncSought: root.chosen(Home.Sync)
                onAnswered: (key, words) => root.answered(key, words)
            }
        }
        Lazy {
            wanted: root.place === Home.Field && root.app.field !== null
            kept: true
            delegate: FieldPage {
                anchors.fill: area
                visible: root.place === Home.Field
                app: root.app
                wide: root.wide
                onOpened: key => root.opened(key)
                onCaseOpened: key => root.caseOpened(key)
                onSyncSought: root.chosen(Home.Sync)
                onPeopleSought: root.peopleSought()
                onClosed: root.closed()
            }
        }
        Lazy {
            wanted: root.place === Home.Sync
            kept: true
            delegate: SyncPage {
                anchors.fill: area
                visible: root.place === Home.Sync
                screen: root.app.sync
                wide: root.wide
                onClosed: root.closed()
                onUndoable: words => root.undoable(words)
                onRepaired: key => root.repaired(key)
            }
        }
        Lazy {
            wanted: root.place === Home.Settings
            kept: true
            delegate: SettingsPage {
                anchors.fill: area
                visible: root.place === Home.Settings
                screen: root.app.settings
                lock: root.app.lock
                wide: root.wide
                onPinSought: removing => root.pinSought(removing)
                onClosed: root.closed()
                onNoticesSought: root.noticesSought()
                onDevicesSought: root.devicesSought()
                onSharedSought: root.sharedSought()
            }
        }
    }
    NavBar {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: !root.wide
        rail: false
        manages: false
        current: root.place
        briefs: root.app.briefs.fresh
        news: root.app.inbox.unread + root.needsYou
        needsYou: root.needsYou
        onChosen: place => root.chosen(place)
    }
}
