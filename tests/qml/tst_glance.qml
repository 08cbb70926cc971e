import QtQuick
import QtTest
import Roundsman
import Roundsman.Ui

// The glance card with every kind of figure, on every width, in every language and size of text:
// nothing of it is cut, and nothing of it is left without room.
Item {
    id: root

    width: 1180
    height: 844

    Glance {
        id: card

        figures: glances.figures
        say: glances.say
    }

    TestCase {
        name: "Glance"
        when: windowShown

        function cleanup(): void {
            application.settings.languages.choose("en");
        }
        function test_noFigureIsCut_data(): var {
            const rows = [];
            for (const language of ["en", "sk", "ro", "ru", "ur", "zh_CN"])
                for (const scale of [1, 1.3, 2])
                    rows.push({ tag: language + " " + scale * 100, language: language, scale: scale });
            return rows;
        }
        function test_noFigureIsCut(data: var): void {
            application.settings.languages.choose(data.language);
            Theme.script = application.settings.script;
            Theme.scale = data.scale;
            for (const kind of glances.kinds())
                for (const width of [288, 358, 398, 764]) {
                    card.width = width;
                    glances.show(kind);

                    grabImage(card); // lays it out

                    const cut = ownWords.anyCut(card);
                    verify(cut.length === 0, kind + " on " + width + " cuts " + cut.join(" | "));
                    verify(card.height > 2 * card.padding + Theme.figure, kind + " on " + width + " has no height");
                }
        }
        function test_itStandsAgainAfterItWasEmpty(): void {
            card.width = 358;
            glances.show("999 days");
            grabImage(card);
            const tall = card.height;

            glances.show("nothing");
            grabImage(card);
            verify(!card.visible);
            glances.show("999 days");
            grabImage(card);

            compare(card.height, tall);
        }
        function figure(): Item {
            return touchables.find(card, "figure");
        }
        function test_itRunsFromRightToLeft(): void {
            card.width = 358;
            card.LayoutMirroring.childrenInherit = true;
            card.LayoutMirroring.enabled = true;
            for (const kind of ["today", "no visit"]) {
                glances.show(kind);

                grabImage(card);

                const right = figure().mapToItem(card, figure().width, 0).x;
                compare(right, card.width - card.padding, kind);
            }
            card.LayoutMirroring.enabled = false;
        }
        function test_aFigureAloneHasTheWholeWidth(): void {
            card.width = 764;
            glances.show("no visit");

            grabImage(card);

            compare(figure().width, card.room);
        }
    }
}
