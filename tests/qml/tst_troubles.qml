import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// What keeps a rep from going on is said in a sentence, where it is seen, in every light and language;
// and whoever reads it has lost nothing.
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

        name: "Troubles"
        shell: shell

        function initTestCase(): void {
            join();
            synced();
        }
        function cleanup(): void {
            office.openTheRoad();
        }
        function fails(words: string): void {
            tap("placeToday");
            openSync();
            tap("syncNow");
            until(() => !application.sync.busy && application.sync.problem.indexOf(words) >= 0, "it says: " + application.sync.problem);
            inSight("syncProblem");
        }
        function test_1_noNetwork(): void {
            office.closeTheRoad();

            fails("It will be tried again.");

            bears("no-network");
        }
        function test_2_aNetworkThatWantsASignIn(): void {
            office.answerWithPage();

            fails("network");

            bears("sign-in-page");
        }
        function test_3_aServerThatIsNotOurs(): void {
            verify(office.answerAsAnother());

            fails("certificate");

            bears("wrong-certificate");
            verify(office.answerAsOurselves());
            synced();
        }
        function test_4_aVisitThatCannotBeCheckedOutYet(): void {
            tap("placeCustomers");
            firstRow(); // a list that is still being filled does not bear to shrink
            openCustomer("Slavín");
            tap("checkIn");
            until(() => application.visit !== null, "no visit");
            tapFirst("kinds");
            until(() => application.visit.hasKind, "no kind");
            scrollTo("cancelVisit");

            tap("checkOut");

            until(() => application.visit.problem !== "", "nothing is said");
            inSight("visitProblem");
            bears("check-out");
            application.visit.cancel();
            until(() => application.visit === null, "the visit did not end");
        }
        // The last one: the device does not sync again.
        function test_5_aDeviceThatWasShutOut(): void {
            tap("back"); // from the customer whose visit was cancelled
            verify(office.shutsOut("Eva Hrušková"));

            fails("shut out");

            compare(application.sync.problem.indexOf("What is unsent is kept") > 0, true);
            bears("shut-out");
        }
    }
}
