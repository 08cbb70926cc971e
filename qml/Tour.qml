pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// Walks every screen in the sizes and colours it must hold and draws each to a PNG in `folder`.
// What it opens for a picture it closes again: the profile is as it was.
Window {
    id: root

    required property Application app
    required property string folder
    property string only // a part of the names wanted, "" for all

    property int at: -1
    property int failed: 0
    readonly property Shot shot: root.at >= 0 && root.at < root.shots.length ? root.shots[root.at] : root.shots[0]

    signal drawn(path: string)
    signal finished(failed: int)

    width: root.shot.tablet ? 1180 : 390
    height: root.shot.tablet ? 820 : 844
    visible: true
    color: Theme.ground

    component Shot: QtObject {
        property string name
        property string page // today, customers, search, customer, contacts, orders, edit, visit, sync, settings, notices, joining, broken
        property bool tablet: false
        property string scheme: "light"
        property real textScale: 1
        property bool mirrored: false
        property string language: "en"
    }
    readonly property list<Shot> shots: [
        Shot { name: "01-today"; page: "today" },
        Shot { name: "01-today-dark"; page: "today"; scheme: "dark" },
        Shot { name: "01-today-sun"; page: "today"; scheme: "sun" },
        Shot { name: "01-today-large"; page: "today"; textScale: 2 },
        Shot { name: "01-today-mirrored"; page: "today"; mirrored: true },
        Shot { name: "01-today-slovak"; page: "today"; language: "sk" },
        Shot { name: "01-today-tablet"; page: "today"; tablet: true },
        Shot { name: "02-customers"; page: "customers" },
        Shot { name: "02-customers-large"; page: "customers"; textScale: 2 },
        Shot { name: "02-customers-tablet"; page: "customers"; tablet: true },
        Shot { name: "02-search"; page: "search" },
        Shot { name: "02-search-nobody"; page: "nobody" },
        Shot { name: "03-customer"; page: "customer" },
        Shot { name: "03-customer-dark"; page: "customer"; scheme: "dark" },
        Shot { name: "03-customer-sun"; page: "customer"; scheme: "sun" },
        Shot { name: "03-customer-large"; page: "customer"; textScale: 2 },
        Shot { name: "03-customer-mirrored"; page: "customer"; mirrored: true },
        Shot { name: "03-contacts"; page: "contacts" },
        Shot { name: "03-orders"; page: "orders" },
        Shot { name: "03-correct"; page: "edit" },
        Shot { name: "04-visit"; page: "visit" },
        Shot { name: "04-visit-dark"; page: "visit"; scheme: "dark" },
        Shot { name: "04-visit-sun"; page: "visit"; scheme: "sun" },
        Shot { name: "04-visit-large"; page: "visit"; textScale: 2 },
        Shot { name: "04-visit-mirrored"; page: "visit"; mirrored: true },
        Shot { name: "04-visit-slovak"; page: "visit"; language: "sk" },
        Shot { name: "04-visit-tablet"; page: "visit"; tablet: true },
        Shot { name: "05-sync"; page: "sync" },
        Shot { name: "05-sync-tablet"; page: "sync"; tablet: true; scheme: "sun" },
        Shot { name: "05-sync-large"; page: "sync"; textScale: 2 },
        Shot { name: "06-settings"; page: "settings" },
        Shot { name: "06-settings-tablet"; page: "settings"; tablet: true; scheme: "dark" },
        Shot { name: "06-settings-large"; page: "settings"; textScale: 2 },
        Shot { name: "06-licences"; page: "notices" },
        Shot { name: "07-join"; page: "joining" },
        Shot { name: "07-join-tablet"; page: "joining"; tablet: true }
    ]

    Item {
        id: stage

        anchors.fill: parent

    Shell {
        id: shell

        anchors.fill: parent
        app: root.app
        focus: true
        scheme: root.shot.scheme
        script: "latin"
        textScale: root.shot.textScale
        mirrored: root.shot.mirrored
    }
    Lazy {
        wanted: root.shot.page === "joining"
        delegate: EnrolmentPage {
            anchors.fill: parent
            screen: root.app.enrolment
        }
    }
    }
    Binding {
        target: Theme
        property: "still"
        value: true
    }

    Timer { // one step a beat: go there, let the readers answer, touch, let it settle, draw
        id: beat

        property int step: 0

        interval: 120
        running: true
        repeat: true
        onTriggered: root.act(beat.step)
    }

    function act(step: int): void {
        beat.step = step + 1;
        if (step === 0)
            root.advance();
        else if (step === 1)
            root.go(root.shot.page);
        else if (step === 3)
            root.touch(root.shot.page);
        else if (step === 6)
            root.draw();
        else if (step === 7)
            root.leave(root.shot.page);
        else if (step === 8)
            beat.step = 0;
    }

    function advance(): void {
        do {
            ++root.at;
        } while (root.at < root.shots.length && root.shots[root.at].name.indexOf(root.only) < 0);
        root.app.settings.languages.choose(root.shot.language);
        if (root.at < root.shots.length)
            return;
        beat.stop();
        root.finished(root.failed);
    }

    function go(page: string): void {
        const home = shell.home;
        if (page === "today" || page === "joining")
            home.show(Home.Today);
        else if (page === "sync")
            home.show(Home.Sync);
        else if (page === "settings" || page === "notices")
            home.show(Home.Settings);
        else
            home.show(Home.Customers);
        if (page === "search")
            root.app.customers.search = "an";
        if (page === "nobody")
            root.app.customers.search = "zzz";
    }

    function touch(page: string): void {
        const home = shell.home;
        const row = root.firstCustomer();
        if (page === "notices")
            root.click("notices");
        if (row === null)
            return;
        if (page === "customers" && root.shot.tablet)
            row.clicked();
        if (page === "customer" || page === "contacts" || page === "orders" || page === "edit")
            row.clicked();
        if (page === "contacts")
            root.click("contactsTab");
        if (page === "orders")
            root.click("ordersTab");
        if (page === "edit")
            root.click("edit");
        if (page === "visit") {
            home.checkIn(row.key);
            root.app.visit.kinds.choose(root.app.visit.kinds.keyAt(1));
            root.app.visit.rivals.choose(root.app.visit.rivals.keyAt(0));
        }
    }

    function leave(page: string): void {
        root.app.customers.clear();
        if (page === "visit" && root.app.visit !== null)
            root.app.visit.cancel();
        shell.home.show(Home.Today);
    }

    function draw(): void {
        const path = root.folder + "/" + root.shot.name + ".png";
        const began = stage.grabToImage(result => {
            if (result.saveToFile(path))
                root.drawn(path);
            else
                ++root.failed;
        });
        if (!began)
            ++root.failed;
    }

    function firstCustomer(): CustomerRow {
        const rows = root.find(shell, "rows") as ListView;
        return rows === null ? null : rows.itemAtIndex(0) as CustomerRow;
    }

    function click(name: string): void {
        const item = root.find(shell, name);
        if (item !== null)
            item.clicked();
        else
            ++root.failed;
    }

    function find(item: Item, name: string): Item {
        if (item.objectName === name && item.visible)
            return item;
        for (let i = 0; i < item.children.length; ++i) {
            const found = root.find(item.children[i], name);
            if (found !== null)
                return found;
        }
        return null;
    }
}
