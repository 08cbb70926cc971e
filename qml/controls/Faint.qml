import Roundsman.Ui

// The second line, the aside, the age.
Copy {
    size: Theme.second
    color: Theme.faint
}
