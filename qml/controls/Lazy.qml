import QtQuick

// Makes its delegate when it is first wanted, beside itself in its parent.
// A Loader would do, but on Qt 6.4 it refuses components that are bound to their file.
Repeater {
    id: root

    required property bool wanted
    property bool kept: false // once made, it stays

    property bool met: root.wanted

    model: root.wanted || root.kept && root.met ? 1 : 0
    onWantedChanged: root.met = root.met || root.wanted
}
