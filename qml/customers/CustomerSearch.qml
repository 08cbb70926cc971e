import Roundsman
import Roundsman.Ui

// The one search field, bound to the screen whichever half of it stands.
SearchField {
    id: root

    required property CustomersScreen screen

    objectName: "search"
    text: root.screen.search
    onTextEdited: root.screen.search = root.text
    onCleared: root.screen.search = ""
}
