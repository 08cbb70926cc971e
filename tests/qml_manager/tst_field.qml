import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui
import "../qml"

// A manager looks at the territories: what competitors ask, and what was reported. With one finger,
// with no network, on a phone and on a tablet.
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

        name: "AManagerLooksAtTheField"
        shell: shell

        function first(list: string): Item {
            until(() => seen(list).itemAtIndex(0) !== null, "no row");
            return seen(list).itemAtIndex(0);
        }
        function initTestCase(): void {
            join();
            synced();
            office.closeTheRoad();
        }
        function cleanupTestCase(): void {
            office.openTheRoad();
        }
        function test_1_theInboxLeadsThereOnAPhone(): void {
            tap("placeInbox");
            tap("openField");

            until(() => application.field.prices.count === 8, application.field.prices.count + " prices");
            until(() => first("prices").title !== "", "the first row says nothing");
            verify(first("prices").money.indexOf("43") >= 0, first("prices").money);
            expectNoFaults();
        }
        function test_2_theChipsPutThePricesByProductAndByPlace(): void {
            tap("product");
            until(() => first("prices").ListView.section === first("prices").title, first("prices").ListView.section);

            tap("place");

            until(() => first("prices").ListView.section !== first("prices").title, "still by product");
            until(() => first("prices").detail.indexOf(first("prices").ListView.section) >= 0, first("prices").detail);
            expectNoFaults();
        }
        function test_3_whatWasReportedSaysHowItStands(): void {
            tap("cases");
            until(() => first("fieldCases").detail.indexOf("head office has it") > 0, first("fieldCases").detail);
            tapItem(first("fieldCases"));
            until(() => seen("caseText").text !== "", "no case was opened");
            tap("back");
            tap("back");
            seen("openField");
        }
        function test_4_aTabletShowsATable(): void {
            root.width = 1180;
            root.height = 820;
            tap("placeField");
            tap("newest");

            until(() => first("prices").where.indexOf("·") > 0, first("prices").where);
            expectNoFaults();
            tapItem(first("prices"));
            until(() => seen("customerName").text !== "", "no customer was opened");
        }
    }
}
