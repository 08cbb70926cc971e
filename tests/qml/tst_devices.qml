import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// A person looks at the devices on which his work lies, shuts one out, and reads what his manager
// sees. By touch, with head office there and out of reach.
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

        name: "MyDevices"
        shell: shell

        function initTestCase(): void {
            join();
            verify(office.enrolsAnother("Eva Hrušková"));
            openSettings();
        }
        function cleanupTestCase(): void {
            office.openTheRoad();
        }
        function test_1_anotherDeviceIsSignedOut(): void {
            tap("openDevices");
            until(() => application.devices.devices.count >= 2, "the list did not come: " + application.devices.problem);
            seen("endDevice");
            expectNoFaults();

            tap("endDevice");
            tap("confirmed");

            until(() => touchables.find(shell, "endDevice") === null, "it may still sync: " + application.devices.problem);
            expectNoFaults();
            tap("back");
        }
        function test_2_outOfReachTheLastListStandsWithItsAge(): void {
            office.closeTheRoad();
            tap("openDevices");

            until(() => application.devices.problem !== "", "it does not say so");
            verify(application.devices.devices.count >= 2);
            verify(application.devices.ageText.indexOf("As of") === 0, application.devices.ageText);
            expectNoFaults();
            tap("back");
            office.openTheRoad();
        }
        function test_3_whatAManagerSeesIsCounted(): void {
            tap("openShared");
            until(() => touchables.find(shell, "sharedCount") !== null, "nothing is counted");
            verify(Number(seen("sharedCount").text) > 0);
            expectNoFaults();
            tap("back");
            tap("back");
        }
    }
}
