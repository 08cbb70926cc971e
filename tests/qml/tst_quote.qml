import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// A quote by one finger with no network: quantities, a discount, a word before it goes under the
// floor, and head office's answer in the customer's story once the road is open again.
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

        name: "AQuote"
        shell: shell

        function initTestCase(): void {
            join();
            synced();
        }
        function test_1_itIsMadeWithNoNetwork(): void {
            office.closeTheRoad();
            openCustomer("Dunajský");
            tap("quote");
            until(() => seen("quotePage").editor.lines.count > 3, "no products came");
            expectNoFaults();
            verify(!seen("sendQuote").enabled);

            for (let i = 0; i < 4; ++i)
                tap("another");

            until(() => seen("total").text !== "", "there is no total");
            verify(seen("sendQuote").enabled);
            expectNoFaults();
        }
        function test_2_theFloorIsSaidInWordsAndTheCodeShown(): void {
            const editor = seen("quotePage").editor;
            editor.setDiscount("40");
            until(() => editor.needsApproval, "it is not under the floor");
            verify(!seen("sendQuote").enabled);
            verify(seen("quoteWarning").words.indexOf("under the floor") > 0, seen("quoteWarning").words);
            until(() => seen("picture").width > 100, "the code is not drawn");
            expectNoFaults();

            editor.approve("something else");
            until(() => editor.approvalProblem !== "", "nothing is said of a wrong code");
            expectNoFaults();

            editor.setDiscount("2");
            until(() => seen("sendQuote").enabled, editor.warning);
        }
        function test_3_headOfficeAnswersOnceTheRoadIsOpen(): void {
            tap("sendQuote");
            gone("quotePage");
            verify(links.last.toString().indexOf("mailto:info@c002.example?subject=Quote for Hotel Dunajský Breh") === 0, String(links.last));
            bears("quote-sent");

            tap("paper");

            until(() => links.last.toString().endsWith(".pdf"), String(links.last));
            tap("back");
            office.openTheRoad();
            synced();

            const quote = office.find("quote", "state", "sent");
            verify(quote !== "");
            compare(office.held("quote", quote, "verdict"), "accepted");
            openCustomer("Dunajský");
            until(() => application.sync.unsent === 0, "it is still here");
            expectNoFaults();
        }
    }
}
