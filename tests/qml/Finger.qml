import QtQuick
import QtTest

// What the stories share: a finger on the shell, that waits for what it is to touch.
TestCase {
    id: root

    required property Item shell

    readonly property int patience: 30000 // ms; on a slow and busy machine

    when: windowShown

    function seen(name: string): Item {
        tryVerify(() => touchables.find(root.shell, name) !== null, root.patience, name + " is not on screen");
        return touchables.find(root.shell, name);
    }
    function gone(name: string): void {
        tryVerify(() => touchables.find(root.shell, name) === null, root.patience, name + " is still on screen");
    }
    function until(isSo: var, words: string): void {
        tryVerify(isSo, root.patience, words);
    }
    function reveal(item: Item): void { // scrolls it under the finger
        for (let above = item.parent; above !== null; above = above.parent) {
            if (above instanceof Flickable) {
                const at = item.mapToItem(above.contentItem, 0, 0);
                above.contentY = Math.max(above.originY, Math.min(at.y - 100, above.originY + above.contentHeight - above.height));
                above.contentX = Math.max(0, Math.min(at.x - 100, above.contentWidth - above.width));
            }
        }
    }
    function scrollTo(name: string): void {
        grabImage(root.shell); // what has just appeared stands where it will be touched
        reveal(seen(name));
        grabImage(root.shell);
    }
    function tapItem(item: Item): void {
        const touch = touchEvent(item);
        touch.press(0, item).commit();
        touch.release(0, item).commit();
    }
    function tap(name: string): void {
        scrollTo(name);
        tapItem(seen(name));
    }
    function tapFirst(chips: string): void {
        scrollTo(chips);
        tapItem(touchables.first(seen(chips)));
    }
    function firstRow(): Item { // a view keeps rows it may use again, so a name is not enough
        grabImage(root.shell); // until it is laid out, the view shows what was there before
        until(() => seen("rows").itemAtIndex(0) !== null, "no row");
        return seen("rows").itemAtIndex(0);
    }
    function type(words: string): void {
        for (const letter of words)
            keyClick(letter);
    }
    function expectNoFaults(): void {
        compare(touchables.faults(root.shell), []);
    }
    // What is on screen, in the light and the dark, from right to left and at twice the size: none of our
    // words is cut, every control keeps its name and its size. Leaves a picture of each where the
    // environment names a folder (ROUNDSMAN_PICTURES).
    function bears(name: string): void {
        for (const way of [["light", "en", 1], ["dark", "en", 1], ["light", "ur", 1], ["light", "en", 2], ["sun", "ru", 1.3]]) {
            const where = [name].concat(way).join("-");
            root.shell.scheme = way[0];
            application.settings.languages.choose(way[1]);
            root.shell.textScale = way[2];
            verify(ownWords.read(way[1]));
            const seenSo = grabImage(root.shell);
            compare(ownWords.cut(root.shell), [], where);
            compare(touchables.faults(root.shell), [], where);
            if (pictures !== "")
                seenSo.save(pictures + "/" + where + ".png");
        }
        application.settings.languages.choose("en");
        root.shell.textScale = 1;
        root.shell.scheme = "light";
        grabImage(root.shell);
    }
    // Where somebody who has just touched the screen looks: within it, not scrolled away.
    function inSight(name: string): Item {
        const item = seen(name);
        grabImage(root.shell);
        const top = item.mapToItem(root.shell, 0, 0).y;
        verify(top >= 0 && top + item.height <= root.shell.height, name + " stands at " + top);
        return item;
    }
    function join(): void {
        if (application.enrolled)
            return;
        seen("code").text = enrolmentText;
        application.enrolment.text = enrolmentText;
        tap("join");
        until(() => application.enrolled, "the first sync did not end: " + application.enrolment.problem);
    }
    // Asks again and again, as a person does who sees the network come back: not faster, or the
    // server turns the device away for a while.
    function exchangeUntil(isSo: var, words: string): void {
        let last = 0;
        openSync();
        until(() => {
            if (!application.sync.busy && !isSo() && Date.now() - last > 500) {
                last = Date.now();
                application.sync.syncNow();
            }
            return isSo();
        }, words);
    }
    function openSync(): void {
        if (touchables.find(root.shell, "syncNow") === null)
            tap("syncStrip");
        seen("syncNow");
    }
    function openSettings(): void {
        tap("placeInbox");
        tap("openSettings");
    }
    function synced(): void {
        exchangeUntil(() => !application.sync.busy && application.sync.unsent === 0, "it was not sent");
    }
    function openCustomer(typed: string): void {
        tap("placeCustomers");
        application.customers.search = ""; // the rows of what was sought before must be gone
        until(() => application.customers.rows.count > 1, "the customers did not come");
        application.customers.search = typed;
        until(() => application.customers.rows.count === 1, typed + " was not found");
        until(() => firstRow().name.indexOf(typed) >= 0, typed + " is not shown");
        tapItem(firstRow());
        until(() => seen("customerName").text.indexOf(typed) >= 0, typed + " was not opened");
    }
}
