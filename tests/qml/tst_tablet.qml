import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// A tablet: whoever is chosen in the list stands beside it, with nothing of whoever stood there before.
Item {
    id: root

    width: 1180
    height: 820

    Shell {
        id: shell

        anchors.fill: parent
        focus: true
        app: application
        still: true
    }

    // What happened, as the view-model says it.
    Instantiator {
        id: told

        model: null

        delegate: QtObject {
            required property string title
            required property string detail
        }
    }

    Finger {
        id: story

        name: "BesideTheList"
        shell: shell

        function history(): ListView {
            return seen("timeline") as ListView;
        }
        function choose(row: int): void {
            const before = seen("customerName").text;
            seen("rows").positionViewAtIndex(row, ListView.Contain);
            grabImage(shell);
            tapItem(seen("rows").itemAtIndex(row));
            until(() => seen("customerName").text !== before, "nobody else was chosen");
            until(() => !history().model.loading, "the history did not come");
            grabImage(shell);
        }
        function readDown(): void {
            const list = history();
            for (let down = 1; down <= 4; ++down, grabImage(shell))
                list.contentY = list.originY + Math.max(0, list.contentHeight - list.height) * down / 4;
            list.positionViewAtBeginning();
            grabImage(shell);
        }

        function initTestCase(): void {
            join();
            synced();
            tap("placeCustomers");
            application.customers.search = ""; // what the story before has sought
            until(() => application.customers.rows.count > 4, "the customers did not come");
            grabImage(shell);
            tapItem(seen("rows").itemAtIndex(0));
            until(() => history().count > 0, "nothing has happened there");
        }
        function test_theHistoryIsTheChosenCustomersOwn_data(): var {
            return [{tag: "second", row: 1}, {tag: "third", row: 2}, {tag: "fourth", row: 3}, {tag: "first again", row: 0}];
        }
        function test_theHistoryIsTheChosenCustomersOwn(data: var): void {
            readDown(); // rows that the view keeps, to use them again

            choose(data.row);

            told.model = history().model;
            let compared = 0;
            for (let i = 0; i < told.count; ++i) {
                const row = history().itemAtIndex(i);
                if (row === null)
                    continue;
                compare(row.title + " · " + row.detail, told.objectAt(i).title + " · " + told.objectAt(i).detail);
                ++compared;
            }
            compare(compared > 0, told.count > 0);
        }
    }
}
