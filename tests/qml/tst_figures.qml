import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// J2 on the phone: what the analyst pushed is there at once, is answered with one thumb, also without
// a network, and the answer can be taken back.
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

        name: "FromModelToGlance"
        shell: shell

        function initTestCase(): void {
            join();
            synced();
        }
        function test_1_saysSoWhereThereIsNothing(): void {
            tap("placeDashboards");
            until(() => !application.dashboards.loading, "the dashboards were not read");
            compare(application.dashboards.tiles.count, 0);
            expectNoFaults();
        }
        function test_2_showsWhatHeadOfficePushed(): void {
            verify(office.publishesOffers());
            exchangeUntil(() => application.dashboards.tiles.count === 4, "the tiles did not come");

            tap("placeDashboards");

            until(() => seen("tiles").itemAtIndex(0) !== null, "no tile");
            const tile = seen("tiles").itemAtIndex(0);
            compare(tile.title, "Espresso Crema, beans");
            compare(tile.stance, "push");
            verify(tile.say !== "");
            verify(!tile.expired && tile.trusted);
            until(() => application.dashboards.unseen === 0, "it does not count as seen");
            expectNoFaults();
        }
        function test_3_hearsWhetherItHelped(): void {
            office.goDark();
            tap("useful");
            const first = application.dashboards.tiles.keyAt(0);
            until(() => seen("tiles").itemAtIndex(0).useful, "it was not noted");

            tap("toastAction");
            until(() => !seen("tiles").itemAtIndex(0).useful, "it was not taken back");
            tap("useful");
            until(() => seen("tiles").itemAtIndex(0).useful, "it was not noted again");
            compare(application.dashboards.tiles.keyAt(0), first);

            verify(office.comeBack());
            synced();
            compare(office.foundUseful(), 1);
        }
        function test_4_filtersWithOneTap(): void {
            tap("placeDashboards");
            tap("mine");
            until(() => application.dashboards.tiles.count > 0, "nothing of my customers");
            tap("mine");
            compare(application.dashboards.tiles.count, 4);
        }
        function test_5_standsBesideTheListOnATablet(): void {
            root.width = 1180;
            until(() => seen("tiles").itemAtIndex(1) !== null, "no row");
            grabImage(shell);
            tapItem(seen("tiles").itemAtIndex(1));
            until(() => application.dashboards.chosen.count === 1, "it was not chosen");
            seen("notUseful");
            expectNoFaults();
            root.width = 390;
        }
    }
}
