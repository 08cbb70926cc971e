import QtQuick
import Roundsman

// What was tapped of what the machine told while nobody looked.
Connections {
    id: root

    required property Application app

    signal guest(key: string)
    signal finding(key: string)
    signal brief(key: string)

    target: root.app.news

    function onGuestSought(key: string): void {
        root.guest(key);
    }
    function onCaseSought(key: string): void {
        root.finding(key);
    }
    function onBriefSought(key: string): void {
        root.brief(key);
    }
}
