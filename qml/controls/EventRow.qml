import Roundsman.Ui

// A row whose drawing the view-model names, by a word of icons.txt and never by a path.
ListRow {
    id: root

    required property string symbol

    path: root.symbol === "visit" ? Icons.visit
        : root.symbol === "order" ? Icons.order
        : root.symbol === "quote" ? Icons.quote
        : root.symbol === "message" ? Icons.message
        : root.symbol === "tag" ? Icons.tag
        : root.symbol === "promise" ? Icons.promise
        : root.symbol === "task" ? Icons.task
        : root.symbol === "contact" ? Icons.contact
        : root.symbol === "camera" ? Icons.camera
        : root.symbol === "person" ? Icons.person
        : root.symbol === "store" ? Icons.store
        : root.symbol === "alert" ? Icons.alert
        : root.symbol === "call" ? Icons.call
        : root.symbol === "brief" ? Icons.brief
        : root.symbol === "check" ? Icons.check
        : root.symbol === "clock" ? Icons.clock
        : root.symbol === "today" ? Icons.today : Icons.note
}
