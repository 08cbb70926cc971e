import QtQuick
import Roundsman.Ui

// The largest words of a screen: the answer, not the page's name.
Copy {
    size: Theme.figure
    strong: true
    wrapMode: Text.Wrap
    maximumLineCount: Theme.large ? 3 : 2
    lineHeight: Theme.arabic ? 1 : 1.05
}
