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

    Finger {
        id: day

        name: "ADayOffline"
        shell: shell

        property string customer // whose day it is

        function test_1_joinsAndReceivesTheCustomers(): void {
            const code = seen("code");
            code.forceActiveFocus();
            code.text = enrolmentText;
            expectNoFaults();

            tap("join");

            until(() => application.enrolled, "the first sync did not end: " + application.enrolment.problem);
            until(() => application.customers.rows.count > 5, "it did not come about");
        }
        function test_2_findsACustomerWithNoNetwork(): void {
            office.goDark();
            tap("placeCustomers");
            firstRow();
            const all = application.customers.rows.count;
            expectNoFaults();

            tap("search");
            until(() => seen("search").activeFocus, "it did not come about");
            type("kavi");
            compare(application.customers.search, "kavi");

            until(() => application.customers.rows.count > 0 && application.customers.rows.count < all, "it did not come about");
            until(() => firstRow().name.indexOf("<b>Kavi</b>") === 0, "it did not come about");
            day.customer = firstRow().key;
            tapItem(firstRow());
            tryCompare(seen("customerName"), "text", "Kaviareň Pod Lipou", day.patience);
            expectNoFaults();
            tap("contacts");
            tap("orders");
            tap("contacts");
            bears("contacts");

            tap("keepContact");

            until(() => links.last.toString().endsWith("/contact.vcf"), String(links.last));
        }
        function test_3_correctsThePhone(): void {
            tap("correct");
            const phone = seen("phone");
            until(() => phone.text !== "", "it did not come about");
            phone.edited("+421 900 123 456");
            expectNoFaults();

            tap("save");

            until(() => application.sync.unsent > 0, "it did not come about");
            tryCompare(seen("customerName"), "text", "Kaviareň Pod Lipou", day.patience);
        }
        function test_4_visits(): void {
            const before = application.sync.unsent;
            tap("checkIn");
            until(() => application.visit !== null, "it did not come about");
            compare(application.visit.customerKey, day.customer);
            seen("checkOut");
            expectNoFaults();
            tapFirst("outcomes");
            tapFirst("kinds");
            until(() => application.visit.hasKind, "it did not come about");
            scrollTo("feedback");
            seen("feedback").forceActiveFocus();
            type("the straps cut");
            compare(application.visit.feedback, "the straps cut");
            tapFirst("rivals");
            until(() => application.visit.hasRival, "it did not come about");
            scrollTo("price");
            const price = application.visit.price;
            tap("more");
            until(() => application.visit.price !== price, "it did not come about");
            tapFirst("nextSteps");
            until(() => application.visit.savedText !== "", "it did not come about");
            expectNoFaults();

            tap("checkOut");

            until(() => application.visit === null, "it did not come about");
            until(() => application.sync.unsent > before, "it did not come about");
        }
        function test_5_saysThatItIsOnlyOnThisPhone(): void {
            tap("back");
            openSync();
            const unsent = application.sync.unsent;
            verify(unsent > 0);
            until(() => seen("headline").text === unsent + " on this phone", "it did not come about");
            expectNoFaults();

            tap("syncNow");

            until(() => !application.sync.busy, "it did not come about");
            compare(application.sync.unsent, unsent);
        }
        function test_6_sendsAllOfItWhenHeadOfficeIsBack(): void {
            verify(office.comeBack());

            tap("syncNow");

            until(() => application.sync.unsent === 0, application.sync.problem);
            compare(seen("headline").text, "All at head office");
            verify(application.sync.done.count > 0);
            compare(application.sync.setAsideCount, 0);
            expectNoFaults();
        }
        function test_7_everyPlaceIsNamedAndLargeEnough(): void {
            for (const place of ["placeToday", "placeDashboards", "placeBriefs", "placeInbox"]) {
                tap(place);
                wait(100);
                expectNoFaults();
            }
            verify(touchables.count(shell) > 8);
        }
        function test_8_speaksSlovakAtOnce(): void {
            openSettings();
            expectNoFaults();
            tap("sk");
            tryCompare(seen("placeToday"), "text", "Dnes", day.patience);

            tap("en");

            tryCompare(seen("placeToday"), "text", "Today", day.patience);
        }
        function test_9_putsAPlannedDayIntoTheCalendar(): void {
            tap("placeToday");
            const weekday = new Date().getDay();
            const ahead = weekday === 6 ? 9 : weekday === 0 ? 8 : 7; // in a week, but not at a weekend
            application.today.days.choose(String(ahead));
            until(() => application.today.hasPlanned, "no visit is planned");
            bears("planned-day");

            tap("schedule");

            until(() => links.last.toString().endsWith("/visits.ics"), String(links.last));
            application.today.showToday();
        }
    }
}
