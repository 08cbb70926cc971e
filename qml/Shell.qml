pragma ComponentBehavior: Bound

import QtQuick
import Roundsman
import Roundsman.Ui

// The whole of the app in one item: joining, the places, or the reason why neither is possible.
FocusScope {
    id: root

    required property Application app

    readonly property Home home: places.count > 0 ? places.itemAt(0) as Home : null

    // As the person set it; the tour and the tests put their own in place
    property string scheme: root.app.settings.theme
    property string script: root.app.settings.script
    property real textScale: root.app.settings.textScale
    property bool mirrored: root.app.settings.mirrored
    property bool leftHand: root.app.settings.hand === "left"
    property bool still: false // no motion
    property bool joining: false // shows how one joins, though one has
    property string shut // shows the lock ("locked") or what ten wrong PINs leave ("erased"), though it is open

    readonly property bool erased: root.shut === "erased" || root.app.lock.erased
    readonly property bool locked: root.shut !== "" || root.app.lock.locked

    objectName: "shell"
    LayoutMirroring.enabled: root.mirrored
    LayoutMirroring.childrenInherit: true

    Binding {
        target: Theme
        property: "scheme"
        value: root.scheme
    }
    Binding {
        target: Theme
        property: "script"
        value: root.script
    }
    Binding {
        target: Theme
        property: "scale"
        value: root.textScale
    }
    Binding {
        target: Theme
        property: "leftHand"
        value: root.leftHand
    }
    Binding {
        target: Theme
        property: "tablet"
        value: root.width >= Theme.wide
    }

    Binding {
        target: Theme
        property: "still"
        value: root.still
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.ground
    }
    Lazy {
        id: places

        wanted: root.app.broken === "" && root.app.enrolled && !root.app.lock.locked && !root.app.wiped.active
        delegate: Home {
            anchors.fill: parent
            focus: true
            app: root.app
        }
    }
    Lazy {
        wanted: root.app.broken === "" && (root.joining || !root.app.enrolled && root.app.enrolment !== null && !root.app.lock.locked && !root.app.wiped.active)
        delegate: EnrolmentPage {
            anchors.fill: parent
            screen: root.app.enrolment
        }
    }
    Lazy {
        wanted: root.app.broken === "" && root.locked && !root.erased && !root.app.wiped.active
        delegate: LockPage {
            anchors.fill: parent
            lock: root.app.lock
        }
    }
    Lazy {
        wanted: root.app.broken === "" && root.locked && root.erased && !root.app.wiped.active
        delegate: ErasedPage {
            anchors.fill: parent
            lock: root.app.lock
        }
    }
    Lazy {
        wanted: root.app.broken === "" && root.app.wiped.active
        delegate: WipedPage {
            anchors.fill: parent
            screen: root.app.wiped
        }
    }
    Lazy {
        wanted: root.app.broken !== ""
        delegate: BrokenPage {
            anchors.fill: parent
            words: root.app.broken
        }
    }
}
