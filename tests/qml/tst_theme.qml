import QtQuick
import QtTest
import Roundsman.Ui

// Whatever is read can be read: the contrast of every word on every ground that it stands on.
TestCase {
    id: root

    name: "Theme"

    // Which words stand on which grounds
    readonly property var pairs: ({
            ink: ["ground", "raised", "sunk", "accentSoft", "warnSoft"],
            faint: ["ground", "raised", "sunk", "accentSoft"],
            accent: ["ground", "raised", "accentSoft"],
            good: ["ground", "raised", "goodSoft"],
            warn: ["ground", "raised", "warnSoft"],
            bad: ["ground", "raised"],
            waiting: ["ground", "raised"],
            accentInk: ["accent"],
            ground: ["warn"],
            slipInk: ["slip"],
            slipAccent: ["slip"]
        })

    function light(part: real): real {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    function luminance(tone: color): real {
        return 0.2126 * light(tone.r) + 0.7152 * light(tone.g) + 0.0722 * light(tone.b);
    }
    function contrast(a: color, b: color): real {
        const one = luminance(a) + 0.05;
        const other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }
    function cleanup(): void {
        Theme.scheme = "light";
    }

    function test_everyWordStandsOutFromItsGround_data(): var {
        return [
            { tag: "light", least: 4.5 },
            { tag: "dark", least: 4.5 },
            { tag: "sun", least: 7 }
        ];
    }
    function test_everyWordStandsOutFromItsGround(data: var): void {
        Theme.scheme = data.tag;
        const faults = [];
        for (const word in root.pairs)
            for (const ground of root.pairs[word])
                if (contrast(Theme[word], Theme[ground]) < data.least)
                    faults.push(word + " on " + ground + " " + contrast(Theme[word], Theme[ground]).toFixed(2));
        compare(faults, []);
    }
    function test_theContrastIsThatOfWcag(): void {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#FFFFFF")), 21, 0.01);
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#FFFFFF")), 4.48, 0.01);
    }
}
