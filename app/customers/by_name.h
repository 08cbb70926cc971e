#pragma once

#include "app/row_model.h"

#include <QLocale>

namespace roundsman {

// The letter that a name stands under in this language: "Č" under "C", but the Slovak "Ch" by
// itself; "#" for what begins with no letter.
QString letterOf(const QString &name, const QLocale &language);

// A listing whose order gives (rowid, name), sorted as the language sorts, with its letters.
Finder byName(const QLocale &language);

} // namespace roundsman
