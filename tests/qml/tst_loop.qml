import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// J4 with one finger: what a rep reports gets an owner and a due time, and its answer comes back to
// the same phone.
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

        name: "TheLoopCloses"
        shell: shell

        readonly property string heard: "The straps cut into the cartons again"

        function initTestCase(): void {
            join();
            synced();
            tap("placeInbox");
        }
        function test_1_whatIsReportedStandsInTheInboxAtOnce(): void {
            openCustomer("Slavín");
            tap("checkIn");
            until(() => application.visit !== null, "no visit");
            tapFirst("kinds");
            application.visit.feedback = story.heard;
            tap("checkOut");
            until(() => application.visit === null, "the visit did not end");
            tap("back");

            tap("placeInbox");

            until(() => seen("case").title === story.heard, "it is not the first row");
            expectNoFaults();
        }
        function test_2_headOfficeGivesItANumberAndAnOwner(): void {
            synced();

            tap("placeInbox");

            until(() => seen("case").detail.indexOf("F-1") >= 0, seen("case").detail);
            tap("case");
            until(() => seen("caseText").text === story.heard, "another one was opened");
            until(() => seen("caseState").text === "head office has it", seen("caseState").text);
            until(() => seen("step") !== null, "no step");
            verify(touchables.find(shell, "sendAnswer") === null);
            expectNoFaults();
            tap("caseCustomer");
            until(() => seen("customerName").text.indexOf("Slavín") >= 0, "the customer was not opened");
            tap("back");
            tap("back");
        }
        function test_3_theAnswerComesBackAndIsUnreadUntilLookedAt(): void {
            tap("placeToday");
            const finding = office.find("feedback", "text", story.heard);
            verify(office.managerEdits("feedback", finding, "outcome=Wider straps in March"));
            verify(office.managerEdits("feedback", finding, "state=answered"));
            synced();
            until(() => application.inbox.unread === 1, "it is not unread");

            tap("placeInbox");

            until(() => seen("case").title.indexOf("Head office:") === 0, seen("case").title);
            seen("fresh");
            until(() => application.inbox.unread === 0, "it is still unread");
            tap("case");
            until(() => seen("caseSay").text.indexOf("Wider straps in March") > 0, seen("caseSay").text);
            expectNoFaults();
            tap("back");
        }
        function test_4_atTheDoorItIsSaid(): void {
            openCustomer("Slavín");
            until(() => seen("reported").title.indexOf("Head office:") === 0, seen("reported").title);
            tap("reported");
            until(() => seen("caseSay").text.indexOf("Wider straps in March") > 0, seen("caseSay").text);
            tap("back");
            tap("back");
        }
    }
}
