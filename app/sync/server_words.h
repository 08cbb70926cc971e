#pragma once

#include <QString>

namespace roundsman {

// What head office said of a save, in the screen's language. Sentences that this program does not
// know are shown as they came.
QString serverText(const QString &reason);

} // namespace roundsman
