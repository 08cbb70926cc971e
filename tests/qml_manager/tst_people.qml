import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui
import "../qml"

// A manager looks after the device of one of his people: sees how it stands and what it holds, has
// it erase itself, and reads its receipt; with no network he is told so and sees the last list.
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

        name: "AManagerLooksAfterDevices"
        shell: shell

        readonly property PeopleScreen people: application.people

        function hold(name: string): void {
            const button = seen(name);
            reveal(button);
            mousePress(button, button.width / 2, button.height / 2);
            until(() => !button.enabled || story.people.busy || !button.visible, "holding it did nothing");
            mouseRelease(button, 0, 0);
        }
        function settled(): void {
            until(() => !story.people.busy, "head office did not answer");
        }
        function fact(words: string): bool {
            for (let row = 0; row < story.people.facts.count; ++row) {
                if (story.people.facts.data(story.people.facts.index(row, 0), Qt.UserRole).indexOf(words) >= 0)
                    return true;
            }
            return false;
        }
        function initTestCase(): void {
            join();
            synced();
            verify(office.enrolsAnother("Eva Hrušková"));
            tap("placeInbox");
            tap("openField");
        }
        function cleanupTestCase(): void {
            office.openTheRoad();
        }
        function test_1_theListComesFromHeadOffice(): void {
            tap("openPeople");
            until(() => story.people.devices.count >= 1, "no device: " + story.people.problem);
            settled();
            verify(story.people.ageText.indexOf("As of") === 0, story.people.ageText);
            expectNoFaults();
        }
        function test_2_whatItHoldsIsCounted(): void {
            tap("personDevice");
            compare(story.people.person, "Eva Hrušková");
            tap("lookIntoDevice");
            until(() => story.people.held.count > 0, "nothing is counted: " + story.people.problem);
            expectNoFaults();
        }
        function test_3_aTouchAloneErasesNothing(): void {
            tap("wipeDevice");
            verify(!story.people.busy);
            verify(story.people.mayWipe && !story.people.mayRecall);
        }
        function test_4_itErasesItselfWhenHeldAndItsReceiptComes(): void {
            hold("wipeDevice");
            until(() => story.people.mayRecall, "it was not told: " + story.people.problem);
            settled();
            expectNoFaults();

            office.anotherSyncs();
            tap("back");
            tap("back");
            tap("openPeople");
            settled();
            tap("personDevice");

            until(() => fact("has erased itself"), "no receipt came");
            verify(fact("nothing was unsent"));
            verify(!story.people.mayShutOut && !story.people.mayWipe && !story.people.mayRecall);
            expectNoFaults();
            tap("back");
        }
        function test_5_anotherIsShutOut(): void {
            verify(office.enrolsAnother("Eva Hrušková"));
            story.people.refresh();
            until(() => story.people.devices.count >= 2, "the new one did not come");
            settled();
            const key = story.people.devices.data(story.people.devices.index(story.people.devices.count - 1, 0), Qt.UserRole);
            story.people.open(key);
            verify(story.people.mayShutOut);

            story.people.shutOut();

            until(() => !story.people.mayShutOut && !story.people.busy, "it may still sync: " + story.people.problem);
        }
        function test_6_outOfReachItSaysSo(): void {
            office.closeTheRoad();
            tap("back");
            tap("openPeople");
            until(() => story.people.problem !== "", "it does not say so");
            verify(story.people.devices.count >= 2);
            tap("personDevice");
            expectNoFaults();
            tap("lookIntoDevice");
            settled();
            compare(story.people.held.count, 0);
            expectNoFaults();
            tap("back");
            tap("back");
            office.openTheRoad();
        }
    }
}
