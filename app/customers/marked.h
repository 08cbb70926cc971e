#pragma once

#include <QString>

namespace roundsman {

// The text as HTML with what the search found in <b>: the beginning of every word that begins as
// one of the words typed does, accents and case aside.
QString marked(const QString &text, const QString &typed);

} // namespace roundsman
