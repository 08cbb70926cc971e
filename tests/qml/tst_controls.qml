import QtQuick
import QtTest
import Roundsman.Ui

Item {
    id: root

    width: 390
    height: 844

    Column {
        Chip {
            id: chip

            text: "Order"
        }
        PrimaryButton {
            id: button

            text: "Check in"
        }
        Stepper {
            id: stepper

            value: "14.90"
            label: "Their price"
        }
        SearchField {
            id: search
        }
        ListRow {
            id: row

            width: 358
            title: "Alfreds Futterkiste"
            detail: "Berlin"
        }
    }

    SectionList {
        id: sections

        y: 400
        width: 358
        height: 400
        margin: 0
        model: ListModel {
            id: found
        }
        delegate: ListRow {
            required title

            width: 358
        }
    }

    SignalSpy {
        id: chipped

        target: chip
        signalName: "clicked"
    }
    SignalSpy {
        id: pressed

        target: button
        signalName: "clicked"
    }
    SignalSpy {
        id: stepped

        target: stepper
        signalName: "stepped"
    }
    SignalSpy {
        id: typed

        target: stepper
        signalName: "typed"
    }
    SignalSpy {
        id: opened

        target: row
        signalName: "clicked"
    }

    TestCase {
        name: "Controls"
        when: windowShown

        function tap(item: Item): void {
            const touch = touchEvent(item);
            touch.press(0, item).commit();
            touch.release(0, item).commit();
        }
        function init(): void {
            for (const spy of [chipped, pressed, stepped, typed, opened])
                spy.clear();
        }
        function cleanup(): void {
            Theme.scale = 1;
        }

        function test_aScreenReaderPressesToo(): void {
            touchables.press(button);
            touchables.press(chip);
            touchables.press(row);

            compare(pressed.count, 1);
            compare(chipped.count, 1);
            compare(opened.count, 1);
        }
        function test_aTouchPressesAndLetsGo(): void {
            const touch = touchEvent(button);
            touch.press(0, button).commit();
            verify(button.down);
            compare(pressed.count, 0);

            touch.release(0, button).commit();

            verify(!button.down);
            compare(pressed.count, 1);
        }
        function test_aChipAnswersTheFingerBesideItsFace(): void {
            const touch = touchEvent(chip);
            touch.press(0, chip, chip.width / 2, 1).commit();
            touch.release(0, chip, chip.width / 2, 1).commit();

            compare(chipped.count, 1);
        }
        function test_aStepperStepsUpAndDown(): void {
            tap(findChild(stepper, "more"));
            tap(findChild(stepper, "less"));

            compare(stepped.count, 2);
            compare(stepped.signalArguments[0][0], 1);
            compare(stepped.signalArguments[1][0], -1);
        }
        function test_theKeyboardReachesWhatAFingerReaches(): void {
            row.forceActiveFocus(Qt.TabFocusReason);
            verify(row.visualFocus);

            keyClick(Qt.Key_Space);

            compare(opened.count, 1);
        }
        function test_everyControlIsNamedAndLargeEnough(): void {
            compare(touchables.faults(root), []);
            verify(touchables.count(root) >= 6);
        }
        function headings(): string {
            const shown = [];
            const items = sections.contentItem.children;
            for (let i = 0; i < items.length; ++i)
                if (items[i].visible && items[i].children.length === 1 && items[i].children[0] instanceof Copy)
                    shown.push(items[i].children[0].text);
            shown.sort();
            return shown.join(" ");
        }
        function test_aHeadingUsedAgainSaysItsNewSection(): void {
            for (const letter of "ABCD")
                found.append({ title: letter + "lfreds Futterkiste", section: letter });
            tryVerify(() => headings() === "A B C D");
            found.remove(1, 3);

            found.setProperty(0, "section", "City");

            tryVerify(() => headings() === "City");
        }
        function test_twiceTheTextGrowsTheRow(): void {
            const before = row.height;

            Theme.scale = 2;

            verify(row.height > before);
            verify(button.height >= Theme.body);
        }
    }
}
