import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// Every screen in every language and size of text: none of our words is cut, every control keeps
// its name and its size.
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
        textScale: 1
    }

    Finger {
        id: story

        name: "Languages"
        shell: shell

        function initTestCase(): void {
            join();
        }
        function cleanup(): void {
            application.settings.languages.choose("en");
            shell.textScale = 1;
            shell.shut = "";
            time.letGo();
            shell.home.show(Home.Today);
        }
        function look(where: string): void {
            grabImage(shell); // lays out whatever has changed
            const cut = ownWords.cut(shell);
            verify(cut.length === 0, where + " cuts " + cut.join(" | "));
            const faults = touchables.faults(shell);
            verify(faults.length === 0, where + ": " + faults.join(" | "));
        }
        function walk(where: string): void {
            for (const place of ["placeToday", "syncStrip", "placeDashboards", "placeBriefs", "placeInbox", "openSettings", "placeCustomers"]) {
                tap(place);
                look(where + " " + place);
            }
            tapItem(firstRow());
            seen("customerName");
            look(where + " customer");
            tap("correct");
            look(where + " correct");
            tap("back");
            tap("back");
            for (const shut of ["locked", "erased"]) {
                shell.shut = shut;
                look(where + " " + shut);
            }
            shell.shut = "";
            shell.home.choosePin(false);
            seen("pinQuestion");
            look(where + " PIN");
            tap("back");
        }

        function test_noWordIsCut_data(): var {
            const rows = [];
            for (const language of ["en", "sk", "ro", "ru", "ur", "zh_CN"])
                for (const scale of [1, 1.3, 2])
                    rows.push({ tag: language + " " + scale * 100, language: language, scale: scale });
            return rows;
        }
        function test_noWordIsCut(data: var): void {
            verify(ownWords.read(data.language));
            application.settings.languages.choose(data.language);
            compare(application.settings.language, data.language);
            shell.textScale = data.scale;

            walk(data.tag);
        }
        function test_noWordIsCutAroundMidnight_data(): var {
            const rows = [];
            for (const at of ["23:59", "00:01", "12:00"])
                for (const language of ["en", "ru", "zh_CN"])
                    rows.push({ tag: language + " " + at, language: language, at: at });
            return rows;
        }
        function test_noWordIsCutAroundMidnight(data: var): void {
            time.moveTo(data.at);
            verify(ownWords.read(data.language));
            application.settings.languages.choose("sk"); // so that whatever tells the time tells it anew
            application.settings.languages.choose(data.language);
            shell.textScale = 2;

            walk(data.tag);
        }
        function test_urduRunsFromRightToLeft(): void {
            application.settings.languages.choose("ur");

            tap("placeToday");

            tryVerify(() => seen("placeToday").x > seen("placeInbox").x, story.patience);
            compare(Theme.family, "Noto Naskh Arabic");
        }
    }
}
