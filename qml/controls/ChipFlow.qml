import QtQuick
import QtQuick.Layouts
import Roundsman.Ui

// Chips that break into lines.
Flow {
    Layout.fillWidth: true
    Layout.leftMargin: -Theme.xs
    Layout.rightMargin: -Theme.xs
}
