import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// J1: a rep's day with one finger, from joining to the evening's sync, while head office comes and goes.
Item {
    id: root

    width: 390
    height: 844

    Shell {
        id: shell

        anchors.fill: parent
        focus: true
        app: application
        still: true
    }

    TestCase {
        id: day

        name: "ADayOffline"
        when: windowShown

        property string customer // whose day it is

        function seen(name: string): Item {
            tryVerify(() => touchables.find(shell, name) !== null, 10000, name + " is not on screen");
            return touchables.find(shell, name);
        }
        function reveal(item: Item): void { // scrolls it under the finger
            for (let above = item.parent; above !== null; above = above.parent) {
                if (above instanceof Flickable) {
                    const at = item.mapToItem(above.contentItem, 0, 0);
                    above.contentY = Math.max(0, Math.min(at.y - 100, above.contentHeight - above.height));
                    above.contentX = Math.max(0, Math.min(at.x - 100, above.contentWidth - above.width));
                }
            }
        }
        function tap(name: string): void {
            tapItem(seen(name));
        }
        function tapItem(item: Item): void {
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }
        function firstRow(): Item { // a view keeps rows it may use again, so a name is not enough
            tryVerify(() => seen("rows").itemAtIndex(0) !== null);
            return seen("rows").itemAtIndex(0);
        }
        function scrollTo(name: string): void {
            reveal(seen(name));
            wait(0);
        }
        function tapFirst(chips: string): void {
            scrollTo(chips);
            tapItem(touchables.first(seen(chips)));
        }
        function type(words: string): void {
            for (const letter of words)
                keyClick(letter);
        }
        function expectNoFaults(): void {
            compare(touchables.faults(shell), []);
        }

        function test_1_joinsAndReceivesTheCustomers(): void {
            const code = seen("code");
            code.forceActiveFocus();
            code.text = enrolmentText;
            expectNoFaults();

            tap("join");

            tryVerify(() => application.enrolled, 60000, "the first sync did not end: " + application.enrolment.problem);
            tryVerify(() => application.customers.rows.count > 5, 10000);
        }
        function test_2_findsACustomerWithNoNetwork(): void {
            office.goDark();
            tap("placeCustomers");
            firstRow();
            const all = application.customers.rows.count;
            expectNoFaults();

            tap("search");
            tryVerify(() => seen("search").activeFocus);
            type("kavi");
            compare(application.customers.search, "kavi");

            tryVerify(() => application.customers.rows.count > 0 && application.customers.rows.count < all);
            tryVerify(() => firstRow().name.indexOf("<b>Kavi</b>") === 0);
            day.customer = firstRow().key;
            tapItem(firstRow());
            tryCompare(seen("customerName"), "text", "Kaviareň Pod Lipou");
            expectNoFaults();
            tap("contacts");
            tap("orders");
            tap("contacts");
        }
        function test_3_correctsThePhone(): void {
            tap("correct");
            const phone = seen("phone");
            tryVerify(() => phone.text !== "");
            phone.edited("+421 900 123 456");
            expectNoFaults();

            tap("save");

            tryVerify(() => application.sync.unsent > 0);
            tryCompare(seen("customerName"), "text", "Kaviareň Pod Lipou");
        }
        function test_4_visits(): void {
            const before = application.sync.unsent;
            tap("checkIn");
            tryVerify(() => application.visit !== null);
            compare(application.visit.customerKey, day.customer);
            seen("checkOut");
            expectNoFaults();
            tapFirst("outcomes");
            tapFirst("kinds");
            tryVerify(() => application.visit.hasKind);
            scrollTo("feedback");
            seen("feedback").forceActiveFocus();
            type("the straps cut");
            compare(application.visit.feedback, "the straps cut");
            tapFirst("rivals");
            tryVerify(() => application.visit.hasRival);
            scrollTo("price");
            const price = application.visit.price;
            tap("more");
            tryVerify(() => application.visit.price !== price);
            tapFirst("nextSteps");
            tryVerify(() => application.visit.savedText !== "");
            expectNoFaults();

            tap("checkOut");

            tryVerify(() => application.visit === null, 10000);
            tryVerify(() => application.sync.unsent > before);
        }
        function test_5_saysThatItIsOnlyOnThisPhone(): void {
            tap("back");
            tap("placeSync");
            const unsent = application.sync.unsent;
            verify(unsent > 0);
            tryVerify(() => seen("headline").text === unsent + " on this phone");
            expectNoFaults();

            tap("syncNow");

            tryVerify(() => !application.sync.busy, 60000);
            compare(application.sync.unsent, unsent);
        }
        function test_6_sendsAllOfItWhenHeadOfficeIsBack(): void {
            verify(office.comeBack());

            tap("syncNow");

            tryVerify(() => application.sync.unsent === 0, 60000, application.sync.problem);
            compare(seen("headline").text, "All at head office");
            verify(application.sync.done.count > 0);
            compare(application.sync.setAsideCount, 0);
            expectNoFaults();
        }
        function test_7_everyPlaceIsNamedAndLargeEnough(): void {
            for (const place of ["placeToday", "placeSettings"]) {
                tap(place);
                wait(100);
                expectNoFaults();
            }
            verify(touchables.count(shell) > 8);
        }
        function test_8_speaksSlovakAtOnce(): void {
            tap("placeSettings");
            tap("sk");
            tryCompare(seen("placeToday"), "text", "Dnes");

            tap("en");

            tryCompare(seen("placeToday"), "text", "Today");
        }
    }
}
