import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// A PIN, by touch: set, asked for, wrong, right, taken away.
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

        name: "Lock"
        shell: shell

        function press(digits: string): void {
            for (const digit of digits)
                tap("digit" + digit);
        }
        function initTestCase(): void {
            join();
        }
        function test_1_isSetInTheSettings(): void {
            openSettings();
            tap("setPin");
            seen("pinQuestion");
            expectNoFaults();
            verify(!seen("pinNext").enabled);
            press("2580");
            tap("pinNext");
            until(() => application.lock.editor.step === "again", "it was not asked for again");
            press("2580");
            tap("pinNext");

            until(() => application.lock.hasPin, "the PIN was not set");
            seen("lockNow");
        }
        function test_2_clearsTheScreen(): void {
            tap("lockNow");

            seen("unlock");
            gone("placeToday");
            until(() => !application.enrolled && application.today === null, "the store is still open");
            compare(shell.home, null);
            expectNoFaults();
        }
        function test_3_refusesAWrongPin(): void {
            press("1111");
            tap("unlock");

            until(() => !application.lock.busy && application.lock.problem !== "", "nothing was said");
            verify(application.lock.locked);
            compare(inSight("lockProblem").text, application.lock.problem);
            bears("wrong-pin");
        }
        function test_4_opensByKeyboard(): void {
            seen("pad").forceActiveFocus();
            type("2589");
            keyClick(Qt.Key_Backspace);
            type("0");
            compare(application.lock.entry.count, 4);
            keyClick(Qt.Key_Return);

            until(() => !application.lock.locked, "the right PIN did not open it");
            seen("placeToday");
            until(() => application.customers.rows.count > 5, "the customers are not there");
        }
        function test_5_isTakenAway(): void {
            openSettings();
            tap("removePin");
            seen("pinQuestion");
            press("2580");
            tap("pinNext");

            until(() => !application.lock.hasPin, "the PIN is still there");
            gone("pinQuestion");
        }
    }
}
