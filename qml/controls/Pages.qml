import QtQuick
import QtQuick.Templates as T
import Roundsman.Ui

// Pages one above the other; what comes and what goes fades.
T.StackView {
    pushEnter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
    }
    pushExit: Transition {
        PauseAnimation {
            duration: Theme.page
        }
    }
    popExit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.page
            easing.type: Easing.OutCubic
        }
    }
}
