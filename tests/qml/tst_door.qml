import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// J8: somebody has come, or the rep stands at a door with a tag on it. One card says what is known.
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
        id: story

        name: "AtTheDoor"
        shell: shell

        function initTestCase(): void {
            join();
            synced();
            tap("placeToday");
        }
        function test_1_aGuestStandsOnTopOfTheDayAndOpensTheCard(): void {
            seen("guest");
            expectNoFaults();
            bears("guest");

            tap("guest");

            seen("arrivalCheckIn");
            until(() => seen("arrivalGuest").text.indexOf("Weissová") > 0, "it is not said who came");
            expectNoFaults();
            bears("arrival");
        }
        function test_2_theVisitHasTheCardOnTop(): void {
            tap("arrivalCheckIn");
            until(() => application.visit !== null, "no visit");
            seen("checkOut");
            expectNoFaults();

            tap("arrivalCard");
            seen("arrivalCheckIn");
            tap("arrivalCheckIn"); // goes back to the visit, and does not begin another

            seen("checkOut");
            application.visit.cancel();
            until(() => application.visit === null, "the visit did not end");
            gone("checkOut");
            compare(shell.home.depth, 1);
        }
        function test_3_aTagThatIsScannedIntoTheSearchOpensTheCard(): void {
            tap("placeCustomers");

            application.customers.search = "roundsman:customer:C001";

            seen("arrivalCheckIn");
            compare(application.customers.search, "");
            tap("wholeCustomer");
            tryCompare(seen("customerName"), "text", "Kaviareň Pod Lipou", story.patience);
            tap("back");
            tap("back");
            gone("arrivalCheckIn");
        }
    }
}
