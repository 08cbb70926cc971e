import QtQuick

// Makes its delegate when it is first wanted, beside itself in its parent.
// A Loader would do, but on Qt 6.4 it refuses components that are bound to their file.
Repeater {
    id: root

    required property bool wanted
    property bool kept: false // once made, it stays
    property var of // where it is given, another one makes the delegate anew

    property bool met: root.wanted

    model: !root.wanted && !(root.kept && root.met) ? 0 : root.of === undefined ? 1 : [root.of]
    onWantedChanged: root.met = root.met || root.wanted
}
