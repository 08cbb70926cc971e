import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// What a rep wrote meets what head office decided meanwhile: set aside, repaired, taken back; two
// values for one field, decided and undone. The phone is out of reach while the manager works.
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

        name: "DisputesWithHeadOffice"
        shell: shell

        property string hotel

        function initTestCase(): void {
            join();
            synced();
        }
        function test_1_aVisitThatWasCalledOffMeanwhileIsSetAside(): void {
            verify(office.managerEdits("customer", office.find("customer", "number", "C011"), "tags=slavin"));
            story.hotel = office.find("customer", "number", "C011");
            const visit = office.find("visit", "purpose", "Meet the new purchasing director");
            synced();
            office.closeTheRoad();

            openCustomer("Slavín");
            tap("checkIn");
            until(() => application.visit !== null, "no visit");
            tapFirst("outcomes");
            application.visit.note = "They want a tasting";
            tap("checkOut");
            until(() => application.visit === null, "the visit did not end");
            tap("back");
            verify(office.managerEdits("visit", visit, "state=cancelled"));
            office.openTheRoad();
            exchangeUntil(() => application.sync.setAsideCount === 2, "nothing was set aside");
            compare(application.sync.unsent, 0);
            verify(seen("reason").text.indexOf("in the meantime") > 0, seen("reason").text);
            verify(seen("fields").text.indexOf("They want a tasting") > 0, seen("fields").text);
            bears("set-aside");
        }
        function test_2_itIsRepairedFieldByFieldAndSent(): void {
            const visit = office.find("visit", "purpose", "Meet the new purchasing director");
            compare(office.held("visit", visit, "note"), "");
            tap("repair");
            tap("cancelled");
            until(() => touchables.find(shell, "cancelled").chosen, "the chip is not chosen");
            bears("repair");

            tap("sendRepaired");

            until(() => application.sync.setAsideCount === 1, "it was refused again");
            synced();
            compare(office.held("visit", visit, "note"), "They want a tasting");
            compare(office.held("visit", visit, "state"), "cancelled");
        }
        function test_3_whatIsLetGoCanBeTakenBack(): void {
            tap("drop");
            until(() => application.sync.setAsideCount === 0, "it was not let go");

            tap("toastAction");

            until(() => application.sync.setAsideCount === 1, "it was not taken back");
            tap("drop");
            until(() => application.sync.setAsideCount === 0, "it was not let go");
        }
        function test_4_twoAddressesAreShownSideBySide(): void {
            office.closeTheRoad();
            openCustomer("Slavín");
            tap("correct");
            until(() => seen("street").text !== "", "the street has not come");
            seen("street").edited("Mudroňova 4");
            tap("save");
            until(() => application.sync.unsent === 1, "it was not saved");
            tap("back");
            verify(office.managerEdits("customer", story.hotel, "street=Mudroňova 7"));
            office.openTheRoad();
            exchangeUntil(() => application.sync.conflictCount === 1, "no conflict");
            verify(seen("said").text.indexOf("You and Mária Novotná both changed it. Before, it was") === 0, seen("said").text);
            verify(seen("keepMine").value.indexOf("Mudroňova <b>4</b>") === 0, seen("keepMine").value);
            verify(seen("keepTheirs").value.indexOf("Mudroňova <b>7</b>") === 0, seen("keepTheirs").value);
            bears("conflict");
        }
        function test_5_oneTapDecidesAndOneTakesItBack(): void {
            tap("keepMineButton");
            until(() => application.sync.conflictCount === 0, "it was not decided");
            synced();
            compare(office.held("customer", story.hotel, "street"), "Mudroňova 4");

            application.sync.undo();
            until(() => application.sync.conflictCount === 1, "it was not taken back");
            synced();
            compare(office.held("customer", story.hotel, "street"), "Mudroňova 7");
            tap("keepTheirsButton");
            until(() => application.sync.conflictCount === 0, "it was not decided");
            synced();
        }
        function test_6_aNoticeThatComesWithTheReceiptIsShown(): void {
            const title = "Ring back about the grinder";
            office.closeTheRoad();
            tap("placeToday");
            application.today.finishTask(office.find("task", "title", title));
            until(() => application.sync.unsent === 1, "it was not saved");
            verify(office.managerRemoves("task", office.find("task", "title", title)));
            office.openTheRoad();
            synced();

            until(() => seen("done").title === title, "another row is first");
            verify(seen("done").detail.indexOf("your change brought it back") > 0, seen("done").detail);
        }
        function test_7_aPhotoFromAFileReachesHeadOffice(): void {
            openCustomer("Slavín");
            tap("checkIn");
            until(() => application.visit !== null, "no visit");
            application.visit.addPhoto(office.photo());
            until(() => application.visit.photos.count === 1, "no photo: " + application.visit.problem);
            scrollTo("removePhoto");
            expectNoFaults();
            tap("checkOut");
            until(() => application.visit === null, "the visit did not end");
            tap("back");
            synced();

            verify(office.find("attachment", "caption", "shelf") !== "");
        }
        function test_8_aCompetitorNobodyKnewIsNamed(): void {
            openCustomer("Slavín");
            tap("checkIn");
            until(() => application.visit !== null, "no visit");
            tap("newRival");
            until(() => seen("rivalName").text === "", "no field");
            application.visit.nameRival("Lidl");
            until(() => application.visit.hasRival, "not chosen");
            scrollTo("price");
            tap("more");
            until(() => seen("sighting").text.indexOf("Lidl sells") === 0, "no sentence");
            expectNoFaults();
            tap("checkOut");
            until(() => application.visit === null, "the visit did not end");
            tap("back");
            synced();

            verify(office.find("competitor", "name", "Lidl") !== "");
        }
        function test_9_theHandDecidesOnWhichSideTheThumbFindsThings(): void {
            application.customers.clear();
            openSettings();
            tap("leftHand");
            tap("placeCustomers");
            tryCompare(seen("letters"), "x", 0, story.patience);
            expectNoFaults();
            openSettings();
            tap("rightHand");
            tap("placeCustomers");
            tryCompare(seen("letters"), "x", root.width - seen("letters").width, story.patience);
        }
        function test_9_anotherDayIsLookedAt(): void {
            tap("placeToday");
            tap("pickDay");
            expectNoFaults();
            tap("1"); // day from today
            until(() => !application.today.today, "it is still today");
            expectNoFaults();
            tap("primary");
            until(() => application.today.today, "it is not today again");
        }
    }
}
